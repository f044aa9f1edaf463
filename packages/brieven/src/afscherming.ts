// Which counts of a table may be shown, when the totals of its rows and columns are known? A count of 1 to 4 may point at somebody
// and becomes `<5`; then other counts are hidden too, until no hidden one can be worked out from the totals and the rest. What is
// counted, and what stands beside the table, is said elsewhere; every total is taken for known, whether it is shown or not.

/** Below this a count may point at somebody (route.md, "Letters"). */
export const AANTAL_MIN = 5

/** What stands for a small count, and for a larger one that would give a small one away. Of the first a reader knows 0 to 4, of the second 5 and more. */
export const KLEIN = `<${AANTAL_MIN}`
export const GROOT = `≥${AANTAL_MIN}`

interface Place {
  rij: number
  kolom: number
}

/**
 * The table as it may be shown, each count as itself or hidden; null when no way of hiding is enough, and the table must be left out.
 * For each hidden count of 1 to 4 at least one other whole table has the same totals, the same shown counts and another number there.
 */
export function hideSmall(aantallen: readonly (readonly number[])[]): string[][] | null {
  const verborgen = aantallen.map((rij) => rij.map((aantal) => aantal > 0 && aantal < AANTAL_MIN))
  for (;;) {
    const open = listKlein(aantallen).find((place) => isCertain(aantallen, verborgen, place))
    if (!open) break
    const vierkant = chooseSquare(aantallen, verborgen, open)
    if (!vierkant) return null
    for (const { rij, kolom } of vierkant) verborgen[rij]![kolom] = true
  }
  return aantallen.map((rij, y) => rij.map((aantal, x) => (!verborgen[y]![x] ? `${aantal}` : aantal < AANTAL_MIN ? KLEIN : GROOT)))
}

function listKlein(aantallen: readonly (readonly number[])[]): Place[] {
  return aantallen.flatMap((rij, y) => rij.flatMap((aantal, x) => (aantal > 0 && aantal < AANTAL_MIN ? [{ rij: y, kolom: x }] : [])))
}

/** May a hidden count be one more, or one less, for all that a reader knows of it alone? */
const canRise = (aantal: number) => aantal !== AANTAL_MIN - 1
const canFall = (aantal: number) => aantal !== 0 && aantal !== AANTAL_MIN

/**
 * Can this count be worked out? Not when some hidden counts can rise and others fall around a closed path through it, so that every
 * total stays: a walk from its column back to its row, over other counts that fall and rise in turn.
 */
function isCertain(aantallen: readonly (readonly number[])[], verborgen: readonly (readonly boolean[])[], { rij, kolom }: Place): boolean {
  const aantal = aantallen[rij]![kolom]!
  return !(canRise(aantal) && findPath(canFall, canRise)) && !(canFall(aantal) && findPath(canRise, canFall))

  function findPath(inColumn: (aantal: number) => boolean, inRow: (aantal: number) => boolean): boolean {
    const rows = new Set<number>()
    const columns = new Set([kolom])
    for (const column of columns) {
      for (const [y, cells] of aantallen.entries()) {
        if ((y === rij && column === kolom) || !verborgen[y]![column] || !inColumn(cells[column]!)) continue
        if (y === rij) return true
        if (rows.has(y)) continue
        rows.add(y)
        for (const [x, cell] of cells.entries()) if (verborgen[y]![x] && inRow(cell)) columns.add(x)
      }
    }
    return false
  }
}

/** The four corners to hide so that this count is free: as few new ones as can be, and of those the smallest. */
function chooseSquare(
  aantallen: readonly (readonly number[])[],
  verborgen: readonly (readonly boolean[])[],
  { rij, kolom }: Place,
): Place[] | null {
  let best: { corners: Place[]; cost: number } | null = null
  for (const [y, cells] of aantallen.entries()) {
    for (const x of cells.keys()) {
      if (y === rij || x === kolom) continue
      const even = [aantallen[rij]![kolom]!, aantallen[y]![x]!]
      const odd = [aantallen[rij]![x]!, aantallen[y]![kolom]!]
      if (!(even.every(canRise) && odd.every(canFall)) && !(even.every(canFall) && odd.every(canRise))) continue
      const corners = [
        { rij, kolom: x },
        { rij: y, kolom },
        { rij: y, kolom: x },
      ].filter((corner) => !verborgen[corner.rij]![corner.kolom])
      const cost = corners.reduce((sum, corner) => sum + HIDING_COST + aantallen[corner.rij]![corner.kolom]!, 0)
      if (!best || cost < best.cost) best = { corners, cost }
    }
  }
  return best?.corners ?? null
}

/** More than any count: one cell less hidden is worth more than smaller ones. */
const HIDING_COST = 1_000_000
