// Spans and lists of days: "3 t/m 7 november", "van maart tot juli", "12 en 13 maart", "sinds een week of vijf".
import { isDatum, toDag, toDatum, type Dag } from './calendar.ts'
import { MAANDEN, weekdayOf } from './date-names.ts'
import { parseVermelding } from './date-words.ts'
import { parseDuur } from './durations.ts'
import type { Punt, Vermelding } from './moments.ts'
import { weekNumber } from './periods.ts'
import type { Woord } from './words.ts'

/** Between two ends that stand for all that lies between them. */
const SPAN = /^(?:t\/m|totenmet|tot|until|to|through|tm|[-–—])$/
const TUSSENWOORD = new Set(['t', 'm', '/', 'tot', 'met', 'en', ',', '-', '–', '—', 'until', 'to', 'and', 'through'])

/** "3 t/m 7 november", "tussen 20 en 24 april" as one span; "12 en 13 maart" and "3, 5 en 9 maart" as days. The month stands at the last only. */
export function readDagen(lijst: Woord[], i: number, nu: Dag | null): Vermelding[] {
  if (lijst[i]?.soort !== 'getal' || lijst[i]!.vorm.length > 2 || (lijst[i - 1]?.vast && /^[-/.:]$/.test(lijst[i - 1]!.vorm))) return []
  const bare: number[] = [i]
  let at = i + 1
  let span = false
  for (let n = 0; n < 5; n++) {
    let begin = at
    if (/^(?:e|ste)$/.test(lijst[begin]?.vorm ?? '')) begin++
    const tekens: string[] = []
    while (/^(?:t|m|\/|tot|met|en|op|-|–|,|and|to|of)$/.test(lijst[begin]?.vorm ?? '') && tekens.length < 3)
      tekens.push(lijst[begin++]!.vorm)
    if (tekens.length === 0 || !lijst[begin]) return []
    const samen = tekens.join('')
    if (
      /^(?:t\/m|totenmet|tot|totmet|to|-|–|op)$/.test(samen) ||
      (/^(?:en|and)$/.test(samen) && /^(?:tussen|between)$/.test(lijst[i - 1]?.vorm ?? ''))
    )
      span = true
    else if (!/^(?:en|,|and|of)$/.test(samen)) return []
    const laatste = parseVermelding(lijst, begin, nu)
    if (laatste) {
      if (laatste.start.soort !== 'dag' || laatste.eind || (lijst[begin + 1]?.vast && lijst[begin + 1]!.soort === 'teken')) return []
      const { jaar, maand } = toDatum(laatste.start.dag)
      const dagen = bare.map((b) => Number(lijst[b]!.vorm))
      if (dagen.some((d) => !isDatum(jaar, maand, d))) return []
      const eerste = toDag(jaar, maand, dagen[0]!)
      if (span)
        return bare.length === 1 && eerste <= laatste.start.dag
          ? [
              {
                ...laatste,
                start: { soort: 'dag', dag: eerste },
                eind: laatste.start,
                van: i,
              },
            ]
          : []
      return [
        ...dagen.map(
          (d, n): Vermelding => ({ ...laatste, start: { soort: 'dag', dag: toDag(jaar, maand, d) }, van: bare[n]!, tot: bare[n]! + 1 }),
        ),
        laatste,
      ]
    }
    if (lijst[begin]!.soort !== 'getal' || lijst[begin]!.vorm.length > 2) return []
    bare.push(begin)
    at = begin + 1
  }
  return []
}

/** "week 46 en 47", "de weken 44 t/m 46", as one span when they follow each other; "week 40, 44 en 46" one by one. */
export function readWeken(lijst: Woord[], i: number, nu: Dag | null): Vermelding[] {
  if (!/^(?:week|weken|wk)$/.test(lijst[i]?.vorm ?? '')) return []
  const weken: Vermelding[] = []
  let tot = i + 1
  let span = false
  for (let at = i + 1; weken.length < 6; ) {
    const week = lijst[at] ? weekNumber(lijst, at, nu) : null
    if (!week) break
    weken.push(week)
    tot = at = week.tot
    const tekens: string[] = []
    while (TUSSENWOORD.has(lijst[at]?.vorm ?? '') && tekens.length < 4) tekens.push(lijst[at++]!.vorm)
    if (tekens.length === 0) break
    if (/^(?:week|wk)$/.test(lijst[at]?.vorm ?? '')) at++
    span ||= SPAN.test(tekens.join(''))
  }
  if (weken.length < 2) return []
  const opeenvolgend = weken.every((week, n) => n === 0 || dayOf(week.start) === dayOf(weken[n - 1]!.start) + 7)
  if (span || opeenvolgend) return [{ ...weken[0]!, eind: weken.at(-1)!.eind, van: i, tot }]
  return weken.map((week, n) => (n === 0 ? { ...week, van: i } : week))
}

/** "de nacht van 20 op 21 november", "van zaterdag 21 op zondag 22 november", "van vrijdag op zaterdag": from "nacht" on. */
export function readNacht(lijst: Woord[], i: number, nu: Dag | null): Vermelding[] {
  if (lijst[i]?.vorm !== 'nacht' || lijst[i + 1]?.vorm !== 'van') return []
  let at = i + 2
  while (at < i + 6 && (lijst[at]?.soort === 'getal' || weekdayOf(lijst[at]) || MAANDEN.has(lijst[at]?.vorm ?? ''))) at++
  if (at === i + 2 || !/^(?:op|\/|-|–)$/.test(lijst[at]?.vorm ?? '')) return []
  const ochtend = parseVermelding(lijst, at + 1, nu)
  if (ochtend?.start.soort !== 'dag' || ochtend.eind) return []
  // The number and the month stand behind the name of the day: "op zondag 22 november".
  const datum = weekdayOf(lijst[at + 1]) ? parseVermelding(lijst, at + 2, nu) : null
  const tweede = datum?.start.soort === 'dag' ? datum : ochtend
  const dag = dayOf(tweede.start)
  return [{ ...tweede, start: { soort: 'dag', dag: dag - 1 }, eind: { soort: 'dag', dag }, van: i, vast: true, dagdeel: 'nacht' }]
}

function dayOf(punt: Punt): Dag {
  return punt.soort === 'dag' ? punt.dag : toDag(punt.jaar, punt.soort === 'maand' ? punt.maand : 1, 1)
}

/** "sinds een week of vijf", "al drie maanden", "in de anderhalf jaar dat ze er is". */
export function readDuur(lijst: Woord[], i: number, at: number, sinds: boolean, nu: Dag): Vermelding | null {
  const { vorm } = lijst[i]!
  if (sinds) return parseDuur(lijst, at, nu)
  if (vorm === 'al') {
    let begin = i + 1
    while (/^(?:zo'n|ruim|bijna|zeker|ongeveer|meer|dan)$/.test(lijst[begin]?.vorm ?? '')) begin++
    const duur = parseDuur(lijst, begin, nu)
    return duur && duur.start.soort !== 'dag' ? { ...duur, van: i } : null
  }
  if ((vorm === 'in' || vorm === 'gedurende' || vorm === 'for') && /^(?:de|die|the)$/.test(lijst[i + 1]?.vorm ?? '')) {
    const duur = parseDuur(lijst, i + 2, nu)
    return duur && /^(?:dat|die|that|waarin)$/.test(lijst[duur.tot]?.vorm ?? '') ? { ...duur, van: i } : null
  }
  return null
}

/** The other end of a span: "t/m 7 november", "en 24 april" behind "tussen". Also a first end without its month: "van 3 t/m 7 november". */
export function readBereik(lijst: Woord[], eerste: Vermelding, nu: Dag | null): Vermelding | null {
  let at = eerste.tot
  const woorden: string[] = []
  while (TUSSENWOORD.has(lijst[at]?.vorm ?? '') && woorden.length < 4) woorden.push(lijst[at++]!.vorm)
  if (woorden.length === 0) return null
  const tussen = lijst[eerste.van - 1]?.vorm === 'tussen' || lijst[eerste.van - 1]?.vorm === 'between'
  const samen = woorden.join('')
  const isSpan = SPAN.test(samen) || (tussen && (samen === 'en' || samen === 'and'))
  const maanden = (samen === 'en' || samen === 'and' || samen === ',') && eerste.start.soort === 'maand'
  if (!isSpan && !maanden) return null
  const tweede = parseVermelding(lijst, at, nu)
  if (!tweede) return null
  // "vanaf begin september t/m vorige week": the ends are of different length.
  if (tweede.eind || tweede.start.soort !== eerste.start.soort) {
    const eind = tweede.eind ?? tweede.start
    if (!isSpan || eerste.eind || dayOf(eerste.start) >= dayOf(eind)) return null
    return { ...eerste, eind, tot: tweede.tot }
  }
  // "in februari, maart en april"
  const derde = maanden && tweede.start.soort === 'maand' ? readBereik(lijst, tweede, nu) : null
  if (derde) return { ...derde, start: eerste.start, van: eerste.van, dagdeel: eerste.dagdeel }
  let start = eerste.start
  if (tweede.volledig && !eerste.volledig) start = inYearOf(start, tweede.start)
  return { ...eerste, start, eind: tweede.start, tot: tweede.tot, volledig: tweede.volledig }
}

/** The first end of a span takes its year from the second: "maart t/m juli 2025". */
function inYearOf(start: Punt, eind: Punt): Punt {
  if (start.soort === 'maand' && eind.soort === 'maand') return { ...start, jaar: start.maand <= eind.maand ? eind.jaar : eind.jaar - 1 }
  if (start.soort === 'dag' && eind.soort === 'dag') {
    const { maand, dag } = toDatum(start.dag)
    const { jaar } = toDatum(eind.dag)
    const zelfde = isDatum(jaar, maand, dag) ? toDag(jaar, maand, dag) : start.dag
    return { soort: 'dag', dag: zelfde <= eind.dag ? zelfde : toDag(jaar - 1, maand, dag) }
  }
  return start
}
