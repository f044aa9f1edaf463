// How people call what has a code: partners, sources, outcomes, statuses, forms, fields. One list per noun, and one way to
// take a name off the beginning of a text. Which names are shown to people is written elsewhere.
import { fold } from './fold.ts'
import {
  ACTIESOORTEN,
  type Actiesoort,
  BEVINDINGBRONNEN,
  type Bevindingbron,
  BRONNEN,
  type Bron,
  OVERLEGSOORTEN,
  type Overlegsoort,
  PARTNERS,
  type Partner,
} from './keten.ts'
import { SECTOREN, type Sector, VORMEN, type Vorm } from './lezing.ts'
import type { Rol } from './rol.ts'
import { STATUSSEN, type Status } from './status.ts'
import { nearest } from './tags.ts'
import { UITKOMSTEN, type Uitkomst } from './uitkomst.ts'
import { type Veld, VELDEN } from './velden.ts'

/** A list of names: folded, words parted by one blank. */
export type Namen<Code extends string> = ReadonlyMap<string, Code>

/** Every code by itself, and every other name that people use for it. */
function makeNamen<Code extends string>(codes: readonly Code[], ook: Partial<Record<Code, string>>): Namen<Code> {
  return new Map(
    codes.flatMap((code) =>
      [code, ...(ook[code]?.split('|') ?? [])].map((naam): [string, Code] => [
        fold(naam.replace(/([a-z])(?=[A-Z])/g, '$1 ')).replaceAll('_', ' '),
        code,
      ]),
    ),
  )
}

const PARTNERNAMEN: Partial<Record<Partner, string>> = {
  toezicht: 'toezicht en handhaving|toezicht & handhaving|handhaving|boa|boas|toezichthouders',
  wijkteam: 'sociaal wijkteam|sociaal team',
  jongerenwerk: 'jongerenwerker|jongerenwerkers|jeugdwerk',
  veilig_thuis: 'veiligthuis|vt',
  veiligheidshuis: 'zorg en veiligheidshuis|zorg- en veiligheidshuis',
  politie: 'basisteam|basisteam politie|wijkagent|politie basisteam',
  avim: 'vreemdelingenpolitie|afdeling vreemdelingenpolitie',
  ondernemingsbrigade: 'brigade|ondernemersbrigade',
  riec: 'accountmanager|accountmanager riec|account manager|riec accountmanager|account manager riec',
  riec_werkgroep: 'werkgroep|werkgroep mensenhandel|riec werkgroep mensenhandel',
}
const BRONNAMEN: Partial<Record<Bron, string>> = {
  eerdere_signalen: 'eerder|eerdere|signalen|eerdere meldingen|eigen signalen',
  locatieserver: 'pdok|adres|adressen|locatie|locaties',
  bag: 'gebouw|gebouwen|pand|panden|kadaster',
  kvk: 'handelsregister|kamer van koophandel|bedrijf|bedrijven',
  rdw: 'kenteken|kentekens|voertuig|voertuigen|kentekenregister',
  brp: 'basisregistratie personen|gba|burgerzaken|bevolkingsregister',
}

export const PARTNER_NAMEN = makeNamen(PARTNERS, PARTNERNAMEN)
export const BRON_NAMEN = makeNamen(BRONNEN, BRONNAMEN)
export const BEVINDINGBRON_NAMEN = makeNamen<Bevindingbron>(BEVINDINGBRONNEN, {
  ...PARTNERNAMEN,
  // Fewer than above: what follows is prose, and "bedrijf is leeg" must keep its first word.
  eerdere_signalen: 'eerdere meldingen',
  locatieserver: 'pdok',
  bag: 'kadaster',
  kvk: 'handelsregister|kamer van koophandel',
  rdw: 'kentekenregister',
  brp: 'basisregistratie personen|gba|burgerzaken',
  zorg: 'zorgcoordinator|zc|zorg coordinator',
  overig: 'anders|overige|andere bron',
})

export const UITKOMST_NAMEN = makeNamen<Uitkomst>(UITKOMSTEN, {
  opgepakt_riec: 'riec|opgepakt door riec|opgepakt met riec|opgepakt met het riec|opgepakt door het riec|opgepakt oco',
  opgepakt_bestuurlijk: 'bestuurlijk|bestuurlijk opgepakt|opgepakt door gemeente|opgepakt door de gemeente|opgepakt gemeente',
  overgedragen_politie: 'politie|overgedragen aan politie|overgedragen aan de politie|naar politie|naar de politie',
  overgedragen_arbeidsinspectie:
    'arbeidsinspectie|nla|inspectie|overgedragen aan arbeidsinspectie|overgedragen aan de arbeidsinspectie|nederlandse arbeidsinspectie|overgedragen aan nla|inspectie szw',
  overgedragen_zorg: 'zorg|overgedragen aan zorg|overgedragen aan de zorg|naar zorg|naar de zorg',
  onvoldoende: 'onvoldoende informatie|te weinig|te weinig informatie|te weinig om op te pakken|onvoldoende aanwijzingen',
  niet_bevestigd: 'onbevestigd|vermoeden niet bevestigd|niet te bevestigen',
  geen_mensenhandel: 'geen mh|is geen mensenhandel',
  samengevoegd: 'samenvoegen|dubbel',
  ruis: 'geen melding|spam|reclame',
})

export const STATUS_NAMEN = makeNamen<Status>(STATUSSEN, {
  in_verrijking: 'verrijking|verrijken',
  lokaal_overleg: 'overleg|lokaal',
  riec_advies: 'riec|advies riec|advies',
  oco: 'bij oco|bij het oco',
  afgerond: 'afronden|gesloten',
  vernietigd: 'vernietigen|vernietigd',
})

export const OVERLEG_NAMEN = makeNamen<Overlegsoort>(OVERLEGSOORTEN, {
  lokaal: 'lokaal overleg|ondermijningsteam|ondermijningsoverleg',
  basisteam: 'basisteamoverleg|politie|overleg basisteam',
  regiotafel: 'regio|regionale tafel|regio tafel',
  officieren: 'officierenoverleg|officier|om|officieren van justitie|overleg officieren',
})

export const ACTIE_NAMEN = makeNamen<Actiesoort>(ACTIESOORTEN, {
  huisbezoek: 'bezoek|huis bezoek|laagdrempelig huisbezoek',
  controle: 'bestuurlijke controle|inspectie|adrescontrole|integrale controle',
  ondernemingsbrigade: 'brigade|ondernemersbrigade|controle ondernemingsbrigade',
  gesprek: 'gesproken|telefoongesprek|bellen|gebeld',
  observatie: 'waarneming|observeren',
  overig: 'anders|overige',
})

export const VORM_NAMEN = makeNamen<Vorm>(VORMEN, {
  arbeidsuitbuiting: 'arbeid|arbeids uitbuiting|ao',
  seksuele_uitbuiting: 'seksueel|seksuele|seks|sexuele uitbuiting|seksuele uitbuiting prostitutie',
  criminele_uitbuiting: 'crimineel|criminele',
  orgaanverwijdering: 'orgaan|organen|orgaanhandel|gedwongen orgaanverwijdering',
})

export const SECTOR_NAMEN = makeNamen<Sector>(SECTOREN, {
  sierteelt: 'bloemen|kas|kassen|tuinbouw|glastuinbouw|kwekerij',
  agrarisch: 'landbouw|land- en tuinbouw',
  horeca: 'restaurant|hotel|cafe',
  slachterij: 'vlees|vleesverwerking',
  prostitutie: 'sekswerk|seksbranche',
  transport: 'vervoer|logistiek',
  huishoudelijk: 'huishouden|huishoudelijk werk|au pair',
  nagelstudio: 'nagelsalon|nagels',
  massagesalon: 'massage',
  autowasserij: 'wasstraat|carwash',
  detailhandel: 'winkel|winkels',
  uitzendbranche: 'uitzendbureau|uitzend',
  bezorging: 'bezorger|bezorgers|koerier',
  overig: 'anders|overige',
})

export const ROL_NAMEN = makeNamen<Exclude<Rol, 'melder' | 'partner' | 'beheerder'>>(
  ['aandachtsfunctionaris', 'plaatsvervanger', 'informatiecoordinator', 'zorgcoordinator', 'team'],
  {
    aandachtsfunctionaris: 'af|aandachtsfunctionaris mensenhandel',
    plaatsvervanger: 'plv|vervanger|plaatsvervangend aandachtsfunctionaris',
    informatiecoordinator: 'ic|informatie coordinator',
    zorgcoordinator: 'zc|zorg coordinator',
    team: 'ondermijningsteam',
  },
)

export const VELD_NAMEN = makeNamen<Veld>(VELDEN, {
  vormen: 'vorm|vorm van uitbuiting',
  sectoren: 'sector|branche',
  wanneer: 'datum|periode|moment|tijd',
  waar: 'adres|adressen|locatie|locaties|plaats',
  personen: 'persoon|naam|namen|slachtoffer|verdachte|getuige|betrokkene',
  organisaties: 'organisatie|bedrijf|bedrijven|werkgever',
  kentekens: 'kenteken|auto|nummerbord|voertuig',
  telefoons: 'telefoon|telefoonnummer|telefoonnummers|tel|mobiel',
  emails: 'email|e-mail|mail|mailadres|e-mailadres|emailadres',
  urls: 'url|website|link|site|webadres',
  ibans: 'iban|rekening|rekeningnummer|bankrekening|bankrekeningnummer',
  bsns: 'bsn|burgerservicenummer',
  kvks: 'kvk|kvk-nummer|kvknummer|kvk nummer',
  aantalSlachtoffers: 'aantal|slachtoffers|aantal personen',
  minderjarig: 'minderjarigen|minderjarige',
  indicatoren: 'indicator|kenmerk|aanwijzing|signaal',
})

/** A name is at most this many words: "overgedragen aan de arbeidsinspectie". */
const NAME_WORDS_MAX = 6

/** The longest name at the beginning of a text, with what stands behind it; null where none stands. Linear in the name. */
export function takeNaam<Code extends string>(tekst: string, namen: Namen<Code>): { code: Code; naam: string; rest: string } | null {
  const begin = tekst.replace(/^[\s,;:]{1,40}/, '')
  let tot = 0
  let woorden = ''
  let beste: { code: Code; naam: string; rest: string } | null = null
  for (let n = 0; n < NAME_WORDS_MAX; n += 1) {
    const woord = /^\s{0,4}([^\s,;:.!?>()]{1,60})/.exec(begin.slice(tot, tot + 80))
    if (!woord?.[1]) break
    tot += woord[0].length
    woorden = `${woorden} ${fold(woord[1]).replaceAll('_', ' ')}`.trim()
    const code = namen.get(woorden) ?? namen.get(woorden.replaceAll('-', ' '))
    if (code !== undefined) beste = { code, naam: woorden, rest: begin.slice(tot).replace(/^[\s.:;!]{1,10}/, '') }
    // A comma or a stop ends a name.
    if (/^\s{0,4}[,;:.!?>()]/.test(begin.slice(tot, tot + 6))) break
  }
  return beste
}

/** The first word of a text, and the codes that it is near to; for what was not understood. */
export function suggestNamen<Code extends string>(tekst: string, namen: Namen<Code>): { woord: string; bedoeld: Code[] } {
  const woord = /[^\s,;:>]{1,60}/.exec(tekst.slice(0, 200))?.[0] ?? ''
  const folded = fold(woord).replaceAll('_', ' ')
  const near = nearest(folded, [...namen.keys()])
  return { woord, bedoeld: [...new Set(near.flatMap((naam) => namen.get(naam) ?? []))] }
}
