// How long is a working day that is told by its two ends: "van 9 tot 23 uur"? What figures say otherwise is for amounts.ts.
import { parseKlok } from './clock.ts'
import { DAGDELEN, settleKlok } from './day-parts.ts'
import { parseTelwoord } from './numbers.ts'
import type { Woord } from './words.ts'

/** Words with figures, and the indicator that they speak for. */
export interface Cijfer {
  code: string
  /** First token, and the one behind the last. */
  van: number
  tot: number
}

/** Working days and weeks that nobody chooses: the Arbeidstijdenwet allows 12 hours in a shift and 60 in a week at most. */
export const HOURS_DAY = 10
export const HOURS_WEEK = 56

const HOUR_WORD = /^(?:half|kwart|kwartier|quarter|middernacht|midnight|noon)$|^(?:drie|vier|vijv|zess|zeven|acht|negen|tien|elv|twaalv)en$/
const WERKDAG =
  /^(?:werk\w*|gewerkt|begin\w*|begint|staat|staan|stond|zit|rijdt|open|elke|iedere|dagelijks|dag|dagen|opgehaald|gehaald|vertrekken|terug|teruggebracht|thuis|thuisgebracht|klaar|bezig|start|starts?|finish|shift|works?|working|every|gestaan|land|veld|akker|koken|kookt|there|nights|zelden|poetsen|poetst|schoonmaken|passen|plukken|plukt|inpakken|rijden|sjouwen|keuken|zaak|kas|dienst|diensten|altijd|meestal|uren|aan)$/

/** A working day told by its two ends: "van 9 tot 23 uur", "om kwart voor vijf opgehaald en tegen tienen 's avonds terug". */
export function readDienst(lijst: Woord[]): Cijfer[] {
  const uit: Cijfer[] = []
  let vorige: { minuten: number; van: number; tot: number; zin: number } | null = null
  for (let i = 0; i < lijst.length; i++) {
    const w = lijst[i]!
    if (w.soort !== 'getal' && !(w.soort === 'woord' && (HOUR_WORD.test(w.vorm) || parseTelwoord(w.vorm) !== null))) continue
    const klok = parseKlok(lijst, i) ?? bareHour(lijst, i)
    if (!klok) continue
    const deel =
      lijst
        .slice(klok.tot, klok.tot + 3)
        .concat(lijst.slice(Math.max(0, i - 3), i))
        .map((v) => DAGDELEN[v.vorm.replace(/^'s/, '')])
        .find(Boolean) ?? null
    let minuten = deel ? settleKlok(klok.minuten, klok.open || klok.minuten < 720, deel) : klok.minuten
    if (vorige && vorige.zin === w.zin && i - vorige.tot < 18) {
      if (
        minuten <= vorige.minuten ||
        (klok.open && !deel && minuten < vorige.minuten + HOURS_DAY * 60 && minuten + 720 - vorige.minuten <= 17 * 60)
      )
        // Of "drie uur 's nachts" the half of the day is known: it is the next one.
        minuten += deel && minuten <= vorige.minuten ? 1440 : 720
      const uren = (minuten - vorige.minuten) / 60
      const zin = lijst.slice(Math.max(0, vorige.van - 12), klok.tot + 10).filter((v) => v.zin === w.zin)
      if (
        uren >= HOURS_DAY &&
        uren <= 19 &&
        zin.some((v) => WERKDAG.test(v.vorm)) &&
        !zin.some((v) => /^(?:gepost|geobserveerd|spreekuur|bereikbaar|mannen|klanten|controle|school)$/.test(v.vorm))
      ) {
        uit.push({ code: 'lange_werkdagen', van: vorige.van, tot: klok.tot })
      }
    }
    vorige = { minuten, van: i, tot: klok.tot, zin: w.zin }
    i = klok.tot - 1
  }
  return uit
}

/** "van acht tot acht", "van 9 tot 23 uur": hours without the word, inside a span. */
function bareHour(lijst: Woord[], i: number): { minuten: number; open: boolean; tot: number } | null {
  const w = lijst[i]!
  const n = parseTelwoord(w.vorm)
  if (n === null || n < 4 || n > 24 || w.vorm.length > 7) return null
  const voor = lijst[i - 1]?.vorm ?? ''
  const na = lijst[i + 1]?.vorm ?? ''
  if (
    (/^(?:van|from)$/.test(voor) && /^(?:tot|to|until|uur)$/.test(na)) ||
    (/^(?:tot|to|until|till)$/.test(voor) && !/^(?:euro|man|mannen|jaar|dagen|weken|personen|mensen|maanden)$/.test(na))
  )
    return { minuten: n * 60, open: n <= 12, tot: i + 1 }
  return null
}
