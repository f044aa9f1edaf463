import { expect, test } from 'vitest'
import { geschiedenis, lezing, nu, signaal } from './cast.ts'
import { countMaand, findAfdeling, type Maandrij, readMaandrij } from './maandcijfers.ts'

const AFDELINGEN = { toezicht: 'Toezicht & handhaving', wijkteam: 'Sociaal wijkteam' }
const rij: Maandrij = {
  geopend: new Date('2026-10-10T10:00:00Z'),
  afgerond: null,
  uitkomst: null,
  spoed: false,
  vormen: ['arbeidsuitbuiting'],
  sectoren: ['bouw'],
  afdeling: 'Sociaal wijkteam',
  standen: [{ status: 'geregistreerd', sinds: new Date('2026-10-10T10:00:00Z') }],
  teruggekoppeld: false,
  zorgadvies: [],
}
const totaal = (rijen: Maandrij[], naam: string) =>
  countMaand(rijen, '2026-10', AFDELINGEN).totalen.find((telling) => telling.naam === naam)?.aantal
const verdeling = (rijen: Maandrij[], per: string) =>
  countMaand(rijen, '2026-10', AFDELINGEN).verdelingen.find(({ titel }) => titel.endsWith(per))?.tellingen

test('a month begins and ends by the clock of Amsterdam', () => {
  const at = (geopend: string) => ({ ...rij, geopend: new Date(geopend) })
  const rijen = [at('2026-09-30T21:59:59Z'), at('2026-09-30T22:00:00Z'), at('2026-10-31T22:59:59Z'), at('2026-10-31T23:00:00Z')]
  expect(totaal(rijen, 'Nieuwe signalen')).toBe(2)
  expect(totaal(rijen, 'Open aan het einde van de maand')).toBe(3)
})

test('what proved no report is counted apart and nowhere else', () => {
  const ruis: Maandrij = { ...rij, afgerond: rij.geopend, uitkomst: 'ruis' }
  expect(totaal([rij, ruis], 'Nieuwe signalen')).toBe(1)
  expect(totaal([rij, ruis], 'Bleek geen melding')).toBe(1)
  expect(totaal([rij, ruis], 'Afgerond')).toBe(0)
  expect(verdeling([rij, ruis], 'vorm')).toEqual([{ naam: 'arbeidsuitbuiting', aantal: 1 }])
})

test('each signaal counts once, whatever it names', () => {
  const rijen: Maandrij[] = [
    { ...rij, vormen: ['arbeidsuitbuiting', 'criminele_uitbuiting'], sectoren: ['bouw', 'horeca'], afdeling: 'Opgeheven afdeling' },
    { ...rij, vormen: [], sectoren: [], afdeling: null },
    rij,
  ]
  expect(verdeling(rijen, 'vorm')).toEqual([
    { naam: 'arbeidsuitbuiting', aantal: 1 },
    { naam: 'meer dan één vorm', aantal: 1 },
    { naam: 'niet bekend', aantal: 1 },
  ])
  expect(verdeling(rijen, 'sector')?.map(({ naam }) => naam)).toEqual(['bouw', 'meer dan één sector', 'niet bekend'])
  expect(verdeling(rijen, 'afdeling')).toEqual([
    { naam: 'Sociaal wijkteam', aantal: 1 },
    { naam: 'niet bekend', aantal: 2 },
  ])
})

test('feedback, care and urgency are counted in their month', () => {
  const dicht: Maandrij = { ...rij, afgerond: new Date('2026-10-20T10:00:00Z'), uitkomst: 'onvoldoende' }
  const rijen = [
    { ...dicht, teruggekoppeld: true },
    dicht,
    { ...dicht, afgerond: new Date('2026-11-20T10:00:00Z'), teruggekoppeld: true },
    { ...rij, spoed: true, zorgadvies: [new Date('2026-10-12T10:00:00Z'), new Date('2026-10-13T10:00:00Z')] },
    { ...rij, zorgadvies: [new Date('2026-11-12T10:00:00Z')] },
  ]
  expect(totaal(rijen, 'Afgerond')).toBe(2)
  expect(totaal(rijen, 'Afgerond en de melder ingelicht')).toBe(1)
  expect(totaal(rijen, 'Zorgcoördinator om advies gevraagd')).toBe(1)
  expect(totaal(rijen, 'Met spoed')).toBe(1)
  expect(verdeling(rijen, 'uitkomst')).toEqual([{ naam: 'te weinig om op te pakken', aantal: 2 }])
})

test('the time at a step is the middle one of the stays that ended this month', () => {
  const stay = (days: number, ended = '2026-10-20T00:00:00Z'): Maandrij => ({
    ...rij,
    standen: [
      { status: 'in_verrijking', sinds: new Date(Date.parse(ended) - days * 86_400_000) },
      { status: 'verrijkt', sinds: new Date(ended) },
    ],
  })
  const { stappen } = countMaand([stay(1), stay(2), stay(9), stay(30, '2026-11-02T00:00:00Z')], '2026-10', AFDELINGEN)
  expect(stappen).toEqual([{ naam: 'in verrijking', aantal: 3, dagen: 2 }])
  expect(countMaand([stay(1), stay(2)], '2026-10', AFDELINGEN).stappen[0]?.dagen).toBe(1.5)
})

test('a crossing shows no count from 1 to 4, and is left out when it would give one away', () => {
  const many = (count: number, changes: Partial<Maandrij>) => Array.from({ length: count }, () => ({ ...rij, ...changes }))
  const seksueel = { vormen: ['seksuele_uitbuiting'] } as const
  const toezicht = { afdeling: 'Toezicht & handhaving' }
  const { kruisingen } = countMaand(
    [...many(6, {}), ...many(2, seksueel), ...many(7, toezicht), ...many(8, { ...toezicht, ...seksueel })],
    '2026-10',
    AFDELINGEN,
  )
  expect(kruisingen.find(({ titel }) => titel.includes('afdeling'))).toEqual({
    titel: 'Nieuwe signalen per afdeling en vorm',
    rijnaam: 'Afdeling',
    kolommen: ['arbeidsuitbuiting', 'seksuele uitbuiting'],
    rijen: [
      { naam: 'Toezicht & handhaving', aantallen: ['≥5', '≥5'] },
      { naam: 'Sociaal wijkteam', aantallen: ['≥5', '<5'] },
    ],
  })
  expect(countMaand([rij], '2026-10', AFDELINGEN).kruisingen.map(({ rijen }) => rijen)).toEqual([null, null])
})

test('what is counted of a signaal is read from how it stands and from its history', () => {
  const vraag = { soort: 'brief', brief: 'zorg', vraag: 'Is er plek?' } as const
  const gelezen = readMaandrij(
    { ...signaal, terugkoppeling: 'gedaan' },
    'Sociaal wijkteam',
    [...geschiedenis, { at: nu, gevolg: vraag }, { at: nu, gevolg: { ...vraag, vraag: null } }],
    [
      { op: new Date(nu.getTime() + 1000), wat: 'in_verrijking' },
      { op: nu, wat: 'bevestigd' },
    ],
  )
  expect(gelezen).toMatchObject({
    geopend: nu,
    vormen: lezing.vormen.map(({ waarde }) => waarde),
    teruggekoppeld: true,
    zorgadvies: [nu],
    standen: [{ status: 'geregistreerd' }, { status: 'in_verrijking' }],
  })
  expect(JSON.stringify(gelezen)).not.toMatch(/Andrei|waterdam|Zonnekamp/)
})

test.for([
  ['Robin Dijkstra\nTeam Toezicht en Handhaving\nGemeente Waterdam', 'Toezicht & handhaving'],
  ['Sam, sociaal  wijkteam', 'Sociaal wijkteam'],
  ['Sociaal wijkteamleider', null],
  ['', null],
] as const)('the signature "%s" names %s', ([handtekening, afdeling]) => {
  expect(findAfdeling(handtekening, AFDELINGEN)).toBe(afdeling)
})
