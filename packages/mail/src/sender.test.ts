import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAuthenticationResults } from './authentication-results.ts'
import { readSingleAddress } from './from-header.ts'
import { mailOf } from './mail.test-mail.ts'
import { type Bewijsregels, proveSender } from './sender.ts'

const OWN: Bewijsregels = {
  bewijs: { soort: 'authserv-id', authservId: 'mx.gemeente.example', eigenReceived: ['mx.gemeente.example', 'imap.gemeente.example'] },
  eigenDomeinen: ['gemeente.example'],
}
const EXCHANGE: Bewijsregels = {
  bewijs: { soort: 'exchange-online', authservId: null, eigenReceived: [] },
  eigenDomeinen: ['gemeente.example'],
}

const INSIDE: [string, string] = [
  'Received',
  'from mx.gemeente.example (mx.gemeente.example [192.0.2.10]) by imap.gemeente.example with LMTP; Tue, 3 Mar 2026 14:02:02 +0100',
]
const BORDER: [string, string] = [
  'Received',
  'from mail.elders.example (mail.elders.example [198.51.100.7]) by mx.gemeente.example (Postfix) with ESMTPS id 4ABC; Tue, 3 Mar 2026 14:02:01 +0100',
]
const PASS =
  'mx.gemeente.example; spf=pass smtp.mailfrom=elders.example; dkim=pass header.d=elders.example; dmarc=pass (p=reject) header.from=elders.example'
const FROM = 'Piet <piet@elders.example>'

const prove = (headers: [string, string][], from = FROM, regels = OWN) => proveSender(mailOf({ from, headers }), regels)

describe('by the authserv-id', () => {
  test('passes above the border', () =>
    expect(prove([INSIDE, ['Authentication-Results', PASS], BORDER])).toMatchObject({
      adres: 'piet@elders.example',
      bewezen: true,
      grond: 'authserv-id',
      reden: 'dmarc_pass',
    }))
  test.for<[string, [string, string][]]>([
    ['below the border', [INSIDE, BORDER, ['Authentication-Results', PASS]]],
    ['no border at all', [['Authentication-Results', PASS]]],
    [
      'only the topmost counts',
      [['Authentication-Results', 'mx.gemeente.example; dmarc=fail header.from=elders.example'], ['Authentication-Results', PASS], BORDER],
    ],
    [
      'only the topmost counts, also a foreign one',
      [['Authentication-Results', 'mx.elders.example; dmarc=pass header.from=elders.example'], ['Authentication-Results', PASS], BORDER],
    ],
    [
      'two dmarc',
      [
        ['Authentication-Results', 'mx.gemeente.example; dmarc=fail header.from=evil.example; dmarc=pass header.from=elders.example'],
        BORDER,
      ],
    ],
    [
      'two dmarc, one with a version',
      [
        ['Authentication-Results', 'mx.gemeente.example; dmarc/1=pass header.from=elders.example; dmarc=pass header.from=elders.example'],
        BORDER,
      ],
    ],
    [
      'dmarc only in a comment',
      [['Authentication-Results', 'mx.gemeente.example; spf=pass (dmarc=pass header.from=elders.example) smtp.mailfrom=x.example'], BORDER],
    ],
    [
      'dmarc only in a quoted string',
      [['Authentication-Results', 'mx.gemeente.example; spf=fail reason="; dmarc=pass header.from=elders.example"'], BORDER],
    ],
    [
      'authserv-id in a comment',
      [['Authentication-Results', '(mx.gemeente.example;) evil.example; dmarc=pass header.from=elders.example'], BORDER],
    ],
    ['authserv-id longer', [['Authentication-Results', PASS.replace('mx.gemeente.example', 'mx.gemeente.example.evil.example')], BORDER]],
    [
      'authserv-id with words behind it',
      [['Authentication-Results', PASS.replace('mx.gemeente.example', 'mx.gemeente.example evil')], BORDER],
    ],
    ['no authserv-id', [['Authentication-Results', 'dmarc=pass header.from=elders.example'], BORDER]],
    ['dmarc of another domain', [['Authentication-Results', 'mx.gemeente.example; dmarc=pass header.from=evil.example'], BORDER]],
    [
      'two header.from',
      [['Authentication-Results', 'mx.gemeente.example; dmarc=pass header.from=evil.example header.from=elders.example'], BORDER],
    ],
    ['no header.from', [['Authentication-Results', 'mx.gemeente.example; dmarc=pass'], BORDER]],
    ['none', [['Authentication-Results', 'mx.gemeente.example; dmarc=none header.from=elders.example'], BORDER]],
    ['open comment', [['Authentication-Results', 'mx.gemeente.example; dmarc=pass header.from=elders.example (open'], BORDER]],
    [
      'a stranger who calls himself by our name',
      [
        ['Received', 'from mx.gemeente.example (evil.example [198.51.100.9]) by mx.gemeente.example with ESMTP'],
        ['Authentication-Results', PASS],
        BORDER,
      ],
    ],
    [
      'a stranger who calls himself by our name, without a name of his own',
      [
        ['Received', 'from mx.gemeente.example (unknown [198.51.100.9]) by mx.gemeente.example with ESMTP'],
        ['Authentication-Results', PASS],
        BORDER,
      ],
    ],
    [
      'a border in a comment',
      [
        ['Received', 'from x.example (by mx.gemeente.example) by evil.example'],
        ['Authentication-Results', PASS],
      ],
    ],
    ['AuthAs of Exchange, elsewhere', [['X-MS-Exchange-Organization-AuthAs', 'Internal']]],
  ])('not: %s', ([, headers]) => expect(prove(headers)).toMatchObject({ bewezen: false, grond: null }))
  test('a version behind the authserv-id is allowed', () =>
    expect(prove([['Authentication-Results', PASS.replace('example;', 'example 1;')], BORDER]).bewezen).toBe(true))
  test('case and comments do not matter', () =>
    expect(
      prove([
        ['Authentication-Results', 'MX.gemeente.example (us) 1 ; DMARC = PASS (p=none (dis=none)) header.from = Elders.Example'],
        BORDER,
      ]).bewezen,
    ).toBe(true))
  test('whom only a code proves is not proven', () =>
    expect(
      prove([['Authentication-Results', PASS], BORDER], FROM, { ...OWN, bewijs: { soort: 'code', authservId: null, eigenReceived: [] } }),
    ).toMatchObject({ bewezen: false, reden: 'code_only' }))
  test('without rules nobody is', () =>
    expect(prove([['Authentication-Results', PASS], BORDER], FROM, { bewijs: null, eigenDomeinen: [] })).toMatchObject({
      bewezen: false,
      reden: 'no_rules',
    }))
})

describe('by Exchange Online', () => {
  const HOP: [string, string] = [
    'Received',
    'from AM0PR01.eurprd01.prod.outlook.com (2603:10a6:20b::1) by DB8PR01.eurprd01.prod.outlook.com with HTTPS; x',
  ]
  const EDGE: [string, string] = [
    'Received',
    'from mail.elders.example (198.51.100.7) by AM6FT9.mail.protection.outlook.com with Microsoft SMTP Server; x',
  ]
  const RESULT =
    'spf=pass (sender IP is 198.51.100.7)\r\n smtp.mailfrom=elders.example; dkim=pass (signature was verified)\r\n header.d=elders.example;dmarc=pass action=none header.from=elders.example;compauth=pass reason=100'.replaceAll(
      '\r\n',
      '',
    )
  const ar = (value: string): [string, string] => ['Authentication-Results', value]
  const exchange = (headers: [string, string][], from = FROM) => prove(headers, from, EXCHANGE)

  test('passes', () => expect(exchange([HOP, ar(RESULT), EDGE])).toMatchObject({ bewezen: true, grond: 'exchange-online' }))
  test.for<[string, [string, string][]]>([
    ['vouched for by a forwarder', [HOP, ar(RESULT.replace('reason=100', 'reason=130')), EDGE]],
    ['compauth failed', [HOP, ar(RESULT.replace('compauth=pass', 'compauth=fail')), EDGE]],
    ['compauth soft', [HOP, ar(RESULT.replace('compauth=pass', 'compauth=softpass')), EDGE]],
    ['no compauth', [HOP, ar(RESULT.replace(';compauth=pass reason=100', '')), EDGE]],
    ['no reason', [HOP, ar(RESULT.replace(' reason=100', '')), EDGE]],
    ['two compauth', [HOP, ar(`${RESULT};compauth=pass reason=100`), EDGE]],
    ['dmarc best guess', [HOP, ar(RESULT.replace('dmarc=pass', 'dmarc=bestguesspass')), EDGE]],
    ['with an authserv-id in front', [HOP, ar(`evil.example; ${RESULT}`), EDGE]],
    ['below the edge', [HOP, EDGE, ar(RESULT)]],
    [
      'below the edge, called in by a name of Microsoft',
      [['Received', 'from AM0PR01.eurprd01.prod.outlook.com (198.51.100.9) by AM6FT9.mail.protection.outlook.com'], ar(RESULT), EDGE],
    ],
    [
      'sent through another tenant',
      [['Received', 'from EUR01.outbound.protection.outlook.com (2603:10a6::1) by DB8PR01.eurprd01.prod.outlook.com'], ar(RESULT)],
    ],
  ])('not: %s', ([, headers]) => expect(exchange(headers)).toMatchObject({ bewezen: false }))

  const INTERNAL: [string, string] = ['X-MS-Exchange-Organization-AuthAs', 'Internal']
  test('a colleague inside the tenant', () =>
    expect(exchange([HOP, INTERNAL], 'Sanne <s.kok@gemeente.example>')).toMatchObject({ bewezen: true, grond: 'intern' }))
  test.for<[string, [string, string][], string]>([
    ['of another domain', [HOP, INTERNAL], FROM],
    ['of a sub-domain', [HOP, INTERNAL], 's.kok@x.gemeente.example'],
    ['said below the edge', [HOP, EDGE, INTERNAL], 's.kok@gemeente.example'],
    ['said twice', [HOP, INTERNAL, ['X-MS-Exchange-Organization-AuthAs', 'Anonymous']], 's.kok@gemeente.example'],
    ['anonymous', [HOP, ['X-MS-Exchange-Organization-AuthAs', 'Anonymous']], 's.kok@gemeente.example'],
    ['only by CrossTenant', [HOP, ['X-MS-Exchange-CrossTenant-AuthAs', 'Internal']], 's.kok@gemeente.example'],
  ])('not: %s', ([, headers, from]) => expect(exchange(headers, from)).toMatchObject({ bewezen: false }))
})

describe('a From that two readers read differently proves nothing', () => {
  test.for([
    'piet@elders.example, evil@evil.example',
    '<piet@elders.example> <evil@evil.example>',
    'piet@elders.example <evil@evil.example>',
    '"piet@elders.example" evil@evil.example <x@evil.example>',
    'Groep: piet@elders.example;',
    'undisclosed-recipients:;',
    '"piet@elders.example evil"@evil.example',
    '"piet"@elders.example',
    'piet@elders.example@evil.example',
    '<@evil.example:piet@elders.example>',
    'piet@[192.0.2.1]',
    'piet@elders',
    '',
    'Piet',
    'piet@elders.example (',
    '"Piet <piet@elders.example>',
    '<piet@elders.example',
    'pi et@elders.example',
    'piet @elders.example',
    'piet@elders.example\0',
  ])('%s', (from) => expect(readSingleAddress(from)).toBeNull())
  test.for([
    ['piet@elders.example', 'piet@elders.example'],
    ['Piet Kooij <Piet@Elders.Example>', 'piet@elders.example'],
    ['"Kooij, Piet" <piet@elders.example>', 'piet@elders.example'],
    ['=?utf-8?q?Pi=C3=ABt?= <piet@elders.example>', 'piet@elders.example'],
    ['piet@elders.example (Piet Kooij)', 'piet@elders.example'],
    ['"evil@evil.example" <piet@elders.example>', 'piet@elders.example'],
    ['piet@elders.example <piet@elders.example>', 'piet@elders.example'],
    ["Piet O'Neil <o'neil@elders.example>", "o'neil@elders.example"],
  ] as const)('%s is plain', ([from, adres]) => expect(readSingleAddress(from)).toBe(adres))
  test('two From headers', () => {
    const mail = mailOf({ from: FROM, headers: [['Authentication-Results', PASS], BORDER, ['From', 'evil@evil.example']] })
    expect(proveSender(mail, OWN)).toMatchObject({ bewezen: false, reden: 'two_from' })
  })
  test('a Sender of another address', () =>
    expect(prove([['Authentication-Results', PASS], BORDER, ['Sender', 'evil@evil.example']])).toMatchObject({
      bewezen: false,
      reden: 'other_sender',
    }))
  test('a Sender of the same address', () =>
    expect(prove([['Authentication-Results', PASS], BORDER, ['Sender', 'Piet <PIET@elders.example>']]).bewezen).toBe(true))
  test('no From', () =>
    expect(proveSender({ ...mailOf({}), headers: [], from: [] }, OWN)).toMatchObject({ adres: '', bewezen: false, reden: 'no_from' }))
})

test('no Authentication-Results makes it throw, and none takes long', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      parseAuthenticationResults(value)
    }),
    { numRuns: 500 },
  )
  for (const value of ['('.repeat(7_000), '"'.repeat(7_000), ';'.repeat(7_000), 'a='.repeat(3_000), '\\'.repeat(7_000)])
    parseAuthenticationResults(value)
})

test('no headers make anybody proven who does not stand above the border', () => {
  const evil: fc.Arbitrary<[string, string]> = fc.tuple(
    fc.constantFrom('Authentication-Results', 'Received', 'X-MS-Exchange-Organization-AuthAs', 'Sender'),
    fc.oneof(fc.constantFrom(PASS, BORDER[1], INSIDE[1], 'Internal', FROM), fc.string()),
  )
  fc.assert(
    fc.property(fc.array(evil, { maxLength: 8 }), (below) => {
      expect(
        prove([INSIDE, ['Authentication-Results', 'mx.gemeente.example; dmarc=fail header.from=elders.example'], BORDER, ...below]).bewezen,
      ).toBe(false)
    }),
    { numRuns: 500 },
  )
})
