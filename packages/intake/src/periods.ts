// Which longer time do these words say: a month, a week, a weekend, a season, a holiday, a year?
import { FEESTDAGEN, SEIZOENEN, toDatum, VAKANTIES, weekdagOf, weekStart, type Dag } from './calendar.ts'
import { DEZE, KORTE_MAAND, MAANDDEEL, MAANDEN, VORIGE } from './date-names.ts'
import { readYear, relativeYear } from './date-tails.ts'
import { dayAndMonth, numericDate } from './day-dates.ts'
import { ago, agoAt, durationAt, minusMonths } from './durations.ts'
import { day, made, type Vermelding } from './moments.ts'
import { parseRangwoord } from './numbers.ts'
import type { Woord } from './words.ts'

const MAANDVOORZETSEL = new Set('in sinds vanaf tot rond per since from of during sedert en t/m m tussen over until'.split(' '))

/** (begin) mei (2026), in maart, "maart t/m juli 2025" one by one. */
export function monthAt(lijst: Woord[], i: number, nu: Dag | null): Vermelding | null {
  let at = i
  if (MAANDDEEL.has(lijst[at]!.vorm)) {
    at++
    if (lijst[at]?.vorm === 'of' || lijst[at]?.vorm === 'van') at++
  } else if (/^(?:afgelopen|vorige|last|deze|this|maand)$/.test(lijst[at]!.vorm)) at++
  else if (lijst[at]!.vorm === 'week' && lijst[at + 1]?.vorm === 'van') at += 2
  if (lijst[at]?.vorm === 'de' && lijst[at + 1]?.vorm === 'maand') at += 2
  const w = lijst[at]
  const maand = MAANDEN.get(w?.vorm ?? '')
  if (!w || maand === undefined) return null
  let tot = at + 1
  if (lijst[tot]?.vorm === '.' && KORTE_MAAND.test(w.vorm) && !lijst[tot + 1]?.eerste) tot++
  if (lijst[tot]?.vorm === 'jl') tot++
  const jaar = readYear(lijst, tot) ?? relativeYear(lijst, tot, nu)
  const voor = lijst[i - 1]?.vorm ?? ''
  // "Mei heeft gebeld", "mar": a bare month needs a word that makes it one.
  const naLoop = voor === 'van' && /^(?:loop|begin|eind|maand|helft|weekend)$/.test(lijst[i - 2]?.vorm ?? '')
  const naTotEnMet = voor === 'met' && lijst[i - 2]?.vorm === 'en'
  if (!jaar && at === i && !MAANDVOORZETSEL.has(voor) && !naTotEnMet && !naLoop && !opensSpan(lijst, tot)) return null
  if (
    KORTE_MAAND.test(w.vorm) &&
    !jaar &&
    !/^(?:june|july|march|sept|may)$/.test(w.vorm) &&
    !(/^(?:in|sinds|vanaf|since)$/.test(voor) || opensSpan(lijst, tot))
  )
    return null
  if (w.vorm === 'may' && !w.hoofdletter) return null
  if (jaar) return made({ soort: 'maand', jaar: jaar.jaar, maand }, null, i, jaar.tot, { volledig: true })
  if (nu === null) return null
  const { jaar: ditJaar, maand: dezeMaand } = toDatum(nu)
  return made({ soort: 'maand', jaar: maand <= dezeMaand ? ditJaar : ditJaar - 1, maand }, null, i, tot)
}

const SPAN_TEKEN = /^(?:t|tot|-|–)$/

/** "maart t/m juli": a bare month before the other end of a span is one. */
function opensSpan(lijst: Woord[], i: number): boolean {
  let at = i
  while (at < i + 3 && /^(?:t|\/|m|tot|met|en|-|–|,)$/.test(lijst[at]?.vorm ?? '')) at++
  const eind = lijst[at]?.vorm ?? ''
  if (at > i && (VORIGE.has(eind) || /^(?:gisteren|vandaag|heden|nu)$/.test(eind)) && SPAN_TEKEN.test(lijst[i]!.vorm)) return true
  return at > i && MAANDEN.has(eind) && !KORTE_MAAND.test(eind)
}

/** The week of a number of one or two digits at `i`: its Monday to its Sunday, the last such week without a year. */
export function weekNumber(lijst: Woord[], i: number, nu: Dag | null): Vermelding | null {
  const w = lijst[i]!
  const week = Number(w.vorm)
  const jaar = readYear(lijst, i + 1)
  if (w.soort !== 'getal' || w.vorm.length > 2 || week < 1 || week > 53 || (nu === null && !jaar)) return null
  let van = weekStart(jaar?.jaar ?? toDatum(nu!).jaar, week)
  if (!jaar && van > nu!) van = weekStart(toDatum(nu!).jaar - 1, week)
  return made(day(van), day(van + 6), i, jaar?.tot ?? i + 1)
}

/** vorige week, afgelopen maand, vorig jaar, afgelopen weekend, week 45, drie weken geleden, de zomer van vorig jaar. */
export function periodAt(lijst: Woord[], i: number, nu: Dag | null): Vermelding | null {
  const { vorm } = lijst[i]!
  if (
    (vorm === 'week' || vorm === 'wk') &&
    lijst[i + 1]?.soort === 'getal' &&
    lijst[i + 1]!.vorm.length <= 2 &&
    !/^(?:per|de|een|elke|iedere|hele|a)$/.test(lijst[i - 1]?.vorm ?? '') &&
    !/^(?:uur|euro|dagen|keer|x|uren)$/.test(lijst[i + 2]?.vorm ?? '')
  ) {
    const week = weekNumber(lijst, i + 1, nu)
    return week && { ...week, van: i }
  }
  // "in het weekend van 14 op 15 november", "van 14/15 november"
  if ((vorm === 'weekend' || vorm === 'weekeinde') && lijst[i + 1]?.vorm === 'van') {
    let at = i + 2
    for (let n = 0; n < 4; n++) {
      const datum = lijst[at] ? (dayAndMonth(lijst, at, nu) ?? numericDate(lijst, at, nu)) : null
      if (datum?.start.soort === 'dag') {
        const weekdag = weekdagOf(datum.start.dag)
        if (weekdag < 4) return null
        const zaterdag = datum.start.dag + 5 - weekdag
        return made(day(zaterdag), day(zaterdag + 1), i, datum.tot, { volledig: datum.volledig })
      }
      if (!(lijst[at]?.soort === 'getal' || /^(?:op|en|\/|-|zaterdag|de)$/.test(lijst[at]?.vorm ?? ''))) return null
      at++
    }
    return null
  }
  // "de week van 2 november": from that day, or its Monday, to the Sunday.
  if (vorm === 'week' && lijst[i + 1]?.vorm === 'van') {
    const at = /^(?:de|maandag)$/.test(lijst[i + 2]?.vorm ?? '') ? i + 3 : i + 2
    const eerste = lijst[at] ? (numericDate(lijst, at, nu) ?? dayAndMonth(lijst, at, nu)) : null
    if (eerste?.start.soort === 'dag') {
      const maandag = eerste.start.dag - weekdagOf(eerste.start.dag)
      return made(day(maandag), day(maandag + 6), i, eerste.tot, { volledig: eerste.volledig })
    }
  }
  const seizoenAt =
    VORIGE.has(vorm) || DEZE.has(vorm) || vorm === 'begin' || vorm === 'eind' ? (lijst[i + 1]?.vorm === 'van' ? i + 3 : i + 1) : i
  const seizoen = SEIZOENEN.get(lijst[seizoenAt]?.vorm ?? '')
  if (seizoen !== undefined) {
    const jaar = readYear(lijst, seizoenAt + 1) ?? relativeYear(lijst, seizoenAt + 1, nu)
    const voor = lijst[i - 1]?.vorm ?? ''
    const woord = lijst[seizoenAt]!.vorm
    if (jaar) return made({ soort: 'maand', jaar: jaar.jaar, maand: seizoen }, null, i, jaar.tot)
    if (
      nu === null ||
      (/^(?:spring|autumn|summer|winter)$/.test(woord) && seizoenAt === i && !/^(?:the|since|in|last|de|deze|sinds)$/.test(voor))
    )
      return null
    if (seizoenAt === i && !/^(?:de|het|sinds|afgelopen|deze|dit|the|since|last)$/.test(voor)) return null
    if (
      seizoenAt === i &&
      (voor === 'de' || voor === 'het') &&
      /^(?:in|voor)$/.test(lijst[i - 2]?.vorm ?? '') &&
      lijst[i + 1]?.vorm === 'is'
    )
      return null
    const { jaar: ditJaar, maand } = toDatum(nu)
    return made({ soort: 'maand', jaar: seizoen <= maand ? ditJaar : ditJaar - 1, maand: seizoen }, null, i, seizoenAt + 1)
  }
  if (nu === null) return null
  if (VORIGE.has(vorm) || DEZE.has(vorm)) {
    const vorige = VORIGE.has(vorm)
    const wat = lijst[i + 1]?.vorm ?? ''
    const maandag = nu - weekdagOf(nu)
    if (wat === 'week' || wat === 'werkweek') {
      if (!vorige) return made(day(maandag), vorm === 'this' || vorm === 'deze' ? day(maandag + 6) : null, i, i + 2)
      return made(day(maandag - 7), day(maandag - 1), i, i + 2)
    }
    if (wat === 'weekend' || wat === 'weekeinde') {
      const zaterdag = !vorige && weekdagOf(nu) >= 5 ? maandag + 5 : maandag - 2
      return made(day(zaterdag), day(zaterdag + 1), i, i + 2)
    }
    const { jaar, maand } = toDatum(nu)
    if (wat === 'maand' || wat === 'month') return made(vorige ? minusMonths(nu, 1) : { soort: 'maand', jaar, maand }, null, i, i + 2)
    const maandVan = wat === 'jaar' ? MAANDEN.get(lijst[i + 2]?.vorm ?? '') : undefined
    if (maandVan !== undefined) return made({ soort: 'maand', jaar: vorige ? jaar - 1 : jaar, maand: maandVan }, null, i, i + 3)
    const seizoenVan = wat === 'jaar' ? SEIZOENEN.get(lijst[i + 2]?.vorm ?? '') : undefined
    if (seizoenVan !== undefined) return made({ soort: 'maand', jaar: vorige ? jaar - 1 : jaar, maand: seizoenVan }, null, i, i + 3)
    if (wat === 'jaar' || wat === 'year') return made({ soort: 'jaar', jaar: vorige ? jaar - 1 : jaar }, null, i, i + 2)
    // "de afgelopen drie weken": from then until now
    const duur = vorige && vorm !== 'laatste' && vorm !== 'last' && vorm !== 'past' ? durationAt(lijst, i + 1) : null
    if (duur && (duur.tot > i + 2 || lijst[i + 1]!.vorm !== 'een')) return made(ago(nu, duur.n, duur.eenheid, duur.vaag), null, i, duur.tot)
  }
  return agoAt(lijst, i, nu)
}

/** sinds kerst, met Pinksteren, tweede kerstdag, in de herfstvakantie, oud en nieuw. */
export function feastAt(lijst: Woord[], i: number, nu: Dag | null): Vermelding | null {
  let at = i
  const rang = parseRangwoord(lijst[at]!.vorm)
  if (rang === 1 || rang === 2) at++
  const w = lijst[at]
  if (w?.soort !== 'woord') return null
  const vakantie = VAKANTIES.get(w.vorm)
  if (vakantie !== undefined && at === i) {
    const jaar = readYear(lijst, at + 1) ?? relativeYear(lijst, at + 1, nu)
    if (jaar) return made({ soort: 'maand', jaar: jaar.jaar, maand: vakantie }, null, i, jaar.tot)
    if (nu === null) return null
    const { jaar: dit, maand } = toDatum(nu)
    return made({ soort: 'maand', jaar: vakantie <= maand ? dit : dit - 1, maand: vakantie }, null, i, at + 1)
  }
  const sintMaarten = w.vorm === 'sint' && lijst[at + 1]?.vorm === 'maarten'
  const oudEnNieuw = w.vorm === 'oud' && lijst[at + 1]?.vorm === 'en' && lijst[at + 2]?.vorm === 'nieuw'
  const goedeVrijdag = w.vorm === 'goede' && lijst[at + 1]?.vorm === 'vrijdag'
  const feest = sintMaarten
    ? FEESTDAGEN.get('sint-maarten')
    : oudEnNieuw
      ? FEESTDAGEN.get('oudjaarsdag')
      : goedeVrijdag
        ? null
        : FEESTDAGEN.get(w.vorm)
  if (!feest && !goedeVrijdag) return null
  const tot = oudEnNieuw ? at + 3 : goedeVrijdag || sintMaarten ? at + 2 : at + 1
  const dagVan = (jaar: number) => {
    if (goedeVrijdag) return { van: FEESTDAGEN.get('paasdag')!(jaar).van - 2, tot: null }
    const { van, tot: eind } = feest!(jaar)
    return rang === 2 ? { van: van + 1, tot: null } : rang === 1 ? { van, tot: null } : { van, tot: eind }
  }
  const jaar = readYear(lijst, tot) ?? relativeYear(lijst, tot, nu)
  if (!jaar && nu === null) return null
  let gevonden = dagVan(jaar?.jaar ?? toDatum(nu!).jaar)
  if (!jaar && gevonden.van > nu!) gevonden = dagVan(toDatum(nu!).jaar - 1)
  return made(day(gevonden.van), gevonden.tot === null ? null : day(gevonden.tot), i, jaar?.tot ?? tot)
}

/** in 2024, sinds 2023, begin 2025. */
export function yearAt(lijst: Woord[], i: number, nu: Dag | null): Vermelding | null {
  let at = i
  if (MAANDDEEL.has(lijst[at]!.vorm)) at++
  const w = lijst[at]
  if (w?.soort !== 'getal' || !/^(?:19[89]\d|20[0-4]\d)$/.test(w.vorm)) return null
  const voor = lijst[i - 1]?.vorm ?? ''
  const naJaar = voor === 'en' && /^(?:19|20)\d\d$/.test(lijst[i - 2]?.vorm ?? '')
  if (at === i && !naJaar && !/^(?:in|sinds|vanaf|jaar|since|from|eind|begin|voorjaar|sedert)$/.test(voor)) return null
  if (lijst[at + 1]?.vast && lijst[at + 1]!.soort !== 'teken') return null
  if (lijst[at + 1]?.vast && /^[-/.:]$/.test(lijst[at + 1]!.vorm) && lijst[at + 2]?.vast && lijst[at + 2]?.soort !== 'teken') return null
  if (nu !== null && Number(w.vorm) > toDatum(nu).jaar) return null
  return made({ soort: 'jaar', jaar: Number(w.vorm) }, null, i, at + 1)
}
