import { expect, test } from 'vitest'
import { findKenmerken, formatKenmerk } from './kenmerk.ts'

const find = (text: string) => findKenmerken(text, 'MM').map(formatKenmerk)

test('a kenmerk has at least four digits', () => {
  expect(formatKenmerk({ voorvoegsel: 'MM', jaar: 2026, nummer: 42 })).toBe('MM-2026-0042')
  expect(formatKenmerk({ voorvoegsel: 'MM', jaar: 2026, nummer: 12345 })).toBe('MM-2026-12345')
})

test.for([
  ['RE: [MM-2026-0042] Nieuw signaal', ['MM-2026-0042']],
  ['mm 2026-42 en Mm-2026 - 0043', ['MM-2026-0042', 'MM-2026-0043']],
  ['mm2026\u2013000042', ['MM-2026-0042']],
  ['MM\u00a0-\u00a02026\u00a0-\u00a042, nogmaals MM-2026-0042', ['MM-2026-0042']],
  ['MM-2026-12345', ['MM-2026-12345']],
] as const)('is found as people write it: %s', ([text, kenmerken]) => {
  expect(find(text)).toEqual(kenmerken)
})

test.for(['GMM-2026-0042', 'UH-2026-0042', 'MM-1926-0042', 'MM-2026-0000', 'MM-2026-00420000042', 'MM 2026 42', ''])(
  'is not seen in: %s',
  (text) => {
    expect(find(text)).toEqual([])
  },
)
