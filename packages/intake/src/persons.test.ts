import { expect, test } from 'vitest'
import { readSignaal } from './read-signaal.ts'

const read = (tekst: string, meer: { melder?: string; handtekening?: string } = {}) =>
  readSignaal({
    meldtekst: tekst,
    onderwerp: '',
    geschreven: new Date('2026-11-24T09:00:00Z'),
    melder: meer.melder ?? 'x@gemeente.example',
    handtekening: meer.handtekening ?? null,
    bijlagen: [],
  })
const persons = (tekst: string, meer = {}) => read(tekst, meer).personen.map(({ waarde }) => `${waarde.naam}:${waarde.rol}`)

test.for([
  ['De voorman, Costel Munteanu, deed het woord.', ['Costel Munteanu:verdachte']],
  ['Mijn cliënte Wendy de Graaf (34) mag niet naar buiten.', ['Wendy de Graaf:slachtoffer']],
  ['een van die kleintjes ilyas heet ie moet stelen', ['ilyas:slachtoffer']],
  ['Een meisje dat zich Mei noemt huilde.', ['Mei:slachtoffer']],
  ['Ze moet 50 euro betalen aan ene Sjakie.', ['Sjakie:verdachte']],
  ['Rekening t.n.v. R. Kooiman, daar gaat haar geld heen.', ['R. Kooiman:slachtoffer']],
  ['Volgens de schoonmaker Wim lagen er mensen te slapen.', ['Wim:getuige']],
] as [string, string[]][])('%s', ([tekst, verwacht]) => {
  expect(persons(tekst).map((p) => p.split(':')[0])).toEqual(verwacht.map((p) => p.split(':')[0]))
})

test('who is greeted, who writes and who signs is not of the report', () => {
  expect(persons('Hoi Femke,\n\nIk ben Karin van het wijkteam. Er is hier iets raars.')).toEqual([])
  expect(persons('Zoals Karin Smit al zei.', { handtekening: 'Karin Smit\nWijkteam' })).toEqual([])
  expect(persons('Groet, Karin', { melder: 'karin.smit@gemeente.example' })).toEqual([])
})

test('a town, a make of car and a nationality are nobody', () => {
  expect(persons('In Hoofddorp stond een Volkswagen met een Poolse man. Hij kwam uit Razgrad met WhatsApp.')).toEqual([])
})

test('the short name is the same person as the long one', () => {
  expect(persons('Leerling: Sem van Egmond, geboren 22 augustus 2010. Sem zei niets. Sems rekening is leeg.')).toHaveLength(1)
})

test('birth date and nationality are those said of the person', () => {
  const [persoon] = read('Voorman Costel Munteanu, geboren 11-04-1984, van Roemeense nationaliteit.').personen
  expect(persoon!.waarde).toMatchObject({ naam: 'Costel Munteanu', geboortedatum: '1984-04-11', nationaliteit: 'Roemeense' })
  expect(read('Oksana (47, Oekraïense) werkt.').personen[0]!.waarde.nationaliteit).toBe('Oekraïense')
  expect(read('Vitaliy belde met een Pools kenteken.').personen[0]?.waarde.nationaliteit ?? null).toBeNull()
})

test.for([
  ['Zij werken via Agro Staff Randmeer B.V. (KvK 71930284).', 'Agro Staff Randmeer B.V.', '71930284'],
  ["Massagesalon 'Golden Lily' in de straat.", 'Golden Lily', null],
  ['Een bus van Flora Personeel stopte.', 'Flora Personeel', null],
  ['kwekerij Zonneveld Orchideeën', 'Zonneveld Orchideeën', null],
  ['een melding over nagelstudio diamond nails', 'diamond nails', null],
  ['Stuc & Afbouw Delta VOF, KvK 80461735.', 'Stuc & Afbouw Delta VOF', '80461735'],
])('organisations: %s', ([tekst, naam, kvk]) => {
  expect(read(tekst!).organisaties.map((g) => g.waarde)).toEqual([{ naam, kvk }])
})

test('the municipality and its partners are no involved organisations', () => {
  expect(read('Gemeente Aalsmeer, Politie Amstelland, FairWork en de Nederlandse Arbeidsinspectie weten ervan.').organisaties).toEqual([])
})
