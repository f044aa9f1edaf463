// Reads mails with mailparser alone and with our own packages, in turn and in one process, and tells the time of each.
// Run by reading.bench in a process of its own, on the code as it stands: a test runner rewrites every import.
import { readdirSync, readFileSync } from 'node:fs'
import type { GelezenMail, Leesregels } from '@meldpunt/intake/gelezen-mail'
import { readMail } from '@meldpunt/intake/read-mail'
import { readSignaal } from '@meldpunt/intake/read-signaal'
import { readBare } from '@meldpunt/mail/mailparser.test-floor'
import { parseMail } from '@meldpunt/mail/parse'
import { p50 } from './figures.ts'

/** What is told of one set of mails: milliseconds for one mail and what it costs against mailparser alone, medians of the rounds. */
export interface Measured {
  what: string
  floor: number
  mail: number
  whole: number
  mailRatio: number
  wholeRatio: number
}

const ROUNDS = 3

const REGELS: Leesregels = {
  adres: 'meldpunt@gemeente.example',
  kenmerk: 'MM',
  eigenDomeinen: ['gemeente.example'],
  bewijs: { soort: 'authserv-id', authservId: 'mx.gemeente.example', eigenReceived: ['mx.gemeente.example'] },
}
/** Each reader reads one set of mails for so long before anything counts, for the compiler to make what it will make, and in each round. */
const ROUND_MS = 800

const FROM = ['From: Ilse Kok <i.kok@gemeente.example>', `To: ${REGELS.adres}`, 'Subject: Melding', 'Message-ID: <1@gemeente.example>']
const SENTENCE = 'Op maandag 3 maart zag ik bij de loods aan de kade weer mannen die niet weg mochten en hun paspoort niet hadden.'

function mailOf(headers: string[], body: string): Buffer {
  return Buffer.from([...FROM, 'Date: Mon, 02 Mar 2026 09:00:00 +0100', 'MIME-Version: 1.0', ...headers, '', body].join('\r\n'))
}

function makeText(): Buffer {
  return mailOf(['Content-Type: text/plain; charset=utf-8'], `${`${SENTENCE}\r\n`.repeat(45)}\r\nMet vriendelijke groet,\r\nIlse Kok\r\n`)
}

/** Twelve answers below each other, as Outlook leaves them, in text and in HTML. */
function makeThread(): Buffer {
  const letters = Array.from({ length: 12 }, (_, nr) => {
    const who = nr % 2 === 0 ? 'Ilse Kok <i.kok@gemeente.example>' : 'Bas Vos <b.vos@gemeente.example>'
    const header = [`Van: ${who}`, `Verzonden: maandag ${nr + 1} maart 2026 09:1${nr % 10}`, 'Aan: Team Zorg', 'Onderwerp: RE: Melding']
    return { header: nr === 0 ? [] : header, words: Array<string>(5).fill(`${nr + 1}. ${SENTENCE}`) }
  })
  const text = letters.map(({ header, words }) => [...header, '', ...words, '', 'Met vriendelijke groet,', 'Ilse Kok', ''].join('\r\n'))
  const html = letters.map(({ header, words }) => {
    const lines = header.map((line) => line.replace('<', '&lt;').replace(/^(\w+:)/, '<b>$1</b>')).join('<br>')
    const rest = [...words, '&nbsp;', 'Met vriendelijke groet,', 'Ilse Kok'].map((line) => `<p class="MsoNormal">${line}<o:p></o:p></p>`)
    return `<div style="border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal">${lines}</p></div>${rest.join('\r\n')}`
  })
  return mailOf(
    ['In-Reply-To: <0@gemeente.example>', 'Content-Type: multipart/alternative; boundary="b"'],
    [
      ...['--b', 'Content-Type: text/plain; charset=utf-8', '', text.join('\r\n')],
      ...['--b', 'Content-Type: text/html; charset=utf-8', '', `<html><body>${html.join('\r\n')}</body></html>`, '--b--', ''],
    ].join('\r\n'),
  )
}

function makeNewsletter(): Buffer {
  const item = (nr: number) =>
    `<table width="600" cellpadding="0"><tr><td style="font-family:Arial;font-size:14px"><h2>Bericht ${nr}</h2><p>${SENTENCE}</p>` +
    `<p><a href="https://nieuws.example/lees/${nr}?bron=mail">Lees verder</a></p></td><td><img src="https://nieuws.example/${nr}.png" alt=""></td></tr></table>`
  const items = Array.from({ length: 25 }, (_, nr) => item(nr)).join('\r\n')
  return mailOf(
    ['Content-Type: text/html; charset=utf-8', 'List-Unsubscribe: <mailto:af@nieuws.example>'],
    `<html><head><style>td { padding: 4px }</style></head><body>${items}<p><a href="https://nieuws.example/af">Uitschrijven</a></p></body></html>`,
  )
}

function makeAttachment(): Buffer {
  const content = Buffer.alloc(200_000, 'geluid van de kade ').toString('base64').replace(/.{76}/g, '$&\r\n')
  return mailOf(
    ['Content-Type: multipart/mixed; boundary="b"'],
    [
      ...['--b', 'Content-Type: text/plain; charset=utf-8', '', `${SENTENCE}\r\n`.repeat(8)],
      ...['--b', 'Content-Type: application/octet-stream; name="opname.bin"', 'Content-Transfer-Encoding: base64'],
      ...['Content-Disposition: attachment; filename="opname.bin"', '', content, '--b--', ''],
    ].join('\r\n'),
  )
}

async function readOurs(bytes: Buffer): Promise<GelezenMail> {
  return readMail(await parseMail(bytes), REGELS)
}

/** Like the reading process of the mailbox: of a machine's mail no fields are read. */
async function readWhole(bytes: Buffer): Promise<unknown> {
  const gelezen = await readOurs(bytes)
  const { mail, afzender, automaat, bezorgfout, woorden } = gelezen
  if (automaat.ja || bezorgfout !== null) return gelezen
  return readSignaal({
    meldtekst: woorden.tekst,
    onderwerp: mail.subject,
    geschreven: mail.date,
    melder: afzender.adres,
    handtekening: woorden.handtekening,
    bijlagen: mail.bijlagen.flatMap(({ naam, tekst }) => (tekst === null ? [] : [{ naam, tekst }])),
  })
}

type Reader = (bytes: Buffer) => Promise<unknown>

/** Milliseconds of one core for one mail of the set; what else runs on the machine does not count. */
async function time(read: Reader, mails: readonly Buffer[]): Promise<number> {
  const begun = process.cpuUsage()
  for (let times = 1; ; times += 1) {
    for (const mail of mails) await read(mail)
    const { user, system } = process.cpuUsage(begun)
    const spent = (user + system) / 1000
    if (spent >= ROUND_MS) return spent / times / mails.length
  }
}

async function measure(what: string, mails: readonly Buffer[]): Promise<void> {
  for (const read of [readBare, readOurs, readWhole]) await time(read, mails)
  const rounds: Omit<Measured, 'what'>[] = []
  for (let nr = 0; nr < ROUNDS; nr += 1) {
    const floor = await time(readBare, mails)
    const mail = await time(readOurs, mails)
    const whole = await time(readWhole, mails)
    rounds.push({ floor, mail, whole, mailRatio: mail / floor, wholeRatio: whole / floor })
  }
  const of = (key: Exclude<keyof Measured, 'what'>) => p50(rounds.map((round) => round[key]))
  const measured: Measured = {
    what,
    floor: of('floor'),
    mail: of('mail'),
    whole: of('whole'),
    mailRatio: of('mailRatio'),
    wholeRatio: of('wholeRatio'),
  }
  process.send?.(measured)
}

const corpus = new URL('../corpus/dev/', import.meta.url)
const dev = readdirSync(corpus).filter((name) => name.endsWith('.eml'))
await measure(
  `${dev.length} mails of the corpus`,
  dev.map((name) => readFileSync(new URL(name, corpus))),
)
await measure('5 KB of text', [makeText()])
await measure('a thread of Outlook', [makeThread()])
await measure('an HTML newsletter', [makeNewsletter()])
await measure('200 KB of attachment', [makeAttachment()])
