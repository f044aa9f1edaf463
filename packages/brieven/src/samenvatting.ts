// What was read out of a report, for letters that may say it: each value with the literal words it rests on, so that a
// person can see why it stands there and correct it. For partners: only the fields that the file lists, without words.
import { BRON_CORRECTIE } from '@meldpunt/signaal/correcties'
import type { Gelezen, Lezing, Locatie, Persoon, Vindplaats } from '@meldpunt/signaal/lezing'
import { capitalise, INDICATOR_NAMEN, nameOf, ROL_BETROKKENE_NAMEN, SECTOR_NAMEN, VORM_NAMEN } from './benamingen.ts'
import type { Bereik, Stuk, Tekst } from './brief.ts'
import { formatPeriode, formatPoint } from './datum.ts'

/** More values of one field than this make a letter unreadable; the words themselves stand below it whole. */
const WAARDEN_MAX = 30
/** Enough to recognise the place in the text. */
const WOORDEN_TEKENS_MAX = 160

/** The fields of a Lezing that hold values, as the file names them for a partner. */
export const VELDEN = [
  'vormen',
  'sectoren',
  'wanneer',
  'waar',
  'personen',
  'organisaties',
  'kentekens',
  'telefoons',
  'emails',
  'urls',
  'ibans',
  'bsns',
  'kvks',
  'aantalSlachtoffers',
  'minderjarig',
  'indicatoren',
] as const satisfies readonly (keyof Lezing)[]
export type Veld = (typeof VELDEN)[number]

export const VELD_NAMEN: Record<Veld, string> = {
  vormen: 'Vermoedelijke vorm',
  sectoren: 'Sector',
  wanneer: 'Wanneer',
  waar: 'Waar',
  personen: 'Personen',
  organisaties: 'Bedrijven en organisaties',
  kentekens: 'Kentekens',
  telefoons: 'Telefoonnummers',
  emails: 'Mailadressen',
  urls: 'Websites',
  ibans: 'Bankrekeningen',
  bsns: 'Burgerservicenummers',
  kvks: 'KVK-nummers',
  aantalSlachtoffers: 'Aantal vermoedelijke slachtoffers',
  minderjarig: 'Minderjarig',
  indicatoren: 'Aanwijzingen',
}

/** A value as people read it; '' where its words are all there is. */
export interface Getoond {
  waarde: string
  vindplaatsen: readonly Vindplaats[]
}

/** Each field that was read as name and values; `metWoorden` puts behind each value the words it rests on. */
export function summariseLezing(lezing: Lezing, velden: readonly Veld[], metWoorden: boolean): [naam: string, waarde: Tekst][] {
  return velden.flatMap((veld) => {
    const getoond = showVeld(lezing, veld)
    return getoond.length === 0 ? [] : [[VELD_NAMEN[veld], joinWaarden(getoond, metWoorden)]]
  })
}

/** Each field that was read, with its values and the places that each rests on. */
export function listVelden(lezing: Lezing): { naam: string; waarden: Getoond[] }[] {
  return VELDEN.map((veld) => ({ naam: VELD_NAMEN[veld], waarden: showVeld(lezing, veld) })).filter(({ waarden }) => waarden.length > 0)
}

/** Why it is treated as urgent, each reason with its words. */
export function listSpoedredenen(lezing: Lezing): Tekst[] {
  return lezing.spoed
    .slice(0, WAARDEN_MAX)
    .map((reden) => joinWaarden([{ waarde: capitalise(reden.waarde.replaceAll('_', ' ')), vindplaatsen: reden.vindplaatsen }], true))
}

/** Where in the own words every value of the Lezing was read: to be marked in the quote. */
export function listBewijs(lezing: Lezing): Bereik[] {
  return [...lezing.spoed, ...VELDEN.flatMap((veld): Gelezen<unknown>[] => [lezing[veld] ?? []].flat())]
    .flatMap(({ vindplaatsen }) => vindplaatsen)
    .filter(({ bron }) => bron === 'meldtekst')
}

/** A place as an address; '' when the report only describes it. */
export function formatLocatie({ straat, huisnummer, toevoeging, postcode, plaats }: Locatie): string {
  const nummer = [huisnummer, toevoeging].filter((part) => part !== null)
  // `313a`, but `222 ws 6`.
  const adres = [straat, nummer.join(toevoeging !== null && toevoeging.length > 1 ? ' ' : '')]
    .filter((part) => part !== null && part !== '')
    .join(' ')
  return [adres, [postcode, plaats].filter((part) => part !== null).join(' ')].filter((part) => part !== '').join(', ')
}

function showVeld(lezing: Lezing, veld: Veld): Getoond[] {
  switch (veld) {
    case 'vormen':
      return show(lezing.vormen, (vorm) => VORM_NAMEN[vorm])
    case 'sectoren':
      return show(lezing.sectoren, (sector) => SECTOR_NAMEN[sector])
    case 'wanneer':
      return show(lezing.wanneer, formatPeriode)
    case 'waar':
      return show(lezing.waar, formatLocatie)
    case 'personen':
      return show(lezing.personen, formatPersoon)
    case 'organisaties':
      return show(lezing.organisaties, ({ naam, kvk }) => (kvk === null ? naam : `${naam} (KVK ${kvk})`))
    case 'aantalSlachtoffers':
      return show(lezing.aantalSlachtoffers === null ? [] : [lezing.aantalSlachtoffers], ({ min, max }) =>
        max === null ? `minstens ${min}` : min === max ? `${min}` : `${min} tot ${max}`,
      )
    case 'minderjarig':
      return show(lezing.minderjarig === null ? [] : [lezing.minderjarig], () => 'mogelijk is iemand jonger dan 18 jaar')
    case 'indicatoren':
      return show(lezing.indicatoren, (code) => nameOf(INDICATOR_NAMEN, code))
    default:
      return show(lezing[veld], (waarde) => waarde)
  }
}

const show = <T>(gelezen: readonly Gelezen<T>[], format: (waarde: T) => string): Getoond[] =>
  gelezen.map(({ waarde, vindplaatsen }) => ({ waarde: format(waarde), vindplaatsen }))

function formatPersoon({ naam, rol, geboortedatum, nationaliteit }: Persoon): string {
  const delen = [
    naam,
    ROL_BETROKKENE_NAMEN[rol],
    geboortedatum && `geboren op ${formatPoint(geboortedatum)}`,
    nationaliteit && `nationaliteit zoals genoemd: ${nationaliteit}`,
  ]
  return delen.filter((deel) => deel).join(', ')
}

function joinWaarden(getoond: readonly Getoond[], metWoorden: boolean): Stuk[] {
  const regels = getoond.slice(0, WAARDEN_MAX).map((waarde) => (metWoorden ? showMetWoorden(waarde) : [waarde.waarde]))
  if (getoond.length > WAARDEN_MAX) regels.push([`en nog ${getoond.length - WAARDEN_MAX}`])
  return regels.flatMap((regel, index): Stuk[] => (index === 0 ? regel : ['\n', ...regel]))
}

function showMetWoorden({ waarde, vindplaatsen }: Getoond): Stuk[] {
  const [eerste] = vindplaatsen
  if (!eerste) return [waarde]
  const woorden: Stuk[] = [{ woorden: clip(eerste.tekst) }, describeBron(eerste.bron)]
  // A plate or a number is its own evidence: once is enough.
  return waarde === '' || waarde === eerste.tekst ? woorden : [`${waarde} (`, ...woorden, ')']
}

/** Where words stand that are not the report's own; see signaal/samenlezing for those of later mails. */
export function describeBron(bron: string): string {
  const [, eigen = bron, nummer] = /^([\s\S]{0,500}) \(aanvulling (\d{1,4})\)$/.exec(bron) ?? []
  const mail = nummer === undefined ? '' : ` aanvulling ${nummer}`
  if (eigen === 'meldtekst') return mail && `, in${mail}`
  if (eigen === BRON_CORRECTIE) return ', zoals een collega het verbeterde'
  return `${eigen === 'onderwerp' ? ', in het onderwerp' : `, in de bijlage ${eigen}`}${mail && ` van${mail}`}`
}

const clip = (text: string) => (text.length <= WOORDEN_TEKENS_MAX ? text : `${text.slice(0, WOORDEN_TEKENS_MAX)}…`)

/**
 * What a letter of class `nodig` may say of a reading: the fields that the meldpunten file lists for its addressee, by their codes
 * there. Null for whoever is told no content.
 */
export function chooseNodig(lezing: Lezing | null, codes: readonly string[]): { lezing: Lezing; velden: Veld[] } | null {
  const velden = VELDEN.filter((veld) => codes.includes(veld === 'aantalSlachtoffers' ? 'aantal_slachtoffers' : veld))
  return lezing === null || velden.length === 0 ? null : { lezing, velden }
}
