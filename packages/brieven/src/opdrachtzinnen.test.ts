import type { Fout } from '@meldpunt/signaal/fout'
import type { Gevolg } from '@meldpunt/signaal/gevolg'
import type { Weigering } from '@meldpunt/signaal/weigering'
import { describe, expect, test } from 'vitest'
import { explainFout } from './foutzinnen.ts'
import { explainGevolg, explainGevolgen } from './gevolgzinnen.ts'
import { type Codebezwaar, explainWeigering } from './weigeringzinnen.ts'

/** One of each code: the compiler asks for the ones that are missing. */
const WEIGERINGEN: { [Code in (Weigering | Codebezwaar)['code']]: (Weigering | Codebezwaar) & { code: Code } } = {
  rol: { code: 'rol', nodig: ['aandachtsfunctionaris', 'plaatsvervanger'], verbeterd: null },
  eigen_bron: { code: 'eigen_bron', eigen: ['politie'], verbeterd: null },
  niet_bevoegd: { code: 'niet_bevoegd', verbeterd: null },
  geen_signaal: { code: 'geen_signaal', verbeterd: null },
  geen_mail: { code: 'geen_mail', verbeterd: null },
  past_niet: { code: 'past_niet', waarom: 'nog_open', status: 'verrijkt', verbeterd: null },
  status: { code: 'status', waarom: 'alleen_vooruit', status: 'verrijkt', verbeterd: null },
  bron_niet_ingesteld: { code: 'bron_niet_ingesteld', bronnen: ['kvk'], verbeterd: null },
  partner_niet_ingesteld: { code: 'partner_niet_ingesteld', partners: ['avim', 'veilig_thuis'], verbeterd: null },
  rol_onbezet: { code: 'rol_onbezet', rol: 'team', verbeterd: null },
  adres_zonder_rol: { code: 'adres_zonder_rol', adres: 'x@waterdam.example', verbeterd: null },
  melder_onbereikbaar: { code: 'melder_onbereikbaar', verbeterd: null },
  zorg_ontbreekt: { code: 'zorg_ontbreekt', verbeterd: null },
  terugkoppeling_ontbreekt: { code: 'terugkoppeling_ontbreekt', verbeterd: null },
  advies_ontbreekt: { code: 'advies_ontbreekt', verbeterd: null },
  signaal_onbekend: { code: 'signaal_onbekend', kenmerk: 'MM-2026-0099', verbeterd: null },
  zichzelf: { code: 'zichzelf', kenmerk: 'MM-2026-0042', verbeterd: null },
  ander_signaal: { code: 'ander_signaal', kenmerk: 'MM-2026-0008', status: 'afgerond', naar: 'MM-2026-0007', verbeterd: null },
  waarde_onbekend: { code: 'waarde_onbekend', veld: 'kentekens', waarde: 'x', aanwezig: ['GX-813-R'], verbeterd: null },
  waarde_dubbelzinnig: { code: 'waarde_dubbelzinnig', veld: 'waar', waarde: 'x', aanwezig: ['a', 'b'], verbeterd: null },
  hold: { code: 'hold', verbeterd: null },
  uitstel_te_vroeg: { code: 'uitstel_te_vroeg', tot: '2026-12-01', verbeterd: null },
  vernietiging_loopt: { code: 'vernietiging_loopt', verbeterd: null },
  vernietiging_al_gevraagd: { code: 'vernietiging_al_gevraagd', bevestiger: 'plv@waterdam.example', verbeterd: null },
  code_ongeldig: { code: 'code_ongeldig', verbeterd: null },
  code_van_zelf: { code: 'code_van_zelf', verbeterd: null },
  code_te_vroeg: { code: 'code_te_vroeg', vanaf: '2026-12-01', verbeterd: null },
  code_vervallen: { code: 'code_vervallen' },
  code_niet_alleen: { code: 'code_niet_alleen' },
}

const FOUTEN: { [Code in Fout['code']]: Extract<Fout, { code: Code }> } = {
  onbekende_tag: { code: 'onbekende_tag', woord: 'sluit', bedoeld: ['afronden'] },
  niet_ingevuld: { code: 'niet_ingevuld', blanco: 'uw vraag' },
  ontbreekt: { code: 'ontbreekt', deel: 'reden' },
  onbekend_woord: { code: 'onbekend_woord', deel: 'uitkomst', woord: 'klaar', bedoeld: [], keuze: ['opgepakt_riec', 'onvoldoende'] },
  datum: { code: 'datum', fout: { datum: '2026-03-02', waarom: 'voorbij' } },
  te_veel: { code: 'te_veel', deel: 'adres', rest: 'b@waterdam.example' },
  waarde_ongeldig: { code: 'waarde_ongeldig', veld: 'kentekens', waarde: 'XX' },
  andere_opdracht: { code: 'andere_opdracht', woord: 'ruis', tag: 'ruis' },
  opdracht_in_tekst: { code: 'opdracht_in_tekst', tag: 'hoort_bij' },
  te_lang: { code: 'te_lang', tekens: 10_001, hoogstens: 10_000 },
  te_veel_opdrachten: { code: 'te_veel_opdrachten', hoogstens: 100 },
}

const ZIN = /^[\p{Lu}“].{8,300}[.?]$/u

describe('every refusal has a sentence', () => {
  test.each(Object.values(WEIGERINGEN))('$code', (weigering) => expect(explainWeigering(weigering)).toMatch(ZIN))

  test.each(['vernietigd', 'afgerond', 'nog_open', 'niet_bij_oco', 'al_bij_oco', 'al_signaal'] as const)('past_niet, %s', (waarom) =>
    expect(explainWeigering({ ...WEIGERINGEN.past_niet, waarom })).toMatch(ZIN),
  )

  test.each(['alleen_vooruit', 'reden_nodig', 'andere_opdracht', 'bij_oco'] as const)('status, %s', (waarom) =>
    expect(explainWeigering({ ...WEIGERINGEN.status, waarom })).toMatch(ZIN),
  )
})

describe('every mistake in reading has a sentence', () => {
  test.each(Object.values(FOUTEN))('$code', (fout) => expect(explainFout(fout)).toMatch(ZIN))

  test.each([
    { datum: null, waarom: 'geen' },
    { datum: null, waarom: 'bestaat_niet' },
    { datum: '2026-12-01', waarom: 'andere_weekdag' },
    { datum: '2026-03-02', waarom: 'voorbij' },
  ] as const)('datum, $waarom', (fout) => expect(explainFout({ code: 'datum', fout })).toMatch(ZIN))
})

test('what may be meant is asked with "of", and nothing known is a choice', () => {
  expect(explainFout({ code: 'onbekende_tag', woord: 'open', bedoeld: ['heropen', 'overzicht'] })).toContain('#heropen of #overzicht')
  expect(explainFout(FOUTEN.onbekend_woord)).toContain('opgepakt riec, onvoldoende')
})

test('a command that changed nothing says so, and no sentence stands twice', () => {
  expect(explainGevolgen([])).toBe('Dit was al zo. Er is niets veranderd.')
  const correctie: Gevolg = { soort: 'correctie', correctie: { soort: 'stel', veld: 'vormen', waarden: ['arbeidsuitbuiting'] } }
  expect(explainGevolgen([correctie, correctie])).toBe(explainGevolg(correctie))
})

test('a destruction that is asked for tells who gets the code and that nothing is destroyed', () => {
  const gevraagd = { soort: 'vernietiging', stand: 'gevraagd', reden: 'x', bevestiger: 'plv@waterdam.example' } as const
  expect(explainGevolg({ ...gevraagd, werktVanaf: null })).toBe(
    'Er is nog niets vernietigd. De code voor de bevestiging gaat naar plv@waterdam.example.',
  )
  expect(explainGevolg({ ...gevraagd, werktVanaf: '2026-11-25' })).toContain('werkt vanaf')
})
