import { readdirSync, readFileSync } from 'node:fs'
import { triageByClaims } from '@meldpunt/intake/known-from-claims'
import { readMail } from '@meldpunt/intake/read-mail'
import { readSignaal } from '@meldpunt/intake/read-signaal'
import type { ParsedMail } from '@meldpunt/mail/mail'
import { parseMail } from '@meldpunt/mail/parse'
import type { Gelezen, Lezing } from '@meldpunt/signaal/lezing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

// Every value that is read rests on literal words of the report itself. Words that somebody else wrote, or that stand below every
// mail of a sender, are never evidence. A place is found anew from the mail here, as whoever shows it has to.

const dev = new URL('dev/', import.meta.url)
const names = readdirSync(dev).filter((name) => name.endsWith('.eml'))
const REGELS = { adres: '', kenmerk: 'MM', eigenDomeinen: [], bewijs: null }

interface Reading {
  lezing: Lezing
  /** What may be evidence: texts by what a place calls them. */
  teksten: Map<string, string[]>
}

async function read(bytes: Buffer): Promise<Reading | null> {
  const mail: ParsedMail = await parseMail(bytes)
  const gelezen = readMail(mail, REGELS)
  const verdict = triageByClaims(gelezen, null)
  if (!('melding' in verdict)) return null
  const { meldtekst, onderwerp, geschreven, melder } = verdict.melding
  const bijlagen = mail.bijlagen.flatMap(({ naam, tekst }) => (tekst === null ? [] : [{ naam, tekst }]))
  const teksten = new Map([
    ['meldtekst', [meldtekst]],
    ['onderwerp', [onderwerp]],
  ])
  for (const { naam, tekst } of bijlagen) teksten.set(naam, [...(teksten.get(naam) ?? []), tekst])
  return {
    lezing: readSignaal({ meldtekst, onderwerp, geschreven, melder, handtekening: gelezen.woorden.handtekening, bijlagen }),
    teksten,
  }
}

function valuesOf({ ontbreekt: _, ...velden }: Lezing): Gelezen<unknown>[] {
  return Object.values(velden).flatMap((veld: Gelezen<unknown>[] | Gelezen<unknown> | null) => veld ?? [])
}

/** As many places as one value shows at most. */
const PLACES_MAX = 20

function expectLiteral({ lezing, teksten }: Reading, where: string): void {
  const size = [...teksten.values()].flat().reduce((sum, { length }) => sum + length, 0)
  const values = valuesOf(lezing)
  // However it was read, it ended: with no more values than there are characters to rest on.
  expect(values.length, where).toBeLessThanOrEqual(size)
  for (const { vindplaatsen } of values) {
    expect(vindplaatsen.length, where).toBeGreaterThan(0)
    expect(vindplaatsen.length, where).toBeLessThanOrEqual(PLACES_MAX)
    for (const { bron, van, tot, tekst } of vindplaatsen) {
      expect(tekst, where).not.toBe('')
      expect(
        teksten.get(bron)?.map((text) => text.slice(van, tot)),
        `${where}: ${bron}`,
      ).toContain(tekst)
    }
  }
}

test('in every mail of the corpus each value rests on literal words of the report, its subject or an attachment', async () => {
  let values = 0
  for (const name of names) {
    const reading = await read(readFileSync(new URL(name, dev)))
    if (!reading) continue
    expectLiteral(reading, name)
    values += valuesOf(reading.lezing).length
  }
  expect(values).toBeGreaterThan(500)
}, 60_000)

/** What others wrote, or what stands below every mail: each with a plate, a name, an address, a number that nobody else mentions. */
const FREMD =
  'Gisteren om 5 uur zag ik Kwintijn Zandoerder aan de Wilgenkade 99 in Waterdam, ZZ-999-Z, 06-99999999, zij slapen opgesloten in de kelder.'
const BELOW = {
  'a quote': ['', 'Op 2 maart 2026 om 10:00 schreef Iemand Anders <i.anders@elders.example>:', '', `> ${FREMD}`, '> Groet'],
  'an earlier mail of Outlook': [
    '',
    '________________________________',
    'Van: Iemand Anders <i.anders@elders.example>',
    'Verzonden: maandag 2 maart 2026 10:00',
    'Aan: M. Bakker <m.bakker@waterdam.example>',
    'Onderwerp: RE: vraag',
    '',
    FREMD,
  ],
  'a signature': ['', '-- ', 'M. Bakker', 'Wilgenkade 99, Waterdam', '06-99999999', 'www.waterdam.example'],
  'a disclaimer': [
    '',
    'Met vriendelijke groet,',
    'M. Bakker',
    '',
    'Disclaimer: De informatie in dit e-mailbericht is uitsluitend bestemd voor de geadresseerde. Bent u dat niet, bel dan 06-99999999 of mail info@waterdam.example.',
  ],
}

const reports = names.flatMap((name) => {
  const { kind, meldtekst } = JSON.parse(readFileSync(new URL(name.replace('.eml', '.json'), dev), 'utf8')) as {
    kind: string
    meldtekst?: string
  }
  return kind === 'signaal' && meldtekst ? [meldtekst] : []
})

const compose = (lines: string[]) =>
  Buffer.from(
    [
      'From: "M. Bakker" <m.bakker@waterdam.example>',
      'To: meldpunt@waterdam.example',
      'Subject: melding',
      'Date: Tue, 03 Mar 2026 14:02:00 +0100',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      ...lines,
    ].join('\r\n'),
  )

test.for(Object.entries(BELOW))('%s is never evidence', async ([, below]) => {
  for (const report of reports) {
    const reading = await read(compose([...report.split('\n'), ...below]))
    if (!reading) throw new Error('no report was seen')
    expectLiteral(reading, report.slice(0, 40))
    expect(JSON.stringify(valuesOf(reading.lezing)), report.slice(0, 40)).not.toMatch(
      /Zandoerder|Wilgenkade|ZZ-999-Z|99999999|www\.waterdam|info@waterdam/,
    )
  }
})

test('whatever sentences, quotes and shards a mail is made of, its evidence is literal and bounded', async () => {
  const sentence = fc.constantFrom(...reports.flatMap((report) => report.split(/(?<=[.!?])\s/)).filter((one) => one.length < 400))
  const shard = fc.constantFrom(
    '> ',
    '\u0000',
    'Van: ',
    '-- ',
    '06',
    '@',
    'GX-813-R',
    '(',
    '"',
    '\u202e',
    '😀',
    '\ud800',
    '\ufb01',
    'İ',
    '[.]',
    '=',
    '12 ',
    'a'.repeat(2_000),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 3, arbitrary: sentence }, shard, fc.string({ unit: 'binary', maxLength: 30 })), {
        minLength: 1,
        maxLength: 25,
      }),
      fc.constantFrom(' ', '\r\n', '\r\n\r\n', ''),
      async (pieces, between) => {
        const reading = await read(compose([pieces.join(between)]))
        if (reading) expectLiteral(reading, 'made up')
      },
    ),
    { numRuns: 150, verbose: true },
  )
}, 90_000)
