import { expect, test } from 'vitest'
import { readMeldpunten } from './meldpunten.ts'
import type { Meldpunt } from './meldpunten.ts'
import { deputiesOf, inhoudsklasseOf, isEigenDomein, officersOf, partnercodesOf, rollenOf, veldenOf } from './rollen.ts'

const result = readMeldpunten(
  `
meldpunten:
  - id: pruimstad
    kenmerk: PS
    naam: Meldpunt
    adres: meldpunt@pruimstad.example
    vanaf: 2026-07-01
    brieven: aan
    eigen_domeinen: [pruimstad.example]
    bewijs: { soort: code }
    imap: { host: imap.pruimstad.example, user: meldpunt, wachtwoord_env: X }
    rollen:
      aandachtsfunctionaris: [af@pruimstad.example, af2@pruimstad.example]
      plaatsvervanger: [plv@pruimstad.example]
      informatiecoordinator: [ic@pruimstad.example]
      zorgcoordinator: [{ adres: zc@zorg.example, naam: Z, telefoon: '020' }, { adres: zc2@zorg.example, naam: Z, telefoon: '020', inhoud: nodig, velden: [spoed] }]
      beheerder: [beheer@pruimstad.example, af@pruimstad.example]
    toewijzing: { arbeidsuitbuiting: team@pruimstad.example, orgaanverwijdering: team@regio.example }
    partners:
      politie: { adres: bt@politie.example, inhoud: nodig, velden: [waar, kentekens] }
      avim: { adres: bt@politie.example, inhoud: nodig, velden: [kentekens, waar] }
      riec: { adres: am@riec.example }
      toezicht: { adres: toezicht@pruimstad.example, inhoud: nodig, velden: [waar] }
    huisstijl: { naam: Gemeente Pruimstad, telefoon: '010' }
`,
  {},
  [],
)
if ('errors' in result) throw new Error(result.errors.join('\n'))
const meldpunt = result.meldpunten[0] as Meldpunt

test.for([
  ['AF@Pruimstad.example', ['aandachtsfunctionaris', 'beheerder'], 'vol'],
  ['plv@pruimstad.example', ['plaatsvervanger'], 'vol'],
  ['ic@pruimstad.example', ['informatiecoordinator'], 'vol'],
  ['team@pruimstad.example', ['team'], 'vol'],
  ['team@regio.example', ['team'], 'geen'],
  ['bt@politie.example', ['partner'], 'nodig'],
  ['toezicht@pruimstad.example', ['partner'], 'nodig'],
  ['am@riec.example', ['partner'], 'geen'],
  ['zc@zorg.example', ['zorgcoordinator'], 'geen'],
  ['zc2@zorg.example', ['zorgcoordinator'], 'nodig'],
  ['beheer@pruimstad.example', ['beheerder'], 'geen'],
  ['melder@pruimstad.example', [], 'geen'],
  ['af@pruimstad.example.evil.example', [], 'geen'],
  ['', [], 'geen'],
] as const)('%s holds %s and may read %s', ([adres, rollen, klasse]) => {
  expect(rollenOf(meldpunt, adres)).toEqual(rollen)
  expect(inhoudsklasseOf(meldpunt, adres)).toBe(klasse)
})

test('own is exactly an own domain', () => {
  expect(['x@pruimstad.example', 'X@PRUIMSTAD.EXAMPLE'].every((adres) => isEigenDomein(meldpunt, adres))).toBe(true)
  expect(
    ['x@nieuws.pruimstad.example', 'x@pruimstad.example.evil.example', 'pruimstad.example@x.example', 'x'].some((adres) =>
      isEigenDomein(meldpunt, adres),
    ),
  ).toBe(false)
})

test('officers, deputies, partners and their fields are found', () => {
  expect(officersOf(meldpunt)).toEqual(['af@pruimstad.example', 'af2@pruimstad.example'])
  expect(deputiesOf(meldpunt)).toEqual(['plv@pruimstad.example'])
  expect(partnercodesOf(meldpunt, 'BT@politie.example')).toEqual(['politie', 'avim'])
  expect(veldenOf(meldpunt, 'bt@politie.example')).toEqual(['waar', 'kentekens'])
  expect(veldenOf(meldpunt, 'am@riec.example')).toEqual([])
})
