import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { printAim } from './figures.ts'
import type { Measured } from './reading.ts'

// What understanding a mail costs on one core, against mailparser alone, which only takes it apart. Needs no server.

test('reading a mail', async () => {
  const child = fork(fileURLToPath(new URL('./reading.ts', import.meta.url)), { env: { PATH: process.env.PATH ?? '' } })
  child.on('message', ({ what, floor, mail, whole, mailRatio, wholeRatio }: Measured) => {
    console.log(
      `${what}: mailparser ${floor.toFixed(2)} ms, packages/mail ${mail.toFixed(2)} ms, with the reading of the report ${whole.toFixed(2)} ms`,
    )
    printAim(`${what}, packages/mail against mailparser`, mailRatio, 'x', 1.5, true)
    printAim(`${what}, the whole reading against mailparser`, wholeRatio, 'x', 2.5, true)
  })
  expect(await once(child, 'exit')).toEqual([0, null])
})
