import { expect, test } from 'vitest'
import { isTagwoord, suggestTags, TAGS, writeTag } from './tags.ts'

test.for([
  ['statsu', ['status']],
  ['afronde', ['afronden']],
  ['afgerond', ['afronden']],
  ['afsluiten', ['afronden']],
  ['afsluitn', ['afronden']],
  ['verijk', ['verrijk']],
  ['kopel', ['koppel']],
  ['forumlier', ['formulier']],
  ['notite', ['notitie']],
  ['herinering', ['herinner']],
  ['herinnering', ['herinner']],
  ['vernietigen', ['vernietig']],
  ['voeg-too', ['voeg_toe']],
  ['geen-spoed', ['geenspoed']],
  ['overzciht', ['overzicht']],
  ['bevindng', ['bevinding']],
  ['bevesting', ['bevestig']],
  ['verwijder', ['schrap', 'vernietig']],
  ['x', []],
  ['gezellig', []],
  ['zzz', []],
] as const)('#%s: bedoelde u', ([woord, tags]) => expect(suggestTags(woord).tags).toEqual(tags))

test.for([
  ['terug', 'koppeling', ['terugkoppeling']],
  ['geen', 'spoed', ['geenspoed']],
  ['voeg', 'samen', ['samenvoegen']],
] as const)('a tag written in two words: %s %s', ([eerste, tweede, tags]) => {
  expect(suggestTags(eerste, tweede)).toEqual({ tags, woorden: 2 })
})

test('every tag with two letters swapped or one lost is recognised, or nothing is suggested, never another', () => {
  for (const tag of TAGS.filter((naam) => naam.length >= 6)) {
    const naam = writeTag(tag)
    for (let i = 1; i < naam.length - 1; i += 1) {
      const verwisseld = `${naam.slice(0, i)}${naam[i + 1]}${naam[i]}${naam.slice(i + 2)}`
      const korter = naam.slice(0, i) + naam.slice(i + 1)
      for (const woord of [verwisseld, korter]) expect([[], [tag]]).toContainEqual(suggestTags(woord).tags.slice())
    }
  }
})

test('a word is a tag, or the first of one of two words, in any case', () => {
  for (const woord of ['afronden', 'Hoort', 'WIJS', 'voeg', 'hoort-bij']) expect([woord, isTagwoord(woord)]).toEqual([woord, true])
  for (const woord of ['metoo', 'bij', 'toe', 'afrond']) expect([woord, isTagwoord(woord)]).toEqual([woord, false])
})
