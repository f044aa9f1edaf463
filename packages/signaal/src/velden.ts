// A value of one field of a Lezing, as an officer types it in a correction: read into the form that the Lezing has, written
// back as it would be typed. What was read out of a report itself is packages/intake.
import { readDatum } from './datum.ts'
import { fold, foldTight } from './fold.ts'
import { type Day, dayOrNull } from './kalender.ts'
import {
  type Aantal,
  type Gelezen,
  type Lezing,
  type Locatie,
  type Organisatie,
  type Periode,
  type Persoon,
  ROLLEN_BETROKKENE,
  SECTOREN,
  VORMEN,
} from './lezing.ts'

/** The fields that a person can correct. Urgency has commands of its own, and what is missing follows from the rest. */
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
] as const
export type Veld = (typeof VELDEN)[number]

/** A field as it is typed: `aantal_slachtoffers`. */
export function writeVeldnaam(veld: Veld): string {
  return veld === 'aantalSlachtoffers' ? 'aantal_slachtoffers' : veld
}

/** What one value of a field is. */
export type WaardeVan<V extends Veld> =
  NonNullable<Lezing[V]> extends Gelezen<infer W>[] ? W : NonNullable<Lezing[V]> extends Gelezen<infer W> ? W : never

/** A field and one value for it. */
export type Veldwaarde = { [V in Veld]: { veld: V; waarde: WaardeVan<V> } }[Veld]

/** Fields of which several values can stand on one line, with commas: in the others a comma belongs to the value. */
const MET_KOMMAS: readonly Veld[] = [
  'vormen',
  'sectoren',
  'kentekens',
  'telefoons',
  'emails',
  'urls',
  'ibans',
  'bsns',
  'kvks',
  'indicatoren',
]

/** Parts a line into values of one field: by semicolons and line breaks, and by commas and "en" where a value has none. */
export function splitWaarden(veld: Veld, tekst: string): string[] {
  const parts = tekst.split(MET_KOMMAS.includes(veld) ? /[;,\n]|\sen\s/ : /[;\n]/)
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** Reads one value of a field; null when it cannot be one. Never throws; bounded by the length of one value. */
export function parseWaarde(veld: Veld, getypt: string, vandaag: Day): Veldwaarde | null {
  const tekst = getypt.replace(/\s{1,20}/g, ' ').trim()
  if (tekst === '' || tekst.length > VALUE_CHARS_MAX) return null
  const waarde = PARSERS[veld](tekst, vandaag)
  // The compiler cannot see that the parser and the field belong together; the table says it.
  return waarde === null ? null : ({ veld, waarde } as Veldwaarde)
}

/** How a value is typed, so that reading it gives the same value. */
export function writeWaarde({ veld, waarde }: Veldwaarde): string {
  switch (veld) {
    case 'wanneer':
      return waarde.tot === null ? waarde.van : `${waarde.van} t/m ${waarde.tot}`
    case 'waar':
      return writeLocatie(waarde)
    case 'personen': {
      const extra = [waarde.rol, waarde.geboortedatum, waarde.nationaliteit].filter((deel) => deel !== null)
      return `${waarde.naam} (${extra.join(', ')})`
    }
    case 'organisaties':
      return waarde.kvk === null ? waarde.naam : `${waarde.naam} (${waarde.kvk})`
    case 'aantalSlachtoffers':
      return waarde.max === null ? `${waarde.min}+` : waarde.max === waarde.min ? `${waarde.min}` : `${waarde.min}-${waarde.max}`
    case 'minderjarig':
      return 'ja'
    default:
      return waarde
  }
}

/** By which two values of a field are the same thing: a plate with and without dashes, a person by name alone. */
export function sleutelVan(veldwaarde: Veldwaarde): string {
  if (veldwaarde.veld === 'personen' || veldwaarde.veld === 'organisaties') return foldTight(veldwaarde.waarde.naam)
  return foldTight(writeWaarde(veldwaarde))
}

const VALUE_CHARS_MAX = 500

const PARSERS: { [V in Veld]: (tekst: string, vandaag: Day) => WaardeVan<V> | null } = {
  vormen: (tekst) => VORMEN.find((vorm) => vorm === codeOf(tekst)) ?? null,
  sectoren: (tekst) => SECTOREN.find((sector) => sector === codeOf(tekst)) ?? null,
  wanneer: parsePeriode,
  waar: parseLocatie,
  personen: parsePersoon,
  organisaties: parseOrganisatie,
  kentekens: parseKenteken,
  telefoons: parseTelefoon,
  emails: (tekst) =>
    /^(?:mailto:)?([^\s@<>",;]{1,64}@[\p{L}\p{N}][\p{L}\p{N}.-]{0,250}\.[\p{L}]{2,24})$/iu.exec(tekst)?.[1]?.toLowerCase() ?? null,
  urls: (tekst) =>
    /^(?:https?:\/\/|www\.)?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}(?:[/?#:]\S{0,400})?$/iu.test(tekst) ? tekst : null,
  ibans: parseIban,
  bsns: parseBsn,
  kvks: (tekst) => /^(?:kvk[ :-]{0,3})?(\d{8})$/i.exec(tekst)?.[1] ?? null,
  aantalSlachtoffers: parseAantal,
  minderjarig: (tekst) => (/^(?:ja|j|wel|waar)$/.test(fold(tekst)) ? true : null),
  indicatoren: (tekst) => (/^[a-z][a-z0-9]{1,30}(?:_[a-z0-9]{1,30}){0,6}$/.test(codeOf(tekst)) ? codeOf(tekst) : null),
}

function codeOf(tekst: string): string {
  return fold(tekst).replace(/[ -]/g, '_')
}

const MOMENT = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}))?)?)?$/

function parsePeriode(tekst: string, vandaag: Day): Periode | null {
  const [eerste = '', tweede, ...meer] = tekst.split(/\s(?:t\/m|tot en met|tot)\s/)
  if (meer.length > 0) return null
  const van = parseMoment(eerste, vandaag)
  const tot = tweede === undefined ? null : parseMoment(tweede, vandaag)
  if (van === null || (tweede !== undefined && (tot === null || tot < van))) return null
  return { van, tot }
}

function parseMoment(tekst: string, vandaag: Day): string | null {
  const iso = MOMENT.exec(tekst.trim())
  if (iso) {
    const [, jaar = '', maand, dag, tijd] = iso
    if (maand !== undefined && dayOrNull(Number(jaar), Number(maand), Number(dag ?? 1)) === null) return null
    if (tijd !== undefined && tijd > '23:59') return null
    return [jaar, maand, dag].filter((deel) => deel !== undefined).join('-') + (tijd === undefined ? '' : `T${tijd}`)
  }
  // What was seen lies behind us.
  const datum = readDatum(tekst, { vandaag, isWerkdag: () => true, richting: 'verleden' })
  if ('waarom' in datum || datum.rest !== '') return null
  return datum.tijd === null ? datum.datum : `${datum.datum}T${datum.tijd}`
}

const POSTCODE = /\b([1-9]\d{3}) ?([a-z]{2})\b/i
const STRAAT_EN_NUMMER = /^(.{2,80}?) (\d{1,5}(?:-\d{1,5})?)(?: ?-? ?([a-z0-9]{1,4}))?$/i
/** Without a number behind it a name is a street only when it ends as streets do. */
const STRAATNAAM =
  /(?:straat|weg|laan|plein|kade|dijk|dreef|hof|pad|steeg|gracht|singel|plantsoen|ring|park|markt|boulevard|dwarsweg|hoek|kamp|veld|zoom|erf|akker)$/i

function parseLocatie(tekst: string): Locatie | null {
  const postcode = POSTCODE.exec(tekst)
  const delen = tekst
    .replace(POSTCODE, ',')
    .split(',')
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '')
  if (delen.length > 2) return null
  const [eerste = '', tweede] = delen
  const adres = STRAAT_EN_NUMMER.exec(eerste)
  const isStraat = adres !== null || STRAATNAAM.test(eerste)
  if (tweede !== undefined && !isStraat) return null
  const plaats = isStraat ? tweede : eerste
  if (plaats !== undefined && /\d/.test(plaats)) return null
  return {
    straat: adres?.[1] ?? (isStraat ? eerste : null),
    huisnummer: adres?.[2] ?? null,
    toevoeging: adres?.[3] ?? null,
    postcode: postcode ? `${postcode[1]} ${postcode[2]?.toUpperCase()}` : null,
    plaats: plaats === undefined || plaats === '' ? null : plaats,
  }
}

function writeLocatie({ straat, huisnummer, toevoeging, postcode, plaats }: Locatie): string {
  const join = (delen: (string | null)[], tussen: string) => delen.filter((deel) => deel !== null && deel !== '').join(tussen)
  return join([join([straat, huisnummer, toevoeging], ' '), join([postcode, plaats], ' ')], ', ')
}

function parsePersoon(tekst: string, vandaag: Day): Persoon | null {
  const delen = /^([^()]{2,120}?) ?(?:\(([^()]{1,120})\))?$/.exec(tekst)
  const naam = delen?.[1]?.trim() ?? ''
  if (!/\p{L}{2}/u.test(naam) || /[<>@]/.test(naam)) return null
  const persoon: Persoon = { naam, rol: 'betrokkene', geboortedatum: null, nationaliteit: null }
  for (const deel of (delen?.[2] ?? '').split(',').map((stuk) => stuk.trim())) {
    const rol = ROLLEN_BETROKKENE.find((bekend) => bekend === fold(deel).replace('vermoedelijk ', ''))
    const geboren = /\d/.test(deel) ? parseMoment(deel.replace(/^geb(?:oren)?\.? ?(?:op )?/i, ''), vandaag) : null
    if (rol) persoon.rol = rol
    else if (geboren !== null) persoon.geboortedatum = geboren
    else if (/\d/.test(deel)) return null
    else if (deel !== '') persoon.nationaliteit = deel
  }
  return persoon
}

function parseOrganisatie(tekst: string): Organisatie | null {
  const delen = /^(.{2,200}?)(?: ?[(,] ?(?:kvk[ :-]{0,3})?(\d{8}) ?\)?)?$/i.exec(tekst)
  const naam = delen?.[1]?.trim() ?? ''
  return /[\p{L}\p{N}]{2}/u.test(naam) ? { naam, kvk: delen?.[2] ?? null } : null
}

/** Six signs in three groups of the side codes of the RDW: a group ends where letters become digits, and four alike are two twos. */
function parseKenteken(tekst: string): string | null {
  const buitenlands = /^([a-z]{1,3}) ?: ?([a-z0-9 -]{3,12})$/i.exec(tekst)
  if (buitenlands) return `${buitenlands[1]}:${buitenlands[2]?.replace(/[ -]/g, '')}`.toUpperCase()
  const tekens = tekst.replace(/[ .-]/g, '').toUpperCase()
  if (!/^[A-Z0-9]{6}$/.test(tekens)) return null
  const groepen = (tekens.match(/[A-Z]{1,6}|\d{1,6}/g) ?? []).flatMap((groep) =>
    groep.length === 4 ? [groep.slice(0, 2), groep.slice(2)] : [groep],
  )
  return groepen.length === 3 && groepen.every((groep) => groep.length <= 3) ? groepen.join('-') : null
}

function parseTelefoon(tekst: string): string | null {
  const cijfers = tekst.replace(/\(0\)/, '').replace(/[ ().–-]/g, '')
  const nummer = cijfers.replace(/^00/, '+').replace(/^0(?=[1-9])/, '+31')
  return /^\+[1-9]\d{7,14}$/.test(nummer) && (!nummer.startsWith('+31') || nummer.length === 12) ? nummer : null
}

/** ISO 13616: the four signs in front go to the back, letters count from 10, and the rest by 97 is one. */
function parseIban(tekst: string): string | null {
  const iban = tekst.replace(/[ .-]/g, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return null
  let rest = 0
  for (const teken of iban.slice(4) + iban.slice(0, 4)) {
    const waarde = Number.parseInt(teken, 36)
    rest = (rest * (waarde > 9 ? 100 : 10) + waarde) % 97
  }
  return rest === 1 ? iban : null
}

/** Nine digits that pass the elfproef. */
export function parseBsn(tekst: string): string | null {
  const bsn = tekst.replace(/[ .-]/g, '')
  if (!/^\d{9}$/.test(bsn) || bsn === '000000000') return null
  const som = [...bsn].reduce((tot, cijfer, i) => tot + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0)
  return som % 11 === 0 ? bsn : null
}

function parseAantal(tekst: string): Aantal | null {
  const aantal = /^(?:(minstens|minimaal|zeker) )?(\d{1,4})(?: ?(\+|of meer)| ?(?:-|–|tot|à|a|of) ?(\d{1,4}))?$/i.exec(tekst)
  if (!aantal) return null
  const min = Number(aantal[2])
  const max = aantal[1] !== undefined || aantal[3] !== undefined ? null : Number(aantal[4] ?? min)
  return min >= 1 && (max === null || max >= min) ? { min, max } : null
}
