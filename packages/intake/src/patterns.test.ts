import { expect, test } from 'vitest'
import { Patronen } from './patterns.ts'
import { readWoorden } from './words.ts'

const BEGRIPPEN = { niet: 'niet nooit', baas: 'baas werkgever*' }
const find = (regel: string, tekst: string) =>
  new Patronen([regel], BEGRIPPEN).find(readWoorden({ naam: 'meldtekst', tekst })).map((t) => tekst.slice(t.van, t.tot))

test.for([
  ['mag @niet weg', 'Ze mag nooit meer weg.', ['mag nooit meer weg']],
  ['mag @niet weg', 'Ze mag daar van hem nooit weg.', []],
  ['mag .. @niet weg', 'Ze mag daar van hem nooit weg.', ['mag daar van hem nooit weg']],
  ['*schuld .. @baas', 'Een reisschuld bij de werkgevers.', ['reisschuld bij de werkgevers']],
  ['loon & baas', 'De baas houdt het loon.', ['baas houdt het loon']],
  ['loon & baas', 'De baas zwijgt. Het loon is laag.', []],
  ['@getal uur', 'Hij werkt twaalf uur of 14 uur.', ['twaalf uur', '14 uur']],
  ['heeft eigen? huis', 'Hij heeft huis en heeft eigen huis.', ['heeft huis', 'heeft eigen huis']],
  [
    '(in elkaar|bont en blauw|kapot) geslagen',
    'In elkaar geslagen, bont en blauw geslagen, kapot geslagen.',
    ['In elkaar geslagen', 'bont en blauw geslagen', 'kapot geslagen'],
  ],
  ['(in elkaar|kapot) geslagen', 'In het elkaar, in geslagen. Elkaar geslagen.', []],
  ['werkt .. (op het veld|in de kas)', 'Hij werkt nu elke dag in de kas.', ['werkt nu elke dag in de kas']],
  ['heeft (van haar)? geld', 'Hij heeft van haar geld. Hij heeft geld.', ['heeft van haar geld', 'heeft geld']],
  ['paspoort ! bij zich|zelf', 'Een paspoort bij zich. Een paspoort bij hem.', ['paspoort']],
  ['*schuld ! onschuld', 'Zijn reisschuld. Zijn onschuld.', ['reisschuld']],
  ['bang ! ik', 'Ik ben bang. Zij is bang.', ['bang']],
] as [string, string, string[]][])('%s in: %s', ([regel, tekst, gevonden]) => {
  expect(find(regel, tekst)).toEqual(gevonden)
})

test('a phrase with an unknown concept is refused when it is compiled', () => {
  expect(() => new Patronen(['@onbekend'], BEGRIPPEN)).toThrow('@onbekend')
})

test.for(['(a b', 'a b)', 'a || b', '|a', 'a|', 'a? b', 'a b?|c', 'a ! b ! c', '*a*'])(
  'a phrase that is not well formed is refused: %s',
  (regel) => {
    expect(() => new Patronen([regel], BEGRIPPEN)).toThrow('a phrase')
  },
)

test('a denial is judged where the phrase stands', () => {
  const woorden = readWoorden({ naam: 'meldtekst', tekst: 'Hij is niet geslagen. Zij is geslagen.' })
  expect(new Patronen(['geslagen'], BEGRIPPEN).find(woorden).map((t) => t.stand)).toEqual(['ontkend', 'gezegd'])
})
