import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMeldpunten } from './meldpunten.ts'
import type { Meldpunt } from './meldpunten.ts'

const EXAMPLE = readFileSync(new URL('../../../infra/meldpunten.example.yaml', import.meta.url), 'utf8')
const ENV = { VOORBEELD_IMAP_WACHTWOORD: 'pruim', VOORBEELD_SMTP_WACHTWOORD: 'perzik', KVK_API_KEY: 'kers' }

function read(yaml: string, env: NodeJS.ProcessEnv = ENV): Meldpunt {
  const result = readMeldpunten(yaml, env)
  if ('errors' in result) throw new Error(result.errors.join('\n'))
  return result.meldpunten[0] as Meldpunt
}

/** The example with some of its lines changed; each text must stand there, once. */
function changed(...changes: [from: string, to: string][]): string {
  return changes.reduce((yaml, [from, to]) => {
    const parts = yaml.split(from)
    if (parts.length !== 2) throw new Error(`${parts.length - 1} times in the example: ${from}`)
    return parts.join(to)
  }, EXAMPLE)
}

test('the example file is complete and is understood', () => {
  const meldpunt = read(EXAMPLE)
  expect(meldpunt).toMatchObject({
    id: 'voorbeeld',
    kenmerk: 'MM',
    vanaf: new Date('2026-11-30T23:00:00Z'),
    brieven: 'uit',
    bewijs: {
      soort: 'authserv-id',
      authserv_id: 'mx.voorbeeld.example',
      eigen_received: ['mx.voorbeeld.example', 'imap.voorbeeld.example'],
    },
    imap: {
      host: 'imap.voorbeeld.example',
      port: 993,
      tls: 'direct',
      user: 'meldpunt@voorbeeld.example',
      wachtwoord: 'pruim',
      oauth2: null,
    },
    smtp: { port: 587, tls: 'starttls', wachtwoord: 'perzik', per_minuut: 30, verbindingen: 3 },
    partners: { politie: { adres: 'basisteam@politie.example', inhoud: 'nodig', velden: ['waar', 'kentekens'] } },
    bronnen: { kvk: { sleutel: 'kers' } },
    meld_vernietiging: false,
  })
  expect(meldpunt.rollen.zorgcoordinator).toEqual([
    { adres: 'zorg@zorgregio.example', naam: 'Zorgcoördinator mensenhandel', telefoon: '020 555 01 00', inhoud: 'geen', velden: [] },
  ])
  expect(meldpunt.termijnen.bewaren).toMatchObject({
    onvoldoende: { jaren: 1, maanden: null },
    zonder_signaal: { jaren: null, maanden: 3, selectielijst: null },
  })
})

test('what the file leaves out gets its default', () => {
  const meldpunt = read(
    `
meldpunten:
  - id: pruimstad
    kenmerk: PS
    naam: Meldpunt
    adres: Meldpunt@Pruimstad.example
    vanaf: 2026-07-01
    brieven: aan
    eigen_domeinen: [Pruimstad.example]
    bewijs: { soort: exchange-online }
    imap: { host: imap.pruimstad.example, user: meldpunt, oauth2: { token_url: https://login.pruimstad.example/token, client_id: a, geheim_env: GEHEIM, scope: s } }
    rollen: { aandachtsfunctionaris: [Officier@Pruimstad.example], zorgcoordinator: [{ adres: z@zorg.example, naam: Z, telefoon: '020' }], beheerder: [b@pruimstad.example] }
    huisstijl: { naam: Gemeente Pruimstad, telefoon: '010' }
`,
    { GEHEIM: 'kers', SMTP_URL: 'smtp://melder%40x:ge%2Fheim@127.0.0.1:2525?requireTLS=true' },
  )
  expect(meldpunt).toMatchObject({
    adres: 'meldpunt@pruimstad.example',
    vanaf: new Date('2026-06-30T22:00:00Z'),
    eigen_domeinen: ['pruimstad.example'],
    bewijs: { soort: 'exchange-online', authserv_id: null, eigen_received: [] },
    imap: { port: 993, tls: 'direct', wachtwoord: null, oauth2: { geheim: 'kers' } },
    smtp: { host: '127.0.0.1', port: 2525, tls: 'starttls', user: 'melder@x', wachtwoord: 'ge/heim', per_minuut: 30, verbindingen: 3 },
    mappen: { verwerkt: 'Verwerkt', automatisch: 'Automatisch', ruis: 'Ruis', handmatig: 'Handmatig' },
    rollen: { aandachtsfunctionaris: ['officier@pruimstad.example'], plaatsvervanger: [], informatiecoordinator: [] },
    termijnen: { spoed_minuten: 30, voortgang_weken: 4, consult_werkdagen: 5, bewaren: {} },
    huisstijl: { handtekening: 'Gemeente Pruimstad' },
    partners: {},
    bronnen: {},
  })
})

test('a process sees only the secrets that it asks for', () => {
  const result = readMeldpunten(EXAMPLE, { VOORBEELD_IMAP_WACHTWOORD: 'pruim' }, ['imap'])
  expect(result).toMatchObject({ meldpunten: [{ imap: { wachtwoord: 'pruim' }, smtp: null, bronnen: { kvk: {} } }] })
  expect(readMeldpunten(EXAMPLE, {}, [])).toMatchObject({ meldpunten: [{ imap: { wachtwoord: null }, smtp: null }] })
})

test('every mistake is told at once, by line and place, with what to do', () => {
  const yaml = changed(
    ['    vanaf: 2026-12-01', '    vanaf: 2026-02-30'],
    ['    brieven: uit', '    brieven: off'],
    ['      host: imap.voorbeeld.example', '      hots: imap.voorbeeld.example'],
    ["          telefoon: '020 555 01 00'", '          telefoon: 0205550100'],
    ['      politie: {', '      polite: {'],
    ['    rapport: [officier@voorbeeld.example]', '    rapport: officier@voorbeeld.example'],
    ['    meld_vernietiging: nee', '    meld_vernietiging: misschien'],
  )
  const line = (start: string) => yaml.split('\n').findIndex((text) => text.trimStart().startsWith(start)) + 1
  expect(readMeldpunten(yaml, ENV)).toEqual({
    errors: [
      `line ${line('vanaf:')} meldpunten.0.vanaf: is a day that does not exist`,
      `line ${line('brieven:')} meldpunten.0.brieven: must be one of: aan, alleen_medewerkers, uit`,
      `line ${line('imap:')} meldpunten.0.imap.host: is missing: add it`,
      `line ${line('hots:')} meldpunten.0.imap.hots: is not known here: correct the spelling or remove it`,
      `line ${line('telefoon:')} meldpunten.0.rollen.zorgcoordinator.0.telefoon: must be a text: put it between quotes`,
      `line ${line('polite:')} meldpunten.0.partners.polite: is not known here: correct the spelling or remove it`,
      `line ${line('meld_vernietiging:')} meldpunten.0.meld_vernietiging: must be ja or nee`,
      `line ${line('rapport:')} meldpunten.0.rapport: must be a list: [one, two]`,
    ],
  })
})

test.for<[string, [string, string][], string]>([
  [
    'no officer',
    [['aandachtsfunctionaris: [officier@voorbeeld.example]', 'aandachtsfunctionaris: []']],
    'rollen.aandachtsfunctionaris: is empty',
  ],
  ['no beheerder', [['beheerder: [beheer@voorbeeld.example]', 'beheerder: []']], 'rollen.beheerder: is empty: alarms must reach a person'],
  [
    'a deputy who is the officer',
    [['[vervanger@voorbeeld.example]', '[Officier@voorbeeld.example]']],
    'rollen.plaatsvervanger.0: is aandachtsfunctionaris too',
  ],
  [
    'a care coordinator who drives signalen',
    [['zorg@zorgregio.example', 'informatie@voorbeeld.example']],
    'rollen.zorgcoordinator.0.adres: drives signalen too',
  ],
  [
    'an officer who is consulted',
    [['toezicht@voorbeeld.example', 'officier@voorbeeld.example']],
    'partners.toezicht.adres: is an officer too',
  ],
  [
    'the same address twice',
    [['[vervanger@voorbeeld.example]', '[vervanger@voorbeeld.example, vervanger@voorbeeld.example]']],
    'rollen.plaatsvervanger.1: stands here twice',
  ],
  [
    'one address with two measures of content',
    [['accountmanager@riec.example', 'basisteam@politie.example']],
    'partners.riec.inhoud: differs',
  ],
  [
    'an officer outside the own domains',
    [['[vervanger@voorbeeld.example]', '[vervanger@elders.example]']],
    'rollen.plaatsvervanger.0: lies outside eigen_domeinen',
  ],
  [
    'a mailbox outside the own domains',
    [['adres: meldpunt@voorbeeld.example', 'adres: meldpunt@elders.example']],
    'adres: lies outside eigen_domeinen',
  ],
  [
    'a mailbox that is its own officer',
    [['[officier@voorbeeld.example]\n      plaatsvervanger', '[meldpunt@voorbeeld.example]\n      plaatsvervanger']],
    'rollen.aandachtsfunctionaris.0: is the mailbox of a meldpunt',
  ],
  [
    'a domain of the whole world',
    [['eigen_domeinen: [voorbeeld.example]', 'eigen_domeinen: [voorbeeld.example, Gmail.com]']],
    'eigen_domeinen.1: is open to everyone',
  ],
  [
    'a BRP release without a role',
    [['brp_bevoegd: [informatie@', 'brp_bevoegd: [stagiair@']],
    'brp_bevoegd.0: is no aandachtsfunctionaris',
  ],
  ['letters on while the file is still the example', [['brieven: uit', 'brieven: aan']], 'brieven: must not be aan'],
  ['no TLS to another machine', [['tls: direct', 'tls: uit']], 'imap.tls: must not be uit'],
  ['no TLS, said in another way', [['tls: starttls', 'tls: false']], 'smtp.tls: must not be uit'],
  [
    'two ways to log in',
    [
      [
        'wachtwoord_env: VOORBEELD_IMAP_WACHTWOORD',
        'wachtwoord_env: A\n      oauth2: { token_url: https://x.example, client_id: a, geheim_env: B, scope: s }',
      ],
    ],
    'imap: needs exactly one of',
  ],
  [
    'a token over plain http',
    [['wachtwoord_env: VOORBEELD_IMAP_WACHTWOORD', 'oauth2: { token_url: http://x.example, client_id: a, geheim_env: B, scope: s }']],
    'imap.oauth2.token_url: would speak to another machine without TLS',
  ],
  [
    'a password instead of a name',
    [['wachtwoord_env: VOORBEELD_IMAP_WACHTWOORD', 'wachtwoord_env: hunter2']],
    'imap.wachtwoord_env: must be the NAME',
  ],
  ['a key in the file', [['{ sleutel_env: KVK_API_KEY }', '{ sleutel: l7xx }']], 'bronnen.kvk.sleutel: looks like a secret'],
  [
    'a source over plain http',
    [['{ sleutel_env: KVK_API_KEY }', '{ url: http://kvk.example }']],
    'bronnen.kvk.url: would speak to another machine without TLS',
  ],
  [
    'nodig without fields',
    [['inhoud: nodig, velden: [waar, kentekens]', 'inhoud: nodig']],
    'partners.politie.velden: goes together with inhoud: nodig',
  ],
  ['an unknown field', [['velden: [waar, kentekens]', 'velden: [waar, alles]']], 'partners.politie.velden.1: must be one of'],
  [
    'a term without selectielijst',
    [["onvoldoende: { jaren: 1, selectielijst: 'fill in' }", 'onvoldoende: { jaren: 1 }']],
    'termijnen.bewaren.onvoldoende: has no selectielijst',
  ],
  [
    'a term for what has none',
    [['        onvoldoende: {', '        samengevoegd: {']],
    'termijnen.bewaren.samengevoegd: is not known here',
  ],
  ['a command that does not exist', [['code_voor: [vernietig]', 'code_voor: [vernietigen]']], 'code_voor.0: must be one of'],
  ['one folder for two verdicts', [['ruis: Ruis', 'ruis: verwerkt']], 'mappen: names one folder twice'],
  [
    'a secret that is not set',
    [['sleutel_env: KVK_API_KEY', 'sleutel_env: ANDERE_KEY']],
    'bronnen.kvk.sleutel_env: names ANDERE_KEY, which is not set',
  ],
  [
    'an alias',
    [
      ['naam: Gemeente Voorbeeld', 'naam: &a Gemeente Voorbeeld'],
      ['handtekening: Meldpunt mensenhandel, gemeente Voorbeeld', 'handtekening: *a'],
    ],
    'uses anchors or aliases',
  ],
  ['a key twice', [['brieven: uit', 'brieven: uit\n    brieven: aan']], 'stands there already'],
  [
    'a bracket that is never closed',
    [['rapport: [officier@voorbeeld.example]', 'rapport: [officier@voorbeeld.example']],
    'a bracket or quote above it was not closed',
  ],
])('refused: %s', ([, changes, says]) => {
  const result = readMeldpunten(changed(...changes), ENV)
  expect('errors' in result && result.errors).toEqual([expect.stringMatching(/^line \d+/)])
  expect('errors' in result && result.errors[0]).toContain(says)
})

test('two meldpunten do not share a name, a number, an address or a mailbox', () => {
  const second = EXAMPLE.slice(EXAMPLE.indexOf('  - id:'))
  const result = readMeldpunten(EXAMPLE + second, ENV)
  const paths = 'errors' in result ? result.errors.map((error) => error.replace(/^line \d+ ([^:]*).*$/, '$1')) : []
  expect(paths).toEqual(['meldpunten.1.id', 'meldpunten.1.kenmerk', 'meldpunten.1.adres', 'meldpunten.1.imap.user'])
})

test('a broken meldpunt does not hide the mistakes of the next', () => {
  const second = EXAMPLE.slice(EXAMPLE.indexOf('  - id:')).replace('id: voorbeeld', 'id: TWEE').replace('kenmerk: MM', 'kenmerk: mm')
  const result = readMeldpunten(changed(['tls: direct', 'tls: uit']) + second, ENV)
  expect('errors' in result && result.errors.map((error) => error.split(' ')[2])).toEqual([
    'meldpunten.0.imap.tls:',
    'meldpunten.1.id:',
    'meldpunten.1.kenmerk:',
  ])
})

test('no text makes it throw, and no mistake repeats what stands in the file', () => {
  const lines = EXAMPLE.split('\n')
  const edit = fc.record({
    at: fc.nat(lines.length - 1),
    text: fc.oneof(fc.constantFrom('- x', '  y: [', '{}', '? a', '*q', '!!binary zz', 'meldpunten:', '\t'), fc.string()),
  })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 4 }), (edits) => {
      const broken = [...lines]
      for (const { at, text } of edits) broken[at] = text
      const result = readMeldpunten(broken.join('\n'), ENV)
      if ('errors' in result) expect(result.errors.join('\n')).not.toMatch(/@voorbeeld|@politie|pruim|perzik/)
    }),
  )
})
