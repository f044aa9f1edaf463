// The public reference of a signaal, such as MM-2026-0042: how it is written and how it is found again in what people type.

export interface Kenmerk {
  /** Prefix of the meldpunt, such as MM. */
  voorvoegsel: string
  jaar: number
  nummer: number
}

const DIGITS_MIN = 4

/** Writes a kenmerk with at least four digits: MM-2026-0042. */
export function formatKenmerk({ voorvoegsel, jaar, nummer }: Kenmerk): string {
  return `${voorvoegsel}-${jaar}-${String(nummer).padStart(DIGITS_MIN, '0')}`
}

// Blanks of any kind, and every dash that a phone or a word processor makes of a hyphen.
const KENMERK =
  /(?<![\p{L}\p{N}])(\p{L}{1,12})[ \u00a0]?[-\u2010-\u2015]?[ \u00a0]?(20\d\d)[ \u00a0]?[-\u2010-\u2015][ \u00a0]?0{0,6}([1-9]\d{0,6})(?!\d)/gu

/**
 * Finds every kenmerk of one meldpunt in a text, in order, each once. Reads forgivingly: any case, blanks or other dashes
 * between the parts, fewer or more zeros. Never throws; linear in the text.
 */
export function findKenmerken(text: string, voorvoegsel: string): Kenmerk[] {
  const found = new Map<string, Kenmerk>()
  for (const [, letters, jaar, nummer] of text.matchAll(KENMERK)) {
    if (letters?.toUpperCase() !== voorvoegsel.toUpperCase()) continue
    const kenmerk = { voorvoegsel, jaar: Number(jaar), nummer: Number(nummer) }
    found.set(formatKenmerk(kenmerk), kenmerk)
  }
  return [...found.values()]
}
