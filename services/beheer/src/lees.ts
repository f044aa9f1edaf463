import { createReadStream } from 'node:fs'
import { access, constants } from 'node:fs/promises'
import { styleText } from 'node:util'
import { LEES_HTML_BEGIN, LEES_HTML_EINDE, renderLeesHtml } from '@meldpunt/brieven/lees-html'
import type { LeesPagina } from '@meldpunt/brieven/lees-inhoud'
import { renderLeesPagina } from '@meldpunt/brieven/lees-pagina'
import type { FromFile } from '@meldpunt/intake/known-from-claims'
import { type Meldpunt, readMeldpuntenFile } from '@meldpunt/runtime/meldpunten'
import { createPool, type Pool } from '@meldpunt/runtime/pool'
import { rollenOf } from '@meldpunt/runtime/rollen'
import { type Command, Option } from 'commander'
import { type LeesLine, leesLine, unreadLine } from './lees-line.ts'
import type { GelezenFile, LeesMeldpunt, LeesTasks } from './lees-reader.ts'

// `meldpunt lees FILE…`: what the service makes of a mail, touching no server. Each file is read in a process of its own
// with the limits that the service has, so that no mail can hang it.

/** Files read at the same time: as many as the smallest machine has cores. */
const READERS = 2
/** Read ahead of the line that is printed next: enough to keep the readers busy, little to hold. */
const AHEAD_MAX = 16
const HEADERS_BYTES_MAX = 256 * 1024
/** Without a file: the prefix that the meldpunt began with. */
const KENMERK = 'MM'

interface Options {
  json?: true
  html?: true
  redenen?: true
  config?: string
}

export function addLees(program: Command): void {
  program
    .command('lees')
    .description('what the service makes of a mail, touching no server')
    .argument('<files...>', '.eml, .msg, winmail.dat, or - for standard input')
    .addOption(new Option('--json', 'one object a line, in the order of the files').conflicts(['html', 'redenen']))
    .option('--html', 'one page for a browser, all files in order')
    .option('--redenen', 'with the rule behind each conclusion and the words behind each value')
    .option('--config <file>', 'take roles and domains from this meldpunten file instead of from what the mail claims')
    .action(async (files: string[], options: Options) => {
      process.exitCode = await lees(files, options)
    })
}

/** Prints every file in order, also those that cannot be read. 0 when all were read, 1 otherwise. */
async function lees(files: string[], { json, html, redenen, config }: Options): Promise<number> {
  const meldpunten = config === undefined ? [withoutFile()] : readMeldpuntenFile(config, {}, []).map(withFile)
  const pool = createPool<LeesTasks>({ file: new URL('./lees-reader.ts', import.meta.url), size: Math.min(READERS, files.length) })
  // Only for who sees the count and not the lines themselves.
  const counts = process.stderr.isTTY && !process.stdout.isTTY
  const write = writer(json ? 'json' : html ? 'html' : 'tekst', redenen === true)
  let failed = 0
  try {
    await print(write.begin)
    const reading: Promise<Read>[] = []
    for (const [index, file] of files.entries()) {
      for (let next = reading.length; next < Math.min(files.length, index + AHEAD_MAX); next++)
        reading.push(readFile(pool, files[next] ?? '', meldpunten))
      const read = await reading[index]
      if (read === undefined) continue
      if (read.why !== null) failed++
      if (counts) process.stderr.write(`\r${index + 1} of ${files.length}${index + 1 === files.length ? '\n' : ''}`)
      await print(write.each(file, read, index + 1))
    }
    await print(write.einde)
  } finally {
    await pool.close()
  }
  return failed > 0 ? 1 : 0
}

interface Read {
  line: LeesLine
  file: GelezenFile | null
  /** Code of why it could not be read, or not whole; null when it was. */
  why: string | null
}

async function readFile(pool: Pool<LeesTasks>, path: string, meldpunten: LeesMeldpunt[]): Promise<Read> {
  const options = { meldpunten }
  try {
    if (path !== '-') await access(path, constants.R_OK)
    const kept: Kept = { start: [], bytes: 0 }
    const whole = await pool.run('read', { bytes: keepStart(path === '-' ? process.stdin : createReadStream(path), kept), options })
    if (whole.ok) return { line: leesLine(whole.value), file: whole.value, why: null }
    // As in the service: a mail that breaks the limits is still known for a robot by its headers.
    const why = whole.reason
    const headers = await pool.run('read', { bytes: endHeaders(Buffer.concat(kept.start)), options })
    if (!headers.ok) return { line: unreadLine(`reading: ${whole.reason}`), file: null, why }
    headers.value.gelezen.mail.verloren.push(`reading: ${why}, only the headers were read`)
    return { line: leesLine(headers.value), file: headers.value, why }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'error'
    return { line: unreadLine(`file: ${code}`), file: null, why: code }
  }
}

interface Kept {
  start: Buffer[]
  bytes: number
}

async function* keepStart(source: AsyncIterable<Buffer>, kept: Kept): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    if (kept.bytes < HEADERS_BYTES_MAX) kept.start.push(chunk)
    kept.bytes += chunk.length
    yield chunk
  }
}

function endHeaders(start: Buffer): Buffer {
  const text = start.subarray(0, HEADERS_BYTES_MAX)
  const ends = [text.indexOf('\r\n\r\n'), text.indexOf('\n\n')].filter((at) => at >= 0)
  return text.subarray(0, ends.length > 0 ? Math.min(...ends) : text.length)
}

interface Writer {
  begin: string
  each(path: string, read: Read, nr: number): string
  einde: string
}

function writer(form: 'json' | 'html' | 'tekst', redenen: boolean): Writer {
  if (form === 'json') return { begin: '', each: (_path, { line }) => `${JSON.stringify(line)}\n`, einde: '' }
  if (form === 'html')
    return { begin: LEES_HTML_BEGIN, each: (path, read, nr) => renderLeesHtml(pageOf(path, read), nr), einde: LEES_HTML_EINDE }
  // Also by NO_COLOR and FORCE_COLOR.
  const terminal = styleText('underline', 'x', { stream: process.stdout }) !== 'x'
  return { begin: '', each: (path, read) => renderLeesPagina(pageOf(path, read), { terminal, redenen }), einde: '' }
}

function pageOf(path: string, { file, why }: Read): LeesPagina {
  return {
    naam: path,
    gelezen: file?.gelezen ?? null,
    verdict: file?.verdict ?? null,
    kenmerk: file?.kenmerk ?? null,
    lezing: file?.lezing ?? null,
    nietGelezen: why,
  }
}

// A pipe takes no more than its reader; waiting for it keeps a thousand pages out of memory.
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())))
}

function withoutFile(): LeesMeldpunt {
  return { regels: { adres: '', kenmerk: KENMERK, eigenDomeinen: [], bewijs: null }, rollen: null }
}

function withFile(meldpunt: Meldpunt): LeesMeldpunt {
  const { adres, kenmerk, eigen_domeinen, bewijs } = meldpunt
  const { rollen, toewijzing, partners } = meldpunt
  const addresses = new Set(
    [
      ...rollen.aandachtsfunctionaris,
      ...rollen.plaatsvervanger,
      ...rollen.informatiecoordinator,
      ...rollen.beheerder,
      ...rollen.zorgcoordinator.map((holder) => holder.adres),
      ...Object.values(toewijzing),
      ...Object.values(partners).map((partner) => partner.adres),
    ].filter((address) => address !== undefined),
  )
  return {
    regels: {
      adres,
      kenmerk,
      eigenDomeinen: eigen_domeinen,
      bewijs: { soort: bewijs.soort, authservId: bewijs.authserv_id, eigenReceived: bewijs.eigen_received },
    },
    rollen: Object.fromEntries([...addresses].map((address): [string, FromFile['rollen']] => [address, rollenOf(meldpunt, address)])),
  }
}
