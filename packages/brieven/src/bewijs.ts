// How are literal words marked inside a text that must be shown whole? Ranges become two marks of the private use area,
// which each renderer turns into its own form; both show «…», so that the marking never hangs on colour.
import type { Bereik } from './brief.ts'
import { findHashLines, insertMarks, neutralise } from './neutralise.ts'

export const MARK_OPEN = '\ue000'
export const MARK_CLOSE = '\ue001'

/**
 * The text neutralised, `› ` before its lines that begin with `#`, and MARK_OPEN and MARK_CLOSE around each range, never
 * nested. Ranges may overlap, touch, be in any order or lie outside the text: they are joined and clipped. Linear but for the sort.
 */
export function markBewijs(text: string, bereiken: readonly Bereik[]): string {
  // One unit for one unit: the ranges count in the text as it stood.
  const own = text.replace(/[\ue000\ue001]/g, '\ufffd')
  let marked = ''
  let at = 0
  for (const { van, tot } of joinBereiken(bereiken, own.length)) {
    marked += `${own.slice(at, van)}${MARK_OPEN}${own.slice(van, tot)}${MARK_CLOSE}`
    at = tot
  }
  const safe = neutralise(marked + own.slice(at))
  return insertMarks(safe, findHashLines(safe))
}

/** Sorted, joined where they overlap or touch, clipped to the text. Linear but for the sort. */
export function joinBereiken(bereiken: readonly Bereik[], length: number): Bereik[] {
  const joined: Bereik[] = []
  const clipped = bereiken
    .map(({ van, tot }) => ({ van: Math.max(0, van), tot: Math.min(length, tot) }))
    .filter(({ van, tot }) => van < tot)
  for (const bereik of clipped.sort((a, b) => a.van - b.van)) {
    const last = joined.at(-1)
    if (last && bereik.van <= last.tot) last.tot = Math.max(last.tot, bereik.tot)
    else joined.push({ ...bereik })
  }
  return joined
}
