// Blocks as a document for Word (.docx) that a screen reader can find its way in: real headings, tables with a heading row that
// comes back on each page, Dutch as its language, a title. The only place that names docx. What it says is for others to say.
import type { FileChild, Paragraph } from 'docx'
import { pinArchief } from './archief.ts'
import type { Blok, Stuk, Tekst } from './brief.ts'
import { cleanText } from './neutralise.ts'

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Blocks that have no command and no picture in them. */
export type Documentblok = Extract<Blok, { blok: 'kop' | 'alinea' | 'lijst' | 'feiten' | 'tabel' }>

export interface Document {
  titel: string
  /** At the foot of each page, before its number. */
  voet: string
  blokken: readonly Documentblok[]
  /** When it was made, to the second. */
  gemaakt: Date
}

/** A4 with margins of two centimetres, in twentieths of a point. */
const MARGIN = 1134
const WIDTH = 11_906 - 2 * MARGIN
const INK = '1A1A1A'
const HEAD_GROUND = 'E6EDF3'
const LINE = { style: 'single', size: 4, color: '8A8A8A' } as const

/** The bytes of the file: the same document gives the same bytes. Words stand as they were said: in a document nothing becomes a link. */
export async function writeDocument({ titel, voet, blokken, gemaakt }: Document): Promise<Uint8Array> {
  const docx = await import('docx')

  const runs = (tekst: Tekst, bold = false) =>
    (typeof tekst === 'string' ? [tekst] : tekst).flatMap((stuk) =>
      plain(stuk)
        .split('\n')
        .map(
          (text, index) =>
            new docx.TextRun({ text, ...(bold || isNadruk(stuk) ? { bold: true } : {}), ...(index === 0 ? {} : { break: 1 }) }),
        ),
    )
  const paragraph = (tekst: Tekst) => new docx.Paragraph({ children: runs(tekst) })
  const cell = (children: Paragraph[], width: number, head: boolean) =>
    new docx.TableCell({
      children,
      width: { size: width, type: 'dxa' },
      ...(head ? { shading: { fill: HEAD_GROUND, type: 'clear' } } : {}),
    })
  const table = (kolommen: readonly string[], rijen: readonly (readonly Tekst[])[], widths: readonly number[]) =>
    new docx.Table({
      width: { size: WIDTH, type: 'dxa' },
      columnWidths: widths,
      layout: 'fixed',
      tableLook: { firstRow: true, noHBand: true, noVBand: true },
      margins: { top: 60, bottom: 60, left: 100, right: 100, marginUnitType: 'dxa' },
      borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
      rows: [
        new docx.TableRow({
          tableHeader: true,
          cantSplit: true,
          children: kolommen.map((kolom, x) =>
            cell([new docx.Paragraph({ style: 'Tabel', keepNext: true, children: runs(kolom, true) })], widths[x] ?? 0, true),
          ),
        }),
        ...rijen.map(
          (rij) =>
            new docx.TableRow({
              children: rij.map((cel, x) => cell([new docx.Paragraph({ style: 'Tabel', children: runs(cel) })], widths[x] ?? 0, false)),
            }),
        ),
      ],
    })

  /** Two tables that touch become one. */
  const gap = () => new docx.Paragraph({ spacing: { after: 60, line: 120, lineRule: 'exact' }, children: [] })
  const render = (blok: Documentblok): FileChild[] => {
    switch (blok.blok) {
      case 'kop':
        return [new docx.Paragraph({ heading: blok.niveau === 2 ? 'Heading1' : 'Heading2', children: runs(blok.tekst) })]
      case 'alinea':
        return [paragraph(blok.tekst)]
      case 'lijst':
        return blok.punten.map((punt) => new docx.Paragraph({ bullet: { level: 0 }, children: runs(punt) }))
      case 'feiten':
        return [table(['Vraag', 'Antwoord'], blok.feiten, shareWidth([1, 2])), gap()]
      case 'tabel':
        return [paragraph(blok.bijschrift), table(blok.kolommen, blok.rijen, shareWidth(blok.kolommen.map(() => 1))), gap()]
    }
  }

  const file = new docx.Document({
    title: titel,
    creator: voet,
    lastModifiedBy: voet,
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 22, color: INK, language: { value: 'nl-NL' } },
          paragraph: { spacing: { after: 120, line: 276 } },
        },
        title: { run: { font: 'Arial', size: 36, bold: true, color: INK }, paragraph: { spacing: { after: 200 } } },
        heading1: {
          run: { font: 'Arial', size: 28, bold: true, color: INK },
          paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
        },
        heading2: {
          run: { font: 'Arial', size: 24, bold: true, color: INK },
          paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
        },
      },
      paragraphStyles: [
        { id: 'Tabel', name: 'Tabel', basedOn: 'Normal', run: { size: 20 }, paragraph: { spacing: { after: 0, line: 252 } } },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: { width: 11_906, height: 16_838 }, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        footers: {
          default: new docx.Footer({
            children: [
              new docx.Paragraph({
                children: [
                  new docx.TextRun({
                    size: 18,
                    children: [`${plain(voet)}, bladzijde `, docx.PageNumber.CURRENT, ' van ', docx.PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [new docx.Paragraph({ heading: 'Title', children: runs(titel) }), ...blokken.flatMap(render)],
      },
    ],
  })
  return pinArchief(await docx.Packer.toBuffer(file), gemaakt)
}

const shareWidth = (shares: readonly number[]) => {
  const sum = shares.reduce((total, share) => total + share, 0)
  return shares.map((share) => Math.floor((WIDTH * share) / sum))
}

const isNadruk = (stuk: Stuk) => typeof stuk !== 'string' && 'nadruk' in stuk

/** XML knows no halves of characters, no control characters and not these two. */
const NO_XML = /[\ufffe\uffff]/g

function plain(stuk: Stuk): string {
  const text =
    typeof stuk === 'string'
      ? stuk
      : 'nadruk' in stuk
        ? stuk.nadruk
        : 'letterlijk' in stuk
          ? stuk.letterlijk
          : 'bel' in stuk
            ? stuk.bel
            : `«${stuk.woorden.replace(/\s{1,9}/g, ' ')}»`
  return cleanText(text).replace(NO_XML, '')
}
