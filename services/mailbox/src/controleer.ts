// Run by `meldpunt controleer`: tries each mailbox with the same code that watches it, and prints one JSON line each.
import { readEnv } from '@meldpunt/runtime/env'
import { readMeldpuntenFile } from '@meldpunt/runtime/meldpunten'
import { openConnection } from './connection.ts'

const MOVING = {
  move: 'mail is moved',
  copy: 'mail is copied and deleted: the server knows no MOVE',
  not: 'mail stays in its folder: the server knows neither MOVE nor UIDPLUS, so it is read and settled but not filed',
}

const { MELDPUNT_CONFIG } = readEnv(process.env, ['MELDPUNT_CONFIG'])
for (const meldpunt of readMeldpuntenFile(MELDPUNT_CONFIG, process.env, ['imap'])) {
  const about = `${meldpunt.id} imap`
  try {
    const { folders, moving, close } = await openConnection(meldpunt, AbortSignal.timeout(60_000))
    await close()
    const watched = folders.junk ? 'INBOX and Junk are watched' : 'only INBOX is watched: the server names no Junk folder (SPECIAL-USE)'
    console.log(JSON.stringify({ ok: true, about, note: `${watched}; ${MOVING[moving]}` }))
  } catch (error) {
    console.log(JSON.stringify({ ok: false, about, note: error instanceof Error ? error.message : 'failed' }))
  }
}
