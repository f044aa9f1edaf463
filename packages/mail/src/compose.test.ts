import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BriefInput, composeBrief, findReferenties, formatMessageId, formatReferentie, readMessageId } from './compose.ts'
import { parseMail } from './parse.ts'

const briefId = 'a234567a234567a234567a2345'
const token = '1-bcdefghijklmnopqrstuvwxyz2'
const messageId = formatMessageId({ briefId, token, domein: 'gemeente.example' })

const brief: BriefInput = {
  from: { adres: 'meldpunt@gemeente.example', naam: 'Meldpunt mensenhandel' },
  to: { adres: 'r.vos@gemeente.example', naam: 'René Vos' },
  subject: '[MM-2026-0042] Uw bericht is ontvangen',
  messageId,
  inReplyTo: '<vraag@gemeente.example>',
  references: ['<eerste@gemeente.example>', '<vraag@gemeente.example>'],
  date: new Date('2026-03-03T13:00:00Z'),
  text: `Dank u wel. Eén regel.\n\n${formatReferentie(token)}\n`,
  html: '<p>Dank u wel. Eén regel.</p>',
  autoSubmitted: 'auto-replied',
  aanMelder: true,
  agenda: null,
  bijlagen: [],
}

test('a letter comes back from its bytes as it was meant', async () => {
  const parsed = await parseMail(await composeBrief(brief))
  expect(parsed).toMatchObject({
    from: [brief.from],
    to: [brief.to],
    cc: [],
    subject: brief.subject,
    messageId,
    inReplyTo: ['<vraag@gemeente.example>'],
    references: brief.references,
    date: brief.date,
    html: brief.html,
    verloren: [],
  })
  expect(parsed.text?.trim()).toBe(brief.text.trim())
  expect(findReferenties(parsed.text ?? '')).toEqual([token])
})

const marks = async (input: Partial<BriefInput>) =>
  Object.fromEntries((await parseMail(await composeBrief({ ...brief, ...input }))).headers.map(({ name, value }) => [name, value]))

test('a letter to a reporter keeps robots away, one to a role does not hide their absence', async () => {
  expect(await marks({})).toMatchObject({ 'auto-submitted': 'auto-replied', precedence: 'bulk', 'x-auto-response-suppress': 'All' })
  const toRole = await marks({ aanMelder: false, autoSubmitted: 'auto-generated' })
  expect(toRole).toMatchObject({ 'auto-submitted': 'auto-generated' })
  expect(toRole).not.toHaveProperty('precedence')
  expect(toRole).not.toHaveProperty('x-auto-response-suppress')
})

test('the same letter gives the same bytes', async () => {
  expect(await composeBrief(brief)).toEqual(await composeBrief({ ...brief }))
})

test('an invitation and a form go along', async () => {
  const inhoud =
    'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nSUMMARY:Overleg\r\nDTSTART:20260402T090000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'
  const parsed = await parseMail(
    await composeBrief({
      ...brief,
      agenda: { methode: 'REQUEST', inhoud },
      bijlagen: [{ naam: 'formulier é.docx', type: 'application/octet-stream', inhoud: Buffer.from('x'), cid: null }],
    }),
  )
  expect(parsed.bijlagen.map(({ naam, soort }) => [naam, soort])).toEqual([
    ['bijlage-1.ics', 'agenda'],
    ['formulier é.docx', 'document'],
    ['uitnodiging.ics', 'agenda'],
  ])
})

test('a picture stands in the HTML by its id, in the order of the letter', async () => {
  const foto = { naam: 'vormen.png', type: 'image/png', inhoud: Buffer.from([1, 2, 3]), cid: 'vormen@gemeente.example' }
  const composed = await composeBrief({ ...brief, html: '<img alt="" src="cid:vormen@gemeente.example">', bijlagen: [foto] })
  expect(composed.toString()).toMatch(/multipart\/related/)
  const parsed = await parseMail(composed)
  expect(parsed.bijlagen).toMatchObject([{ naam: 'vormen.png', type: 'image/png', bytes: 3, cid: foto.cid }])
})

test('no value can start a header or add an addressee', async () => {
  const allowed = new Set((await parseMail(await composeBrief(brief))).headers.map(({ name }) => name))
  const nasty = fc
    .array(fc.constantFrom('\r\n', '\n', '\r', '\0', '\u2028', 'Bcc: x@evil.example', ',', '<x@evil.example>', '"', ';', 'é', 'a', ':'), {
      maxLength: 12,
    })
    .map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(nasty, nasty, nasty, async (subject, naam, bestand) => {
      const composed = await composeBrief({
        ...brief,
        subject,
        to: { adres: brief.to.adres, naam },
        from: { adres: brief.from.adres, naam },
        bijlagen: [{ naam: bestand, type: 'text/plain', inhoud: Buffer.from('x'), cid: null }],
      })
      const parsed = await parseMail(composed)
      expect(parsed.headers.filter(({ name }) => !allowed.has(name))).toEqual([])
      expect([parsed.to, parsed.from].map((list) => list.map(({ adres }) => adres))).toEqual([[brief.to.adres], [brief.from.adres]])
    }),
    { numRuns: 60 },
  )
})

test.for(['a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example', '<a@b.example>', 'a b@c.example', '', 'a@b@c.example'])(
  '"%s" is not one address',
  async (adres) => {
    await expect(composeBrief({ ...brief, to: { adres, naam: '' } })).rejects.toThrow(RangeError)
  },
)

test('a Message-ID that is not ours is refused, a foreign id that is none is left out', async () => {
  await expect(composeBrief({ ...brief, messageId: '<vreemd@x.example>' })).rejects.toThrow(RangeError)
  expect(() => formatMessageId({ briefId, token: '1-kort', domein: 'x.example' })).toThrow(RangeError)
  const parsed = await parseMail(
    await composeBrief({ ...brief, inReplyTo: '<a@b>\r\nBcc: x', references: ['<goed@x.example>', '<\u0001@x.example>', '<é@x.example>'] }),
  )
  expect([parsed.inReplyTo, parsed.references]).toEqual([[], ['<goed@x.example>']])
})

test('our Message-IDs are read back, others are not', () => {
  expect(readMessageId(messageId)).toEqual({ briefId, token, domein: 'gemeente.example' })
  expect(readMessageId(messageId.toUpperCase().slice(1, -1))).toEqual({ briefId, token, domein: 'gemeente.example' })
  for (const id of ['<mp.x@y.example>', `<xmp.${briefId}.${token}@y.example>`, `<mp.${briefId}.0-${token.slice(2)}@y.example>`, '', '<>'])
    expect(readMessageId(id)).toBeNull()
})

const half = token.slice(0, 14)
const rest = token.slice(14)

test.for([
  `Referentie: ${token}`,
  `> > Referentie: ${token} en verder`,
  `| Referentie:\n| ${token}`,
  `>> Referentie: ${half}\n>> ${rest}\n>> Volgende regel`,
  `REFERENTIE: ${token.toUpperCase()}`,
  `Referentie:\u00a0${half}\u200b${rest}`,
  `*Referentie:* ${token}`,
  `voor Referentie : ${token}na`,
])('the token survives in %j', (text) => {
  expect(findReferenties(text)).toEqual([token])
})

test('several letters quoted in one mail give each token once', () => {
  const other = '12-zzzzzzzzzzzzzzzzzzzzzzzzzz'
  expect(findReferenties(`Referentie: ${token}\n> Referentie: ${other}\n>> Referentie: ${token}\nReferentie: geen`)).toEqual([token, other])
})
