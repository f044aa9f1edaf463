import { mailOf, type TestMail } from '@meldpunt/mail/mail.test-mail'
import { describe, expect, test } from 'vitest'
import { knownFromClaims, triageByClaims } from './known-from-claims.ts'
import { readMail } from './read-mail.ts'

const REGELS = { adres: '', kenmerk: 'MM', eigenDomeinen: [], bewijs: null }
const OURS = { inReplyTo: ['<mm-2026-0012.a1@meldpunt.gemeente.example>'] }
const read = (mail: TestMail) => readMail(mailOf({ to: 'Meldpunt <meldpunt@gemeente.example>', ...mail }), REGELS)
const soort = (mail: TestMail) => triageByClaims(read(mail), null).soort
const quote = (text: string): string =>
  `\n\nVan: Meldpunt <meldpunt@gemeente.example>\nVerzonden: maandag 2 maart 2026 10:00\nAan: X\nOnderwerp: zie boven\n\n${text}`

describe('an answer to a letter that asks', () => {
  test.for([
    ['[MM-2026-0012] Informatieverzoek', 'Bij ons is dit adres niet bekend.', ''],
    ['[MM-2026-0012] Vraag van het meldpunt', 'Nee.', 'Is dit adres bij u bekend?'],
    ['[MM-2026-0012] Verzoek om verrijking (KvK en BAG)', 'Geen inschrijving.', ''],
    ['[MM-2026-0012] Consultatie Veilig Thuis', 'Wij hebben geen meldingen.', ''],
    ['[MM-2026-0012] Vraag aan wijkteam', 'Het gezin is bij ons in beeld.', ''],
    ['[MM-2026-0012] Advies RIEC', 'Akkoord.', ''],
    ['[MM-2026-0012] Vraag zorgcoördinator', 'Ik kan donderdag.', ''],
    ['[MM-2026-0012] Bekend bij toezicht?', 'Nee.', ''],
    ['[MM-2026-0012]', 'Geen registraties in onze systemen.', ''],
    ['[MM-2026-0012] Opvragen gegevens BRP', 'Zie bijlage.', ''],
    ['[MM-2026-0012] controle', 'De BV bestaat sinds 2024.', 'Wilt u nagaan of het bedrijf is ingeschreven?'],
  ] as const)('%s', ([subject, text, letter]) =>
    expect(soort({ subject: `RE: ${subject}`, text: `Dag,\n\n${text}${letter ? quote(letter) : ''}`, ...OURS })).toBe('consultantwoord'),
  )
})

describe('an answer to any other letter', () => {
  test.for([
    ['[MM-2026-0012] Vraag over uw melding', 'Weet u nog hoe laat het was? Is de man bij u bekend?'],
    ['[MM-2026-0012] Vragen bij uw melding', ''],
    ['[MM-2026-0012] Ontvangstbevestiging', 'Dank voor uw melding.'],
    ['[MM-2026-0012] zorgen om een meisje', ''],
    ['[MM-2026-0012] aanvullende vraag', 'Kun je nakijken of je een foto hebt?'],
    ['vraag', 'Waar was het?'],
  ] as const)('%s', ([subject, letter]) =>
    expect(soort({ subject: `RE: ${subject}`, text: `Nog iets: het busje is wit.${letter ? quote(letter) : ''}`, ...OURS })).toBe(
      'aanvulling',
    ),
  )
  test('also without a header, by the number in the subject', () =>
    expect(soort({ subject: '[mm 2026-12] foto', text: 'Nog iets.' })).toBe('aanvulling'))
})

test('the number comes from the subject, else from the reference', () => {
  expect(knownFromClaims(read({ subject: 'RE: [MM-2026-0042]', text: 'x', ...OURS }), null).signalen[0]?.kenmerk).toBe('MM-2026-0042')
  expect(knownFromClaims(read({ subject: 'RE: vraag', text: 'x', ...OURS }), null).signalen[0]?.kenmerk).toBe('MM-2026-0012')
})

test('without a file tagged lines in an answer are commands, in a fresh mail text', () => {
  expect(soort({ subject: 'RE: [MM-2026-0012]', text: '#spoed', ...OURS })).toBe('opdracht')
  expect(soort({ subject: 'melding', text: '#spoed\n\nIk zag drie mannen.' })).toBe('signaal')
})

test('with a file only its roles command, and only when proven', () => {
  const mail = read({ subject: 'RE: [MM-2026-0012]', text: '#spoed', ...OURS })
  expect(triageByClaims(mail, { rollen: ['aandachtsfunctionaris'], eigenDomein: true })).toMatchObject({ soort: 'geweigerd' })
  expect(triageByClaims(mail, { rollen: [], eigenDomein: true })).toMatchObject({ soort: 'aanvulling' })
})
