import { expect, test } from 'vitest'
import { cutAtOurLetter, readOpdrachtregels } from './opdrachtregels.ts'

test.for<[string, [string, string][]]>([
  ['#spoed', [['spoed', '']]],
  [
    '#Status in verrijking\n#notitie Gebeld,\ngeen gehoor.',
    [
      ['status', 'in verrijking'],
      ['notitie', 'Gebeld, geen gehoor.'],
    ],
  ],
  [
    'Hoi,\n\n• #vraag Waar?\n - #koppel MM-2026-0010',
    [
      ['vraag', 'Waar?'],
      ['koppel', 'MM-2026-0010'],
    ],
  ],
  [
    '#wijs toe j@gemeente.example\n#voeg toe kenteken AB-12-CD\n#hoort bij MM-2026-0001',
    [
      ['wijs toe', 'j@gemeente.example'],
      ['voeg toe', 'kenteken AB-12-CD'],
      ['hoort bij', 'MM-2026-0001'],
    ],
  ],
  ['\u00a0＃notitie x', [['notitie', 'x']]],
  ['# notitie x', [['notitie', 'x']]],
  ['#spoed: levensgevaar', [['spoed', 'levensgevaar']]],
  ['zie #12 en #spoed', []],
  ['#1 is de eerste', []],
  ['## kop', []],
  ['Sluiten: #afronden onvoldoende', []],
])('%s', ([text, wanted]) => expect(readOpdrachtregels(text)).toEqual(wanted.map(([tag, argumenten]) => ({ tag, argumenten }))))

test('a line of ours ends the reading, a short one and a copied command do not', () => {
  const letter = 'Goedemorgen,\n\nDit signaal wacht op uw besluit.\n\nSluiten: #afronden onvoldoende\n\n#proef'
  expect(cutAtOurLetter('Goedemorgen,\n#spoed\n> Dit signaal wacht op uw besluit.\n#afronden onvoldoende', [letter])).toBe(
    'Goedemorgen,\n#spoed',
  )
  expect(cutAtOurLetter('#spoed', [letter])).toBe('#spoed')
})
