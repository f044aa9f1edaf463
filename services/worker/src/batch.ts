// Many callers, one round trip: what is asked for while a batch runs goes together into the next. Alone, nobody waits.

/**
 * A function for one item that runs `run` for all that wait, at most `max` at a time and one batch after the other. `run`
 * answers for each item in order; when it throws, every caller of that batch hears it.
 */
export function inBatches<Item, Result>(run: (items: Item[]) => Promise<Result[]>, max: number): (item: Item) => Promise<Result> {
  let waiting: { item: Item; resolve(result: Result): void; reject(error: unknown): void }[] = []
  let running = false

  async function drain(): Promise<void> {
    running = true
    while (waiting.length > 0) {
      const batch = waiting.slice(0, max)
      waiting = waiting.slice(max)
      try {
        const results = await run(batch.map(({ item }) => item))
        for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result)
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    running = false
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (!running) void drain()
    })
}
