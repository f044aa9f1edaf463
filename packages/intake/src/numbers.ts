// What number does a word say? Dutch and English, from nul to negentienhonderd, "anderhalf" and "een stuk of acht" apart.

const EENHEDEN: Record<string, number> = {
  nul: 0,
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  eentje: 1,
  tweetal: 2,
  drietal: 3,
  viertal: 4,
  vijftal: 5,
  zestal: 6,
  zevental: 7,
  achttal: 8,
  tiental: 10,
  dozijn: 12,
  twintigtal: 20,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
}
const TIENTALLEN: Record<string, number> = {
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const GETALLEN = new Map<string, number>(Object.entries({ ...EENHEDEN, ...TIENTALLEN, honderd: 100, duizend: 1000, hundred: 100 }))
for (const [tiental, waarde] of Object.entries(TIENTALLEN)) {
  for (const [eenheid, n] of Object.entries(EENHEDEN)) {
    if (n < 1 || n > 9) continue
    GETALLEN.set(`${eenheid}en${tiental}`, waarde + n)
    GETALLEN.set(`${tiental}-${eenheid}`, waarde + n)
  }
}
for (const [eenheid, n] of Object.entries(EENHEDEN)) if (n > 1 && n < 20) GETALLEN.set(`${eenheid}honderd`, n * 100)

/** The value of a folded number word or of digits; null for anything else ("een" is 1: whether it is an article is for the reader). */
export function parseTelwoord(vorm: string): number | null {
  const bekend = GETALLEN.get(vorm)
  if (bekend !== undefined) return bekend
  const code = vorm.charCodeAt(0)
  return code >= 48 && code <= 57 && vorm.length <= 6 && /^\d+$/.test(vorm) ? Number(vorm) : null
}

const RANGWOORDEN: Record<string, number> = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  vijfde: 5,
  zesde: 6,
  zevende: 7,
  achtste: 8,
  negende: 9,
  tiende: 10,
  elfde: 11,
  twaalfde: 12,
  dertiende: 13,
  veertiende: 14,
  vijftiende: 15,
  zestiende: 16,
  zeventiende: 17,
  achttiende: 18,
  negentiende: 19,
  twintigste: 20,
  eenentwintigste: 21,
  tweeentwintigste: 22,
  drieentwintigste: 23,
  vierentwintigste: 24,
  vijfentwintigste: 25,
  zesentwintigste: 26,
  zevenentwintigste: 27,
  achtentwintigste: 28,
  negenentwintigste: 29,
  dertigste: 30,
  eenendertigste: 31,
}

const RANGWOORD = new Map(Object.entries(RANGWOORDEN))

/** The value of a folded ordinal ("derde"), or null. */
export function parseRangwoord(vorm: string): number | null {
  return RANGWOORD.get(vorm) ?? null
}
