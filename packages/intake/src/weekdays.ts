// Which day is meant by one that counts from today: "gisteren", "vanmorgen", "afgelopen dinsdag", "vorige week vrijdagavond"?
import { weekdagOf, type Dag } from './calendar.ts'
import { DAGDELEN, type Dagdeel } from './day-parts.ts'
import { DEZE, KORTE_DAG, SAMENGESTELD, VORIGE, weekdayOf } from './date-names.ts'
import { dayPartAt, skipJl } from './date-tails.ts'
import { dayAndMonth, numericDate } from './day-dates.ts'
import { agoAt } from './durations.ts'
import { day, made, type Vermelding } from './moments.ts'
import type { Woord } from './words.ts'

/** vandaag, gisteren, eergisteren, vanmorgen, gistermiddag, last night. */
export function relativeDay(lijst: Woord[], i: number, nu: Dag | null): Vermelding | null {
  if (nu === null) return null
  const { vorm } = lijst[i]!
  const samen = SAMENGESTELD.exec(vorm)
  if (samen && /^(?:van|e?e?r?gister)/.test(samen[1]!)) {
    if (samen[2] === 'daags') return null
    const terug = samen[1] === 'van' ? 0 : samen[1]!.startsWith('eer') ? 2 : 1
    return made(day(nu - terug), null, i, i + 1, { dagdeel: vorm === 'vannacht' ? 'vannacht' : (DAGDELEN[samen[2]!] ?? null) })
  }
  const dagen: Record<string, number> = {
    vandaag: 0,
    tonight: 0,
    gisteren: 1,
    gister: 1,
    eergisteren: 2,
    today: 0,
    yesterday: 1,
    heden: 0,
    gisterenavond: 1,
  }
  const terug = dagen[vorm]
  if (terug !== undefined) {
    const deel = dayPartAt(lijst, i + 1)
    return made(day(nu - terug), null, i, deel ? deel.tot : i + 1, { dagdeel: deel?.dagdeel ?? null })
  }
  const volgt = lijst[i + 1]?.vorm ?? ''
  if (VORIGE.has(vorm) && (volgt === 'nacht' || volgt === 'night'))
    return made(day(volgt === 'night' ? nu - 1 : nu), null, i, i + 2, { dagdeel: volgt === 'night' ? 'avond' : 'vannacht' })
  if ((vorm === 'deze' || vorm === 'this') && DAGDELEN[volgt]) return made(day(nu), null, i, i + 2, { dagdeel: DAGDELEN[volgt] })
  if (vorm === 'day' && volgt === 'before' && lijst[i + 2]?.vorm === 'yesterday') return made(day(nu - 2), null, i, i + 3)
  return null
}

/** dinsdag, afgelopen dinsdag, vorige week dinsdag, dinsdagavond, dinsdag de 14e, dinsdag 14 maart, di 14/3. */
export function weekdayAt(lijst: Woord[], i: number, nu: Dag | null): Vermelding | null {
  let at = i
  let weken = 0
  let richting: 'vorige' | 'deze' | null = null
  const eerste = lijst[at]!.vorm
  // "de nacht van zaterdag op zondag": small hours belong to the second day.
  if (
    nu !== null &&
    weekdayOf(lijst[at]) &&
    lijst[at + 1]?.vorm === 'op' &&
    weekdayOf(lijst[at + 2]) &&
    /^(?:van|vrijdag|nacht)$/.test(lijst[at - 1]?.vorm ?? 'van')
  ) {
    const dagen = (weekdagOf(nu) - weekdayOf(lijst[at + 2])!.n + 7) % 7
    return made(day(nu - dagen - 1), null, i, at + 3, { dagdeel: 'nacht' })
  }
  if (VORIGE.has(eerste) || DEZE.has(eerste)) {
    richting = VORIGE.has(eerste) ? 'vorige' : 'deze'
    at++
    if (lijst[at]?.vorm === 'week') {
      weken = richting === 'vorige' ? 1 : 0
      at++
      if (lijst[at]?.vorm === 'op') at++
      if (!weekdayOf(lijst[at])) return null
      richting = richting === 'vorige' ? 'vorige' : 'deze'
      const dag = weekdayOf(lijst[at])!
      if (nu === null) return null
      const maandag = nu - weekdagOf(nu) - weken * 7
      return withPart(lijst, maandag + dag.n, i, at, dag.dagdeel, true, nu)
    }
  }
  const dag = weekdayOf(lijst[at])
  if (!dag) return null
  // "Vorige week zat hij": to sit, and no Saturday.
  if (lijst[at]!.vorm === 'zat' && lijst[at + 1]?.vorm !== '.' && lijst[at + 1]?.soort !== 'getal') return null
  const kort = KORTE_DAG.test(lijst[at]!.vorm)
  let tot = at + 1
  if (kort && lijst[tot]?.vorm === '.') tot++
  if (lijst[tot]?.vorm === ',' || lijst[tot]?.vorm === '(') tot++
  let deel: Dagdeel | null = dag.dagdeel
  let datumAt = tot
  const losDeel = dayPartAt(lijst, at + 1)
  if (losDeel) {
    deel = losDeel.dagdeel
    datumAt = losDeel.tot
    if (lijst[datumAt]?.vorm === ',' || lijst[datumAt]?.vorm === '(') datumAt++
  }
  if (lijst[datumAt]?.vorm === 'jl' || lijst[datumAt]?.vorm === 'op') datumAt++
  if (lijst[datumAt]?.vorm === 'de' || lijst[datumAt]?.vorm === 'the') datumAt++
  const datum = lijst[datumAt] && (numericDate(lijst, datumAt, nu) ?? dayAndMonth(lijst, datumAt, nu))
  if (datum && datum.start.soort === 'dag') {
    const na = deel ? null : dayPartAt(lijst, datum.tot)
    return { ...datum, van: i, tot: na ? na.tot : datum.tot, dagdeel: deel ?? na?.dagdeel ?? null }
  }
  // "maandag 9 t/m vrijdag 13 november": the number is read as the first end of a span.
  if (lijst[tot]?.soort === 'getal' && lijst[tot]!.vorm.length <= 2 && /^(?:t|tot|en|-|–)$/.test(lijst[tot + 1]?.vorm ?? '')) return null
  if (kort || nu === null) return null
  if (VORIGE.has(lijst[at + 1]?.vorm ?? '') && lijst[at + 2]?.vorm === 'week')
    return made(day(nu - weekdagOf(nu) - 7 + dag.n), null, i, at + 3, { dagdeel: deel })
  // "dinsdag over een week" and "dinsdag twee weken geleden"
  const terug = agoAt(lijst, at + 1, nu)
  if (terug?.start.soort === 'dag') {
    const maandag = terug.start.dag - weekdagOf(terug.start.dag)
    return made(day(maandag + dag.n), null, i, terug.tot, { dagdeel: deel })
  }
  const vandaag = weekdagOf(nu)
  const dagen = (vandaag - dag.n + 7) % 7 || 7
  return withPart(
    lijst,
    nu - (richting === 'deze' && dag.n <= vandaag ? vandaag - dag.n : dagen),
    i,
    at,
    deel,
    richting !== null || lijst[at + 1]?.vorm === 'jl',
    nu,
  )
}

function withPart(lijst: Woord[], dag: Dag, van: number, at: number, dagdeel: Dagdeel | null, vast: boolean, nu: Dag): Vermelding {
  const deel = dagdeel ? null : dayPartAt(lijst, at + 1)
  // "dinsdag voor een week" is rare; a day ahead of today is never what was observed.
  return made(day(dag > nu ? dag - 7 : dag), null, van, deel ? deel.tot : skipJl(lijst, at + 1), {
    dagdeel: dagdeel ?? deel?.dagdeel ?? null,
    vast,
  })
}
