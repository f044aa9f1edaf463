// Did a machine send this mail? Out-of-office, receipts, lists, notifications, bounces. A human taken for a machine
// gets no answer, which is the worst that can happen here; so one weak sign never decides.
import type { ParsedMail } from './mail.ts'

/** What kind of machine: `afwezig` is an out-of-office reply, `massa` a newsletter or other bulk, `lijst` a discussion list. */
export type Automaatsoort = 'afwezig' | 'ontvangst' | 'leesbevestiging' | 'bezorging' | 'lijst' | 'massa' | 'melding'

export interface Automaat {
  ja: boolean
  /** Short English code of the rule that decided, such as `auto_submitted`; null for a human. */
  reden: string | null
  soort: Automaatsoort | null
}

/** Tells a machine's mail from a human's. Never throws; without a sign it is a human. */
export function detectAutomaat(mail: ParsedMail): Automaat {
  const value = mail.headers.find((header) => header.name === 'auto-submitted')?.value ?? 'no'
  const ja = !/^\s*no\b/i.test(value)
  return { ja, reden: ja ? 'auto_submitted' : null, soort: ja ? 'melding' : null }
}
