import { compareDatabases, describeBezwaar, destroyAgain } from '@meldpunt/register/herstel'
import { isMigrated } from '@meldpunt/register/migrate'
import { PermanentError } from '@meldpunt/runtime/errors'
import type { Desk } from './desk.ts'
import { watchMailbox } from './watch.ts'

/**
 * Watches every meldpunt of the desk until `stop`, and resolves when all have ended. A meldpunt whose databases disagree
 * does not start: its beheerder hears why and what to do, and the others go on. Throws when none can start.
 */
export async function startMailbox(desk: Desk, stop: AbortSignal): Promise<void> {
  if (!(await isMigrated(desk.db, 'register')) || !(await isMigrated(desk.keys, 'sleutels'))) {
    throw new PermanentError('the databases are not at the version of this program: run `meldpunt migreer` first')
  }
  const watches: Promise<void>[] = []
  for (const meldpunt of desk.meldpunten) {
    const again = await destroyAgain(desk.db, desk.keys, meldpunt.id, 'mailbox', desk.now())
    if (again.mails > 0 || again.signalen > 0) desk.log.warn('destroyed again', { meldpunt: meldpunt.id, count: again.mails })
    const bezwaren = await compareDatabases(desk.db, desk.keys, meldpunt.id)
    if (bezwaren.length === 0) {
      await desk.alarm.resolve({ meldpunt: meldpunt.id, oorzaak: 'databases' })
      watches.push(watchMailbox(desk, meldpunt, stop))
      continue
    }
    for (const bezwaar of bezwaren)
      await desk.alarm.raise({
        meldpunt: meldpunt.id,
        oorzaak: 'databases',
        message: describeBezwaar(meldpunt.id, meldpunt.kenmerk, bezwaar),
      })
    desk.log.error('meldpunt not started', { meldpunt: meldpunt.id, reden: bezwaren[0]?.soort ?? '' })
  }
  if (watches.length === 0) throw new PermanentError('no meldpunt could start: the alarm mail and `meldpunt controleer` say why')
  await Promise.all(watches)
}
