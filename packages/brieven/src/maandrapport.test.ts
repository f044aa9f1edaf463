import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { cijfers, zonderSignaal } from './cast.ts'
import type { Maandcijfers } from './maandcijfers.ts'
import { maandrapport } from './maandrapport.ts'

const rapport = (andere: Partial<Maandcijfers> = {}) => maandrapport({ ...zonderSignaal, cijfers: { ...cijfers, ...andere } })

/** The cells of every sheet as text, by name. */
function readSheets(xlsx: Uint8Array): Record<string, string[][]> {
  const parts = Object.fromEntries(Object.entries(unzipSync(xlsx)).map(([name, content]) => [name, strFromU8(content)]))
  const strings = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text ?? '')
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name ?? '')
  return Object.fromEntries(
    names.map((name, index) => [
      name,
      [...(parts[`xl/worksheets/sheet${index + 1}.xml`] ?? '').matchAll(/<row [^>]*>(.*?)<\/row>/g)].map(([, row]) =>
        [...(row ?? '').matchAll(/<c [^>]*?(t="s")?><v>([^<]*)<\/v><\/c>/g)].map(([, shared, value]) =>
          shared ? (strings[Number(value)] ?? '') : (value ?? ''),
        ),
      ),
    ]),
  )
}

test('each picture says its numbers, and stands beside the table with the same', async () => {
  const { html, bijlagen } = await rapport()
  const plaatjes = [...html.matchAll(/<img src="cid:([^"]*)" alt="([^"]*)"/g)]
  expect(plaatjes.map(([, cid]) => cid)).toEqual(bijlagen.flatMap(({ cid }) => (cid === null ? [] : [cid])))
  expect(plaatjes.map(([, , alt]) => alt?.split(':')[0])).toEqual([
    ...cijfers.verdelingen.map(({ titel }) => titel),
    'Hoelang een signaal bij een stap stond',
  ])
  for (const [index, { tellingen }] of cijfers.verdelingen.entries())
    for (const { aantal } of tellingen) expect(plaatjes[index]?.[2]).toMatch(new RegExp(` ${aantal}[,.]`))
})

test('pictures are drawn: no two alike, with letters in them, and the same numbers give the same bytes', async () => {
  const pngs = (await rapport()).bijlagen.filter(({ type }) => type === 'image/png').map(({ inhoud }) => Buffer.from(inhoud))
  expect(new Set(pngs.map((png) => png.toString('base64'))).size).toBe(5)
  for (const png of pngs) {
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(1200)
    // Without a font the renderer draws bars alone, in under 5 kB.
    expect(png.length).toBeGreaterThan(10_000)
  }
  expect((await rapport()).bijlagen).toEqual((await rapport()).bijlagen)
})

test('the spreadsheet holds the numbers of the letter, the hidden ones as hidden', async () => {
  const { bijlagen } = await rapport()
  const sheets = readSheets(bijlagen.at(-1)?.inhoud ?? new Uint8Array())
  expect(Object.keys(sheets)).toEqual([
    'Totalen',
    'Per vorm',
    'Per sector',
    'Per afdeling',
    'Per uitkomst',
    'Tijden',
    'Per afdeling en vorm',
    'Per sector en vorm',
    'Per uitkomst en vorm',
  ])
  expect(sheets.Totalen?.slice(1)).toEqual(cijfers.totalen.map(({ naam, aantal }) => [naam, `${aantal}`]))
  const kruising = sheets['Per afdeling en vorm'] ?? []
  expect(kruising.flat()).toContain('&lt;5')
  for (const row of kruising.slice(1)) for (const cel of row.slice(1)) expect(cel).toMatch(/^(?:0|[5-9]|\d\d+|&lt;5|≥5)$/)
})

test('a crossing that cannot be shown is left out of letter and spreadsheet, and that is said', async () => {
  const kruising = { titel: 'Nieuwe signalen per afdeling en vorm', rijnaam: 'Afdeling', kolommen: ['arbeidsuitbuiting'], rijen: null }
  const { tekst, bijlagen } = await rapport({ kruisingen: [kruising] })
  expect(tekst).toContain('Deze tabel laten wij deze maand weg.')
  expect(tekst).not.toContain('<5')
  expect(readSheets(bijlagen.at(-1)?.inhoud ?? new Uint8Array())['Per afdeling en vorm']?.flat()).not.toContain('Arbeidsuitbuiting')
})
