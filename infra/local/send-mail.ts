// `npm run mail`: sends one more mail into the stack of the running `npm start`.
import { text as readStream } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { CAST } from './cast.ts'
import { trustAuthority } from './certificate.ts'
import { CA_FILE, readRunning } from './home.ts'
import { sendMail } from './outgoing.ts'
import { composeReply } from './reply.ts'

const USAGE = `usage: npm run mail -- [options] TEXT        TEXT may be - for standard input
  --from ADDRESS     somebody of the cast (default ${CAST.melder}) or any stranger
  --to ADDRESS       default ${CAST.meldpunt}
  --subject TEXT     default "Melding"
  --reply            answers the newest letter of the meldpunt in the mailbox of --from, with its quote
  --unproven         without the password of the sender`

function readCommand() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        from: { type: 'string', default: CAST.melder },
        to: { type: 'string', default: CAST.meldpunt },
        subject: { type: 'string', default: 'Melding' },
        reply: { type: 'boolean', default: false },
        unproven: { type: 'boolean', default: false },
      },
    })
    if (positionals.length > 0) return { ...values, text: positionals.join(' ') }
  } catch (error) {
    console.error((error as Error).message)
  }
  console.error(USAGE)
  process.exit(2)
}

const { from, to, subject, reply, unproven, text } = readCommand()
const running = readRunning()
if (!running) {
  console.error('nothing is running: npm start first, in another terminal')
  process.exit(1)
}
trustAuthority(CA_FILE)
try {
  const written = text === '-' ? await readStream(process.stdin) : text
  const mail = reply ? await composeReply(running.imaps, running.password, from, written) : { from, to, subject, text: written }
  const known = (Object.values(CAST) as string[]).includes(from)
  const messageId = await sendMail(
    running.smtp,
    mail,
    known && !unproven ? { address: from, user: from, password: running.password } : null,
  )
  console.log(`sent ${messageId}: ${mail.subject}`)
} catch (error) {
  console.error(`could not send the mail: ${(error as Error).message}`)
  process.exitCode = 1
}
