import { expect } from 'vitest'
import { deliveries, waitQuiet, waitSettled } from './story.ts'
import type { World } from './world.ts'

/**
 * Delivers a mail once more and expects that nothing comes of it: kept and filed as a second copy of the first, no signaal and no
 * letter. By SMTP it comes in other bytes, since its Received lines differ.
 */
export async function expectNothingAgain(world: World, deliver: () => Promise<unknown>): Promise<void> {
  await waitQuiet(world)
  const before = await deliveries(world)
  const mails = (await world.query('select from mails')).length
  const signalen = (await world.query('select from signalen')).length
  await deliver()
  const settled = await waitSettled(world, mails + 1)
  expect(settled.at(-1)).toMatchObject({ reden: 'same_mail', dubbel_van: expect.any(String) })
  await waitQuiet(world)
  expect(await deliveries(world)).toEqual(before)
  expect(await world.query('select from signalen')).toHaveLength(signalen)
}
