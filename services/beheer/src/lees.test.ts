import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as msg from '@meldpunt/mail/msg.test-files'
import * as tnef from '@meldpunt/mail/tnef.test-files'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url))
let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'mp-lees-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const write = (name: string, content: string | Buffer): string => {
  const path = join(dir, name)
  writeFileSync(path, content)
  return path
}
const lees = (args: string[], input: string | Buffer = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'lees', ...args], {
    encoding: 'utf8',
    input,
    env: { PATH: process.env.PATH },
    maxBuffer: 64 * 1024 * 1024,
  })
  return {
    status,
    stdout,
    stderr,
    lines: args.includes('--json')
      ? stdout
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line))
      : [],
  }
}
const mail = (headers: string[], body: string): string =>
  [...headers, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', body].join('\r\n')

const REPORT = mail(
  [
    'From: Sanne Kok <s.kok@gemeente.example>',
    'To: meldpunt@gemeente.example',
    'Subject: kas',
    'Date: Tue, 3 Mar 2026 14:02:00 +0100',
    'Message-ID: <a@gemeente.example>',
  ],
  'Hallo,\r\n\r\nIk zag gisteren drie mannen in de kas, kenteken VNL-61-T.\r\n\r\nGroet,\r\nSanne\r\n',
)
const COMMAND = mail(
  [
    'From: Femke <f@gemeente.example>',
    'To: meldpunt@gemeente.example',
    'Subject: RE: [MM-2026-0042] Nieuw signaal',
    'In-Reply-To: <x@meldpunt.gemeente.example>',
  ],
  '#spoed\r\n#wijs toe j@gemeente.example\r\n',
)
const BOUNCE = mail(
  ['From: MAILER-DAEMON@elders.example', 'Return-Path: <>', 'Subject: Undelivered Mail Returned to Sender'],
  'This is the mail system.\r\n\r\n<a@elders.example>: 550 5.1.1 user unknown\r\n',
)

const TEXT = 'Ik zag gisteren drie mannen in de kas, kenteken VNL-61-T.'
const SAVED = msg.container({
  ...msg.nameIds,
  ...msg.fixed(32, [0x0039_0040, msg.filetime('2026-03-03T13:02:05Z')]),
  ...msg.unicode('0037', 'kas'),
  ...msg.unicode('1000', `${TEXT}\r\n\r\nGroet,\r\nSanne`),
  ...msg.unicode('0C1A', 'Sanne Kok'),
  ...msg.unicode('0C1F', 's.kok@gemeente.example'),
})
const VERSLAG = 'Bij de controle lagen er matrassen in de kelder. Ook zag ik de auto met kenteken GX-813-R staan.'
const WINMAIL = tnef.tnef(
  tnef.message(
    tnef.unicode(0x0037, 'kas'),
    tnef.unicode(0x0c1f, 's.kok@gemeente.example'),
    tnef.packedRtf(`{\\rtf1\\ansi\\fromtext ${TEXT}\\par}`),
  ),
  tnef.file('LANGVE~1.TXT', Buffer.from(VERSLAG), tnef.unicode(0x3707, 'lang verslag.txt')),
)

// The names of the corpus, in its order, and those of `extra`.
const FIELDS =
  'kind melder betreft spoed vorm sector wanneer waar personen organisaties kentekens telefoons emails urls ibans bsns kvks aantal_slachtoffers minderjarig indicatoren ontbreekt meldtekst opdrachten extra'.split(
    ' ',
  )
const EXTRA = 'automaat antwoorden bewezen eigen_tekst handtekening doorgestuurd bezorgfout bijlagen vindplaatsen verloren'.split(' ')

describe('lees --json', () => {
  test('prints one line per file in order, also for one that cannot be read', () => {
    const { status, lines } = lees([
      '--json',
      write('a.eml', REPORT),
      join(dir, 'absent.eml'),
      write('b.eml', COMMAND),
      write('c.eml', BOUNCE),
      write('empty.eml', ''),
    ])
    expect(status).toBe(1)
    expect(lines.map(({ kind }) => kind)).toEqual(['signaal', 'signaal', 'opdracht', 'bezorgfout', 'signaal'])
    expect(lines[0]).toMatchObject({
      kind: 'signaal',
      melder: 's.kok@gemeente.example',
      betreft: null,
      kentekens: ['VNL-61-T'],
      meldtekst: 'Hallo,\n\nIk zag gisteren drie mannen in de kas, kenteken VNL-61-T.',
      opdrachten: [],
      extra: {
        automaat: { ja: false, reden: null },
        antwoorden: true,
        bewezen: false,
        eigen_tekst: 'Hallo,\n\nIk zag gisteren drie mannen in de kas, kenteken VNL-61-T.',
        handtekening: 'Groet,\nSanne',
        doorgestuurd: null,
        bezorgfout: null,
        bijlagen: [],
        verloren: [],
      },
    })
    expect(lines[1]).toMatchObject({ melder: null, extra: { verloren: ['file: ENOENT'] } })
    expect(lines[2]).toMatchObject({
      betreft: 'MM-2026-0042',
      melder: 'f@gemeente.example',
      opdrachten: [
        { tag: 'spoed', argumenten: '' },
        { tag: 'wijs toe', argumenten: 'j@gemeente.example' },
      ],
    })
    expect(lines[3]).toMatchObject({
      melder: null,
      meldtekst: '',
      extra: {
        antwoorden: false,
        automaat: { ja: true },
        bezorgfout: { ontvanger: 'a@elders.example', status: '5.1.1', blijvend: true, brief: null },
      },
    })
  })
  test('every evidence is the literal text at its place', () => {
    const { lines } = lees(['--json', write('a.eml', REPORT)])
    const { meldtekst, extra } = lines[0]
    expect(extra.vindplaatsen.length).toBeGreaterThan(0)
    for (const { tekst, van, tot, bron } of extra.vindplaatsen) if (bron === 'meldtekst') expect(meldtekst.slice(van, tot)).toBe(tekst)
  })
  test('reads what Outlook saves and what Exchange wraps, by its content and not by its name', () => {
    const files = [
      ['a.msg', SAVED],
      ['winmail.dat', WINMAIL],
      ['zonder-naam', SAVED],
    ] as const
    const { status, stderr, lines } = lees(['--json', ...files.map(([name, content]) => write(name, content))])
    expect([status, stderr]).toEqual([0, ''])
    for (const line of lines)
      expect(line).toMatchObject({
        kind: 'signaal',
        melder: 's.kok@gemeente.example',
        meldtekst: 'Ik zag gisteren drie mannen in de kas, kenteken VNL-61-T.',
        extra: { antwoorden: true, bewezen: false, verloren: [] },
      })
    const [saved, wrapped] = lines
    expect([saved.kentekens, wrapped.kentekens]).toEqual([['VNL-61-T'], ['VNL-61-T', 'GX-813-R']])
    expect(saved.wanneer).toEqual([{ van: '2026-03-02', tot: null, tekst: 'gisteren' }])
    expect(wrapped.extra.bijlagen).toEqual([
      {
        naam: 'lang verslag.txt',
        type: 'text/plain',
        bytes: VERSLAG.length,
        sha256: createHash('sha256').update(VERSLAG).digest('hex'),
        soort: 'tekst',
        feiten: [],
      },
    ])
    expect(lees(['--json', '-'], SAVED).lines).toEqual([saved])
  })
  test('evidence in an attachment is told with its name and its place in it', () => {
    const { lines } = lees(['--json', write('winmail.dat', WINMAIL)])
    const found = lines[0].extra.vindplaatsen.filter(({ bron }: { bron: string }) => bron === 'lang verslag.txt')
    expect(found.length).toBeGreaterThan(0)
    for (const { tekst, van, tot } of found) expect(VERSLAG.slice(van, tot)).toBe(tekst)
  })
  test('every line has every field, also that of a file that is none: a directory, a missing one', () => {
    const { status, stdout, lines } = lees(['--json', dir, join(dir, 'absent.eml'), write('a.eml', REPORT)])
    expect(status).toBe(1)
    expect(stdout.split('\n')).toHaveLength(4)
    expect(lines.map(({ extra }) => extra.verloren)).toEqual([['file: EISDIR'], ['file: ENOENT'], []])
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(FIELDS)
      expect(Object.keys(line.extra)).toEqual(EXTRA)
    }
  })
  test('a text of 20 MB is read as far as the service reads, and that is said', () => {
    const line = 'Ik zag gisteren drie mannen in de kas, kenteken VNL-61-T.\r\n'
    const long = mail(['From: s.kok@gemeente.example', 'Subject: lang'], line.repeat(Math.ceil((20 * 1024 * 1024) / line.length)))
    const { status, lines } = lees(['--json', write('lang.eml', long)])
    expect(status).toBe(0)
    expect(lines).toMatchObject([
      { kind: 'signaal', kentekens: ['VNL-61-T'], extra: { verloren: ['text: longer than 2000000 characters, read up to there'] } },
    ])
  })
  test('reads standard input', () => expect(lees(['--json', '-'], REPORT)).toMatchObject({ status: 0, lines: [{ kind: 'signaal' }] }))
  test('takes roles and proof from a file', () => {
    const config = write(
      'meldpunten.yaml',
      `meldpunten:
  - id: test
    kenmerk: MM
    naam: Meldpunt
    adres: meldpunt@gemeente.example
    vanaf: 2026-01-01
    brieven: aan
    eigen_domeinen: [gemeente.example]
    bewijs: {soort: authserv-id, authserv_id: mx.gemeente.example, eigen_received: [mx.gemeente.example]}
    imap: {host: imap.gemeente.example, port: 993, tls: direct, user: meldpunt, wachtwoord_env: X}
    smtp: {host: smtp.gemeente.example, port: 587, tls: starttls, user: meldpunt, wachtwoord_env: X}
    rollen: {aandachtsfunctionaris: [f@gemeente.example], plaatsvervanger: [p@gemeente.example], informatiecoordinator: [i@gemeente.example], zorgcoordinator: [{adres: z@zorg.example, naam: Z, telefoon: "0297000000"}], beheerder: [b@gemeente.example]}
    huisstijl: {naam: Meldpunt, telefoon: "0297000000", handtekening: Meldpunt}
`,
    )
    const trace = [
      'Authentication-Results: mx.gemeente.example; dmarc=pass header.from=gemeente.example',
      'Received: from pc.elders.example (pc.elders.example [192.0.2.7]) by mx.gemeente.example; Tue, 3 Mar 2026 14:02:00 +0100',
    ]
    const { status, lines, stderr } = lees([
      '--json',
      '--config',
      config,
      write('proven.eml', `${trace.join('\r\n')}\r\n${COMMAND}`),
      write('b.eml', COMMAND),
    ])
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(lines).toMatchObject([
      { kind: 'opdracht', extra: { bewezen: true } },
      { kind: 'opdracht', extra: { bewezen: false } },
    ])
  })
})

describe('lees for people', () => {
  test('says what it is, and why, and what was cut away', () => {
    const { status, stdout } = lees([write('a.eml', REPORT)])
    expect(status).toBe(0)
    expect(stdout).toContain('een nieuw signaal')
    expect(stdout).toContain('handtekening: Groet, Sanne')
  })
  test('does not let a mail drive the terminal', () =>
    expect(lees([write('esc.eml', mail(['From: a@b.example', 'Subject: x'], 'Ik zag \u001b[31mrood\u001b[0m.'))]).stdout).not.toContain(
      '\u001b',
    ))
  test('marks the words that something rests on, and tells the rules when asked', () => {
    const file = write('a.eml', REPORT)
    expect(lees([file]).stdout).toContain('kenteken «VNL-61-T».')
    expect(lees(['--redenen', file]).stdout).toMatch(/«VNL-61-T» \(meldtekst, teken \d+ tot \d+\)/)
  })
  test('makes one page for a browser of all files, also of one that is not there', () => {
    const { status, stdout, stderr } = lees(['--html', write('a.eml', REPORT), join(dir, 'absent.eml'), write('c.eml', BOUNCE)])
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="nl">[\s\S]*<\/html>\n$/)
    expect(stdout.match(/<article /g)).toHaveLength(3)
    expect(stdout).toContain('>VNL-61-T</mark>')
    expect(stdout).toContain('het is er niet')
    expect(lees(['--html', '--json', 'x']).status).toBe(2)
  })
  test('says in Dutch why a file could not be read', () => {
    const { status, stdout } = lees([dir, join(dir, 'absent.eml')])
    expect(status).toBe(1)
    expect(stdout).toContain('kon niet worden gelezen: het is een map.')
    expect(stdout).toContain('kon niet worden gelezen: het is er niet.')
  })
  test('used wrongly is 2, a meldpunten file that is not there or not right is 1 and said', () => {
    expect(lees([]).status).toBe(2)
    expect(lees(['--nee', 'x']).status).toBe(2)
    const file = write('a.eml', REPORT)
    expect(lees(['--config', join(dir, 'absent.yaml'), file])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('could not read the meldpunten file'),
    })
    expect(lees(['--config', write('bad.yaml', 'x: 1'), file])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('line 1'),
    })
  })
  test('who closes the pipe early gets no error', () => {
    const script = `"${process.execPath}" "${MAIN}" lees "$@" | head -1; exit "\${PIPESTATUS[0]}"`
    const files = Array.from({ length: 8 }, (_, nr) => write(`${nr}.eml`, REPORT))
    const { status, stderr } = spawnSync('bash', ['--norc', '-c', script, 'bash', ...files], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    })
    expect([status, stderr]).toEqual([0, ''])
  })
})
