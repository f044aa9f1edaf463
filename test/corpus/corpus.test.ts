import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'

// What `meldpunt lees` makes of the corpus, against what a careful reader recorded. The floors lie three points under what
// was reached, so that a change that loses a habit of a client or of the language is seen.

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const LEES = [process.execPath, here('../../services/beheer/src/main.ts'), 'lees', '--json']

type Score = { f1?: number; accuracy?: number; exact?: number }
let scores: Record<string, Score>

beforeAll(() => {
  const run = spawnSync(process.execPath, [here('score.mjs'), here('dev'), '--json', '--', ...LEES], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  expect(run.stderr).toBe('')
  expect(run.status).toBe(0)
  scores = JSON.parse(run.stdout)
}, 90_000)

describe('what kind of mail, whose, and which words', () => {
  test.for([
    ['kind', 0.97],
    ['melder', 0.97],
    ['betreft', 0.97],
    ['opdracht_tags', 0.97],
    ['opdrachten', 0.97],
    ['meldtekst', 0.97],
  ] as const)('%s', ([field, floor]) => {
    const score = scores[field]
    expect(score?.f1 ?? score?.accuracy).toBeGreaterThanOrEqual(floor)
  })
  test('nine of ten reports are kept whole', () => expect(scores.meldtekst?.exact).toBeGreaterThanOrEqual(0.95))
})
