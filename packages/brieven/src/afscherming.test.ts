import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AANTAL_MIN, GROOT, hideSmall, KLEIN } from './afscherming.ts'

test('a count from 1 to 4 is hidden, 0 and 5 are not', () => {
  expect(
    hideSmall([
      [0, 1, 4, 5],
      [6, 4, 1, 7],
    ]),
  ).toEqual([
    ['0', '<5', '<5', '5'],
    ['6', '<5', '<5', '7'],
  ])
})

test('one small count hides three more: else the totals give it away', () => {
  expect(
    hideSmall([
      [11, 2],
      [0, 5],
    ]),
  ).toBeNull()
  expect(
    hideSmall([
      [11, 2],
      [8, 6],
    ]),
  ).toEqual([
    ['≥5', '<5'],
    ['≥5', '≥5'],
  ])
  expect(
    hideSmall([
      [11, 2, 0],
      [8, 6, 0],
      [9, 7, 30],
    ]),
  ).toEqual([
    ['≥5', '<5', '0'],
    ['≥5', '≥5', '0'],
    ['9', '7', '30'],
  ])
})

test('a table of one row or column with a small count cannot be shown', () => {
  expect(hideSmall([[3, 9]])).toBeNull()
  expect(hideSmall([[3], [9]])).toBeNull()
  expect(hideSmall([[8, 9]])).toEqual([['8', '9']])
  expect(hideSmall([])).toEqual([])
})

/** What a reader knows who has every total: all tables that look like this one. Small tables only. */
function* listTables(shown: string[][], totals: { rows: number[]; columns: number[] }): Generator<number[][]> {
  const rows = shown.length
  const columns = shown[0]?.length ?? 0
  const table = shown.map((row) => row.map(() => 0))
  const left = { rows: [...totals.rows], columns: [...totals.columns] }
  yield* fill(0)

  function* fill(at: number): Generator<number[][]> {
    if (at === rows * columns) {
      if (left.rows.every((rest) => rest === 0) && left.columns.every((rest) => rest === 0)) yield table
      return
    }
    const y = Math.floor(at / columns)
    const x = at % columns
    const label = shown[y]![x]!
    const most = Math.min(left.rows[y]!, left.columns[x]!)
    const from = label === KLEIN ? 0 : label === GROOT ? AANTAL_MIN : Number(label)
    const to = label === KLEIN ? Math.min(most, AANTAL_MIN - 1) : label === GROOT ? most : Math.min(most, from)
    for (let value = from; value <= to; value += 1) {
      table[y]![x] = value
      left.rows[y]! -= value
      left.columns[x]! -= value
      yield* fill(at + 1)
      left.rows[y]! += value
      left.columns[x]! += value
    }
  }
}

test('who knows every total and the labels cannot work out one small count', () => {
  const cell = fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
    { weight: 2, arbitrary: fc.integer({ min: 5, max: 9 }) },
  )
  const tables = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }))
  let shownTables = 0
  fc.assert(
    fc.property(tables, (aantallen) => {
      const shown = hideSmall(aantallen)
      if (!shown) return
      shownTables += 1
      const totals = {
        rows: aantallen.map((row) => row.reduce((sum, value) => sum + value, 0)),
        columns: (aantallen[0] ?? []).map((_, x) => aantallen.reduce((sum, row) => sum + row[x]!, 0)),
      }
      for (const [y, row] of aantallen.entries())
        for (const [x, value] of row.entries()) {
          if (shown[y]![x] === `${value}`) {
            expect(value === 0 || value >= AANTAL_MIN).toBe(true)
          } else if (value > 0 && value < AANTAL_MIN) {
            let other = false
            for (const table of listTables(shown, totals)) {
              if (table[y]![x] === value) continue
              other = true
              break
            }
            expect(other, `${JSON.stringify(aantallen)} shown as ${JSON.stringify(shown)} gives away row ${y}, column ${x}`).toBe(true)
          }
        }
    }),
    { numRuns: 400, verbose: true },
  )
  expect(shownTables).toBeGreaterThan(100)
})
