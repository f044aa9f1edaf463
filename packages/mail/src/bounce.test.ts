import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBounce } from './bounce.ts'
import type { ParsedMail } from './mail.ts'
import { mailOf } from './mail.test-mail.ts'

const status = (fields: string): ParsedMail['rapporten'] => [
  { type: 'message/delivery-status', tekst: `Reporting-MTA: dns; mx.elders.example\n\n${fields}\n` },
]

describe('reports by RFC 3464', () => {
  test('recipient, status, action', () => {
    const mail = mailOf({
      contentType: 'multipart/report',
      rapporten: status(
        'Final-Recipient: rfc822; piet@elders.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 user unknown',
      ),
    })
    expect(readBounce(mail)).toMatchObject({ ontvanger: 'piet@elders.example', status: '5.1.1', blijvend: true })
  })
  test.for([
    ['5.0.0', 'smtp; 550 5.1.1 <piet@elders.example>: Recipient address rejected: User unknown', '5.1.1'],
    ['5.0.0', 'smtp; 550 No such user here', '5.1.1'],
    ['5.0.0', 'smtp; 552 Mailbox size limit exceeded', '5.2.2'],
    ['5.0.0', 'smtp; 550 5.7.1 Message rejected as spam', '5.7.1'],
    ['5.0.0', 'x-unix; unknown user: "piet"', '5.1.1'],
    ['5.0.0', 'smtp; 550 Relaying denied', '5.7.1'],
    ['5.0.0', 'smtp; 550 Host unknown', '5.1.2'],
    ['4.0.0', 'smtp; 451 4.7.1 Greylisted, please try again later', '4.7.1'],
    ['4.0.0', 'smtp; connect to mx.elders.example[192.0.2.1]:25: Connection timed out', '4.4.1'],
    ['5.2.2', 'smtp; 550 user unknown', '5.2.2'],
    ['5.0.0', 'smtp; 550', '5.1.1'],
  ] as const)('the truer of %s and "%s" is %s', ([field, diagnostic, truth]) => {
    expect(
      readBounce(
        mailOf({
          contentType: 'multipart/report',
          rapporten: status(
            `Final-Recipient: rfc822;piet@elders.example\nAction: failed\nStatus: ${field}\nDiagnostic-Code: ${diagnostic}`,
          ),
        }),
      )?.status,
    ).toBe(truth)
  })
  test('a delay is not for good', () =>
    expect(
      readBounce(
        mailOf({
          contentType: 'multipart/report',
          rapporten: status('Final-Recipient: rfc822;piet@elders.example\nAction: delayed\nStatus: 4.4.1'),
        }),
      ),
    ).toMatchObject({ blijvend: false, status: '4.4.1' }))
  test('given up after a temporary error is for good', () =>
    expect(
      readBounce(
        mailOf({
          contentType: 'multipart/report',
          rapporten: status('Final-Recipient: rfc822;piet@elders.example\nAction: failed\nStatus: 4.4.7'),
        }),
      ),
    ).toMatchObject({ blijvend: true, status: '4.4.7' }))
  test('several recipients, without empty lines between them', () =>
    expect(
      readBounce(
        mailOf({
          contentType: 'multipart/report',
          rapporten: status(
            'Final-Recipient: rfc822;a@elders.example\nAction: failed\nStatus: 5.1.1\nFinal-Recipient: rfc822;b@elders.example\nAction: failed\nStatus: 5.1.1',
          ),
        }),
      )?.ontvangers,
    ).toEqual(['a@elders.example', 'b@elders.example']))
  test('a mail that did arrive is no bounce', () =>
    expect(
      readBounce(
        mailOf({
          contentType: 'multipart/report',
          rapporten: status('Final-Recipient: rfc822;a@elders.example\nAction: delivered\nStatus: 2.0.0'),
        }),
      ),
    ).toBeNull())
  test('a read receipt is no bounce', () =>
    expect(
      readBounce(
        mailOf({
          contentType: 'multipart/report',
          subject: 'Gelezen: vraag',
          rapporten: [{ type: 'message/disposition-notification', tekst: 'Disposition: manual-action/MDN-sent-manually; displayed' }],
        }),
      ),
    ).toBeNull())
  test('the letter is found in the headers that came back', () => {
    const mail = mailOf({
      contentType: 'multipart/report',
      rapporten: [
        ...status('Final-Recipient: rfc822;a@elders.example\nAction: failed\nStatus: 5.1.1'),
        {
          type: 'text/rfc822-headers',
          tekst:
            'From: meldpunt@gemeente.example\nTo: a@elders.example\nSubject: [MM-2026-0042]\n Vraag\nMessage-ID:\n <mp.x@gemeente.example>\n',
        },
      ],
    })
    expect(readBounce(mail)).toMatchObject({ originalMessageId: '<mp.x@gemeente.example>', originalSubject: '[MM-2026-0042] Vraag' })
  })
  test('the letter is found in the mail that came back', () => {
    const mail = mailOf({
      contentType: 'multipart/report',
      rapporten: status('Final-Recipient: rfc822;a@elders.example\nAction: failed\nStatus: 5.1.1'),
      ingesloten: [{ vorm: 'rfc822', naam: '', mail: mailOf({ messageId: '<mp.y@gemeente.example>', subject: 'Vraag' }) }],
    })
    expect(readBounce(mail)).toMatchObject({ originalMessageId: '<mp.y@gemeente.example>', originalSubject: 'Vraag' })
  })
})

const FREE: [name: string, from: string, subject: string, text: string, recipient: string | null, code: string, blijvend: boolean][] = [
  [
    'qmail',
    'MAILER-DAEMON@mx.elders.example',
    'failure notice',
    "Hi. This is the qmail-send program at mx.elders.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<piet@elders.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <meldpunt@gemeente.example>\nMessage-ID: <mp.q@gemeente.example>\nSubject: Vraag\n",
    'piet@elders.example',
    '5.1.1',
    true,
  ],
  [
    'Exim',
    'Mail Delivery System <Mailer-Daemon@mx.elders.example>',
    'Mail delivery failed: returning message to sender',
    'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  piet@elders.example\n    host mx.elders.example [192.0.2.1]: 550 5.1.1 User unknown\n\n------ This is a copy of the message, including all the headers. ------\n\nMessage-ID: <mp.e@gemeente.example>\n',
    'piet@elders.example',
    '5.1.1',
    true,
  ],
  [
    'Exim, unrouteable',
    'Mail Delivery System <Mailer-Daemon@mx.elders.example>',
    'Mail delivery failed: returning message to sender',
    'A message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  piet@nergens.example\n    Unrouteable address\n',
    'piet@nergens.example',
    '5.1.2',
    true,
  ],
  [
    'Exim, delay',
    'Mail Delivery System <Mailer-Daemon@mx.elders.example>',
    'Warning: message 1abc delayed 24 hours',
    'This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue.\n\nThe address to which the message has not yet been delivered is:\n\n  piet@elders.example\n    Delay reason: connection timed out\n\nNo action is required on your part. Delivery attempts will continue for\nsome time.\n',
    'piet@elders.example',
    '4.4.1',
    false,
  ],
  [
    'Sendmail',
    'Mail Delivery Subsystem <MAILER-DAEMON@mx.elders.example>',
    'Returned mail: see transcript for details',
    'The original message was received at Tue, 3 Mar 2026 14:02:00 +0100\n\n   ----- The following addresses had permanent fatal errors -----\n<piet@elders.example>\n    (reason: 550 5.1.1 <piet@elders.example>... User unknown)\n\n   ----- Transcript of session follows -----\n... while talking to mx.elders.example.:\n>>> RCPT To:<piet@elders.example>\n<<< 550 5.1.1 <piet@elders.example>... User unknown\n',
    'piet@elders.example',
    '5.1.1',
    true,
  ],
  [
    'Postfix without parts',
    'MAILER-DAEMON@mx.elders.example (Mail Delivery System)',
    'Undelivered Mail Returned to Sender',
    "This is the mail system at host mx.elders.example.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients.\n\n<piet@elders.example>: host mx.elders.example[192.0.2.1] said: 552 5.2.2 Mailbox\n    full (in reply to RCPT TO command)\n",
    'piet@elders.example',
    '5.2.2',
    true,
  ],
  [
    'Gmail',
    'Mail Delivery Subsystem <mailer-daemon@googlemail.example>',
    'Delivery Status Notification (Failure)',
    'Delivery to the following recipient failed permanently:\n\n     piet@gmail.example\n\nTechnical details of permanent failure:\nGoogle tried to deliver your message, but it was rejected by the recipient domain. The error that the other server returned was: 550 550-5.1.1 The email account that you tried to reach does not exist.\n\n----- Original message -----\n\nMessage-ID: <mp.g@gemeente.example>\n',
    'piet@gmail.example',
    '5.1.1',
    true,
  ],
  [
    'Yahoo',
    'MAILER-DAEMON@yahoo.example',
    'Failure Notice',
    "Sorry, we were unable to deliver your message to the following address.\n\n<piet@yahoo.example>:\n554: delivery error: dd This user doesn't have a yahoo.example account (piet@yahoo.example) [-5]\n\n--- Below this line is a copy of the message.\n",
    'piet@yahoo.example',
    '5.1.1',
    true,
  ],
  [
    'GMX',
    'GMX Mailer Daemon <mailer-daemon@gmx.example>',
    'Mail delivery failed: returning message to sender',
    'This message was created automatically by mail delivery software.\nA message that you sent could not be delivered to one or more of\nits recipients. This is a permanent error. The following address\nfailed:\n\npiet@gmx.example:\nSMTP error from remote server for RCPT TO command, host: mx00.gmx.example (192.0.2.1) reason: 550 Requested action not taken: mailbox unavailable\n',
    'piet@gmx.example',
    '5.1.1',
    true,
  ],
  [
    'Exchange, old',
    'System Administrator <postmaster@elders.example>',
    'Undeliverable: Vraag',
    'Your message\n\n  To:      Piet\n  Subject: Vraag\n  Sent:    Tue, 3 Mar 2026 14:02:00 +0100\n\ndid not reach the following recipient(s):\n\npiet@elders.example on Tue, 3 Mar 2026 14:02:03 +0100\n    The recipient name is not recognized\n\tThe MTS-ID of the original message is: c=us\n',
    'piet@elders.example',
    '5.1.1',
    true,
  ],
  [
    'Office 365, Dutch',
    'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@elders.example>',
    'Onbestelbaar: Vraag',
    "Uw bericht aan piet@elders.example kan niet worden bezorgd.\n\npiet is niet gevonden op elders.example.\n\nDiagnostische gegevens voor beheerders:\n\nGenererende server: AM0.example\n\npiet@elders.example\nRemote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'\n\nOriginele berichtkoppen:\n",
    'piet@elders.example',
    '5.1.10',
    true,
  ],
  [
    'Office 365, English',
    'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@elders.example>',
    'Undeliverable: Vraag',
    "Your message to piet@elders.example couldn't be delivered.\n\npiet wasn't found at elders.example.\n\npiet@elders.example\nRemote Server returned '550 5.4.1 Recipient address rejected: Access denied'\n",
    'piet@elders.example',
    '5.4.1',
    true,
  ],
  [
    'Dutch, mailbox full',
    'Postmaster <postmaster@elders.example>',
    'Niet bezorgd: Vraag',
    'De bezorging bij de volgende ontvangers is mislukt:\n\npiet@elders.example\n\nHet postvak van de ontvanger is vol.\n',
    'piet@elders.example',
    '5.2.2',
    true,
  ],
  [
    'Dutch, delayed',
    'Postbezorging <postmaster@elders.example>',
    'Vertraagd: bezorging van uw bericht',
    'De bezorging van uw bericht is vertraagd bij de volgende ontvangers:\n\npiet@elders.example\n\nEr wordt nog geprobeerd het bericht te bezorgen.\n',
    'piet@elders.example',
    '4.0.0',
    false,
  ],
  [
    'Domino',
    'Postmaster@elders.example',
    'DELIVERY FAILURE: User piet (piet@elders.example) not listed in Domino Directory',
    'Your message\n\n  Subject: Vraag\n\nwas not delivered to:\n\n  piet@elders.example\n\nbecause:\n\n  User piet (piet@elders.example) not listed in Domino Directory\n',
    'piet@elders.example',
    '5.1.1',
    true,
  ],
  [
    'GroupWise',
    'Mailer-Daemon@elders.example',
    'Message status - undeliverable',
    'The attached file had the following undeliverable recipient(s):\n\tpiet@elders.example\n\nInformation about your message:\n\nThe message that you sent was undeliverable to the following:\n\tpiet@elders.example (user not found)\n',
    'piet@elders.example',
    '5.1.1',
    true,
  ],
  [
    'German',
    'Mail Delivery System <mailer-daemon@elders.example>',
    'Mail-Zustellung fehlgeschlagen',
    'Diese Nachricht wurde automatisch erstellt.\n\nDie Nachricht konnte an folgende Adressen nicht zugestellt werden:\n\n  piet@elders.example\n    Empfänger unbekannt\n',
    'piet@elders.example',
    '5.1.1',
    true,
  ],
  [
    'MDaemon',
    'MDaemon at elders.example <MDaemon@elders.example>',
    'Permanent Delivery Failure',
    'The attached message had PERMANENT fatal delivery errors!\n\nAfter one or more unsuccessful delivery attempts the attached message has\nbeen removed from the mail queue on this server.\n\nFailed address: piet@elders.example\n\n550 5.1.1 Recipient unknown\n',
    'piet@elders.example',
    '5.1.1',
    true,
  ],
  ['X-Failed-Recipients only', 'root@mx.elders.example', 'bericht', 'Could not deliver.\n', 'jan@elders.example', '5.0.0', true],
]

describe('free forms', () => {
  test.for(FREE)('%s', ([name, from, subject, text, recipient, code, blijvend]) => {
    const headers: [string, string][] = name.startsWith('X-Failed') ? [['X-Failed-Recipients', 'jan@elders.example']] : []
    expect(readBounce(mailOf({ from, subject, text, headers, returnPath: '' }))).toMatchObject({
      ontvanger: recipient,
      status: code,
      blijvend,
    })
  })
  test('the copy below is searched for the letter', () =>
    expect(
      readBounce(mailOf({ from: FREE[0]?.[1] ?? '', subject: 'failure notice', text: FREE[0]?.[3] ?? '', returnPath: '' })),
    ).toMatchObject({ originalMessageId: '<mp.q@gemeente.example>', originalSubject: 'Vraag' }))
})

describe('people are no bounces', () => {
  test.for([
    [
      'mail kwam terug',
      'Hoi,\n\nIk heb jullie gisteren gemaild maar kreeg terug: "Undelivered Mail Returned to Sender, 550 5.1.1 user unknown". Klopt het adres wel?\n\nGroet, Sanne',
    ],
    [
      'Onbestelbaar pakketje',
      'Bij ons in de straat worden onbestelbare pakketjes bezorgd bij een leegstaand huis. Ik denk dat er iets niet klopt.',
    ],
    ['Fwd: Mail delivery failed', 'Dit kreeg ik terug, wat nu?\n\nSanne'],
    ['Undeliverable: vraag', 'Ik kreeg dit bericht. Kunt u mij bellen?'],
    ['failure notice', 'Hallo, ik zag gisteren drie mannen in de kas.'],
  ] as const)('%s', ([subject, text]) => expect(readBounce(mailOf({ subject, text }))).toBeNull())
})

test('no text makes it throw, and hostile ones end', () => {
  const line = fc.constantFrom(...FREE.flatMap(([, , , text]) => text.split('\n')), 'Status: 5.0.0', 'Final-Recipient: rfc822;')
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string())), (lines) => {
      const text = lines.join('\n')
      readBounce(mailOf({ from: 'MAILER-DAEMON@x.example', subject: 'failure notice', text, returnPath: '', rapporten: status(text) }))
    }),
    { numRuns: 200 },
  )
  for (const text of ['user '.repeat(100_000), '550 '.repeat(100_000), 'a@'.repeat(200_000), '5.1.'.repeat(100_000), ' '.repeat(500_000)])
    readBounce(mailOf({ from: 'MAILER-DAEMON@x.example', subject: 'failure notice', text, returnPath: '' }))
})
