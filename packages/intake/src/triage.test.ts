import { mailOf, type TestMail } from '@meldpunt/mail/mail.test-mail'
import type { Rol } from '@meldpunt/signaal/rol'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { GelezenMail, Leesregels } from './gelezen-mail.ts'
import type { Known, KnownBrief, KnownSignaal } from './known.ts'
import { readMail } from './read-mail.ts'
import { triage } from './triage.ts'

const REGELS: Leesregels = {
  adres: 'meldpunt@gemeente.example',
  kenmerk: 'MM',
  eigenDomeinen: ['gemeente.example'],
  bewijs: { soort: 'code', authservId: null, eigenReceived: [] },
}
const REPORT = 'Hallo,\n\nIk zag vannacht drie mannen in de kas slapen. Ze waren bang.\n\nGroet,\nSanne'

/** A mail as it is read, its sender proven unless said otherwise. */
function gelezen(mail: TestMail, bewezen = true): GelezenMail {
  const read = readMail(mailOf({ text: REPORT, ...mail }), REGELS)
  return { ...read, afzender: { ...read.afzender, bewezen, grond: bewezen ? 'intern' : null, reden: bewezen ? 'test' : 'no_border' } }
}

const known = (more: Partial<Known> = {}): Known => ({
  rollen: [],
  eigenDomein: true,
  signalen: [],
  brieven: [],
  eigenBrief: false,
  map: 'inbox',
  ...more,
})
const signaal = (more: Partial<KnownSignaal> = {}): KnownSignaal => ({
  id: 's1',
  kenmerk: 'MM-2026-0042',
  via: 'token',
  hoortErbij: true,
  tokenVanAfzender: true,
  vernietigd: false,
  ...more,
})
const brief = (soort: string, more: Partial<KnownBrief> = {}): KnownBrief => ({
  id: 'b1',
  soort,
  signaalId: 's1',
  ontvanger: 's.kok@gemeente.example',
  ...more,
})
const role = (rol: Rol, more: Partial<Known> = {}): Known => known({ rollen: [rol], ...more })

describe('the order of the route', () => {
  test('our own mail coming back is before everything', () =>
    expect(
      triage(gelezen({ headers: [['Auto-Submitted', 'auto-generated']] }), known({ eigenBrief: true, brieven: [brief('voortgang')] })),
    ).toMatchObject({ soort: 'automatisch', eigen: true, signaalId: 's1', antwoorden: false }))
  test('a bounce is tied to its letter', () => {
    const bounce = gelezen({
      from: 'MAILER-DAEMON@elders.example',
      contentType: 'multipart/report',
      rapporten: [
        {
          type: 'message/delivery-status',
          tekst: 'Reporting-MTA: dns;x\n\nFinal-Recipient: rfc822;a@elders.example\nAction: failed\nStatus: 5.1.1',
        },
      ],
    })
    expect(triage(bounce, known({ brieven: [brief('terugkoppeling')] }))).toMatchObject({
      soort: 'bezorgfout',
      signaalId: 's1',
      briefId: 'b1',
      ontvanger: 'a@elders.example',
      status: '5.1.1',
      blijvend: true,
      antwoorden: false,
    })
  })
  test('an absence is a robot, also of an officer with commands in a quote', () =>
    expect(
      triage(
        gelezen({ subject: 'Automatisch antwoord: [MM-2026-0042]', text: 'Ik ben met verlof tot 5 mei.' }),
        role('aandachtsfunctionaris', { signalen: [signaal()] }),
      ),
    ).toMatchObject({ soort: 'automatisch', afwezig: true, signaalId: 's1', antwoorden: false }))
  test('a newsletter is noise', () =>
    expect(
      triage(
        gelezen({ text: 'Webinar over drones. Aanmelden kan hier.', headers: [['List-Unsubscribe', '<https://x.example>']] }),
        known({ eigenDomein: false }),
      ),
    ).toMatchObject({ soort: 'ruis', antwoorden: false }))
  test('a web form that carries a report goes before a person', () =>
    expect(triage(gelezen({ from: 'noreply@gemeente.example' }), known())).toMatchObject({
      soort: 'onleesbaar',
      nummer: true,
      antwoorden: false,
    }))
  test('what an inbox rule passes on goes before a person', () =>
    expect(
      triage(
        gelezen({
          subject: 'FW: kas',
          text: `Van: Piet <piet@gemeente.example>\nVerzonden: dinsdag 3 maart 2026 14:02\nAan: Sanne\nOnderwerp: kas\n\nIk zag drie mannen.`,
          headers: [['Auto-Submitted', 'auto-generated']],
        }),
        known(),
      ),
    ).toMatchObject({ soort: 'onleesbaar', nummer: true, antwoorden: false }))
  test('a colleague is never silenced for an empty envelope', () =>
    expect(triage(gelezen({ returnPath: '', text: 'Kunnen jullie mij bellen?' }), known())).toMatchObject({
      soort: 'onleesbaar',
      nummer: true,
    }))
})

describe('Junk and other folders', () => {
  test('an unproven sender gets no number and no answer', () =>
    expect(triage(gelezen({}, false), known({ map: 'junk' }))).toMatchObject({ soort: 'onleesbaar', nummer: false, antwoorden: false }))
  test('nor does an outsider who is proven', () =>
    expect(triage(gelezen({}), known({ map: 'junk', eigenDomein: false }))).toMatchObject({ soort: 'onleesbaar', nummer: false }))
  test('a proven colleague does', () => expect(triage(gelezen({}), known({ map: 'junk' }))).toMatchObject({ soort: 'signaal' }))
  test('a mail in a folder of somebody else is put before a person', () =>
    expect(triage(gelezen({}), known({ map: 'overig' }))).toMatchObject({ soort: 'onleesbaar', nummer: false }))
})

describe('commands', () => {
  const command = { subject: 'RE: [MM-2026-0042]', text: '#spoed\n#vraag waar was het?\n\nGroet,\nSanne' }
  test('of an officer with token and proof', () =>
    expect(triage(gelezen(command), role('aandachtsfunctionaris', { signalen: [signaal()] }))).toMatchObject({
      soort: 'opdracht',
      signaalId: 's1',
      opdrachten: [
        { tag: 'spoed', argumenten: '' },
        { tag: 'vraag', argumenten: 'waar was het?' },
      ],
    }))
  test('without proof are refused', () =>
    expect(triage(gelezen(command, false), role('aandachtsfunctionaris', { signalen: [signaal()] }))).toMatchObject({
      soort: 'geweigerd',
      reden: 'sender_no_border',
    }))
  test('without the token are refused', () =>
    expect(
      triage(gelezen(command), role('aandachtsfunctionaris', { signalen: [signaal({ via: 'nummer', tokenVanAfzender: false })] })),
    ).toMatchObject({ soort: 'geweigerd', reden: 'no_token', signaalId: 's1' }))
  test('of a thread of nobody are refused', () =>
    expect(triage(gelezen({ ...command, text: '#overzicht' }), role('aandachtsfunctionaris'))).toMatchObject({
      soort: 'geweigerd',
      signaalId: null,
    }))
  test('with a one-time code are for the register to check', () =>
    expect(triage(gelezen({ text: '#bevestig 12345678' }, false), role('plaatsvervanger'))).toMatchObject({
      soort: 'opdracht',
      reden: 'one_time_code',
    }))
  test("in a reporter's mail are text", () => {
    expect(triage(gelezen(command), known({ signalen: [signaal()] }))).toMatchObject({
      soort: 'aanvulling',
      melding: { meldtekst: '#spoed\n#vraag waar was het?' },
    })
    expect(triage(gelezen({ text: '#metoo is er niks bij. Ik zag drie mannen in de kas.' }), role('melder'))).toMatchObject({
      soort: 'signaal',
    })
  })
  test("in an officer's fresh mail are those that exist", () => {
    expect(
      triage(gelezen({ text: '#metoo op het werk. Ik zag drie mannen in de kas slapen.' }), role('aandachtsfunctionaris')),
    ).toMatchObject({
      soort: 'signaal',
    })
    expect(triage(gelezen({ text: '#hoort bij MM-2026-0042' }), role('aandachtsfunctionaris'))).toMatchObject({ soort: 'geweigerd' })
  })
  test('in one thread about another number are asked about first', () =>
    expect(
      triage(
        gelezen(command),
        role('aandachtsfunctionaris', { signalen: [signaal(), signaal({ id: 's2', kenmerk: 'MM-2026-0043', via: 'nummer' })] }),
      ),
    ).toMatchObject({ soort: 'geweigerd', reden: 'other_number', signaalId: 's1' }))
  test('in a thread about no signaal are proven by its token', () =>
    expect(triage(gelezen({ ...command, text: '#overzicht' }), role('aandachtsfunctionaris', { losseDraad: true }))).toMatchObject({
      soort: 'opdracht',
      signaalId: null,
    }))
  test('below a line of our letter are ours', () => {
    const letter = brief('nieuw_signaal', { tekst: 'Er is een nieuw signaal binnengekomen.\n\nSluiten: #afronden onvoldoende' })
    expect(
      triage(
        gelezen({ ...command, text: '#spoed\n\nEr is een nieuw signaal binnengekomen.\n\n#afronden onvoldoende' }),
        role('aandachtsfunctionaris', { signalen: [signaal()], brieven: [letter] }),
      ),
    ).toMatchObject({ soort: 'opdracht', opdrachten: [{ tag: 'spoed', argumenten: '' }] })
    expect(
      triage(
        gelezen({ ...command, text: '#spoed\n\nEr is een nieuw signaal binnengekomen.\n\n#afronden onvoldoende' }),
        role('aandachtsfunctionaris', { signalen: [signaal()], draadteksten: [letter.tekst ?? ''] }),
      ),
    ).toMatchObject({ soort: 'opdracht', opdrachttekst: '#spoed' })
  })
  test('in a quote are none', () =>
    expect(
      triage(
        gelezen({ subject: 'Re: x', text: 'Dank.\n\n> #afronden onvoldoende' }),
        role('aandachtsfunctionaris', { signalen: [signaal()] }),
      ),
    ).toMatchObject({ soort: 'aanvulling' }))
  test("two signalen pointed at equally well are nobody's", () =>
    expect(triage(gelezen(command), role('aandachtsfunctionaris', { signalen: [signaal(), signaal({ id: 's2' })] }))).toMatchObject({
      soort: 'geweigerd',
      signaalId: null,
    }))
})

describe('answers in a thread', () => {
  test('of the reporter are an aanvulling', () =>
    expect(triage(gelezen({}), known({ signalen: [signaal()], brieven: [brief('vraag_aan_melder')] }))).toMatchObject({
      soort: 'aanvulling',
      signaalId: 's1',
      onbevestigd: false,
      antwoorden: true,
    }))
  test('to a question are a consultantwoord', () => {
    expect(
      triage(gelezen({}), role('informatiecoordinator', { signalen: [signaal()], brieven: [brief('verrijkingsverzoek')] })),
    ).toMatchObject({ soort: 'consultantwoord', briefId: 'b1', bewezen: true })
    expect(triage(gelezen({}, false), known({ eigenDomein: false, signalen: [signaal()], brieven: [brief('consult')] }))).toMatchObject({
      soort: 'consultantwoord',
      bewezen: false,
    })
  })
  test('of the reporter to a letter that once quoted a question are not', () =>
    expect(
      triage(gelezen({}), known({ signalen: [signaal()], brieven: [brief('consult', { ontvanger: 'politie@elders.example' })] })),
    ).toMatchObject({ soort: 'aanvulling' }))
  test('of a stranger who names the number are a new signaal that names it', () =>
    expect(
      triage(gelezen({ subject: '[MM-2026-0042] nog iets' }), known({ signalen: [signaal({ via: 'nummer', hoortErbij: false })] })),
    ).toMatchObject({ soort: 'signaal', noemt: ['MM-2026-0042'] }))
  test('in doubt between two are a new signaal that names both', () =>
    expect(
      triage(gelezen({}), known({ signalen: [signaal({ via: 'nummer' }), signaal({ id: 's2', kenmerk: 'MM-2026-0043', via: 'nummer' })] })),
    ).toMatchObject({ soort: 'signaal', noemt: ['MM-2026-0042', 'MM-2026-0043'] }))
  test('a token is surer than a number', () =>
    expect(triage(gelezen({}), known({ signalen: [signaal(), signaal({ id: 's2', via: 'nummer' })] }))).toMatchObject({
      soort: 'aanvulling',
      signaalId: 's1',
    }))
  test('to a destroyed signaal are a new one that knows nothing of it', () =>
    expect(triage(gelezen({}), known({ signalen: [signaal({ vernietigd: true })] }))).toMatchObject({ soort: 'signaal', noemt: [] }))
})

describe('who is the melder', () => {
  const forward = (van: string): TestMail => ({
    subject: 'FW: kas',
    text: `Graag registreren.\n\nVan: Piet <${van}>\nVerzonden: dinsdag 3 maart 2026 14:02\nAan: Sanne\nOnderwerp: kas\n\nIk zag drie mannen.`,
  })
  test("the original author, when a proven officer passed a colleague's mail on", () =>
    expect(triage(gelezen(forward('piet@gemeente.example')), role('aandachtsfunctionaris'))).toMatchObject({
      soort: 'signaal',
      melding: {
        melder: 'piet@gemeente.example',
        meldtekst: 'Ik zag drie mannen.',
        onderwerp: 'kas',
        geschreven: new Date('2026-03-03T13:02:00Z'),
        doorgestuurd: { begeleidend: 'Graag registreren.' },
      },
    }))
  test('the officer, when the author is an outsider', () =>
    expect(triage(gelezen(forward('piet@elders.example')), role('plaatsvervanger'))).toMatchObject({
      soort: 'signaal',
      melding: { melder: 's.kok@gemeente.example', meldtekst: 'Ik zag drie mannen.' },
    }))
  test('the officer, when he is not proven', () =>
    expect(triage(gelezen(forward('piet@gemeente.example'), false), role('aandachtsfunctionaris'))).toMatchObject({
      melding: { melder: 's.kok@gemeente.example' },
    }))
  test('whoever else passed it on', () =>
    expect(triage(gelezen(forward('piet@gemeente.example')), known())).toMatchObject({
      melding: { melder: 's.kok@gemeente.example', meldtekst: 'Ik zag drie mannen.' },
    }))
  test('an officer passes an aanvulling on', () =>
    expect(
      triage(
        gelezen(forward('piet@gemeente.example')),
        role('aandachtsfunctionaris', { signalen: [signaal({ via: 'nummer', tokenVanAfzender: false })] }),
      ),
    ).toMatchObject({ soort: 'aanvulling', melding: { melder: 'piet@gemeente.example' } }))
})

describe('what is no report', () => {
  const outside = known({ eigenDomein: false })
  test('sales mail from outside is noise', () =>
    expect(
      triage(
        gelezen({
          from: 'x@elders.example',
          text: 'Dear Sir/Madam,\n\nWe are manufacturer of vests. Best price, MOQ 50 pcs, catalog on request.',
        }),
        outside,
      ),
    ).toMatchObject({ soort: 'ruis', antwoorden: false }))
  test('doubtful mail from outside goes to the officer without an answer', () =>
    expect(triage(gelezen({ from: 'x@elders.example', text: 'Uw factuur staat klaar. Klik hier.' }), outside)).toMatchObject({
      soort: 'onleesbaar',
      nummer: false,
      antwoorden: false,
    }))
  test('a short cry from outside is a report', () =>
    expect(triage(gelezen({ from: 'x@elders.example', text: 'Bel mij.' }), outside)).toMatchObject({ soort: 'signaal', antwoorden: true }))
  test('an offer in a report is a report', () =>
    expect(
      triage(
        gelezen({
          from: 'x@elders.example',
          text: 'Ik kreeg een aanbieding met korting: massage gratis, en ik denk dat het meisje gedwongen wordt. Ze was bang.',
        }),
        outside,
      ),
    ).toMatchObject({ soort: 'signaal' }))
  test('a colleague is never noise for what he sells', () =>
    expect(triage(gelezen({ text: 'Gratis af te halen: product, korting, offerte.' }), known())).toMatchObject({ soort: 'signaal' }))
  test('an invitation to all colleagues is noise, whatever it speaks of', () =>
    expect(
      triage(
        gelezen({
          to: 'Alle medewerkers <allen@gemeente.example>',
          text: "Beste collega's,\n\nKom naar de lunchlezing over mensenhandel en gedwongen prostitutie. Aanmelden kan op intranet.",
        }),
        known(),
      ),
    ).toMatchObject({ soort: 'ruis', reden: 'internal_mailing' }))
  test('a colleague who writes to some is not', () =>
    expect(
      triage(
        gelezen({
          to: 'Femke <f@gemeente.example>',
          text: "Beste collega's,\n\nBij de workshop van de bouwmarkt werken mensen zonder loon.",
        }),
        known(),
      ),
    ).toMatchObject({ soort: 'signaal' }))
  test('a notification of our own systems is put before a person when only its words give it away', () =>
    expect(triage(gelezen({ text: 'Dit is een automatisch bericht. Er is een deur geopend.' }), known())).toMatchObject({
      soort: 'onleesbaar',
      antwoorden: false,
    }))
  test('an empty mail with a photo is a report', () =>
    expect(
      triage(
        gelezen({
          text: null,
          bijlagen: [{ naam: 'IMG_1.jpg', type: 'image/jpeg', bytes: 1, sha256: '', soort: 'foto', cid: null, feiten: [], tekst: null }],
        }),
        known(),
      ),
    ).toMatchObject({ soort: 'signaal', melding: { meldtekst: '' } }))
  test('an empty mail is put before a person', () =>
    expect(triage(gelezen({ text: null, verloren: ['body: declared boundary never occurs'] }), known())).toMatchObject({
      soort: 'onleesbaar',
      nummer: true,
      antwoorden: true,
    }))
})

describe('a mail without words', () => {
  const bijlage = (naam: string, type: string, soort: 'foto' | 'smime' | 'overig') => ({
    naam,
    type,
    bytes: 1,
    sha256: '',
    soort,
    cid: null,
    feiten: [],
    tekst: null,
  })
  const sealed = { soort: 'onleesbaar', reden: 'encrypted', nummer: true, antwoorden: true }
  test('is a report when there is a photo under a signature that hides nothing', () =>
    expect(
      triage(
        gelezen({
          text: '',
          bijlagen: [bijlage('IMG_1.jpg', 'image/jpeg', 'foto'), bijlage('smime.p7s', 'application/pkcs7-signature', 'smime')],
        }),
        known(),
      ),
    ).toMatchObject({ soort: 'signaal' }))
  test.for([
    ['S/MIME', [bijlage('smime.p7m', 'application/pkcs7-mime', 'smime')], 'smime: encrypted, cannot be read here'],
    ['PGP', [bijlage('encrypted.asc', 'application/octet-stream', 'overig')], 'body: encrypted, cannot be read here'],
  ] as const)('goes before a person when %s hides all of it', ([, bijlagen, lost]) =>
    expect(triage(gelezen({ text: null, bijlagen: [...bijlagen], verloren: [lost] }), known())).toMatchObject(sealed),
  )
})

test('every mail gets a verdict, and no robot an answer', () => {
  const mail = fc.record({
    subject: fc.string(),
    text: fc.option(fc.string()),
    returnPath: fc.constantFrom(null, '', 'a@b.example'),
    headers: fc.array(fc.tuple(fc.constantFrom('auto-submitted', 'precedence', 'list-id', 'x-spam-flag'), fc.string())),
  })
  const rollen = fc.subarray<Rol>(['melder', 'aandachtsfunctionaris', 'informatiecoordinator', 'partner'])
  const state = fc.record({
    rollen,
    eigenDomein: fc.boolean(),
    eigenBrief: fc.boolean(),
    map: fc.constantFrom<Known['map']>('inbox', 'junk', 'overig'),
    brieven: fc.subarray([brief('consult'), brief('voortgang')]),
    signalen: fc.subarray([signaal(), signaal({ id: 's2', via: 'nummer', hoortErbij: false }), signaal({ id: 's3', vernietigd: true })]),
  })
  fc.assert(
    fc.property(mail, state, fc.boolean(), (made, k, proven) => {
      const read = gelezen(made, proven)
      const verdict = triage(read, k)
      if (read.automaat.ja) expect(verdict.antwoorden).toBe(false)
      if (verdict.soort === 'opdracht' && verdict.reden !== 'one_time_code') expect(proven).toBe(true)
      if ('signaalId' in verdict) expect(verdict.signaalId).not.toBe('s3')
    }),
    { numRuns: 500 },
  )
})
