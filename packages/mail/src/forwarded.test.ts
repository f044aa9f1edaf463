import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readForwarded } from './forwarded.ts'
import { mailOf } from './mail.test-mail.ts'

const TEXT = 'Hallo Femke,\n\nIk zag drie mannen in de kas slapen.\n\nGroet,\nPiet Kooij\nBuitendienst'
const OWN = 'Hallo Femke,\n\nIk zag drie mannen in de kas slapen.'
const quoted = TEXT.split('\n')
  .map((line) => (line === '' ? '>' : `> ${line}`))
  .join('\n')

const FORMS: [name: string, subject: string, block: string, below?: string][] = [
  [
    'Outlook, classic, Dutch',
    'FW: kas',
    '-----Oorspronkelijk bericht-----\nVan: Piet Kooij [mailto:p.kooij@gemeente.example]\nVerzonden: dinsdag 3 maart 2026 14:02\nAan: Femke\nOnderwerp: kas',
  ],
  [
    'Microsoft 365, Dutch',
    'FW: kas',
    '________________________________\nVan: Piet Kooij <p.kooij@gemeente.example>\nVerzonden: dinsdag 3 maart 2026 14:02:09\nAan: Femke <f@gemeente.example>\nOnderwerp: kas',
  ],
  [
    'Microsoft 365, bold',
    'Doorst: kas',
    '**Van:** Piet Kooij <p.kooij@gemeente.example>\n**Datum:** dinsdag 3 maart 2026 om 14:02\n**Aan:** Femke\n**Onderwerp:** kas',
  ],
  [
    'delegated',
    'FW: kas',
    'Van: Secretariaat namens Piet Kooij <p.kooij@gemeente.example>\nVerzonden: dinsdag 3 maart 2026 14:02\nAan: Femke\nOnderwerp: kas',
  ],
  ['Outlook for Mac', 'FW: kas', 'Op 03/03/2026 14:02 heeft Piet Kooij <p.kooij@gemeente.example> geschreven:'],
  [
    'Apple Mail, Dutch',
    'Fwd: kas',
    'Begin doorgestuurd bericht:\n\nVan: Piet Kooij <p.kooij@gemeente.example>\nOnderwerp: kas\nDatum: 3 maart 2026 om 14:02:00 CET\nAan: Femke <f@gemeente.example>',
  ],
  [
    'Apple Mail, all quoted',
    'Fwd: kas',
    '> Begin doorgestuurd bericht:\n> \n> Van: Piet Kooij <p.kooij@gemeente.example>\n> Onderwerp: kas\n> Datum: 3 maart 2026 om 14:02:00 CET\n> Aan: Femke <f@gemeente.example>\n> ',
    quoted,
  ],
  [
    'Gmail, Dutch',
    'Fwd: kas',
    '---------- Forwarded message ---------\nVan: Piet Kooij <p.kooij@gemeente.example>\nDate: di 3 mrt 2026 om 14:02\nSubject: kas\nTo: <f@gemeente.example>',
  ],
  [
    'Gmail, without a prefix',
    'kas',
    '---------- Doorgestuurd bericht ---------\nVan: Piet Kooij <p.kooij@gemeente.example>\nDatum: di 3 mrt 2026 om 14:02\nOnderwerp: kas\nAan: <f@gemeente.example>',
  ],
  [
    'Thunderbird',
    'Fwd: kas',
    '-------- Doorgestuurd bericht --------\nOnderwerp: kas\nDatum: Tue, 3 Mar 2026 14:02:00 +0100\nVan: Piet Kooij <p.kooij@gemeente.example>\nAan: f@gemeente.example',
  ],
  [
    'Yahoo, one line',
    'Fw: kas',
    '----- Doorgestuurd bericht ----- Van: "Piet Kooij" <p.kooij@gemeente.example>\nAan: "Femke" <f@gemeente.example>\nVerzonden: dinsdag 3 maart 2026 om 14:02:00 CET\nOnderwerp: kas',
  ],
  [
    'MailMate',
    'Fwd: kas',
    'Forwarded message:\n\n> From: Piet Kooij <p.kooij@gemeente.example>\n> To: f@gemeente.example\n> Subject: kas\n> Date: Tue, 3 Mar 2026 14:02:00 +0100\n>',
    quoted,
  ],
  [
    'Proton',
    'Fw: kas',
    '------- Forwarded Message -------\nFrom: Piet Kooij <p.kooij@gemeente.example>\nDate: On Tuesday, March 3rd, 2026 at 14:02\nSubject: kas\nTo: f@gemeente.example',
  ],
  [
    'IONOS',
    'Fwd: kas',
    '---------- Original Message ----------\nFrom: Piet Kooij <p.kooij@gemeente.example>\nTo: f@gemeente.example\nDate: 03/03/2026 14:02\nSubject: kas',
  ],
  [
    'Samsung',
    'Fwd: kas',
    '-------- Oorspronkelijk bericht --------\nVan: Piet Kooij <p.kooij@gemeente.example>\nDatum: 03-03-2026 14:02 (GMT+01:00)\nAan: Femke\nOnderwerp: kas',
  ],
  ['German', 'WG: kas', 'Von: Piet Kooij <p.kooij@gemeente.example>\nGesendet: Dienstag, 3. März 2026 14:02\nAn: Femke\nBetreff: kas'],
  [
    'French',
    'TR: kas',
    '-------- Message transféré --------\nSujet : kas\nDate : Tue, 3 Mar 2026 14:02:00 +0100\nDe : Piet Kooij <p.kooij@gemeente.example>\nPour : f@gemeente.example',
  ],
  ['Spanish', 'RV: kas', 'De: Piet Kooij <p.kooij@gemeente.example>\nEnviado: martes, 3 de marzo de 2026 14:02\nPara: Femke\nAsunto: kas'],
  ['English', 'FW: kas', 'From: Piet Kooij <p.kooij@gemeente.example>\nSent: Tuesday, March 3, 2026 2:02 PM\nTo: Femke\nSubject: kas'],
  [
    'Lotus',
    'Fw: kas',
    '----- Forwarded by Femke/gemeente on 03-03-2026 15:00 -----\n\nFrom: Piet Kooij <p.kooij@gemeente.example>\nTo: Femke\nDate: 03-03-2026 14:02\nSubject: kas',
  ],
  [
    'with a tag before the prefix',
    '[EXTERN] FW: kas',
    'Van: Piet Kooij <p.kooij@gemeente.example>\nVerzonden: dinsdag 3 maart 2026 14:02\nAan: Femke\nOnderwerp: kas',
  ],
]

describe('a forward of every usual client', () => {
  test.for(FORMS)('%s', ([, subject, block, below = TEXT]) => {
    const found = readForwarded(
      mailOf({ subject, text: `Graag registreren.\n\nFemke\n\n${block}\n\n${below}\n`, from: 'Femke Oud <f@gemeente.example>' }),
    )
    expect(found).toMatchObject({
      van: { adres: 'p.kooij@gemeente.example', naam: 'Piet Kooij' },
      begeleidend: 'Graag registreren.',
      tekst: OWN,
      vorm: 'inline',
    })
    expect(found?.datum?.toISOString().slice(0, 16)).toBe('2026-03-03T13:02')
    if (!block.includes('geschreven:')) expect(found?.onderwerp).toBe('kas')
  })
  test.for(FORMS)('without a cover note: %s', ([, subject, block, below = TEXT]) => {
    expect(readForwarded(mailOf({ subject, text: `${block}\n\n${below}\n`, from: 'Femke Oud <f@gemeente.example>' }))).toMatchObject({
      van: { adres: 'p.kooij@gemeente.example' },
      begeleidend: '',
      tekst: OWN,
    })
  })
})

describe('HTML of clients', () => {
  test.for([
    [
      'Outlook on the web',
      '<div>Graag registreren.</div><hr tabindex="-1"><div id="divRplyFwdMsg"><b>Van:</b> Piet Kooij &lt;p.kooij@gemeente.example&gt;<br><b>Verzonden:</b> dinsdag 3 maart 2026 14:02<br><b>Aan:</b> Femke<br><b>Onderwerp:</b> kas</div><div>Ik zag drie mannen.</div>',
    ],
    [
      'Gmail',
      '<div dir="ltr">Graag registreren.<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>Van: <strong>Piet Kooij</strong> <span>&lt;<a href="mailto:p.kooij@gemeente.example">p.kooij@gemeente.example</a>&gt;</span><br>Date: di 3 mrt 2026 om 14:02<br>Subject: kas<br>To: &lt;f@gemeente.example&gt;<br></div><br><div>Ik zag drie mannen.</div></div></div>',
    ],
    [
      'Apple Mail',
      '<div>Graag registreren.</div><blockquote type="cite"><div>Begin doorgestuurd bericht:</div><br><div><b>Van: </b>Piet Kooij &lt;p.kooij@gemeente.example&gt;</div><div><b>Onderwerp: </b>kas</div><div><b>Datum: </b>3 maart 2026 om 14:02:00 CET</div><div><b>Aan: </b>Femke</div><br><div>Ik zag drie mannen.</div></blockquote>',
    ],
    [
      'Thunderbird',
      '<p>Graag registreren.</p><div class="moz-forward-container">-------- Doorgestuurd bericht --------<table><tr><th>Onderwerp: </th><td>kas</td></tr><tr><th>Datum: </th><td>Tue, 3 Mar 2026 14:02:00 +0100</td></tr><tr><th>Van: </th><td>Piet Kooij &lt;p.kooij@gemeente.example&gt;</td></tr><tr><th>Aan: </th><td>f@gemeente.example</td></tr></table><br>Ik zag drie mannen.</div>',
    ],
  ] as const)('%s', ([, html]) => {
    const found = readForwarded(mailOf({ subject: 'Fwd: kas', html, from: 'Femke Oud <f@gemeente.example>' }))
    expect(found).toMatchObject({
      van: { adres: 'p.kooij@gemeente.example' },
      onderwerp: 'kas',
      begeleidend: 'Graag registreren.',
      tekst: 'Ik zag drie mannen.',
    })
  })
})

describe('a chain, and attached mails', () => {
  test('of two forwards the first author is found', () => {
    const found = readForwarded(
      mailOf({
        subject: 'FW: FW: kas',
        text: `Zie onder.\n\nVan: Teamleider <t@gemeente.example>\nVerzonden: woensdag 4 maart 2026 09:00\nAan: Femke\nOnderwerp: FW: kas\n\nVoor jou, Femke.\n\n${FORMS[0]?.[2]}\n\n${TEXT}`,
      }),
    )
    expect(found).toMatchObject({ van: { adres: 'p.kooij@gemeente.example' }, tekst: OWN, begeleidend: 'Zie onder.' })
  })
  test("a forwarded answer keeps only its writer's words", () => {
    const found = readForwarded(
      mailOf({
        subject: 'FW: vraag',
        text: `Van: Piet Kooij <p.kooij@gemeente.example>\nVerzonden: dinsdag 3 maart 2026 14:02\nAan: Femke\nOnderwerp: RE: vraag\n\nDrie mannen.\n\nVan: Femke <f@gemeente.example>\nVerzonden: maandag 2 maart 2026 14:02\nAan: Piet\nOnderwerp: vraag\n\nHoeveel?`,
      }),
    )
    expect(found).toMatchObject({ van: { adres: 'p.kooij@gemeente.example' }, tekst: 'Drie mannen.' })
  })
  test('an attached mail below a cover note', () => {
    const mail = mailOf({
      subject: 'Doorsturen: kas',
      text: 'Zie bijgevoegd.',
      ingesloten: [
        { vorm: 'rfc822', naam: 'kas.eml', mail: mailOf({ from: 'Piet Kooij <p.kooij@gemeente.example>', subject: 'kas', text: TEXT }) },
      ],
    })
    expect(readForwarded(mail)).toMatchObject({
      van: { adres: 'p.kooij@gemeente.example' },
      tekst: OWN,
      begeleidend: 'Zie bijgevoegd.',
      vorm: 'rfc822',
    })
  })
  test('an attached mail as evidence below a long report is no forward', () => {
    const mail = mailOf({
      subject: 'melding',
      text: 'Ik zag dit en dat bij de kas aan de weg. '.repeat(20),
      ingesloten: [{ vorm: 'msg', naam: 'kas.msg', mail: mailOf({ from: 'x@elders.example', text: 'hoi' }) }],
    })
    expect(readForwarded(mail)).toBeNull()
  })
})

describe('an answer is never a forward', () => {
  const ANSWERS = FORMS.filter(([, , block]) => !/doorgestuurd|forward|transf/i.test(block))
  test.for(ANSWERS)('%s', ([, , block, below = TEXT]) => {
    const answer = mailOf({
      subject: 'RE: kas',
      to: 'p.kooij@gemeente.example',
      inReplyTo: ['<a@gemeente.example>'],
      text: `Dank, dat klopt.\n\n${block}\n\n${below}\n`,
    })
    expect(readForwarded(answer)).toBeNull()
    expect(readForwarded({ ...answer, subject: 'kas' })).toBeNull()
    expect(readForwarded({ ...answer, subject: 'kas', inReplyTo: [] })).toBeNull()
  })
  test('that quotes a forward', () =>
    expect(
      readForwarded(
        mailOf({
          subject: 'Re: Fwd: kas',
          text: 'Dank.\n\nOp 3 mrt 2026 om 14:02 schreef Femke <f@gemeente.example>:\n\n> ---------- Forwarded message ---------\n> From: Piet <p@gemeente.example>\n> Date: x\n> Subject: kas\n>\n> Hallo',
        }),
      ),
    ).toBeNull())
  test('with "Datum:" and "Van:" in a form of the reporter', () =>
    expect(
      readForwarded(
        mailOf({ subject: 'melding', text: 'Van: Sanne Kok\nAan: meldpunt\nDatum: 3 maart 2026\nOnderwerp: kas\n\nIk zag drie mannen.' }),
      ),
    ).toBeNull())
})

test('no text makes it throw', () => {
  const line = fc.constantFrom(...FORMS.flatMap(([, , block]) => block.split('\n')), '', '> ', 'Hallo')
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string())), fc.constantFrom('FW: x', 'RE: x', 'x'), (lines, subject) => {
      readForwarded(mailOf({ subject, text: lines.join('\n') }))
    }),
    { numRuns: 300 },
  )
})
