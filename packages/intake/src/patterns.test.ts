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
  ['bang ! ik', 'Ik ben bang. Zij is bang.', ['bang']],
] as [string, string, string[]][])('%s in: %s', ([regel, tekst, gevonden]) => {
  expect(find(regel, tekst)).toEqual(gevonden)
})

test('a phrase with an unknown concept is refused when it is compiled', () => {
  expect(() => new Patronen(['@onbekend'], BEGRIPPEN)).toThrow('@onbekend')
})
