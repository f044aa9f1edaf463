import { BitString, Constructed, Integer, ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import { ContentInfo, EncapsulatedContentInfo, SignedData } from 'pkijs'
import { expect, test } from 'vitest'
import { parseMail } from './parse.ts'

const inner = Buffer.from(
  'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nGetekende tekst\r\n--b\r\nContent-Type: text/plain; name=a.txt\r\nContent-Disposition: attachment\r\n\r\nbewijs\r\n--b--\r\n',
)

const mailWith = (p7m: Uint8Array, type = 'application/pkcs7-mime; smime-type=signed-data; name=smime.p7m') =>
  parseMail(
    Buffer.from(
      [
        'From: a@b.example',
        `Content-Type: ${type}`,
        'Content-Disposition: attachment; filename=smime.p7m',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from(p7m).toString('base64'),
        '',
      ].join('\r\n'),
    ),
  )

const signed = (content: OctetString): Uint8Array => {
  const data = new SignedData({ version: 1, encapContentInfo: new EncapsulatedContentInfo({ eContentType: '1.2.840.113549.1.7.1' }) })
  data.encapContentInfo.eContent = content
  return new Uint8Array(new ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: data.toSchema(true) }).toSchema().toBER())
}

test.for([
  ['in one piece', new OctetString({ valueHex: new Uint8Array(inner) })],
  [
    'in streamed pieces',
    new OctetString({
      idBlock: { isConstructed: true },
      value: [inner.subarray(0, 50), inner.subarray(50)].map((part) => new OctetString({ valueHex: new Uint8Array(part) })),
    }),
  ],
] as [string, OctetString][])('a signed mail that nobody but its reader can open is read as the mail it is, %s', async ([, content]) => {
  const parsed = await mailWith(signed(content))
  expect(parsed).toMatchObject({ text: 'Getekende tekst', from: [{ adres: 'a@b.example' }], verloren: [] })
  expect(parsed.bijlagen.map(({ naam, soort }) => [naam, soort])).toEqual([
    ['smime.p7m', 'smime'],
    ['a.txt', 'tekst'],
  ])
  expect(parsed.ingesloten.map(({ vorm }) => vorm)).toEqual(['smime'])
})

test('what a gateway added beside a signed part does not hide the mail in it', async () => {
  const p7m = Buffer.from(signed(new OctetString({ valueHex: new Uint8Array(inner) }))).toString('base64')
  const lines = [
    'Content-Type: multipart/mixed; boundary=g',
    '',
    '--g',
    'Content-Type: application/pkcs7-mime; name=smime.p7m',
    'Content-Transfer-Encoding: base64',
    '',
    p7m,
    '--g',
    '',
    'Disclaimer',
    '--g--',
  ]
  expect((await parseMail(Buffer.from(lines.join('\r\n')))).text).toBe('Getekende tekst\n\nDisclaimer')
})

test('an encrypted mail is kept, and said to be one', async () => {
  const enveloped = new Sequence({
    value: [
      new ObjectIdentifier({ value: '1.2.840.113549.1.7.3' }),
      new Constructed({ idBlock: { tagClass: 3, tagNumber: 0 }, value: [new Integer({ value: 0 })] }),
    ],
  })
  const parsed = await mailWith(new Uint8Array(enveloped.toBER()))
  expect(parsed.bijlagen).toMatchObject([{ naam: 'smime.p7m', soort: 'smime' }])
  expect(parsed.verloren).toEqual(['smime: encrypted, cannot be read here'])
})

test('a clear-signed mail stored as one attachment is read', async () => {
  const stored = Buffer.from(
    'Content-Type: multipart/signed; boundary=s\r\n\r\n--s\r\n\r\nLeesbaar\r\n--s\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\n\r\nx\r\n--s--\r\n',
  )
  for (const type of ['application/pkcs7-mime; name=smime.p7m', 'multipart/signed; name=smime.p7m'])
    expect((await mailWith(stored, type)).text?.trim()).toBe('Leesbaar')
})

test('a broken container is listed and said', async () => {
  const broken = new Uint8Array(new Sequence({ value: [new ObjectIdentifier({ value: '1.2.840.113549.1.7.2' }), new BitString()] }).toBER())
  const parsed = await mailWith(broken)
  expect(parsed.bijlagen).toHaveLength(1)
  expect(parsed.verloren).toEqual(['smime: broken, could not be opened'])
})
