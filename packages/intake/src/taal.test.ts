import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detectTaal } from './taal.ts'

const ENGELS = [
  'Please help us.',
  'I saw a man who can not leave the house. They took his passport.',
  'Yesterday at 7 a white van with plate VH-482-K stood at Hornweg 187b in Aalsmeer. Eight men got out and the foreman has their passports.',
  "Hi, my neighbour says she isn't paid. She doesn't know anybody here.",
  'Dear Sir or Madam,\n\nThe workers of Uitzendbureau De Kade B.V. on the Dorpsstraat sleep in the warehouse and it is very cold.',
  'they are locked in at night and the boss keeps the key',
]
const NIET_ENGELS = [
  '',
  'VH-482-K',
  'Hornweg 187b, Aalsmeer',
  'Gisteren stond er weer een wit busje bij de loods. De mannen zeggen: "the boss has our passports and we cannot go".',
  'Ik sprak een man die alleen Engels spreekt. Hij zei: I want to go home, they have my passport. Ik maak me zorgen.',
  'Zie bijlage, een screenshot van de website The Flower Company.',
  'Guten Tag, ich habe gesehen, dass die Männer in der Halle schlafen und der Chef ihre Pässe hat.',
  'Dzień dobry, widziałem ludzi, którzy nie mogą wyjść.',
  'Let op: morgen is de controle van Food & Beverage Services.',
]

test.for(ENGELS)('English: %s', (tekst) => expect(detectTaal(tekst)).toBe('en'))

test.for(NIET_ENGELS)('Dutch, or what gets Dutch: %s', (tekst) => expect(detectTaal(tekst)).toBe('nl'))

test('any text gets one of two', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (tekst) => {
      expect(['nl', 'en']).toContain(detectTaal(tekst))
    }),
    { verbose: true },
  ))
