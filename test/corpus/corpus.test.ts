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

describe('what is read out of a report', () => {
  test.for([
    ['spoed', 0.82],
    ['minderjarig', 0.87],
    ['vorm', 0.8],
    ['sector', 0.82],
    ['indicatoren', 0.77],
    ['ontbreekt', 0.83],
    ['waar', 0.92],
    ['waar_vaag', 0.63],
    ['wanneer', 0.87],
    ['wanneer_dag', 0.89],
    ['personen', 0.92],
    ['rol', 0.8],
    ['organisaties', 0.91],
    ['aantal_slachtoffers', 0.75],
    ['kentekens', 0.92],
    ['telefoons', 0.97],
    ['emails', 0.97],
    ['urls', 0.97],
    ['ibans', 0.97],
    ['bsns', 0.97],
    ['kvks', 0.97],
  ] as const)('%s', ([field, floor]) => {
    const score = scores[field]
    expect(score?.f1 ?? score?.accuracy).toBeGreaterThanOrEqual(floor)
  })
})
