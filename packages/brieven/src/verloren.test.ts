import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { describeVerloren } from './verloren.ts'

const READER = fileURLToPath(new URL('../../mail/src/', import.meta.url))
const REMARK = /[`'](\$\{vorm\}|mail|headers|body|html|parts|attachments?|rfc822|msg|winmail|smime|rpmsg): ([^`'\n]{3,120})[`']/g

/** Every remark that the reader can make, with a number where it puts one. */
const REMARKS = globSync('*.ts', { cwd: READER, exclude: ['*.test.ts'] }).flatMap((file) =>
  [...readFileSync(READER + file, 'utf8').matchAll(REMARK)].map(
    ([, plaats = '', wat = '']) => `${plaats.replace(/^\$.*/, 'msg')}: ${wat.replace(/\$\{[A-Z_]+\}/g, '200')}`,
  ),
)

test('the reader makes remarks', () => expect(REMARKS.length).toBeGreaterThan(25))

test.for([...new Set(REMARKS)].toSorted())('an officer reads "%s" in Dutch', (remark) => {
  const sentence = describeVerloren(remark)
  expect(sentence).toMatch(/^(?:De|Een) [^$]{10,160}\.$/)
  expect(sentence).not.toMatch(/\b(?:not|read|could|too|the|be)\b/)
  if (remark.includes('200')) expect(sentence).toContain('200')
})

test('what is not known stays as it was said', () => {
  expect(describeVerloren('attachment: eaten by the dog')).toBe('attachment: eaten by the dog')
  expect(describeVerloren('')).toBe('')
})
