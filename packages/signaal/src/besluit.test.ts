import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyOpdracht, applyOpdrachten, type Mailbesluit } from './besluit.ts'
import { AF, BEHEER, contextOf, IC, LEZING, MELDER, NU, parse, PLV, POLITIE, signaalAt, TEAM, ZC } from './besluit.test-cast.ts'
import type { Context } from './context.ts'
import type { Gevolg } from './gevolg.ts'
import { type Opdracht, writeOpdracht } from './opdracht.ts'
import { type Rol, ROLLEN } from './rol.ts'
import type { Signaal } from './signaal.ts'
import { checkStatus, handelingVan, isOpen, mayGive, type Status, STATUSSEN, statusAfter } from './status.ts'
import { TAGS } from './tags.ts'
import type { Weigering } from './weigering.ts'

function show(gevolg: Gevolg): string {
  switch (gevolg.soort) {
    case 'status':
      return `status ${gevolg.naar}`
    case 'brief': {
      const over = 'aan' in gevolg && typeof gevolg.aan === 'string' ? ` ${gevolg.aan}` : 'partner' in gevolg ? ` ${gevolg.partner}` : ''
      return `brief ${gevolg.brief}${over}${'uitkomst' in gevolg ? ` ${gevolg.uitkomst}` : ''}`
    }
    case 'spoed':
    case 'hold':
      return `${gevolg.soort} ${gevolg.aan ? 'aan' : 'af'}`
    case 'correctie':
      return `correctie ${gevolg.correctie.soort}`
    case 'zorg':
    case 'oco':
    case 'vernietiging':
    case 'terugkoppeling':
      return `${gevolg.soort} ${gevolg.stand}`
    case 'afronding':
      return `afronding ${gevolg.uitkomst}`
    case 'bewaartermijn':
      return `bewaartermijn ${gevolg.vanaf === null ? 'weg' : 'loopt'}`
    case 'mail':
      return `mail ${gevolg.naar}`
    default:
      return gevolg.soort
  }
}

function describe({ geheel, regels, gevolgen }: Mailbesluit): string {
  const wrong = regels.flatMap((regel) =>
    regel.soort === 'fout'
      ? `! ${regel.fout.code}`
      : regel.soort === 'geweigerd'
        ? `! ${showWeigering(regel.weigering)}`
        : regel.soort === 'niet_nagegaan'
          ? '?'
          : [],
  )
  return [...(geheel === 'uitgevoerd' ? [] : [geheel]), ...wrong, ...gevolgen.map(show)].join('; ')
}
const showWeigering = (weigering: Weigering) =>
  `${weigering.code}${'waarom' in weigering ? ` ${weigering.waarom}` : ''}${weigering.verbeterd === null ? '' : ` -> ${weigering.verbeterd}`}`

const order = (signaal: Signaal | null, adres: string, tekst: string, extra: Partial<Context> = {}) =>
  applyOpdrachten(signaal, parse(tekst), contextOf(adres, extra))
const told = (signaal: Signaal | null, adres: string, tekst: string, extra: Partial<Context> = {}) =>
  describe(order(signaal, adres, tekst, extra))

test.for<[Status, string, string, string]>([
  ['verrijkt', AF, '#spoed wordt opgehaald', 'spoed aan; brief spoedalarm'],
  ['verrijkt', AF, '#geenspoed vergissing', ''],
  ['verrijkt', IC, '#vorm seksuele_uitbuiting', 'correctie stel'],
  ['verrijkt', IC, '#vorm arbeidsuitbuiting', ''],
  ['verrijkt', IC, '#corrigeer kenteken 12-ab-34 > 12-AB-43', 'correctie vervang'],
  ['verrijkt', IC, '#corrigeer kenteken 99-ZZ-99 > 12-AB-43', 'niets_gedaan; ! waarde_onbekend'],
  ['verrijkt', IC, '#corrigeer kenteken 99-ZZ-99 > GX-813-R', ''],
  ['verrijkt', IC, '#schrap kenteken GX813R', 'correctie schrap'],
  ['verrijkt', IC, '#schrap adres zwanendijk', 'correctie schrap'],
  ['verrijkt', IC, '#schrap naam Bert', 'niets_gedaan; ! waarde_onbekend -> #schrap personen Anna (slachtoffer)'],
  ['verrijkt', IC, '#voeg toe telefoon 0612345678', 'correctie voeg_toe'],
  ['verrijkt', IC, '#voeg toe kenteken 12-AB-34', ''],
  ['verrijkt', AF, '#melder kees@gemeente.example', 'melder; brief ontvangstbevestiging kees@gemeente.example'],
  ['verrijkt', AF, '#melder kees@elders.example', 'melder'],
  ['afgerond', AF, '#melder kees@gemeente.example\n#terugkoppeling Dank u wel', 'melder; brief terugkoppeling kees@gemeente.example null'],
  ['verrijkt', AF, '#vraag Hoe laat?', `brief vraag_aan_melder ${MELDER}`],
  ['afgerond', AF, '#vraag Hoe laat?', 'niets_gedaan; ! past_niet afgerond -> #heropen ‹reden›'],
  ['verrijkt', TEAM, '#notitie gebeld\n#actie huisbezoek morgen samen', 'notitie; actie'],
  ['verrijkt', POLITIE, '#notitie gebeld', 'niets_gedaan; ! rol'],
  ['verrijkt', IC, '#verrijk alles', 'bronvraag'],
  ['verrijkt', IC, '#verrijk kvk bag', 'niets_gedaan; ! bron_niet_ingesteld -> #verrijk alles'],
  ['verrijkt', IC, '#verrijk brp 999990408 grond: verblijf', 'bronvraag'],
  ['verrijkt', AF, '#verrijk brp 999990408 grond: verblijf', 'niets_gedaan; ! niet_bevoegd'],
  ['verrijkt', AF, '#bevinding kvk geen', 'bevinding'],
  ['verrijkt', IC, '#bevinding kvk geen', 'bevinding; brief nieuwe_aanvulling'],
  ['afgerond', POLITIE, '#bevinding politie bekend', 'bevinding; brief nieuwe_aanvulling'],
  ['verrijkt', POLITIE, '#bevinding kvk geen', 'niets_gedaan; ! eigen_bron -> #bevinding politie geen'],
  ['verrijkt', ZC, '#bevinding zorg opvang kan', 'bevinding; brief nieuwe_aanvulling'],
  ['verrijkt', ZC, '#bevinding politie geen', 'niets_gedaan; ! eigen_bron -> #bevinding zorg geen'],
  ['verrijkt', IC, '#consult politie en wijkteam', 'brief consult politie; brief consult wijkteam'],
  ['verrijkt', IC, '#consult politie, avim: bekend?', 'niets_gedaan; ! partner_niet_ingesteld -> #consult politie: bekend?'],
  ['verrijkt', AF, '#zorg gebeld', 'zorg benaderd'],
  ['verrijkt', AF, '#zorg vraag kan opvang?', 'brief zorg'],
  ['verrijkt', AF, '#zorg nvt niemand in beeld', 'zorg nvt'],
  ['verrijkt', IC, '#zorg gebeld', 'niets_gedaan; ! rol'],
  ['verrijkt', AF, '#overleg morgen', 'status lokaal_overleg; overleg; brief uitnodiging'],
  ['lokaal_overleg', AF, '#overleg regiotafel morgen', 'overleg; brief uitnodiging'],
  ['riec_advies', AF, '#overleg morgen', 'status lokaal_overleg; overleg; brief uitnodiging'],
  ['oco', AF, '#overleg morgen', 'overleg; brief uitnodiging'],
  ['lokaal_overleg', AF, '#uitkomst samen controleren', 'overleguitkomst'],
  ['geregistreerd', AF, '#riec past dit?', 'status riec_advies; brief riec_advies'],
  ['oco', AF, '#riec past dit?', 'brief riec_advies'],
  ['verrijkt', IC, '#formulier', 'formulier'],
  ['riec_advies', IC, '#oco ingediend', 'niets_gedaan; ! advies_ontbreekt -> #oco ingediend ‹reden›'],
  ['riec_advies', IC, '#oco ingediend accountmanager was ziek', 'status oco; oco ingediend; hold aan'],
  [
    'riec_advies',
    IC,
    '#bevinding riec ja, doen\n#oco ingediend',
    'bevinding; brief nieuwe_aanvulling; status oco; oco ingediend; hold aan',
  ],
  ['oco', AF, '#oco ingediend', 'niets_gedaan; ! past_niet al_bij_oco -> #oco aangenomen'],
  ['oco', AF, '#oco aangenomen projectgroep sierteelt', 'oco aangenomen'],
  ['oco', AF, '#oco afgewezen te dun', 'status riec_advies; oco afgewezen; hold af; brief herinnering'],
  ['oco', IC, '#oco aangenomen', 'niets_gedaan; ! rol'],
  ['verrijkt', AF, '#oco aangenomen', 'niets_gedaan; ! past_niet niet_bij_oco -> #oco ingediend'],
  ['verrijkt', AF, '#status lokaal_overleg', 'status lokaal_overleg'],
  ['verrijkt', AF, '#status riec', 'niets_gedaan; ! status reden_nodig -> #status riec_advies ‹reden›'],
  ['verrijkt', AF, '#status geregistreerd', 'niets_gedaan; ! status alleen_vooruit'],
  ['verrijkt', AF, '#status afgerond', 'niets_gedaan; ! status andere_opdracht -> #afronden ‹uitkomst›'],
  ['verrijkt', AF, `#wijs toe ${TEAM}`, 'toewijzing; brief dossier'],
  ['verrijkt', AF, '#wijs toe IC', 'toewijzing; brief dossier'],
  ['verrijkt', AF, '#wijs toe ZC', 'niets_gedaan; ! rol_onbezet'],
  ['verrijkt', AF, '#wijs toe vreemd@elders.example', 'niets_gedaan; ! adres_zonder_rol'],
  ['verrijkt', IC, '#koppel MM-2026-0007 en MM-2026-0008', 'relatie; relatie'],
  ['verrijkt', IC, '#koppel MM-2026-0001', 'niets_gedaan; ! signaal_onbekend'],
  ['verrijkt', IC, '#koppel MM-2026-0042', 'niets_gedaan; ! zichzelf'],
  ['verrijkt', IC, '#koppel MM-2026-0009', 'niets_gedaan; ! ander_signaal'],
  [
    'verrijkt',
    AF,
    '#samenvoegen MM-2026-0007',
    `samenvoeging; afronding samengevoegd; bewaartermijn loopt; brief terugkoppeling ${MELDER} samengevoegd; terugkoppeling in_rij`,
  ],
  ['verrijkt', AF, '#samenvoegen MM-2026-0008', 'niets_gedaan; ! ander_signaal -> #samenvoegen MM-2026-0007'],
  ['verrijkt', AF, '#samenvoegen MM-2026-0042', 'niets_gedaan; ! zichzelf'],
  ['verrijkt', AF, '#hoort bij MM-2026-0007', 'niets_gedaan; ! geen_mail -> #samenvoegen MM-2026-0007'],
  ['verrijkt', AF, '#nieuw', 'niets_gedaan; ! past_niet al_signaal'],
  ['verrijkt', AF, '#ruis reclame', 'afronding ruis; bewaartermijn loopt'],
  [
    'geregistreerd',
    AF,
    '#afronden onvoldoende',
    `afronding onvoldoende; brief terugkoppeling ${MELDER} onvoldoende; terugkoppeling in_rij; bewaartermijn loopt`,
  ],
  [
    'oco',
    AF,
    '#afronden opgepakt_riec',
    `afronding opgepakt_riec; brief terugkoppeling ${MELDER} opgepakt_riec; terugkoppeling in_rij; bewaartermijn loopt`,
  ],
  [
    'oco',
    AF,
    '#afronden niet_bevestigd',
    `afronding niet_bevestigd; brief terugkoppeling ${MELDER} niet_bevestigd; terugkoppeling in_rij; hold af; bewaartermijn loopt`,
  ],
  ['afgerond', AF, '#afronden onvoldoende', 'niets_gedaan; ! past_niet afgerond -> #heropen ‹reden›'],
  ['vernietigd', AF, '#heropen toch', 'niets_gedaan; ! past_niet vernietigd'],
  ['verrijkt', AF, '#heropen toch', 'niets_gedaan; ! past_niet nog_open -> #afronden ‹uitkomst›'],
  ['afgerond', AF, '#heropen nieuwe melding', 'heropening; bewaartermijn weg'],
  ['verrijkt', AF, '#terugkoppeling Dank u wel', `brief terugkoppeling ${MELDER} null`],
  ['verrijkt', AF, '#terugkoppeling gedaan per telefoon', 'terugkoppeling gedaan'],
  ['afgerond', AF, '#uitstel 1 juni 2027 onderzoek', 'uitstel'],
  ['afgerond', AF, '#uitstel vandaag onderzoek', 'niets_gedaan; ! uitstel_te_vroeg -> #uitstel ‹datum reden›'],
  ['afgerond', AF, '#vernietig termijn voorbij', 'vernietiging gevraagd'],
  ['verrijkt', AF, '#vernietig termijn voorbij', 'niets_gedaan; ! past_niet nog_open -> #afronden ‹uitkomst›'],
  ['verrijkt', ZC, '#herinner morgen bellen\n#afwezig volgende week\n#overzicht', 'herinnering; afwezigheid; overzicht'],
  ['verrijkt', BEHEER, '#help', 'hulp'],
  ['verrijkt', BEHEER, '#overzicht', 'niets_gedaan; ! rol'],
  ['verrijkt', 'vreemd@elders.example', '#help', 'niets_gedaan; ! rol'],
])('at %s, %s: %s', ([status, adres, tekst, wanted]) => expect(told(signaalAt(status), adres, tekst)).toBe(wanted))

test('without a signaal: what concerns the sender, and where a doubtful mail belongs', () => {
  const twijfel = { twijfel: true }
  expect(told(null, AF, '#overzicht\n#afwezig morgen\n#herinner morgen', {})).toBe('overzicht; afwezigheid; herinnering')
  expect(told(null, AF, '#nieuw', twijfel)).toBe('mail nieuw_signaal')
  expect(told(null, AF, '#ruis', twijfel)).toBe('mail ruis')
  expect(told(null, AF, '#hoort bij MM-2026-0007', twijfel)).toBe('mail aanvulling')
  expect(order(null, AF, '#hoort bij MM-2026-0008', twijfel).gevolgen).toEqual([
    { soort: 'mail', naar: 'aanvulling', kenmerk: 'MM-2026-0007' },
  ])
  expect(told(null, AF, '#hoort bij MM-2026-0009', twijfel)).toBe('niets_gedaan; ! ander_signaal -> #nieuw')
  expect(told(null, AF, '#hoort bij MM-2026-0001', twijfel)).toBe('niets_gedaan; ! signaal_onbekend')
  expect(told(null, IC, '#nieuw', twijfel)).toBe('niets_gedaan; ! rol')
  for (const tekst of ['#nieuw', '#ruis', '#hoort bij MM-2026-0007']) expect(told(null, AF, tekst)).toBe('niets_gedaan; ! geen_mail')
  for (const tekst of ['#afronden onvoldoende', '#vraag Hoe?', '#vernietig x', '#status verrijkt'])
    expect(told(null, AF, tekst)).toBe('niets_gedaan; ! geen_signaal')
  expect(told(signaalAt('geregistreerd'), AF, '#hoort bij MM-2026-0007', twijfel)).toMatch(/^samenvoeging; afronding samengevoegd/)
})

test('all or nothing: a wrong line undoes the right ones, and what stands behind it is not judged by a state that is not there', () => {
  const signaal = signaalAt('verrijkt', { zorg: 'open' })
  const besluit = order(signaal, AF, '#notitie gebeld\n#zorg nvt\n#afronden onvoldoende\n#overzichtt')
  expect(describe(besluit)).toBe('niets_gedaan; ! ontbreekt; ?; ! onbekende_tag')
  expect(besluit.signaal).toBe(signaal)
  expect(besluit.regels.map(({ soort }) => soort)).toEqual(['besloten', 'fout', 'niet_nagegaan', 'fout'])
  // What the sender may never do is said, whatever stands before it.
  expect(told(signaal, IC, '#blabla\n#afronden onvoldoende')).toBe('niets_gedaan; ! onbekende_tag; ! rol')
})

test('each command meets the state that the earlier ones leave', () => {
  const signaal = signaalAt('verrijkt', { zorg: 'open' })
  expect(told(signaal, AF, '#afronden onvoldoende')).toBe('niets_gedaan; ! zorg_ontbreekt -> #zorg nvt ‹reden›')
  const besluit = order(signaal, AF, '#zorg nvt niemand in beeld\n#afronden onvoldoende')
  expect(besluit.geheel).toBe('uitgevoerd')
  expect(besluit.signaal).toMatchObject({
    status: 'afgerond',
    uitkomst: 'onvoldoende',
    zorg: 'nvt',
    afgerond: NU,
    statusVoorAfronden: 'verrijkt',
    terugkoppeling: 'in_rij',
  })
  expect(told(signaal, AF, '#zorg gebeld\n#afronden onvoldoende\n#vraag Hoe laat?')).toBe(
    'niets_gedaan; ! past_niet afgerond -> #heropen ‹reden›',
  )
})

test('a proof carries out nothing and shows what would be, wherever it stands', () => {
  const signaal = signaalAt('verrijkt')
  for (const tekst of ['#proef\n#afronden onvoldoende', '#afronden onvoldoende\n#proef']) {
    const besluit = order(signaal, AF, tekst)
    expect(besluit).toMatchObject({ geheel: 'proef', gevolgen: [], signaal })
    expect(besluit.regels.flatMap((regel) => (regel.soort === 'besloten' ? regel.gevolgen : [])).map(show)).toContain(
      'afronding onvoldoende',
    )
  }
  expect(told(signaal, AF, '#proef\n#heropen x')).toBe('proef; ! past_niet nog_open -> #afronden ‹uitkomst›')
})

test('one line that needs a code makes the whole mail wait, and the code lets it through', () => {
  const { meldpunt } = contextOf(AF)
  const zwaar = { meldpunt: { ...meldpunt, codeVoor: ['vernietig'] as const } }
  const signaal = signaalAt('afgerond')
  expect(told(signaal, AF, '#notitie klaar\n#vernietig termijn', zwaar)).toBe('wacht')
  expect(told(signaal, AF, '#notitie klaar', zwaar)).toBe('notitie')
  expect(told(signaal, AF, '#notitie klaar\n#vernietig termijn', { ...zwaar, bewijs: 'code' })).toBe('notitie; vernietiging gevraagd')
  expect(told(signaal, AF, '#notitie klaar', { bewijs: 'ontbreekt' })).toBe('wacht')
  expect(told(signaal, AF, '#heropen', { bewijs: 'ontbreekt' })).toBe('niets_gedaan; ! ontbreekt')
})

test('the melder hears the outcome only when he is trusted, and somebody must be told', () => {
  const melders = [
    { adres: 'a@elders.example', vertrouwd: false, bereikbaar: true },
    { adres: 'b@gemeente.example', vertrouwd: true, bereikbaar: true },
    { adres: 'c@gemeente.example', vertrouwd: true, bereikbaar: false },
  ]
  expect(told(signaalAt('verrijkt', { melders }), AF, '#afronden overgedragen_politie')).toBe(
    'afronding overgedragen_politie; brief terugkoppeling a@elders.example afgehandeld; brief terugkoppeling b@gemeente.example overgedragen_politie; terugkoppeling in_rij; bewaartermijn loopt',
  )
  const niemand = signaalAt('verrijkt', { melders: [] })
  expect(told(niemand, AF, '#afronden onvoldoende')).toBe('niets_gedaan; ! terugkoppeling_ontbreekt -> #terugkoppeling gedaan ‹hoe›')
  expect(told(niemand, AF, '#terugkoppeling gedaan balie\n#afronden onvoldoende')).toBe(
    'terugkoppeling gedaan; afronding onvoldoende; bewaartermijn loopt',
  )
  expect(told(niemand, AF, '#vraag Hoe?')).toBe('niets_gedaan; ! melder_onbereikbaar -> #melder ‹adres›')
  expect(told(niemand, AF, '#ruis')).toBe('afronding ruis; bewaartermijn loopt')
})

test('an overleg that is put on another day leaves the day that has not been', () => {
  const op = (datum: string, meer: Partial<Signaal['overleggen'][number]> = {}) =>
    ({ overleg: 'lokaal', datum, tijd: null, uitkomst: false, ...meer }) as const
  const overleggen = [
    op('2026-11-20'),
    op('2026-11-24', { uitkomst: true }),
    op('2026-11-24', { overleg: 'regiotafel' }),
    op('2026-12-01', { tijd: '10:00' }),
  ]
  const besluit = order(signaalAt('lokaal_overleg', { overleggen }), AF, '#overleg 8 december 2026')
  expect(besluit.gevolgen).toMatchObject([
    { soort: 'overlegafzegging', overleg: 'lokaal', datum: '2026-12-01' },
    { soort: 'overleg', datum: '2026-12-08' },
    { soort: 'brief', brief: 'uitnodiging', datum: '2026-12-08' },
  ])
  expect(besluit.signaal?.overleggen).toEqual([...overleggen.slice(0, 3), op('2026-12-08')])
  // Another time on that day, or another kind, is no other day of the same.
  expect(told(besluit.signaal, AF, '#overleg 8 december 2026 om 14:00')).toBe('overleg; brief uitnodiging')
  expect(told(besluit.signaal, AF, '#overleg basisteam 9 december 2026')).toBe('overleg; brief uitnodiging')
  // Today's is put off as well.
  const vandaag = signaalAt('lokaal_overleg', { overleggen: [op('2026-11-24')] })
  expect(told(vandaag, AF, '#overleg morgen')).toBe('overlegafzegging; overleg; brief uitnodiging')
  expect(told(vandaag, AF, '#uitkomst Verder praten.\n#overleg morgen')).toBe('overleguitkomst; overleg; brief uitnodiging')
})

test('a signaal that closes leaves the overleggen that are still to come', () => {
  const op = (datum: string, uitkomst = false) => ({ overleg: 'lokaal', datum, tijd: null, uitkomst }) as const
  const signaal = signaalAt('lokaal_overleg', {
    overleggen: [op('2026-11-20'), op('2026-11-24'), op('2026-12-01'), { ...op('2026-12-03'), overleg: 'regiotafel' }],
    terugkoppeling: 'gedaan',
  })
  const af = 'overlegafzegging; overlegafzegging; bewaartermijn loopt'
  expect(told(signaal, AF, '#afronden onvoldoende')).toBe(`afronding onvoldoende; ${af}`)
  expect(told(signaal, AF, '#ruis')).toBe(`afronding ruis; ${af}`)
  expect(told(signaal, AF, '#samenvoegen MM-2026-0007')).toBe(`samenvoeging; afronding samengevoegd; ${af}`)
  const dicht = order(signaal, AF, '#afronden onvoldoende').signaal
  expect(dicht?.overleggen).toEqual([op('2026-11-20'), op('2026-11-24')])
  // Nobody comes back to a meeting that was called off; who reopens plans it again.
  expect(order(dicht, AF, '#heropen toch').signaal?.overleggen).toEqual([op('2026-11-20'), op('2026-11-24')])
})

test('reopening restores the status, clears the term and takes back a destruction that was asked for', () => {
  const vernietiging = { aanvrager: AF, gevraagd: NU, bevestiger: PLV, werktVanaf: null, bevestigd: false }
  const signaal = signaalAt('afgerond', { statusVoorAfronden: 'oco', hold: true, uitstelTot: '2027-06-01', vernietiging })
  const besluit = order(signaal, AF, '#heropen nieuwe melding')
  expect(describe(besluit)).toBe('vernietiging ingetrokken; heropening; bewaartermijn weg')
  expect(besluit.signaal).toMatchObject({
    status: 'oco',
    statusVoorAfronden: null,
    uitkomst: null,
    afgerond: null,
    uitstelTot: null,
    vernietiging: null,
    hold: true,
    terugkoppeling: 'open',
  })
  expect(told(signaalAt('afgerond', { vernietiging: { ...vernietiging, bevestigd: true } }), AF, '#heropen toch')).toBe(
    'niets_gedaan; ! vernietiging_loopt',
  )
})

test('whatever was open before closing is what reopening restores', () => {
  for (const status of STATUSSEN.filter(isOpen)) {
    const dicht = order(
      signaalAt(status, { verrijking: { lopend: 1, icGevraagd: null, icAntwoord: null } }),
      AF,
      '#afronden onvoldoende',
    ).signaal
    expect(dicht?.status).toBe('afgerond')
    expect(order(dicht, AF, '#heropen toch').signaal?.status).toBe(status)
  }
})

test('destruction needs four eyes', () => {
  const gevraagd = order(signaalAt('afgerond'), AF, '#vernietig termijn').signaal
  expect(gevraagd?.vernietiging).toEqual({ aanvrager: AF, gevraagd: NU, bevestiger: PLV, werktVanaf: null, bevestigd: false })
  expect(told(signaalAt('afgerond', { uitkomst: 'onvoldoende', terugkoppeling: 'open' }), AF, '#vernietig termijn')).toBe(
    'niets_gedaan; ! terugkoppeling_ontbreekt -> #terugkoppeling gedaan ‹hoe›',
  )
  expect(told(gevraagd, AF, '#vernietig termijn')).toBe('niets_gedaan; ! vernietiging_al_gevraagd')
  expect(told(gevraagd, AF, '#vernietig termijn', { nu: '2026-11-27T09:00:01.000Z' })).toBe('vernietiging gevraagd')
  expect(told(gevraagd, PLV, '#bevestig 12345678')).toBe('niets_gedaan; ! code_ongeldig')
  const code = { code: 'vernietiging' as const }
  expect(told(gevraagd, AF, '#bevestig 12345678', code)).toBe('niets_gedaan; ! code_van_zelf')
  const bevestigd = order(gevraagd, PLV, '#bevestig 12345678', code)
  expect(bevestigd.gevolgen).toEqual([{ soort: 'vernietiging', stand: 'bevestigd', zonderTweedePersoon: false }])
  // Destroyed it is only when the last trace is gone.
  expect(bevestigd.signaal).toMatchObject({ status: 'afgerond', vernietiging: { bevestigd: true } })
  expect(told(bevestigd.signaal, PLV, '#bevestig 12345678', code)).toBe('')
  expect(told(bevestigd.signaal, AF, '#uitstel 1 juni 2027 wacht')).toBe('niets_gedaan; ! vernietiging_loopt')
  expect(told(gevraagd, AF, '#uitstel 1 juni 2027 wacht')).toBe('vernietiging ingetrokken; uitstel')
  expect(told(signaalAt('afgerond'), PLV, '#bevestig 12345678', code)).toBe('niets_gedaan; ! code_ongeldig')
  expect(told(null, AF, '#bevestig 12345678', { code: 'zonder_signaal' })).toBe('wis_zonder_signaal')
})

test('the second person is a deputy, one who is there, else another officer', () => {
  const andere = 'tweede@gemeente.example'
  const { meldpunt } = contextOf(AF)
  const met = (rollen: Map<string, readonly Rol[]>, afwezig: string[] = []) =>
    order(signaalAt('afgerond'), AF, '#vernietig x', { meldpunt: { ...meldpunt, rollen }, afwezig }).signaal?.vernietiging
  const officieren = new Map<string, readonly Rol[]>([
    [AF, ['aandachtsfunctionaris']],
    [andere, ['aandachtsfunctionaris']],
  ])
  expect(met(officieren)?.bevestiger).toBe(andere)
  expect(met(new Map([...officieren, [PLV, ['plaatsvervanger']]]))?.bevestiger).toBe(PLV)
  expect(met(new Map([...officieren, [PLV, ['plaatsvervanger']]]), [PLV])?.bevestiger).toBe(andere)
  expect(order(signaalAt('afgerond'), PLV, '#vernietig x').signaal?.vernietiging?.bevestiger).toBe(AF)
})

test('one officer alone confirms from the next working day on, and the verklaring will say so', () => {
  const { meldpunt } = contextOf(AF)
  // Friday: the code works on Monday, and still three days from there.
  const vrijdag = {
    meldpunt: { ...meldpunt, rollen: new Map<string, readonly Rol[]>([[AF, ['aandachtsfunctionaris']]]) },
    vandaag: '2026-11-27',
    nu: '2026-11-27T09:00:00.000Z',
  }
  const gevraagd = order(signaalAt('afgerond'), AF, '#vernietig termijn', vrijdag).signaal
  expect(gevraagd?.vernietiging).toMatchObject({ bevestiger: AF, werktVanaf: '2026-11-30' })
  const code = { ...vrijdag, code: 'vernietiging' as const }
  expect(told(gevraagd, AF, '#bevestig 12345678', { ...code, vandaag: '2026-11-29' })).toBe('niets_gedaan; ! code_te_vroeg')
  const maandag = { ...code, vandaag: '2026-11-30', nu: '2026-11-30T12:00:00.000Z' }
  expect(order(gevraagd, AF, '#bevestig 12345678', maandag).gevolgen).toEqual([
    { soort: 'vernietiging', stand: 'bevestigd', zonderTweedePersoon: true },
  ])
  expect(told(gevraagd, AF, '#vernietig termijn', maandag)).toBe('niets_gedaan; ! vernietiging_al_gevraagd')
})

test('what the OCO has is not destroyed, until an officer names the day', () => {
  const signaal = order(signaalAt('oco'), AF, '#afronden opgepakt_riec').signaal
  expect(signaal?.hold).toBe(true)
  expect(told(signaal, AF, '#vernietig klaar')).toBe('niets_gedaan; ! hold -> #uitstel ‹datum reden›')
  const uitgesteld = order(signaal, AF, '#uitstel 1 juni 2027 projectgroep loopt')
  expect(describe(uitgesteld)).toBe('hold af; uitstel')
  expect(uitgesteld.signaal).toMatchObject({ hold: false, uitstelTot: '2027-06-01' })
})

test('the care coordinator hears of a doubtful report after the first command that treats it as a signaal', () => {
  const signaal = signaalAt('geregistreerd', { zorg: 'open', zorgbriefWacht: true })
  const besluit = order(signaal, AF, '#vraag Hoe laat?\n#overzicht')
  expect(describe(besluit)).toBe(`brief vraag_aan_melder ${MELDER}; overzicht; brief zorg`)
  expect(besluit.signaal?.zorgbriefWacht).toBe(false)
  for (const tekst of ['#overzicht', '#help', '#ruis', '#samenvoegen MM-2026-0007'])
    expect(told(signaal, AF, tekst)).not.toMatch(/brief zorg/)
  expect(told(signaal, AF, '#zorg nvt niemand')).toBe('zorg nvt')
  expect(told(signaal, AF, '#zorg vraag kan opvang?')).toBe('brief zorg')
  expect(told(signaal, IC, '#voeg toe telefoon 0612345678')).toBe('correctie voeg_toe')
})

test('contact with care, or the answer of the IC, may be the last that the verrijking waited for', () => {
  const verrijking = { lopend: 0, icGevraagd: '2026-11-20T09:00:00.000Z', icAntwoord: null }
  const wachtOpIc = signaalAt('in_verrijking', { verrijking })
  expect(told(wachtOpIc, IC, '#bevinding kvk geen')).toBe('bevinding; brief nieuwe_aanvulling; status verrijkt')
  expect(told(wachtOpIc, AF, '#bevinding kvk geen')).toBe('bevinding')
  const wachtOpZorg = signaalAt('in_verrijking', { zorg: 'open', verrijking: { ...verrijking, icAntwoord: NU } })
  expect(told(wachtOpZorg, AF, '#zorg gebeld')).toBe('zorg benaderd; status verrijkt')
  expect(order(wachtOpZorg, AF, '#zorg nvt niemand').signaal?.status).toBe('verrijkt')
  const dagenVoorbij = signaalAt('in_verrijking', { zorg: 'open', verrijking: { ...verrijking, icGevraagd: '2026-11-16T09:00:00.000Z' } })
  expect(told(dagenVoorbij, AF, '#zorg gebeld')).toBe('zorg benaderd; status verrijkt')
})

test('an answer that was waited for ends the waiting', () => {
  const gevraagd = order(signaalAt('verrijkt'), IC, '#consult politie').signaal
  expect(gevraagd?.consulten).toEqual([{ partner: 'politie', gevraagd: NU, antwoord: null }])
  expect(order(gevraagd, POLITIE, '#bevinding politie geen').signaal?.consulten).toEqual([
    { partner: 'politie', gevraagd: NU, antwoord: NU },
  ])
  expect(order(signaalAt('verrijkt', { zorg: 'open' }), ZC, '#bevinding zorg opvang kan').signaal?.zorg).toBe('benaderd')
  expect(order(signaalAt('verrijkt', { zorg: 'open' }), AF, '#bevinding zorg opvang kan').signaal?.zorg).toBe('open')
})

// One command of each tag, that fits wherever its tag fits.
const VOORBEELDEN: Opdracht[] = [
  { tag: 'help' },
  { tag: 'proef' },
  { tag: 'spoed', reden: null },
  { tag: 'geenspoed', reden: 'x' },
  { tag: 'vorm', vormen: ['orgaanverwijdering'] },
  { tag: 'sector', sectoren: ['horeca'] },
  { tag: 'corrigeer', oud: '12-AB-34', nieuw: { veld: 'kentekens', waarde: '12-AB-43' } },
  { tag: 'schrap', veld: 'kentekens', oud: '12-AB-34' },
  { tag: 'voeg_toe', nieuw: { veld: 'kentekens', waarde: '12-AB-43' } },
  { tag: 'melder', adres: 'kees@gemeente.example' },
  { tag: 'hoort_bij', kenmerk: 'MM-2026-0007' },
  { tag: 'nieuw' },
  { tag: 'ruis', reden: null },
  { tag: 'vraag', tekst: 'x' },
  { tag: 'notitie', tekst: 'x' },
  { tag: 'actie', actie: 'overig', datum: null, tekst: 'x' },
  { tag: 'verrijk', vraag: { soort: 'alles' } },
  { tag: 'bevinding', bron: 'politie', tekst: null },
  { tag: 'consult', partners: ['politie'], vraag: null },
  { tag: 'zorg', soort: 'gesproken', tekst: null },
  { tag: 'overleg', overleg: 'lokaal', datum: '2026-12-01', tijd: null, tekst: null },
  { tag: 'uitkomst', tekst: 'x' },
  { tag: 'riec', tekst: null },
  { tag: 'formulier' },
  { tag: 'oco', stand: 'ingediend', tekst: 'x' },
  { tag: 'oco', stand: 'aangenomen', tekst: null },
  { tag: 'oco', stand: 'afgewezen', tekst: null },
  { tag: 'afronden', uitkomst: 'onvoldoende', toelichting: null },
  { tag: 'heropen', reden: 'x' },
  { tag: 'terugkoppeling', gedaan: false, tekst: 'x' },
  { tag: 'koppel', kenmerken: ['MM-2026-0007'] },
  { tag: 'samenvoegen', kenmerk: 'MM-2026-0007' },
  { tag: 'status', status: 'riec_advies', reden: 'x' },
  { tag: 'wijs_toe', aan: { rol: 'team' } },
  { tag: 'herinner', datum: '2026-12-01', tekst: null },
  { tag: 'afwezig', van: '2026-12-01', tot: '2026-12-01' },
  { tag: 'overzicht' },
  { tag: 'uitstel', datum: '2027-06-01', reden: 'x' },
  { tag: 'vernietig', reden: 'x' },
  { tag: 'bevestig', code: '12345678' },
]

test('the whole table: what a role may not, or a status does not bear, is refused; all else is decided and leads where the table says', () => {
  expect(new Set(VOORBEELDEN.map(({ tag }) => tag))).toEqual(new Set(TAGS))
  for (const status of STATUSSEN)
    for (const rol of ROLLEN)
      for (const opdracht of VOORBEELDEN) {
        const handeling = handelingVan(opdracht)
        const vernietiging = { aanvrager: 'iemand@gemeente.example', gevraagd: NU, bevestiger: PLV, werktVanaf: null, bevestigd: false }
        const signaal = signaalAt(status, opdracht.tag === 'bevestig' ? { vernietiging } : {})
        const context = contextOf(AF, {
          twijfel: true,
          code: 'vernietiging',
          afzender: { adres: AF, rollen: [rol], bronnen: ['politie'], brpBevoegd: false },
        })
        const besluit = applyOpdracht(signaal, opdracht, context)
        const waar = `${handeling} by ${rol} at ${status}`
        if (!mayGive(handeling, [rol])) expect([waar, besluit]).toMatchObject([waar, { weigering: { code: 'rol' } }])
        else if (checkStatus(handeling, status)) expect([waar, besluit]).toMatchObject([waar, { weigering: { code: 'past_niet', status } }])
        else if (handeling === 'status' && (status === 'riec_advies' || status === 'oco'))
          expect([waar, besluit.soort]).toEqual([waar, 'geweigerd'])
        else {
          const naar = statusAfter(handeling, status) ?? (handeling === 'heropen' ? 'verrijkt' : 'riec_advies')
          expect([waar, besluit]).toMatchObject([waar, { soort: 'besloten', signaal: { status: naar } }])
        }
      }
})

test('without proof nothing is carried out, whatever the command, the status and the role: it waits for a code, or is refused', () => {
  for (const status of STATUSSEN)
    for (const rol of ROLLEN)
      for (const opdracht of VOORBEELDEN) {
        const context = contextOf(AF, {
          twijfel: true,
          bewijs: 'ontbreekt',
          afzender: { adres: AF, rollen: [rol], bronnen: ['politie'], brpBevoegd: true },
        })
        const regel = { regel: writeOpdracht(opdracht), tag: opdracht.tag, opdracht, fout: null, verbeterd: null }
        for (const signaal of [signaalAt(status), null]) {
          const besluit = applyOpdrachten(signaal, [regel], context)
          expect([regel.regel, besluit.geheel]).not.toEqual([regel.regel, 'uitgevoerd'])
          expect(besluit.gevolgen).toEqual([])
          expect(besluit.signaal).toBe(signaal)
        }
      }
})

test('any commands in any order: decided twice the same, nothing given is changed, and the signaal can be written down', () => {
  const opdracht = fc.constantFrom(...VOORBEELDEN)
  const gelezen = opdracht.map((waarde) => ({ regel: `#${waarde.tag}`, tag: waarde.tag, opdracht: waarde, fout: null, verbeterd: null }))
  fc.assert(
    fc.property(
      fc.constantFrom(...STATUSSEN),
      fc.constantFrom(AF, PLV, IC, ZC, TEAM),
      fc.array(gelezen, { maxLength: 8 }),
      (status, adres, mail) => {
        const signaal = signaalAt(status)
        const before = JSON.stringify(signaal)
        const een = applyOpdrachten(signaal, mail, contextOf(adres))
        expect(applyOpdrachten(signaal, mail, contextOf(adres))).toEqual(een)
        expect(JSON.stringify(signaal)).toBe(before)
        expect(JSON.parse(JSON.stringify(een.signaal))).toEqual(een.signaal)
        if (een.geheel !== 'uitgevoerd') expect(een).toMatchObject({ gevolgen: [], signaal })
        // No way but these leads into and out of a closed signaal.
        if (een.signaal?.status === 'afgerond')
          expect(een.signaal).toMatchObject({
            uitkomst: expect.any(String),
            afgerond: expect.any(String),
            statusVoorAfronden: expect.any(String),
          })
        else if (een.signaal?.status !== 'vernietigd')
          expect(een.signaal).toMatchObject({ uitkomst: null, afgerond: null, statusVoorAfronden: null })
      },
    ),
    { numRuns: 2_000 },
  )
})

test('a correction shows in the reading that later commands of the same mail meet', () => {
  const besluit = order(signaalAt('verrijkt'), IC, '#schrap kenteken 12-AB-34\n#voeg toe wanneer 3 maart 2026\n#schrap kenteken 12-AB-34')
  expect(describe(besluit)).toBe('niets_gedaan; ! waarde_onbekend -> #schrap kentekens GX-813-R')
  const goed = order(signaalAt('verrijkt'), IC, '#schrap kenteken 12-AB-34\n#voeg toe wanneer 3 maart 2026').signaal?.lezing
  expect(goed?.kentekens).toEqual([LEZING.kentekens[1]])
  expect(goed?.ontbreekt).toEqual([])
})
