// Numbers as a spreadsheet (.xlsx): one sheet per table, a heading that stays in view, widths that show whole words. The only place
// that names write-excel-file.
import { pinArchief } from './archief.ts'

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export interface Blad {
  /** At most 31 characters, none of `[]:*?/\`. */
  naam: string
  kolommen: readonly string[]
  rijen: readonly (readonly (string | number)[])[]
}

const FIRST_WIDTH_CHARS = 48
const WIDTH_CHARS = 22
const HEAD = { fontWeight: 'bold', wrap: true, alignVertical: 'bottom', bottomBorderStyle: 'thin' } as const

/** The bytes of the file: the same sheets and moment give the same bytes. Words are text, never formulas. */
export async function writeRekenblad(bladen: readonly Blad[], moment: Date): Promise<Uint8Array> {
  const { default: writeExcel } = await import('write-excel-file/node')
  const file = writeExcel(
    bladen.map(({ naam, kolommen, rijen }) => ({
      sheet: naam,
      data: [
        kolommen.map((value) => ({ value, type: String, ...HEAD })),
        ...rijen.map((rij) => rij.map((value) => (typeof value === 'number' ? { value, type: Number } : { value, type: String }))),
      ],
      columns: kolommen.map((_, index) => ({ width: index === 0 ? FIRST_WIDTH_CHARS : WIDTH_CHARS })),
      stickyRowsCount: 1,
    })),
    { fontFamily: 'Calibri', fontSize: 11 },
  )
  return pinArchief(await file.toBuffer(), moment)
}
