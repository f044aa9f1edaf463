import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
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
const lees = (args: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'lees', ...args], {
    encoding: 'utf8',
    input,
    env: { PATH: process.env.PATH },
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
  test('used wrongly is 2', () => {
    expect(lees([]).status).toBe(2)
    expect(lees(['--nee', 'x']).status).toBe(2)
  })
})
