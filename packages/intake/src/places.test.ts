import { expect, test } from 'vitest'
import { readWaar } from './places.ts'
import { readWoorden } from './words.ts'

const read = (tekst: string) => readWaar([readWoorden({ naam: 'meldtekst', tekst })])
const write = (tekst: string) =>
  read(tekst).map(({ waarde: a }) => [a.straat, a.huisnummer, a.toevoeging, a.postcode, a.plaats].map((deel) => deel ?? '').join('|'))

test.for([
  ['Het is op de Ophelialaan 122-A, 1431 HN Aalsmeer', 'Ophelialaan|122|A|1431 HN|Aalsmeer'],
  ['aan de Burg. Kasteleinweg 14 bis in Aalsmeer', 'Burg. Kasteleinweg|14|bis||Aalsmeer'],
  ['adres: Helling 12, 1431 BT Aalsmeer', 'Helling|12||1431 BT|Aalsmeer'],
  ['Locatie: Machineweg 305 achter', 'Machineweg|305|achter||'],
  ['J.P. Thijsselaan 8 te Uithoorn', 'J.P. Thijsselaan|8|||Uithoorn'],
  ['Van Cleeffkade 15-II', 'Van Cleeffkade|15|II||'],
  ['Weg naar de Oude Sluis 4', 'Weg naar de Oude Sluis|4|||'],
  ['Laan van Meerdervoort 1020, Den Haag', 'Laan van Meerdervoort|1020|||Den Haag'],
  ['Plein 1945 12 in IJmuiden', 'Plein 1945|12|||IJmuiden'],
  ['1e Jan van der Heijdenstraat 44-3', '1e Jan van der Heijdenstraat|44|3||'],
  ['Postcode: 1431 KW, huisnummer: 31a', '|31|a|1431 KW|'],
  ['in de hornweg 12 zag ik', 'hornweg|12|||'],
  ['aan de Kudelstaartseweg 222-224', 'Kudelstaartseweg|222-224|||'],
  ['Uiterweg 33 ws 12', 'Uiterweg|33|ws 12||'],
  ['unit C at Braziliëlaan 14', 'Braziliëlaan|14|unit C||'],
  ['op het Praamplein stond', 'Praamplein||||'],
  ['in een flat in Uithoorn', '||||Uithoorn'],
])('%s', ([tekst, adres]) => {
  expect(write(tekst!)).toEqual([adres])
})

test.for([
  'de loods achter de bloemenveiling',
  'een caravan op het terrein achter de kas',
  'ergens in de Haarlemmermeer',
  'een hotel bij Schiphol',
])('a place known only by words: %s', (tekst) => {
  expect(read(`Ik zag ze bij ${tekst}.`)[0]!.vindplaatsen[0]!.tekst).toContain(tekst)
})

test.for([
  'uit Den Bosch',
  'naar Rotterdam gebracht',
  'politie Aalsmeer',
  'gemeente Uithoorn',
  'mevrouw Van Dijk (45)',
  'op de snelweg A4',
  "Dorpsstraat 2 auto's",
  'in 2026 en later',
])('no place: %s', (tekst) => {
  expect(write(tekst).filter((a) => /\d/.test(a) || a === '||||')).toEqual([])
})

test('one address that is named three times is one, with all its places', () => {
  const [adres, ...rest] = read('Hornweg 12. Later weer aan de Hornweg, op Hornweg 12, 1432 GJ Aalsmeer.')
  expect(rest).toEqual([])
  expect(adres!.waarde.postcode).toBe('1432 GJ')
  expect(adres!.vindplaatsen).toHaveLength(2)
})

test('several numbers in one street are several addresses', () => {
  expect(write('Oosteinderweg 12, 14 en 16.')).toEqual(['Oosteinderweg|12|||', 'Oosteinderweg|14|||', 'Oosteinderweg|16|||'])
})
