import { expect, test } from 'vitest'
import { readWanneer } from './dates.ts'
import { readWoorden } from './words.ts'

/** Tuesday 24 November 2026, ten in the morning. */
const GESCHREVEN = new Date('2026-11-24T09:00:00Z')
const read = (tekst: string, geschreven: Date | null = GESCHREVEN) =>
  readWanneer([readWoorden({ naam: 'meldtekst', tekst })], geschreven).map(({ waarde }) => `${waarde.van}/${waarde.tot ?? ''}`)

test.for([
  ['gistermiddag tussen twee en half vier', '2026-11-23T14:00/2026-11-23T15:30'],
  ["eergisteren rond kwart voor 11 's avonds", '2026-11-22T22:45/'],
  ['afgelopen dinsdag', '2026-11-17/'],
  ['dinsdagavond 20.00 uur', '2026-11-17T20:00/'],
  ["op 12 mrt. '26", '2026-03-12/'],
  ['begin maart', '2026-03/'],
  ['van 3 t/m 7 november', '2026-11-03/2026-11-07'],
  ['tussen 1 en 15 november', '2026-11-01/2026-11-15'],
  ['maandag 9 t/m vrijdag 13 november', '2026-11-09/2026-11-13'],
  ['de 14e stond hij er weer', '2026-11-14/'],
  ['3-11 om 14:30', '2026-11-03T14:30/'],
  ['week 45', '2026-11-02/2026-11-08'],
  ['sinds een week of vijf', '2026-10/'],
  ['afgelopen weekend', '2026-11-21/2026-11-22'],
  ['vorige week', '2026-11-16/2026-11-22'],
  ['vorige week woensdag', '2026-11-18/'],
  ['woensdag vorige week', '2026-11-18/'],
  ['drie weken geleden', '2026-11-03/'],
  ['twee maanden geleden', '2026-09/'],
  ['ma 16 nov', '2026-11-16/'],
  ['21.11.2026', '2026-11-21/'],
  ['20261118 22:10', '2026-11-18T22:10/'],
  ['vannacht om drie uur', '2026-11-24T03:00/'],
  ['afgelopen nacht rond 2 uur', '2026-11-24T02:00/'],
  ['zaterdagnacht om half vijf', '2026-11-22T04:30/'],
  ["'s nachts rond 3 uur op 15 nov", '2026-11-15T03:00/'],
  ['18 november rond middernacht', '2026-11-19T00:00/'],
  ['op 18 november, 07:15 - 10:40 uur', '2026-11-18T07:15/2026-11-18T10:40'],
  ['Controle van 12-11-2026 (aanvang 09.30 uur, einde 11.00 uur)', '2026-11-12T09:30/2026-11-12T11:00'],
  ['donderdag jl. rond 21u', '2026-11-19T21:00/'],
  ['gisteren (maandag 23 november)', '2026-11-23/'],
  ['vorig jaar zomer', '2025-06/'],
  ['sinds de zomervakantie', '2026-07/'],
  ['maart t/m juli 2025', '2025-03/2025-07'],
  ['in september en oktober', '2026-09/2026-10'],
  ['tweede kerstdag', '2025-12-26/'],
  ['On Monday 16 November at 3 pm I saw', '2026-11-16T15:00/'],
  ['last Thursday around 9 pm', '2026-11-19T21:00/'],
  ['since May', '2026-05/'],
  ['in het weekend van 14/15 november', '2026-11-14/2026-11-15'],
  ['in het weekend van 14 op 15 november', '2026-11-14/2026-11-15'],
  ['in het weekend van 31 oktober', '2026-10-31/2026-11-01'],
  ['5-nov-2026', '2026-11-05/'],
  ['5 novmber', '2026-11-05/'],
  ['10 ocktober 2026', '2026-10-10/'],
  ['3 agustus', '2026-08-03/'],
  ['in de nacht van 20 op 21 november rond half drie', '2026-11-21T02:30/'],
  ['in de nacht van 20 op 21 november', '2026-11-20/2026-11-21'],
  ['anderhalve maand geleden', '2026-10/'],
  ['wk 46', '2026-11-09/2026-11-15'],
  ['in de week van 9 november', '2026-11-09/2026-11-15'],
  ['sinds Sint Maarten', '2026-11-11/'],
  ['de hele maand oktober', '2026-10/'],
  ['rond de jaarwisseling', '2025-12-31/'],
  ['op oudejaarsdag', '2025-12-31/'],
  ['sinds de winter', '2025-12/'],
  ['gister rond half 12 savonds', '2026-11-23T23:30/'],
  ['dinsdag jl. rond het middaguur', '2026-11-17T12:00/'],
  ['zaterdagochtend vroeg (21 november, 6.10 uur)', '2026-11-21T06:10/'],
  ['eergisterenavond rond een uur of tien', '2026-11-22T22:00/'],
  ['loopt steeds rond en gister rond half 12 savonds weer', '2026-11-23T23:30/'],
  ['week 46 en 47', '2026-11-09/2026-11-22'],
  ['in de weken 44, 45 en 46', '2026-10-26/2026-11-15'],
  ['in week 45 t/m 47', '2026-11-02/2026-11-22'],
  ['in de nacht van zaterdag 21 op zondag 22 november', '2026-11-21/2026-11-22'],
  ['in de nacht van zaterdag 21 op zondag 22 november rond half twee', '2026-11-22T01:30/'],
  ['in de nacht van vrijdag op zaterdag om 23.40 uur', '2026-11-20T23:40/'],
  ['vanaf begin september t/m vorige week', '2026-09/2026-11-22'],
  ['van september tot en met gisteren', '2026-09/2026-11-23'],
  ['gisteravond rond de klok van tien', '2026-11-23T22:00/'],
  ['zaterdagavond tegen middernacht', '2026-11-22T00:00/'],
  ["maandag 16 november van 6 uur 's ochtends tot 8 uur 's avonds", '2026-11-16T06:00/2026-11-16T20:00'],
  ['vannacht tussen 2 en 3', '2026-11-24T02:00/2026-11-24T03:00'],
  ['vannacht om kwart voor twaalf', '2026-11-23T23:45/'],
  ['gisteravond even na tienen', '2026-11-23T22:00/'],
  ['22/11 23.50 – 00.35 uur', '2026-11-22T23:50/2026-11-23T00:35'],
  ['gisteren om 1725 uur', '2026-11-23T17:25/'],
  ['yesterday at half past nine in the evening', '2026-11-23T21:30/'],
  ['op de avond van 19 november om 9 uur', '2026-11-19T21:00/'],
  ["op 20 november 's avonds laat, 11 uur", '2026-11-20T23:00/'],
])('%s', ([tekst, periode]) => {
  expect(read(tekst!)).toEqual([periode])
})

test.for([
  'geboren op 3 maart 2009',
  'elke dinsdag om 9 uur',
  'wordt om 5 uur opgehaald',
  'afspraak op 1 december',
  'morgen',
  'volgende week dinsdag',
  'mei heeft gebeld',
  'kamer 12 om de hoek',
  'bel 06-1234',
  'rond de 20 mensen',
  'voor 20 euro',
  '2x per week',
  '1-2 keer',
  'van maandag tot vrijdag werkt hij',
  'uw brief van 3 november',
  'vanavond komt hij',
  'half jaar',
  'Op 17 november ontvingen wij een brief',
  'gedateerd 9 november',
  'zes dagen per week 16 uur',
  'dat ze vandaag naar Antwerpen gebracht wordt',
])('no moment that was observed: %s', (tekst) => {
  expect(read(tekst)).toEqual([])
})

test('without a date of writing only what is complete is read', () => {
  expect(read('gisteren en 3 november, ook 20 november 2026', null)).toEqual(['2026-11-20/'])
})

test('the day in Amsterdam counts: half past eleven in the evening in UTC is the next day', () => {
  expect(read('gisteren', new Date('2026-07-01T22:30:00Z'))).toEqual(['2026-07-01/'])
})

test('a clock in a later sentence belongs to the day before it', () => {
  expect(read('Op 3 november kwam hij binnen. Om 11.15 uur vertrok hij weer.')).toEqual(['2026-11-03T11:15/'])
})

test.for([
  ['Vrijdag 20 november:\n21:40 busje komt aan\n22:15 drie vrouwen stappen in\n23:05 busje vertrekt', ['20T21:40', '20T22:15', '20T23:05']],
  ['Zaterdag 21 nov\n22u10 auto 1\n22u40 auto 2\nZondag 22 nov\n01u15 auto 3', ['21T22:10', '21T22:40', '22T01:15']],
  ['20-11-2026\n- 07.10 uur: licht aan\n- 07.45 uur: vier mannen naar buiten', ['20T07:10', '20T07:45']],
  ['23/11 – 21:40 busje komt aan; 22.15 uur vertrekt weer', ['23T21:40', '23T22:15']],
] as const)('the lines of a log are of the day above them: %s', ([tekst, momenten]) => {
  expect(read(tekst)).toEqual(momenten.map((moment) => `2026-11-${moment}/`))
})
