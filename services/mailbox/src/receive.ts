import { fileMails } from './folders.ts'
import { findNewUids, keepInBatches } from './keep.ts'
import { settleKept } from './settle.ts'
import type { Door } from './door.ts'

// THE SPINE. The path of one mail through the door:
//   1. the server tells that it is there, or a sweep finds it                        watch.ts
//   2. it is taken, oldest first, without touching \Seen                             keep.ts
//   3. its bytes are kept, encrypted, once, before anybody looks inside              keep.ts
//   4. it is read in a process of its own, with limits                               read.ts
//   5. what it points at is looked up, and it is told what it is                     settle.ts, intake/triage
//   6. it is settled in one transaction: record, logboek, letters, questions         settle.ts
//   7. it is moved to its folder                                                     folders.ts
// Each step looks at what the one before left in the register, so a process that dies between two is simply continued.

/** Takes everything new in a watched folder along the whole path, in batches, oldest first. */
export async function receiveMails(door: Door, map: string): Promise<void> {
  const uids = await findNewUids(door, map)
  await keepInBatches(door, map, uids, async () => {
    await settleKept(door)
    await fileMails(door)
  })
}
