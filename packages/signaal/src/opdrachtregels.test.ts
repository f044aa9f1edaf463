import fc from 'fast-check'
import { expect, test } from 'vitest'
import { OPDRACHTEN_MAX, splitOpdrachten } from './opdrachtregels.ts'

const split = (tekst: string) => splitOpdrachten(tekst).regels.map(({ woord, tekst: behind }) => [woord, behind])

test.for<[string, [string, string][]]>([
  ['#spoed', [['spoed', '']]],
  ['#Spoed: levensgevaar', [['Spoed', 'levensgevaar']]],
  ['＃SPOED', [['SPOED', '']]],
  ['# notitie gebeld', [['notitie', 'gebeld']]],
  ['#spoed!', [['spoed', '']]],
  ['#notitie - gebeld', [['notitie', 'gebeld']]],
  ['#notitie (intern) gebeld', [['notitie', '(intern) gebeld']]],
  ['*#spoed* nu', [['spoed', 'nu']]],
  ['\u00a0#notitie\u00a0gebeld', [['notitie', 'gebeld']]],
  ['#not\u00adi\u200btie x', [['notitie', 'x']]],
  ['#Zórg gebeld', [['Zórg', 'gebeld']]],
  [
    '• #vraag Waar?\n - #koppel MM-2026-0010',
    [
      ['vraag', 'Waar?'],
      ['koppel', 'MM-2026-0010'],
    ],
  ],
  [
    '1. #vraag Waar?\n2) #koppel MM-2026-0010',
    [
      ['vraag', 'Waar?'],
      ['koppel', 'MM-2026-0010'],
    ],
  ],
  ['#notitie Gebeld,\ngeen gehoor.\n\nMorgen weer.', [['notitie', 'Gebeld,\ngeen gehoor.\n\nMorgen weer.']]],
  ['#notitie a\r\nb', [['notitie', 'a\nb']]],
  ['Hoi,\n\n#ruis', [['ruis', '']]],
  ['#vraag Hoe laat?\n\nMet vriendelijke groet,\nNoor\n#ruis', [['vraag', 'Hoe laat?']]],
  ['#vraag Hoe laat?\nGroet, Noor', [['vraag', 'Hoe laat?']]],
  ['#vraag Hoe laat?\nAlvast bedankt en groeten\nNoor', [['vraag', 'Hoe laat?']]],
  ['#vraag Hoe laat?\nmvg\nNoor', [['vraag', 'Hoe laat?']]],
  ['#vraag Hoe laat?\ngr. Noor', [['vraag', 'Hoe laat?']]],
  ['#vraag Hoe laat?\n-- \nNoor', [['vraag', 'Hoe laat?']]],
  ['#vraag Hoe laat?\nVerstuurd vanaf mijn iPhone', [['vraag', 'Hoe laat?']]],
  ['#vraag Hoe laat?\n> #ruis', [['vraag', 'Hoe laat?']]],
  ['#vraag Hoe laat?\nOp 3 maart 2026 om 10:00 schreef Meldpunt <m@gemeente.example>:\n#ruis', [['vraag', 'Hoe laat?']]],
  ['#vraag Hoe laat?\n-----Oorspronkelijk bericht-----\n#ruis', [['vraag', 'Hoe laat?']]],
  ['#vraag Hoe laat?\nVan: Meldpunt\n#ruis', [['vraag', 'Hoe laat?']]],
  ['#notitie De groeten van de buurvrouw waren\ngemeend.', [['notitie', 'De groeten van de buurvrouw waren\ngemeend.']]],
  ['#notitie Zij zei\ngroet hem van mij en zeg dat het goed gaat', [['notitie', 'Zij zei\ngroet hem van mij en zeg dat het goed gaat']]],
  ['Sluiten: #afronden onvoldoende', []],
  ['#1 is de eerste\n## kop\n#', []],
  ['', []],
])('%s', ([tekst, wanted]) => expect(split(tekst)).toEqual(wanted))

test('more commands than anybody types are cut off, and that is said', () => {
  const read = splitOpdrachten('#ruis\n'.repeat(OPDRACHTEN_MAX + 1))
  expect(read.teVeel).toBe(true)
  expect(read.regels).toHaveLength(OPDRACHTEN_MAX)
})

test('no text makes it throw, and what it finds stands in the text', () => {
  const stukken = fc.constantFrom('#', '\n', ' ', '#spoed', '> ', 'groet', 'Van: ', '*', '- ', '\u00a0', 'é', '1. ', '#a', '--')
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(stukken).map((delen) => delen.join('')),
      ),
      (tekst) => {
        for (const { woord } of splitOpdrachten(tekst).regels) expect(woord).toMatch(/^\p{L}/u)
      },
    ),
    { numRuns: 1_000 },
  )
})
