import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEigenWoorden } from './body.ts'
import { mailOf } from './mail.test-mail.ts'

const own = (text: string, more: Parameters<typeof mailOf>[0] = {}): string => readEigenWoorden(mailOf({ text, ...more })).tekst

const QUOTED = 'Goedemorgen,\n\nWeet u nog waar dat was?'
const signs = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')

describe('the line above a quotation, by client and language', () => {
  const ATTRIBUTIONS = [
    'Op di 3 mrt 2026 om 14:02 schreef Meldpunt <meldpunt@gemeente.example>:',
    'Op 3 mrt. 2026 om 14:02 heeft Meldpunt <meldpunt@gemeente.example> het volgende geschreven:',
    'Op 03-03-2026 om 14:02 schreef Meldpunt Mensenhandel:',
    'Op dinsdag 3 maart 2026 schreef Meldpunt\n<meldpunt@gemeente.example> het volgende:',
    'Op 28/10/2026 12:46 heeft Meldpunt <meldpunt@gemeente.example> geschreven:',
    'Meldpunt <meldpunt@gemeente.example> schreef op 3 maart 2026 14:02:',
    'On Tue, Mar 3, 2026 at 2:02 PM Meldpunt <meldpunt@gemeente.example> wrote:',
    'On Tue, Mar 3, 2026 at 2:02 PM Meldpunt Mensenhandel van de gemeente <\nmeldpunt@gemeente.example> wrote:',
    'On 3 Mar 2026, at 14:02, Meldpunt <meldpunt@gemeente.example> wrote:',
    'On 03/03/2026 14:02, Meldpunt wrote:',
    '2026-03-03 14:02 GMT+01:00 Meldpunt <meldpunt@gemeente.example>:',
    'Am 03.03.2026 um 14:02 schrieb Meldpunt <meldpunt@gemeente.example>:',
    'Am Dienstag, den 3. März 2026 schrieb Meldpunt:',
    'Le mar. 3 mars 2026 à 14:02, Meldpunt <meldpunt@gemeente.example> a écrit :',
    'El mar, 3 mar 2026 a las 14:02, Meldpunt (<meldpunt@gemeente.example>) escribió:',
    'Il giorno mar 3 mar 2026 alle ore 14:02 Meldpunt <meldpunt@gemeente.example> ha scritto:',
    'Em ter., 3 de mar. de 2026 às 14:02, Meldpunt <meldpunt@gemeente.example> escreveu:',
    'W dniu 03.03.2026 o 14:02, Meldpunt pisze:',
    'wt., 3 mar 2026 o 14:02 Meldpunt <meldpunt@gemeente.example> napisał(a):',
    'Den tis 3 mars 2026 kl 14:02 skrev Meldpunt <meldpunt@gemeente.example>:',
    'Den 03.03.2026 14:02, skrev Meldpunt:',
    'tir. 3. mar. 2026 kl. 14:02 skrev Meldpunt <meldpunt@gemeente.example>:',
    'Dne út 3. 3. 2026 14:02 uživatel Meldpunt <meldpunt@gemeente.example> napsal:',
    'În mar., 3 mar. 2026 la 14:02, Meldpunt <meldpunt@gemeente.example> a scris:',
    'вт, 3 мар. 2026 г. в 14:02, Meldpunt <meldpunt@gemeente.example>:',
    'вт, 3 мар. 2026 г. в 14:02, Meldpunt <meldpunt@gemeente.example> пишет:',
    'Meldpunt <meldpunt@gemeente.example>, 3 Mar 2026 Sal, 14:02 tarihinde şunu yazdı:',
    'Vào 14:02 3 tháng 3, 2026, Meldpunt <meldpunt@gemeente.example> đã viết:',
    '-------On 3 March 2026 14:02, Meldpunt wrote-------',
  ]
  test.for(ATTRIBUTIONS)('%s', (line) => {
    expect(own(`Bij de kas aan de Hornweg.\n\n${line}\n\n${signs(QUOTED)}\n`, { subject: 'Re: vraag' })).toBe('Bij de kas aan de Hornweg.')
  })
  test.for(ATTRIBUTIONS)('without quote signs below it, in an answer: %s', (line) => {
    expect(own(`Bij de kas aan de Hornweg.\n\n${line}\n\n${QUOTED}\n`, { subject: 'Re: vraag', inReplyTo: ['<a@gemeente.example>'] })).toBe(
      'Bij de kas aan de Hornweg.',
    )
  })
})

describe('the header block of Outlook and its kin', () => {
  test.for([
    [
      'nl',
      'Van: Meldpunt <meldpunt@gemeente.example>\nVerzonden: dinsdag 3 maart 2026 14:02\nAan: Sanne Kok <s.kok@gemeente.example>\nOnderwerp: vraag',
    ],
    [
      'nl bold',
      '*Van:* Meldpunt <meldpunt@gemeente.example>\n*Verzonden:* dinsdag 3 maart 2026 14:02\n*Aan:* Sanne Kok\n*Onderwerp:* vraag',
    ],
    [
      'nl rule',
      '________________________________\nVan: Meldpunt <meldpunt@gemeente.example>\nVerzonden: dinsdag 3 maart 2026 14:02\nAan: Sanne Kok\nOnderwerp: vraag',
    ],
    [
      'nl original',
      '-----Oorspronkelijk bericht-----\nVan: Meldpunt\nVerzonden: dinsdag 3 maart 2026 14:02\nAan: Sanne Kok\nOnderwerp: vraag',
    ],
    [
      'nl namens',
      'Van: Meldpunt namens Meldpunt Mensenhandel\nDatum: dinsdag 3 maart 2026 om 14:02\nAan: Sanne Kok\nCC: Ria Bos; Kees Vos\nOnderwerp: vraag',
    ],
    [
      'en',
      'From: Meldpunt <meldpunt@gemeente.example>\nSent: Tuesday, March 3, 2026 2:02 PM\nTo: Sanne Kok <s.kok@gemeente.example>\nSubject: vraag',
    ],
    ['en original', '-----Original Message-----\nFrom: Meldpunt\nSent: Tuesday, March 3, 2026 2:02 PM\nTo: Sanne Kok\nSubject: vraag'],
    [
      'en spaced',
      '- - - - - Original Message - - - - -\nFrom: Meldpunt\nTo: Sanne Kok\nSent: Tuesday, March 3, 2026 2:02 PM\nSubject: vraag',
    ],
    [
      'de',
      '-----Ursprüngliche Nachricht-----\nVon: Meldpunt <meldpunt@gemeente.example>\nGesendet: Dienstag, 3. März 2026 14:02\nAn: Sanne Kok\nBetreff: vraag',
    ],
    ['fr', 'De : Meldpunt <meldpunt@gemeente.example>\nEnvoyé : mardi 3 mars 2026 14:02\nÀ : Sanne Kok\nObjet : vraag'],
    ['es', 'De: Meldpunt <meldpunt@gemeente.example>\nEnviado: martes, 3 de marzo de 2026 14:02\nPara: Sanne Kok\nAsunto: vraag'],
    ['it', 'Da: Meldpunt <meldpunt@gemeente.example>\nInviato: martedì 3 marzo 2026 14:02\nA: Sanne Kok\nOggetto: vraag'],
    ['pl', 'Od: Meldpunt <meldpunt@gemeente.example>\nWysłano: wtorek, 3 marca 2026 14:02\nDo: Sanne Kok\nTemat: vraag'],
    ['sv', 'Från: Meldpunt <meldpunt@gemeente.example>\nSkickat: den 3 mars 2026 14:02\nTill: Sanne Kok\nÄmne: vraag'],
    [
      'doubled lines',
      'Van: Meldpunt <meldpunt@gemeente.example>\n\nVerzonden: dinsdag 3 maart 2026 14:02\n\nAan: Sanne Kok\n\nOnderwerp: vraag',
    ],
    ['groupwise', '>>> Meldpunt <meldpunt@gemeente.example> 3-3-2026 9:15 >>>'],
  ] as const)('%s', ([, block]) => {
    expect(own(`Bij de kas aan de Hornweg.\n\n${block}\n\n${QUOTED}\n`, { subject: 'RE: vraag' })).toBe('Bij de kas aan de Hornweg.')
  })
})

describe('where the answer stands', () => {
  test('below the quotation', () =>
    expect(own(`Op 3 maart 2026 14:02 schreef Meldpunt:\n${signs(QUOTED)}\n\nBij de kas.\n`, { subject: 'Re: x' })).toBe('Bij de kas.'))
  test('between the lines', () =>
    expect(own(`${signs('Waar?')}\nBij de kas.\n${signs('Wanneer?')}\nGisteren.\n`)).toBe('Bij de kas.\n\nGisteren.'))
  test('above and below', () =>
    expect(own(`Zie onder.\n\nOn 3 Mar 2026, at 14:02, Meldpunt <m@gemeente.example> wrote:\n\n> Waar?\n\nBij de kas.\n`)).toBe(
      'Zie onder.\n\nBij de kas.',
    ))
  test('below "Original Message" with quote signs', () =>
    expect(own('-----Original Message-----\n> From: Meldpunt\n> Waar?\n\nBij de kas.\n', { subject: 'Re: x' })).toContain('Bij de kas.'))
  test('only a quotation', () => expect(own(`Op 3 maart 2026 14:02 schreef Meldpunt:\n${signs(QUOTED)}`)).toBe(''))
})

describe('what ends a letter', () => {
  const body = 'Hallo,\n\nIk zag vannacht weer een busje bij de kas.'
  test.for([
    'Met vriendelijke groet,\nSanne Kok\nToezichthouder\nT 0297-000000',
    'Met vriendelijke groeten,\n\nSanne Kok',
    'Vriendelijke groet, Sanne',
    'Hartelijke groet,\nSanne',
    'Groet, Sanne',
    'Groetjes Sanne',
    'gr. sanne',
    'Gr Sanne',
    'mvg\nSanne',
    'M.v.g.,\n\nS. Kok',
    'Mvg, Sanne',
    'Hoogachtend,\n\nmr. S. Kok\nLeerplichtambtenaar',
    'Met groet en dank,\nSanne',
    'Met collegiale groet,\nSanne',
    'Alvast bedankt en groet,\nSanne',
    'Kind regards,\nSanne Kok',
    'Best regards\nSanne',
    'Regards,\n\nSanne',
    'Cheers,\nSanne',
    'Mit freundlichen Grüßen\nSanne Kok',
    'Viele Grüße\nSanne',
    'Cordialement,\nSanne',
    '-- \nSanne Kok\nToezicht',
    '--\nSanne',
    'Sanne',
    'Sanne Kok\nToezichthouder | gemeente',
    'S. Kok, toezichthouder',
    'Verstuurd vanaf mijn iPhone',
    'Verzonden vanaf Outlook voor iOS<https://aka.ms/o0ukef>',
    'Sent from my Samsung Galaxy smartphone.',
    'Get Outlook for Android<https://aka.ms/x>',
    'Von meinem iPhone gesendet',
    'Envoyé de mon iPhone',
    'Verzonden met de Yahoo Mail-app',
    'Groet,\nSanne\n\nDit bericht is uitsluitend bestemd voor de geadresseerde. Aan dit bericht kunnen geen rechten worden ontleend.',
    'Aan dit bericht kunnen geen rechten worden ontleend. Indien u dit bericht ten onrechte ontvangt, verzoeken wij u de afzender te informeren en het te verwijderen.',
  ])('%s', (tail) => expect(own(`${body}\n\n${tail}\n`)).toBe(body))

  test("a postscript is the writer's own", () =>
    expect(own(`${body}\n\nGroet,\nSanne\n\nPS: het kenteken was niet te lezen.`)).toBe(`${body}\n\nPS: het kenteken was niet te lezen.`))
  test('an afterthought below the name is too', () =>
    expect(own(`${body}\n\nGroet,\nSanne\n\nIk bedenk me nu dat de chauffeur ook een hond bij zich had, een grote zwarte.`)).toContain(
      'een hond bij zich had',
    ))
  test('a letter of ours below the name, unmarked, is not', () =>
    expect(own(`${body}\n\nGroet,\nSanne\n\nBeste Sanne,\n\nWeet je nog waar het was?`)).toBe(body))
  test('the signature is handed over', () =>
    expect(readEigenWoorden(mailOf({ text: `${body}\n\nGroet,\nSanne Kok\nBOA` })).handtekening).toBe('Groet,\nSanne Kok\nBOA'))
  test('no signature is null', () => expect(readEigenWoorden(mailOf({ text: body })).handtekening).toBeNull())
})

describe('what looks like an end and is none', () => {
  test.for([
    'Op 12 maart om 21.40 uur schreef hij mij:\n\n"Als je praat weet ik je zusje te vinden."\n\nDaarna niets meer.',
    'Op 3 maart 2026 om 21:40 schreef Vitaliy:\n\nje zwijgt of je gaat weg\n\nDat is het enige wat ik heb.',
    'Beste collega,\n\nDe groeten die zij kreeg waren een dreigement: groeten aan je moeder, zei hij.\n\nZij is bang.',
    'Vannacht waren het er >50, volgens de buren.\n\nMeer weet ik niet.',
    'Zij zei:\n\n"mvg" stond er onder zijn appje. Dat was alles. Daarna heb ik haar niet meer gezien, en haar kamer is leeg.',
    'Groet van de buurvrouw: zij zag het ook.\n\nHet busje stond er om vijf uur, en om zes uur weer.',
    'Datum: 3 maart\nPlaats: Hornweg\nWie: drie mannen\n\nZe slapen in de schuur.',
    'Van de drie mannen was er een gewond.\n\nAan zijn hand.',
    'Het stond in de mail van de baas:\n-----\nmorgen weg\n-----\nMeer niet, maar ik maak me zorgen over haar.',
  ])('%s', (text) => expect(own(text)).toBe(text))
})

describe('what stands above', () => {
  test.for([
    '[EXTERN]',
    'LET OP: Deze e-mail is afkomstig van buiten de organisatie. Klik niet op links.',
    'CAUTION: This email originated from outside of the organization. Do not click links.',
    'U ontvangt niet vaak e-mail van s.kok@elders.example. Meer informatie over waarom dit belangrijk is',
    "You don't often get email from s.kok@elders.example. Learn why this is important",
  ])('%s', (banner) => expect(own(`${banner}\n\nHallo,\n\nHet busje was er weer.`)).toBe('Hallo,\n\nHet busje was er weer.'))
})

describe('marks in HTML', () => {
  const html = (body: string): string =>
    readEigenWoorden(mailOf({ html: body, subject: 'Re: vraag', inReplyTo: ['<a@gemeente.example>'] })).tekst
  test.for([
    [
      'Outlook on the web',
      '<div>Bij de kas.</div><div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg"><b>Van:</b> Meldpunt<br><b>Verzonden:</b> dinsdag 3 maart 2026 14:02<br><b>Aan:</b> Sanne</div><div>Waar was het?</div>',
    ],
    ['Outlook on the web, received by another', '<div>Bij de kas.</div><div id="x_divRplyFwdMsg">iets</div><div>Waar was het?</div>'],
    [
      'Outlook',
      '<div class="WordSection1"><p class="MsoNormal">Bij de kas.<o:p></o:p></p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>Van:</b> Meldpunt &lt;meldpunt@gemeente.example&gt;<br><b>Verzonden:</b> dinsdag 3 maart 2026 14:02<br><b>Aan:</b> Sanne<br><b>Onderwerp:</b> vraag</p></div><p class="MsoNormal">Waar was het?</p></div>',
    ],
    [
      'Gmail',
      '<div dir="ltr">Bij de kas.</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Op di 3 mrt 2026 om 14:02 schreef Meldpunt &lt;<a href="mailto:m@x.example">m@x.example</a>&gt;:<br></div><blockquote class="gmail_quote">Waar was het?</blockquote></div>',
    ],
    [
      'Gmail, in a language that nobody reads',
      '<div dir="ltr">Bij de kas.</div><div class="gmail_quote"><div class="gmail_attr">ในวันที่ อ. Meldpunt เขียนว่า:<br></div><blockquote class="gmail_quote">Waar was het?</blockquote></div>',
    ],
    [
      'Thunderbird',
      '<body>Bij de kas.<br><div class="moz-cite-prefix">Op 03-03-2026 om 14:02 schreef Meldpunt:<br></div><blockquote type="cite" cite="mid:x">Waar was het?</blockquote></body>',
    ],
    [
      'Apple Mail',
      '<div>Bij de kas.</div><br><div><blockquote type="cite"><div>Op 3 mrt. 2026 om 14:02 heeft Meldpunt &lt;m@x.example&gt; het volgende geschreven:</div><div>Waar was het?</div></blockquote></div>',
    ],
    [
      'Yahoo',
      '<div>Bij de kas.</div><div id="ydp12ab34yahoo_quoted_99" class="ydp12ab34yahoo_quoted"><div>On Tuesday, March 3, 2026, Meldpunt wrote:</div><div>Waar was het?</div></div>',
    ],
    [
      'Proton',
      '<div>Bij de kas.</div><div class="protonmail_quote">Op dinsdag 3 maart 2026 14:02 schreef Meldpunt:<br><blockquote class="protonmail_quote" type="cite">Waar was het?</blockquote></div>',
    ],
    ['Hotmail', '<div>Bij de kas.<br><hr id="stopSpelling">Date: Tue, 3 Mar 2026<br>From: m@x.example<br>Waar was het?</div>'],
    [
      'plain blockquote below an attribution',
      '<p>Bij de kas.</p><p>On 3 Mar 2026 14:02, Meldpunt &lt;m@x.example&gt; wrote:</p><blockquote><p>Waar was het?</p></blockquote>',
    ],
    ['Gmail signature', '<div>Bij de kas.</div><div class="gmail_signature">Sanne<br>Toezicht</div>'],
    ['Outlook signature', '<div>Bij de kas.</div><div id="x_Signature"><p>Sanne<br>Toezicht</p></div>'],
  ] as const)('%s', ([, body]) => expect(html(body)).toBe('Bij de kas.'))

  test('an answer between the lines in Gmail', () => {
    expect(
      html(
        '<div class="gmail_quote"><div class="gmail_attr">Op di 3 mrt 2026 om 14:02 schreef M &lt;m@x.example&gt;:</div><blockquote class="gmail_quote">Waar?</blockquote><div>Bij de kas.</div><blockquote class="gmail_quote">Wanneer?</blockquote><div>Gisteren.</div></div>',
      ),
    ).toBe('Bij de kas.\n\nGisteren.')
  })
  test('a blockquote that the reporter made is his', () =>
    expect(html('<p>Hij appte mij:</p><blockquote>je houdt je mond</blockquote><p>Daarna niets.</p>')).toContain('je houdt je mond'))
  test('the structure decides where the text shows nothing', () => {
    const mail = mailOf({
      text: 'Bij de kas.\n\nMeldpunt kirjoittanut jotain\n\nWaar was het?',
      html: '<div>Bij de kas.</div><div class="gmail_quote"><div class="gmail_attr">Meldpunt kirjoittanut jotain</div><blockquote class="gmail_quote">Waar was het?</blockquote></div>',
      subject: 'Re: vraag',
    })
    expect(readEigenWoorden(mail).tekst).toBe('Bij de kas.')
  })
})

describe('commands stand above the first sign of anything else', () => {
  const read = (text: string): string => readEigenWoorden(mailOf({ text })).opdrachttekst
  test.for([
    'Op 3 maart schreef Meldpunt:',
    '> iets',
    'Van: Meldpunt',
    '-- ',
    'Groet, Sanne',
    'Verstuurd vanaf mijn iPhone',
    '-----Oorspronkelijk bericht-----',
    '_______________________',
    '---------- Forwarded message ---------',
  ])('%s', (sign) => expect(read(`#spoed\n#vraag waar was het?\n\n${sign}\n#afronden onvoldoende`)).toBe('#spoed\n#vraag waar was het?'))
})

test('a body of one endless line, of endless lines, or of endless quote signs ends', () => {
  for (const text of [
    'x'.repeat(708_000),
    'a\n'.repeat(400_000),
    '>'.repeat(700_000),
    '> \n'.repeat(200_000),
    'Op '.repeat(200_000),
    ' '.repeat(700_000),
    'groet\n\n'.repeat(100_000),
    'Van: a\n'.repeat(100_000),
    '_'.repeat(500_000),
    `${'<div>'.repeat(50_000)}x`,
  ]) {
    expect(typeof own(text)).toBe('string')
    expect(typeof readEigenWoorden(mailOf({ html: text })).tekst).toBe('string')
  }
}, 30_000)

test('no text makes it throw, and what is cut and kept was in it', () => {
  const piece = fc.constantFrom(
    'Hallo,',
    '> waar?',
    'Op 3 maart schreef Jan <jan@x.example>:',
    'Van: Jan',
    'Aan: Piet',
    'Onderwerp: x',
    'Verzonden: gisteren',
    '-- ',
    'Groet, Jan',
    '#spoed',
    '',
    '_____________',
    '-----Original Message-----',
    'Ik zag een busje.',
    '\u00a0',
    '>>>',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (lines) => {
      const text = lines.join('\n')
      const read = readEigenWoorden(mailOf({ text }))
      for (const line of read.opdrachttekst.split('\n'))
        expect(text.replace(/\s/g, '').includes(line.replace(/\s/g, '')) || /[\u00ad\u200b-\u206f\ufeff]/.test(text)).toBe(true)
    }),
    { numRuns: 300 },
  )
})
