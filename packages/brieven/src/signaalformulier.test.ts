import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { alinea, feiten, kop, lijst, tabel } from './brief.ts'
import { bevindingen, geschiedenis, hoofd, later, lezing, mail, nu, signaal } from './cast.ts'
import { type Document, writeDocument } from './document.ts'
import { formulier } from './formulier.ts'
import { type Signaalformulier, writeSignaalformulier } from './signaalformulier.ts'

const gegevens: Signaalformulier = {
  signaal,
  geschiedenis,
  bevindingen,
  meldteksten: [{ ontvangen: nu, tekst: mail.meldtekst }],
  aanvrager: { adres: 'af@waterdam.example', rol: 'aandachtsfunctionaris' },
  nu: later,
}

async function read(document: Document) {
  const bytes = await writeDocument(document)
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))
  const { value: html, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='heading 1'] => h2:fresh", "p[style-name='heading 2'] => h3:fresh"] },
  )
  return { bytes, parts, html, messages }
}
const form = (changes: Partial<Signaalformulier> = {}) => read(writeSignaalformulier({ ...gegevens, ...changes }, hoofd.huisstijl))
const plain = (html: string) => html.replace(/<[^<>]*>/g, ' ').replace(/\s+/g, ' ')

test('the form has thirteen parts, in order, each a real heading', async () => {
  const { html } = await form()
  expect([...html.matchAll(/<h(\d)>(.*?)<\/h/g)].map(([, level, title]) => `${level} ${title}`)).toEqual([
    '1 Signaalformulier RIEC, MM-2026-0042',
    '2 1. Indiener',
    '2 2. Soort signaal',
    '2 3. Omschrijving',
    '3 Woorden uit de mail van dinsdag 24 november 2026 om 14.05 uur',
    '2 4. Subjecten: personen',
    '2 5. Objecten: bedrijven, voertuigen en nummers',
    '2 6. Locaties',
    '2 7. Aanwijzingen',
    '2 8. Bron',
    '2 9. Wat al bekend is',
    '2 10. Ondernomen acties en betrokken partners',
    '2 11. Gewenste vervolgstap',
    '2 12. Melder afgeschermd',
    '2 13. Akkoord van de aandachtsfunctionaris',
  ])
})

test('it is filled in with what was read, the words it rests on, findings and history', async () => {
  const text = plain((await form()).html)
  for (const words of [
    'Andrei vermoedelijk slachtoffer',
    'Kwekerij Zonnekamp, KVK-nummer niet bekend',
    'GX-813-R «GX-813-R»',
    'Website www.werk-in-holland.example/nl',
    'Zwanendijk 313a, Waterdam Gebruiksdoel: industriefunctie Oppervlakte: 420 m² Bouwjaar: 1974 «Zwanendijk 313a»',
    'Te weinig loon «4 euro per uur»',
    'Politie het signaal dinsdag 24 november 2026 Twee eerdere controles van het busje.',
    'Sociaal wijkteam het signaal dinsdag 24 november 2026 Niets bekend.',
    'woensdag 25 november 2026 Huisbezoek Niemand deed open.',
    'Gevraagd: politie Is dit busje bij u bekend?',
    'Uitkomst van een overleg Eerst advies van het RIEC.',
    'de zorgcoördinator weet van het signaal',
    '#spoed schreef hij op een briefje.',
  ])
    expect(text).toContain(words)
})

test('the melder is not named, a burgerservicenummer and the words of the BRP stay out', async () => {
  const bsn = { waarde: '999990019', vindplaatsen: [] }
  const brp = { bron: 'brp', over: 'een persoon', op: nu, uitkomst: 'gevonden' as const, regels: ['Geboren te Waterdam'] }
  const changes = { signaal: { ...signaal, lezing: { ...lezing, bsns: [bsn] } }, bevindingen: [brp] }
  const text = plain((await form(changes)).html)
  expect(text).not.toMatch(/Dijkstra|999990019|Geboren te/)
  expect(text).toContain('Dat mogen wij niet zomaar doorgeven.')
  const { tekst } = await formulier({ ...hoofd, ...gegevens, ...changes })
  expect(tekst).toContain('burgerservicenummer')
})

test('what is not known says so, and no table is empty', async () => {
  const leeg = { ...signaal, lezing: null, melders: [] }
  const { html } = await form({ signaal: leeg, geschiedenis: [], bevindingen: [], meldteksten: [] })
  expect(html.match(/niet bekend/gi)?.length).toBeGreaterThan(12)
  for (const [table] of html.matchAll(/<table>.*?<\/table>/g)) expect(table.match(/<tr>/g)?.length).toBeGreaterThan(1)
  expect(html).not.toMatch(/<td><\/td>|undefined|null/)
})

test('a screen reader finds its way: Dutch, a title, a heading row in every table', async () => {
  const { parts, html, messages } = await form()
  expect(parts['word/styles.xml']).toMatch(/<w:docDefaults>.*<w:lang w:val="nl-NL"\/>/)
  expect(parts['docProps/core.xml']).toContain('<dc:title>Signaalformulier RIEC, MM-2026-0042</dc:title>')
  expect(html.match(/<table>/g)?.length).toBe(html.match(/<thead>/g)?.length)
  expect(parts['word/document.xml']).not.toMatch(/<\/w:tbl><w:tbl>/)
  expect(messages.filter(({ type }) => type === 'error')).toEqual([])
})

test('the same form has the same bytes, whenever it is written', async () => {
  const first = await form()
  expect((await form()).bytes).toEqual(first.bytes)
  expect(first.parts['docProps/core.xml']?.match(/2026-11-24T14:20:00Z/g)).toHaveLength(2)
  expect((await form({ nu })).bytes).not.toEqual(first.bytes)
})

test('anybody’s words stay words in a document', async () => {
  const words = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.constantFrom('<w:p>', ']]>', '&', '\u0000', '\uffff', '\ud800', '\u202e', '\n', '"', 'é'),
      ),
    )
    .map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(words, async (tekst) => {
      const { parts, messages } = await read({
        titel: `T${tekst}`,
        voet: tekst,
        gemaakt: nu,
        blokken: [
          kop(`K${tekst}`),
          alinea(tekst, { woorden: tekst }),
          lijst([tekst, tekst]),
          feiten([[`F${tekst}`, tekst]]),
          tabel(tekst, ['A'], [[tekst]]),
        ],
      })
      expect(messages.filter(({ type }) => type === 'error')).toEqual([])
      expect(parts['word/document.xml']).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
      expect(parts['word/document.xml']?.isWellFormed()).toBe(true)
    }),
    { numRuns: 25, verbose: true },
  )
})
