// What benchmarks print: percentiles of what was measured, and a ratio or difference against a stated limit.

function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const p50 = (values: number[]) => percentile(values, 0.5)
export const p95 = (values: number[]) => percentile(values, 0.95)

/** One line: what, measured, limit, and whether it holds. A missed aim is printed, not thrown: its cause belongs in writing. */
export function printAim(what: string, measured: number, unit: string, limit: number, atMost: boolean): void {
  const holds = atMost ? measured <= limit : measured >= limit
  console.log(
    `${holds ? 'holds ' : 'MISSED'}  ${what}: ${measured.toFixed(2)} ${unit} (aim ${atMost ? '<=' : '>='} ${limit.toFixed(2)} ${unit})`,
  )
}
