import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectAutomaat } from './automatic.ts'
import { mailOf, type TestMail } from './mail.test-mail.ts'

const header = (name: string, value: string): TestMail => ({ text: 'Hallo.', headers: [[name, value]] })

describe('machines, by their headers', () => {
  test.for<[string, string, string]>([
    ['Auto-Submitted', 'auto-replied', 'ontvangst'],
    ['Auto-Submitted', 'auto-generated; x=y', 'melding'],
    ['Precedence', 'bulk', 'massa'],
    ['Precedence', 'auto_reply', 'ontvangst'],
    ['Precedence', 'list', 'lijst'],
    ['List-Id', '<nieuws.elders.example>', 'lijst'],
    ['List-Unsubscribe', '<https://elders.example/u>', 'massa'],
    ['X-Autoreply', 'yes', 'ontvangst'],
    ['X-Autorespond', 'afwezig', 'ontvangst'],
    ['X-Failed-Recipients', 'a@elders.example', 'bezorging'],
    ['X-MS-Exchange-Message-Is-Ndr', '', 'bezorging'],
    ['X-Mailer', 'MailCampagne 4.2', 'massa'],
    ['X-JIRA-FingerPrint', 'abc', 'melding'],
    ['X-GitHub-Reason', 'mention', 'lijst'],
    ['X-Cron-Env', '<SHELL=/bin/sh>', 'melding'],
  ])('%s: %s', ([name, value, soort]) => expect(detectAutomaat(mailOf(header(name, value)))).toMatchObject({ ja: true, soort }))
  test('an empty envelope sender', () =>
    expect(detectAutomaat(mailOf({ text: 'Hallo.', returnPath: '' }))).toMatchObject({ ja: true, reden: 'empty_return_path' }))
  test('an inbox rule of the writer that answers', () =>
    expect(
      detectAutomaat(
        mailOf({
          text: 'Ik ben er niet.',
          inReplyTo: ['<a@b.example>'],
          headers: [['X-MS-Exchange-Inbox-Rules-Loop', 's.kok@gemeente.example']],
        }),
      ).ja,
    ).toBe(true))
  test('any multipart/report', () => expect(detectAutomaat(mailOf({ text: 'x', contentType: 'multipart/report' })).ja).toBe(true))
  test('a read receipt', () =>
    expect(
      detectAutomaat(
        mailOf({ text: 'gelezen', contentType: 'multipart/report', rapporten: [{ type: 'message/disposition-notification', tekst: '' }] }),
      ),
    ).toMatchObject({ soort: 'leesbevestiging' }))
})

describe('machines, by address, subject or words', () => {
  test.for<[string, TestMail, string | null]>([
    ['noreply', { from: 'TOPdesk <noreply@elders.example>', text: 'Uw melding is geregistreerd.' }, null],
    ['no-reply with a tag', { from: 'no-reply+123@elders.example', text: 'x' }, null],
    ['niet beantwoorden', { from: 'niet-beantwoorden@elders.example', text: 'x' }, null],
    ['Dutch subject', { subject: 'Automatisch antwoord: vraag', text: 'Ik ben met verlof tot 5 mei.' }, 'afwezig'],
    ['English subject', { subject: 'Automatic reply: vraag', text: 'I am out of the office until Monday.' }, 'afwezig'],
    ['German subject', { subject: 'Automatische Antwort: Frage', text: 'Ich bin im Urlaub.' }, 'afwezig'],
    ['French subject', { subject: 'Réponse automatique : question', text: 'Je suis absent.' }, 'afwezig'],
    ['Afwezig', { subject: 'Afwezig', text: 'Ik ben tot 5 mei met vakantie.' }, 'afwezig'],
    ['Afwezig Re:', { subject: 'Afwezig Re: [MM-2026-0003] Vraag', text: 'Ik ben er niet tot 5 mei.' }, 'afwezig'],
    ['Out of office', { subject: 'Out of Office AutoReply: vraag', text: 'I am away.' }, 'afwezig'],
    ['Abwesenheitsnotiz', { subject: 'Abwesenheitsnotiz: Frage', text: 'Ich bin bis 5. Mai nicht im Büro.' }, 'afwezig'],
    [
      'no header at all',
      {
        subject: 'Re: vraag',
        text: 'Beste afzender,\n\nIk ben afwezig tot en met 5 mei. Voor dringende zaken kunt u contact opnemen met mijn collega Jan. Uw mail wordt niet gelezen.',
      },
      'afwezig',
    ],
    ['a receipt without parts', { subject: 'Gelezen: vraag', text: 'Uw bericht is gelezen op dinsdag 3 maart 2026.' }, 'leesbevestiging'],
    [
      'an acknowledgement that says so',
      { subject: 'Ontvangstbevestiging', text: 'Uw bericht is ontvangen. Dit is een automatisch gegenereerd bericht.' },
      'melding',
    ],
    [
      'a newsletter without headers',
      {
        html: '<p>Aanbieding</p><p>Uitschrijven</p>',
        text: 'Deze week in de aanbieding: stoelen.\n\nU ontvangt deze mail omdat u klant bent. Uitschrijven kan hier.',
      },
      'massa',
    ],
  ])('%s', ([, mail, soort]) => expect(detectAutomaat(mailOf(mail))).toMatchObject(soort === null ? { ja: true } : { ja: true, soort }))
})

describe('humans', () => {
  test.for<[string, TestMail]>([
    ['Exchange suppresses answers to their mail', { text: 'Ik zag iets.', headers: [['X-Auto-Response-Suppress', 'All']] }],
    ['and says that nothing was submitted by a machine', { text: 'Ik zag iets.', headers: [['Auto-Submitted', 'no']] }],
    ['their inbox rule passes mail on', { text: 'Ik zag iets.', headers: [['X-MS-Exchange-Inbox-Rules-Loop', 'ander@gemeente.example']] }],
    [
      'they begin a subject with the words of a machine',
      { subject: 'Automatisch antwoordapparaat hoorde ik schreeuwen', text: 'Op het apparaat hoorde ik een vrouw.' },
    ],
    [
      'they write of an absent pupil',
      { subject: 'Afwezige leerling, zorgen', text: 'Een leerling is al drie weken afwezig en werkt in een kas.' },
    ],
    ['they write of holidays', { subject: 'vakantiepark', text: 'Op het vakantiepark wonen mensen die niet naar buiten mogen.' }],
    [
      'they are away themselves soon',
      {
        subject: 'melding',
        text: 'Ik zag gisteren drie mannen in de kas slapen. Ik ben vanaf morgen met vakantie, dus bel mijn collega Jan. De mannen leken bang en hadden geen papieren bij zich. '.repeat(
          2,
        ),
      },
    ],
    ['they are called Noor Reply', { from: 'Noor <n.reply@gemeente.example>', text: 'Ik zag iets.' }],
    ['they write from postmaster by hand', { from: 'postmaster@gemeente.example', text: 'Hoi, ik zag iets bij de kas. Bel me even.' }],
    ['they write from Proton', { text: 'Ik zag iets.', headers: [['Feedback-ID', '1:user:proton']] }],
    [
      'they write through Roundcube on a PHP host',
      {
        text: 'Ik zag iets.',
        headers: [
          ['X-PHP-Originating-Script', '0:rcube.php'],
          ['X-Mailer', 'Roundcube'],
        ],
      },
    ],
    [
      'they quote a robot',
      { text: 'Dit kreeg ik terug, klopt dat?\n\nOp 3 maart 2026 14:02 schreef X <x@y.example>:\n> Dit is een automatisch bericht.' },
    ],
    [
      'they say "Gelezen: …"',
      {
        subject: 'Gelezen: rapport over de Hornweg',
        text: 'Ik heb het rapport over de Hornweg gelezen en ik denk dat we hier iets mee moeten. Er wonen mensen in de kas, en dat stond er niet in. '.repeat(
          5,
        ),
      },
    ],
  ])('%s', ([, mail]) => expect(detectAutomaat(mailOf(mail))).toEqual({ ja: false, reden: null, soort: null }))
})

test('no mail makes it throw', () => {
  const name = fc.constantFrom('auto-submitted', 'precedence', 'list-id', 'x-mailer', 'subject', 'x-loop')
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string())), fc.string(), fc.string(), (headers, subject, text) => {
      expect(typeof detectAutomaat(mailOf({ headers, subject, text })).ja).toBe('boolean')
    }),
    { numRuns: 200 },
  )
})
