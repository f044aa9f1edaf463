// Does the writer use capitals at all? Of a mail that has none, a name is known by its list and its surroundings alone.
import type { Woorden } from './words.ts'

const WORDS_MIN = 8
/** Most mails have a capital in every tenth word. */
const SHARE_MAX = 0.025

export function isWithoutCapitals({ lijst }: Woorden): boolean {
  let kapitaal = 0
  let woorden = 0
  for (const w of lijst) {
    if (w.soort !== 'woord') continue
    woorden++
    if (w.hoofdletter) kapitaal++
  }
  return woorden > WORDS_MIN && kapitaal / woorden < SHARE_MAX
}
