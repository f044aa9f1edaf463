import { expect, test } from 'vitest'
import { INDICATOR_ZINNEN } from './indicator-phrases.ts'
import { ZINNEN_BIJ_INDICATOR } from './indicator-sentences.test-data.ts'
import { readIndicatoren } from './indicatoren.ts'
import { readWoorden } from './words.ts'

const read = (tekst: string) => readIndicatoren([readWoorden({ naam: 'meldtekst', tekst })], [], null).map((g) => g.waarde)

test('of four hundred and fifty ways of saying it, nineteen in twenty are understood', () => {
  const gemist: string[] = []
  let zinnen = 0
  for (const [code, lijst] of Object.entries(ZINNEN_BIJ_INDICATOR)) {
    for (const zin of lijst) {
      zinnen++
      if (!read(zin).includes(code)) gemist.push(`${code}: ${zin}`)
    }
  }
  expect(gemist.length / zinnen, gemist.join('\n')).toBeLessThan(0.06)
})

test('every code of the list has phrases, and every phrase compiles', () => {
  expect(Object.keys(INDICATOR_ZINNEN)).toHaveLength(53)
  expect(read('niets bijzonders')).toEqual([])
})

test.for([
  ['Hij had zijn paspoort gewoon zelf.', 'paspoort_ingenomen'],
  ['Ze hebben wel hun eigen paspoort en rijbewijs.', 'paspoort_ingenomen'],
  ['Niemand is opgesloten.', 'opgesloten'],
  ['Ik heb niet gezien dat ze werd opgesloten of geslagen.', 'opgesloten'],
  ['Ik heb niet gezien dat ze werd opgesloten of geslagen.', 'geweld'],
  ['Er was geen sprake van boetes of dreigementen.', 'boetes_inhoudingen'],
  ['Er was geen sprake van boetes of dreigementen.', 'bedreiging'],
  ['Van geweld is mij niet gebleken.', 'geweld'],
  ['Bang voor hem is ze niet.', 'angstig'],
  ['Of hij haar ook slaat? Dat heb ik gevraagd: nee.', 'geweld'],
  ['Als hij haar ooit zou gaan bedreigen, zou ik meteen bellen.', 'bedreiging'],
  ['Ze was moe maar ze was niet gewond.', 'verwondingen'],
  ['Ik ben bang dat mijn mail niet aankomt.', 'angstig'],
])('what is denied, asked or supposed is not claimed: %s', ([zin, code]) => {
  expect(read(zin!)).not.toContain(code)
})

test('hearsay counts, until it is denied elsewhere', () => {
  expect(read('Volgens de buren zouden hun paspoorten zijn afgepakt.')).toContain('paspoort_ingenomen')
  expect(read('Volgens de tip zouden hun paspoorten zijn afgepakt. Ze hadden hun paspoort gewoon zelf.')).not.toContain(
    'paspoort_ingenomen',
  )
})

test('a threat with "als … niet" is still a threat', () => {
  expect(read('Hij wordt teruggestuurd als hij niet meewerkt.')).toContain('bedreiging')
})

test('the evidence is the literal words', () => {
  const tekst = 'Goedemiddag, de baas heeft zijn paspoort afgepakt.'
  const [gelezen] = readIndicatoren([readWoorden({ naam: 'meldtekst', tekst })], [], null)
  expect(gelezen!.vindplaatsen[0]!.tekst).toBe(tekst.slice(gelezen!.vindplaatsen[0]!.van, gelezen!.vindplaatsen[0]!.tot))
  expect(gelezen!.vindplaatsen[0]!.tekst).toContain('paspoort')
})
