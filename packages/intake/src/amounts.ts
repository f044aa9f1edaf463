// What do the figures in a report say of hours and pay? "12 uur per dag", "3 euro per uur", "300 per maand", "6 tot 8 mannen".
// Whether that is long or little is judged here against named limits; which indicator it makes is for indicatoren.ts.
import { parseTelwoord } from './numbers.ts'
import { HOURS_DAY, HOURS_WEEK, readDienst, type Cijfer } from './work-days.ts'
import type { Woord, Woorden } from './words.ts'

/** Well under the statutory minimum wage of an adult (2026: some 14.7 euro an hour), also for work of a few days a week. */
const PAY: Record<string, number> = { uur: 12, dag: 75, week: 320, maand: 1300 }
/** So many people in one dwelling, or in one room. */
const PEOPLE_DWELLING = 7
const PEOPLE_ROOM = 4
const BEDS = 6

const EENHEID: Record<string, string> = {
  uur: 'uur',
  hour: 'uur',
  dag: 'dag',
  day: 'dag',
  dagen: 'dag',
  avond: 'dag',
  nacht: 'dag',
  night: 'dag',
  dienst: 'dag',
  shift: 'dag',
  week: 'week',
  wk: 'week',
  pw: 'week',
  maand: 'maand',
  month: 'maand',
  mnd: 'maand',
  pm: 'maand',
  pd: 'dag',
  pu: 'uur',
}
const MENSEN = new Set(
  "man mannen vrouw vrouwen mensen personen arbeidsmigranten bewoners arbeiders werknemers jongens meisjes men women people workers polen roemenen bulgaren hongaren migranten kinderen collega's volwassenen".split(
    ' ',
  ),
)
const WONING = new Set(
  'woning huis flat flatje appartement rijtjeshuis eengezinswoning huisje pand bovenwoning caravan bungalow chalet zolder house apartment portiekwoning hoekwoning adres'.split(
    ' ',
  ),
)
const KAMER = new Set('kamer kamertje slaapkamer studio room hok container caravan'.split(' '))

/** Are so many people many for these words: a room, or else a dwelling? Of words without a number it says yes. */
export function isCrowd(woorden: Woord[]): boolean {
  const getallen = woorden.filter((w) => w.vorm !== 'een').map((w) => parseTelwoord(w.vorm) ?? 0)
  const meeste = Math.max(0, ...getallen)
  return meeste === 0 || meeste >= (woorden.some((w) => KAMER.has(w.vorm)) ? PEOPLE_ROOM : PEOPLE_DWELLING)
}

/** The figures that speak for an indicator. Linear. */
export function readCijfers({ lijst }: Woorden): Cijfer[] {
  const uit: Cijfer[] = []
  for (let i = 0; i < lijst.length; i++) {
    const n = valueAt(lijst, i)
    if (n === null) continue
    const hours = hoursAt(lijst, i, n.waarde, n.eenheid === 'uur' ? n.tot - 1 : n.tot, n.eenheid)
    if (hours) uit.push(hours)
    const pay = payAt(lijst, i, n.waarde, n.tot, n.eenheid)
    if (pay) uit.push(pay)
    const beds = /^(?:slaapplaatsen|slaapplekken|bedden|matrassen|stapelbedden|slaapzakken|bunks|mattresses)$/
    for (let at = n.tot; at < n.tot + 2; at++)
      if (beds.test(lijst[at]?.vorm ?? '') && n.waarde >= BEDS) uit.push({ code: 'overbevolkte_huisvesting', van: i, tot: at + 1 })
    const crowd = crowdAt(lijst, i, n.waarde, n.tot)
    if (crowd) uit.push(crowd)
  }
  uit.push(...readDienst(lijst))
  return uit
}

/** A number with its decimals ("5,50", "1.200"), in digits or words; of a range the last ("11 à 12"). */
function valueAt(lijst: Woord[], i: number): { waarde: number; tot: number; eenheid?: string } | null {
  const w = lijst[i]
  if (!w || w.soort === 'teken' || w.soort === 'kenmerk') return null
  if (lijst[i - 1]?.vast && w.vast && /^[.,:/-]$/.test(lijst[i - 1]!.vorm) && lijst[i - 2]?.soort === 'getal') return null
  // "een euro of vijf per uur", "een uur of twaalf per dag": the unit is said before the number.
  const eenheid = lijst[i + 1]
  const ongeveer =
    w.vorm === 'een' && lijst[i + 2]?.vorm === 'of' && /^(?:euro|uur|man)$/.test(eenheid?.vorm ?? '')
      ? parseTelwoord(lijst[i + 3]?.vorm ?? '')
      : null
  if (ongeveer !== null) return { waarde: ongeveer, tot: i + 4, eenheid: eenheid!.vorm }
  let waarde = parseTelwoord(w.vorm)
  if (waarde === null) return null
  let tot = i + 1
  const sep = lijst[tot]
  const rest = lijst[tot + 1]
  if (w.soort === 'getal' && sep?.vast && rest?.vast && rest.soort === 'getal' && /^[.,]$/.test(sep.vorm)) {
    if (rest.vorm.length === 3) waarde = waarde * 1000 + Number(rest.vorm)
    else waarde = Number(`${w.vorm}.${rest.vorm}`)
    tot += 2
  }
  if (/^(?:a|of|tot|-|–|to|or)$/.test(lijst[tot]?.vorm ?? '')) {
    const tweede = parseTelwoord(lijst[tot + 1]?.vorm ?? '')
    if (tweede !== null && tweede >= waarde && lijst[tot + 1]!.soort !== 'teken') return { waarde: tweede, tot: tot + 2 }
  }
  return { waarde, tot }
}

function hoursAt(lijst: Woord[], i: number, n: number, tot: number, gezegd?: string): Cijfer | null {
  if (gezegd !== 'uur' && !/^(?:uur|uren|u|hours|uurs|hrs)$/.test(lijst[tot]?.vorm ?? '')) return null
  const na = lijst.slice(tot + 1, tot + 4).map((w) => w.vorm)
  // "draaien 70 uur"
  if (
    n >= HOURS_WEEK &&
    n <= 120 &&
    lijst.slice(Math.max(0, i - 4), i).some((w) => /^(?:draait|draaien|werkt|werken|maakt|maken|werkte|werkten|works?)$/.test(w.vorm))
  )
    return { code: 'lange_werkdagen', van: i, tot: tot + 1 }
  const per = /^(?:per|a|op|in|elke|achter|aan|werken|pd|pw|een)$/.test(na[0] ?? '')
  if (!per) {
    // "dagen van 14 uur", "werkt 14 uur"
    const voor = lijst.slice(Math.max(0, i - 3), i).map((w) => w.vorm)
    if (
      n >= HOURS_DAY &&
      n <= 24 &&
      (voor.some((w) =>
        /^(?:werkt|werken|werkte|rijdt|rijden|reden|staat|staan|work|works|maakt|maken|draait|draaien|dag|werkdag|dagen|werkdagen|diensten|shifts)$/.test(
          w,
        ),
      ) ||
        /^(?:werkt|werken|gewerkt|staan|staat)$/.test(na[0] ?? '')) &&
      !/^(?:per|'s)$/.test(na[0] ?? '')
    )
      return { code: 'lange_werkdagen', van: i, tot: tot + 1 }
    return null
  }
  const eenheid = na
    .slice(0, 3)
    .map((w) => EENHEID[w])
    .find(Boolean)
  if (eenheid === 'dag' && n >= HOURS_DAY && n <= 24) return { code: 'lange_werkdagen', van: i, tot: tot + 3 }
  if (eenheid === 'week' && n >= HOURS_WEEK && n <= 168) return { code: 'lange_werkdagen', van: i, tot: tot + 3 }
  if (na[0] === 'achter' && n >= HOURS_DAY) return { code: 'lange_werkdagen', van: i, tot: tot + 2 }
  return null
}

function payAt(lijst: Woord[], i: number, n: number, totGetal: number, gezegd?: string): Cijfer | null {
  let tot = totGetal
  const euroVoor = lijst[i - 1]?.vorm === '€' || lijst[i - 1]?.vorm === 'eur'
  const euro = euroVoor || gezegd === 'euro' || /^(?:euro|euro's|eur|eu|euros|€|ct|dollar|dollars|usd|pond)$/.test(lijst[tot]?.vorm ?? '')
  if (!euroVoor && euro && gezegd !== 'euro') tot++
  // "5,50 euro netto per uur", "€ 6,- per uur"
  while (/^(?:netto|bruto|contant|cash|zwart|,|-|–|—)$/.test(lijst[tot]?.vorm ?? '') && tot - totGetal < 4) tot++
  const per = lijst[tot]?.vorm ?? ''
  let eenheid: string | undefined
  let eind = tot
  if (/^(?:pw|pm|pu|pd)$/.test(per)) {
    eenheid = EENHEID[per]
    eind = tot + 1
  } else if (/^(?:per|a|an|in|elke|the|een|voor)$/.test(per)) {
    const woord = lijst[tot + 1]?.vorm === 'de' || lijst[tot + 1]?.vorm === 'een' || lijst[tot + 1]?.vorm === 'hele' ? tot + 2 : tot + 1
    if (/^(?:in|voor)$/.test(per) && !euro) return null
    eenheid = EENHEID[lijst[woord]?.vorm ?? '']
    eind = woord + 1
  }
  // "per maand 700 dollar te ontvangen"
  if (!eenheid && euro && lijst[i - 2]?.vorm === 'per') eenheid = EENHEID[lijst[i - 1]!.vorm]
  if (!eenheid || (!euro && eenheid === 'uur') || n <= 0 || n > PAY[eenheid]!) return null
  // What is paid out, not what is paid for a bed or an account.
  const rond = lijst
    .slice(Math.max(0, i - 9), Math.min(eind + 6, lijst.length))
    .filter((w) => w.zin === lijst[i]!.zin)
    .map((w) => w.vorm)
  const krijgt = rond.some(
    (w) =>
      /^(?:krijgt|kreeg|krijgen|kregen|verdient|verdienen|verdiende|verdienden|verdien|betaald|betaalt|uitbetaald|loon|salaris|ontvangt|ontvangen|gets|get|earns|earn|paid|makes|zakgeld|inwoning|handje|contant|uurloon|per)$/.test(
        w,
      ) && w !== 'per',
  )
  const kost = rond.some((w) =>
    /^(?:huur|huurt|huren|bed|vervoer|boete|boetes|af|afgeven|afdragen|afstaan|kost|kosten|account|moet|inhouding|inhoudingen|borg|fiets|boodschappen|must|rent|leefgeld|schuld|klanten|advertentie|afhaalt|afhaal|afgehaald|afgaat|ingehouden|huurt|alimentatie|zorgverzekering|terugbetalen|afbetalen)$/.test(
      w,
    ),
  )
  return (krijgt || (eenheid === 'uur' && euro)) && !kost ? { code: 'onderbetaling', van: euroVoor ? i - 1 : i, tot: eind } : null
}

function crowdAt(lijst: Woord[], i: number, n: number, tot: number): Cijfer | null {
  let at = tot
  while (at < tot + 2 && lijst[at]?.soort === 'woord' && !MENSEN.has(lijst[at]!.vorm)) at++
  // Men who were in a room came and went.
  if (lijst.slice(i, at + 8).some((w) => w.zin === lijst[i]!.zin && /^(?:geweest|langs|bezoek|ontvangen|klanten)$/.test(w.vorm)))
    return null
  if (!MENSEN.has(lijst[at]?.vorm ?? '') && !/^(?:anderen|others|other)$/.test(lijst[at]?.vorm ?? '')) return null
  // "in de woning verblijven twaalf mannen"
  for (let k = i - 1; k > Math.max(-1, i - 7) && lijst[k]!.zin === lijst[i]!.zin; k--) {
    const klein =
      KAMER.has(lijst[k]!.vorm) ||
      (/(?:huisje|chalet|caravan)s?$/.test(lijst[k]!.vorm) && /^(?:elk|elke|ieder|iedere|per|een)$/.test(lijst[k - 1]?.vorm ?? ''))
    if (!(WONING.has(lijst[k]!.vorm) && n >= PEOPLE_DWELLING) && !(klein && n >= PEOPLE_ROOM)) continue
    if (lijst.slice(k, i).some((w) => /^(?:wonen|woonden|slapen|sliepen|verblijven|verbleven|zitten|zaten|bivakkeren|leven)$/.test(w.vorm)))
      return { code: 'overbevolkte_huisvesting', van: k, tot: at + 1 }
  }
  for (let k = at + 1; k < Math.min(at + 7, lijst.length) && lijst[k]!.zin === lijst[i]!.zin; k++) {
    const { vorm } = lijst[k]!
    if ((WONING.has(vorm) && n >= PEOPLE_DWELLING) || (KAMER.has(vorm) && n >= PEOPLE_ROOM)) {
      if (lijst.slice(at + 1, k).some((w) => /^(?:in|op|per|een|dezelfde|delen|woont|wonen|slapen|binnen)$/.test(w.vorm)))
        return { code: 'overbevolkte_huisvesting', van: i, tot: k + 1 }
    }
  }
  return null
}
