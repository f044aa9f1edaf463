import { expect, test } from 'vitest'
import { readSignaal } from './read-signaal.ts'
import { MELDINGEN, type MensenEnPlaatsen } from './reports-of-people-and-places.test-data.ts'

const lezingen = MELDINGEN.map((v) => ({
  v,
  lezing: readSignaal({
    meldtekst: v.tekst,
    onderwerp: '',
    geschreven: new Date(v.geschreven),
    melder: 'melder@gemeente.example',
    handtekening: null,
    bijlagen: [],
  }),
}))
type Lezing = (typeof lezingen)[number]['lezing']

const laag = (s: string) => s.toLowerCase()
const fieldsOf: Record<string, [minst: number, wil: (v: MensenEnPlaatsen) => string[], heeft: (l: Lezing) => string[]]> = {
  wanneer: [0.95, (v) => v.wanneer, (l) => l.wanneer.map(({ waarde }) => `${waarde.van}/${waarde.tot ?? ''}`)],
  waar: [
    0.94,
    (v) => v.waar.map(laag),
    (l) =>
      l.waar.flatMap(({ waarde: a }) =>
        a.straat || a.postcode ? [laag([a.straat, a.huisnummer, a.toevoeging, a.postcode].map((d) => d ?? '').join('|'))] : [],
      ),
  ],
  vaag: [
    0.75,
    (v) => v.vaag.map(laag),
    (l) => l.waar.flatMap((g) => (g.waarde.straat || g.waarde.postcode ? [] : [laag(g.vindplaatsen[0]!.tekst)])),
  ],
  personen: [0.94, (v) => v.personen.map((p) => p.split(':')[0]!), (l) => l.personen.map((g) => g.waarde.naam)],
  rol: [0.88, (v) => v.personen, (l) => l.personen.map((g) => `${g.waarde.naam}:${g.waarde.rol}`)],
  organisaties: [0.95, (v) => v.organisaties.map(laag), (l) => l.organisaties.map((g) => laag(g.waarde.naam))],
}

test.for(Object.entries(fieldsOf))('%s is read from many hands', ([, [minst, wil, heeft]]) => {
  let [goed, meer, minder] = [0, 0, 0]
  for (const { v, lezing } of lezingen) {
    const gewenst = wil(v)
    const gelezen = heeft(lezing)
    for (const g of gelezen) gewenst.includes(g) ? goed++ : meer++
    for (const w of gewenst) if (!gelezen.includes(w)) minder++
  }
  expect((2 * goed) / (2 * goed + meer + minder)).toBeGreaterThanOrEqual(minst)
})

test('who is forced by another is a victim, and who forces him a suspect', () => {
  const rollen = (tekst: string) =>
    readSignaal({ meldtekst: tekst, onderwerp: '', geschreven: null, melder: '', handtekening: null, bijlagen: [] }).personen.map(
      (g) => `${g.waarde.naam}:${g.waarde.rol}`,
    )
  expect(rollen('Willem dwingt Marek om door te werken.')).toEqual(['Willem:verdachte', 'Marek:slachtoffer'])
  expect(rollen('Marek moet van Willem elke nacht werken.')).toEqual(['Marek:slachtoffer', 'Willem:verdachte'])
  expect(rollen('Marek wordt elke avond door Willem opgehaald.')).toEqual(['Marek:slachtoffer', 'Willem:verdachte'])
  expect(rollen('Gisteren heeft Willem hem geslagen. Buurman Henk zag dat Marek huilde.')).toEqual([
    'Willem:verdachte',
    'Henk:getuige',
    'Marek:slachtoffer',
  ])
})
