import { createMetrics } from '@meldpunt/runtime/metrics'
import type { Figures } from './figures.ts'

const PER_MELDPUNT = ['meldpunt'] as const

const GAUGES = {
  meldpunt_readable: { help: '1 when the figures of this meldpunt could be read from the database, else 0', labels: PER_MELDPUNT },
  meldpunt_sweep_age_seconds: { help: 'Since the mailbox was last looked through without a failure; absent: never', labels: PER_MELDPUNT },
  meldpunt_mails_unsettled: { help: 'Mails that are kept and not settled yet', labels: PER_MELDPUNT },
  meldpunt_mails_unsettled_age_seconds: { help: 'Age of the oldest of them; 0 when there are none', labels: PER_MELDPUNT },
  meldpunt_uitgaand_waiting: { help: 'Letters in the outbox that are still to go', labels: PER_MELDPUNT },
  meldpunt_uitgaand_age_seconds: { help: 'Age of the oldest of them; 0 when there are none', labels: PER_MELDPUNT },
  meldpunt_uitgaand_failed: { help: 'Letters that will not go without a person', labels: PER_MELDPUNT },
  meldpunt_uitgaand_held: { help: 'Letters held back by the budget or after a restore', labels: PER_MELDPUNT },
  meldpunt_vragen_failed: { help: 'Questions to a source that finally failed', labels: PER_MELDPUNT },
  meldpunt_clock_age_seconds: { help: 'Since the back office last went through what falls due; absent: never', labels: PER_MELDPUNT },
  meldpunt_termijn_age_seconds: { help: 'Since when the oldest duty that is due waits; 0 when none does', labels: PER_MELDPUNT },
  meldpunt_alarm_open: { help: '1 for each alarm that is not over', labels: ['meldpunt', 'oorzaak'] },
} as const

/** Writes figures as Prometheus reads them. */
export function createGauges(): { contentType: string; text(figures: Figures, now: Date): Promise<string> } {
  const metrics = createMetrics(GAUGES)
  return {
    contentType: metrics.contentType,
    async text(figures, now) {
      const ageSeconds = (at: Date | null) => (at === null ? 0 : Math.max(0, (now.getTime() - at.getTime()) / 1000))
      metrics.reset()
      for (const [meldpunt, health] of figures) {
        const labels = { meldpunt }
        metrics.set('meldpunt_readable', labels, health === null ? 0 : 1)
        if (health === null) continue
        if (health.lastSweepAt !== null) metrics.set('meldpunt_sweep_age_seconds', labels, ageSeconds(health.lastSweepAt))
        metrics.set('meldpunt_mails_unsettled', labels, health.unsettled)
        metrics.set('meldpunt_mails_unsettled_age_seconds', labels, ageSeconds(health.oldestUnsettledAt))
        metrics.set('meldpunt_uitgaand_waiting', labels, health.uitgaandWacht)
        metrics.set('meldpunt_uitgaand_age_seconds', labels, ageSeconds(health.oudsteUitgaandAt))
        metrics.set('meldpunt_uitgaand_failed', labels, health.uitgaandMislukt)
        metrics.set('meldpunt_uitgaand_held', labels, health.ingehouden)
        metrics.set('meldpunt_vragen_failed', labels, health.vragenMislukt)
        if (health.lastClockAt !== null) metrics.set('meldpunt_clock_age_seconds', labels, ageSeconds(health.lastClockAt))
        metrics.set('meldpunt_termijn_age_seconds', labels, ageSeconds(health.oudsteTermijnAt))
        for (const oorzaak of health.openAlarmen) metrics.set('meldpunt_alarm_open', { meldpunt, oorzaak }, 1)
      }
      return metrics.text()
    },
  }
}
