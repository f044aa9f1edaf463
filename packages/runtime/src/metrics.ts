// Numbers for Prometheus. Labels are codes and meldpunt ids, of which there are few; never an address, never a kenmerk.
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'

export interface Metrics<Name extends string> {
  /** Sets one figure. */
  set(name: Name, labels: Record<string, string>, value: number): void
  /** Forgets every figure set so far, so that what no longer exists is no longer told. */
  reset(): void
  /** Everything, the figures of the process itself included, in the text format of Prometheus. */
  text(): Promise<string>
  contentType: string
}

/** A registry of its own with these gauges: name to help text and label names. */
export function createMetrics<Name extends string>(wanted: Record<Name, { help: string; labels: readonly string[] }>): Metrics<Name> {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const gauges = new Map<string, Gauge>()
  for (const [name, { help, labels }] of Object.entries<{ help: string; labels: readonly string[] }>(wanted)) {
    gauges.set(name, new Gauge({ name, help, labelNames: labels, registers: [registry] }))
  }
  return {
    set: (name, labels, value) => gauges.get(name)?.set(labels, value),
    reset() {
      for (const gauge of gauges.values()) gauge.reset()
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
