import { expect, test } from 'vitest'
import { addWerkdagen, LEZING, MELDER, NU, signaalAt } from './besluit.test-cast.ts'
import { applyGebeurtenis, type Gebeurtenis, IC_WERKDAGEN } from './gebeurtenis.ts'
import { type Signaal, taalOf } from './signaal.ts'
import { STATUSSEN } from './status.ts'

const happen = (signaal: Signaal, gebeurtenissen: Gebeurtenis[], nu = NU) =>
  gebeurtenissen.reduce((na, gebeurtenis) => applyGebeurtenis(na, gebeurtenis, { nu, addWerkdagen }), signaal)

const nieuw = signaalAt('geregistreerd', { zorg: 'open' })
const gesteld: Gebeurtenis = { soort: 'vragen_gesteld', aantal: 2, icGevraagd: true }
const klaar: Gebeurtenis[] = [
  { soort: 'vraag_beeindigd' },
  { soort: 'vraag_beeindigd' },
  { soort: 'zorg_bereikt' },
  { soort: 'ic_antwoord' },
]

test('the first vraag begins the verrijking, once', () => {
  expect(happen(nieuw, [gesteld])).toMatchObject({ status: 'in_verrijking', verrijking: { lopend: 2, icGevraagd: NU } })
  for (const status of STATUSSEN.filter((ander) => ander !== 'geregistreerd'))
    expect(happen(signaalAt(status, { zorg: 'open' }), [gesteld]).status).toBe(status)
})

test('it is verrijkt when sources, care and IC are all done, in whatever order', () => {
  for (let i = 0; i < klaar.length; i += 1) {
    const laatste = klaar[i]!
    const eerst = happen(nieuw, [gesteld, ...klaar.filter((_, j) => j !== i)])
    expect(eerst.status).toBe('in_verrijking')
    expect(happen(eerst, [laatste]).status).toBe('verrijkt')
  }
})

test('an IC who does not answer holds it up five working days and no longer', () => {
  const wacht = happen(nieuw, [gesteld, ...klaar.filter(({ soort }) => soort !== 'ic_antwoord')])
  const voorbij = addWerkdagen(new Date(NU), IC_WERKDAGEN)
  expect(happen(wacht, [{ soort: 'tijd' }], new Date(voorbij.getTime() - 1).toISOString()).status).toBe('in_verrijking')
  expect(happen(wacht, [{ soort: 'tijd' }], voorbij.toISOString()).status).toBe('verrijkt')
})

test('a letter to the care coordinator that bounces was no contact', () => {
  const gestuit = happen(nieuw, [
    gesteld,
    { soort: 'zorg_bereikt' },
    { soort: 'zorg_gestuit' },
    { soort: 'vraag_beeindigd' },
    { soort: 'vraag_beeindigd' },
    { soort: 'ic_antwoord' },
  ])
  expect(gestuit).toMatchObject({ status: 'in_verrijking', zorg: 'open' })
  expect(happen(signaalAt('verrijkt', { zorg: 'nvt' }), [{ soort: 'zorg_bereikt' }]).zorg).toBe('nvt')
})

test('the first reaction to urgency counts, the later ones do not', () => {
  const spoed = { sinds: '2026-11-24T08:45:00.000Z', reactie: null }
  const eerste = happen(signaalAt('verrijkt', { spoed }), [{ soort: 'reactie' }])
  expect(eerste.spoed?.reactie).toBe(NU)
  expect(happen(eerste, [{ soort: 'reactie' }], '2026-11-25T08:45:00.000Z').spoed?.reactie).toBe(NU)
  expect(happen(signaalAt('verrijkt'), [{ soort: 'reactie' }]).spoed).toBe(null)
  // Urgent words after a reaction want one of their own; before it the watch runs on.
  const later = '2026-11-26T08:45:00.000Z'
  const aanvulling = { soort: 'aanvulling', lezing: LEZING, spoed: true } as const
  expect(happen(eerste, [aanvulling], later).spoed).toEqual({ sinds: later, reactie: null })
  expect(happen(signaalAt('verrijkt', { spoed }), [aanvulling], later).spoed).toEqual(spoed)
})

test('an aanvulling changes what is read, never the status, and can make it urgent, also when it is closed', () => {
  for (const status of STATUSSEN) {
    const na = happen(signaalAt(status, { lezing: null, zorg: 'open' }), [{ soort: 'aanvulling', lezing: LEZING, spoed: true }])
    expect(na.status).toBe(status)
    expect(na.lezing).toBe(status === 'vernietigd' ? null : LEZING)
    expect(na.spoed !== null).toBe(status !== 'vernietigd')
  }
})

test('the RIEC that answers has advised', () => {
  const consulten = [{ partner: 'riec' as const, gevraagd: '2026-11-20T09:00:00.000Z', antwoord: null }]
  expect(happen(signaalAt('riec_advies', { consulten }), [{ soort: 'consultantwoord', partner: 'riec' }])).toMatchObject({
    riecAdvies: true,
    consulten: [{ antwoord: NU }],
  })
})

test('feedback that bounces is a duty again, and of ruis none is owed', () => {
  const gestuit = happen(signaalAt('afgerond'), [{ soort: 'terugkoppeling_bezorgd' }, { soort: 'melder_gestuit', adres: MELDER }])
  expect(gestuit).toMatchObject({ terugkoppeling: 'open', melders: [{ bereikbaar: false }] })
  expect(
    happen(signaalAt('afgerond', { uitkomst: 'ruis', terugkoppeling: 'gedaan' }), [{ soort: 'melder_gestuit', adres: MELDER }])
      .terugkoppeling,
  ).toBe('gedaan')
  expect(happen(signaalAt('afgerond'), [{ soort: 'melder_gestuit', adres: 'ander@elders.example' }]).terugkoppeling).toBe('in_rij')
})

test('only what was closed can be destroyed', () => {
  for (const status of STATUSSEN)
    expect(happen(signaalAt(status, { zorg: 'open' }), [{ soort: 'vernietigd' }]).status).toBe(
      status === 'afgerond' ? 'vernietigd' : status,
    )
})

test('who once wrote English is remembered for it, and nobody else', () => {
  const [melder] = nieuw.melders
  const engels = happen(nieuw, [
    { soort: 'melder_schrijft', adres: melder!.adres, taal: 'en' },
    { soort: 'melder_schrijft', adres: melder!.adres, taal: 'nl' },
  ])
  expect(taalOf(engels, melder!.adres)).toBe('en')
  expect(taalOf(engels, 'iemand@anders.example')).toBe('nl')
  expect(taalOf(nieuw, melder!.adres)).toBe('nl')
  expect(happen(nieuw, [{ soort: 'melder_schrijft', adres: 'iemand@anders.example', taal: 'en' }])).toEqual(nieuw)
})
