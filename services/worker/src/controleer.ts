// Run by `meldpunt controleer`: tries the queue and each way out with the same code that sends letters, one JSON line each.
import { pingQueue } from '@meldpunt/queue/queue'
import { readEnv } from '@meldpunt/runtime/env'
import { readMeldpuntenFile } from '@meldpunt/runtime/meldpunten'
import { checkSmtp } from './smtp.ts'

function print(ok: boolean, about: string, note: string): void {
  console.log(JSON.stringify({ ok, about, note }))
}

const { MELDPUNT_CONFIG, REDIS_URL } = readEnv(process.env, ['MELDPUNT_CONFIG', 'REDIS_URL'])
try {
  await pingQueue(REDIS_URL)
  print(true, 'queue', 'Redis answers')
} catch {
  print(false, 'queue', 'Redis does not answer: check REDIS_URL, and whether it is up; letters wait and are not lost')
}
for (const meldpunt of readMeldpuntenFile(MELDPUNT_CONFIG, process.env, ['smtp'])) {
  const about = `${meldpunt.id} smtp`
  try {
    const wrong = await checkSmtp(meldpunt)
    print(wrong === null, about, wrong ?? `${meldpunt.smtp?.host} takes our login; letters are ${meldpunt.brieven}`)
  } catch (error) {
    print(false, about, error instanceof Error ? error.message : 'failed')
  }
}
