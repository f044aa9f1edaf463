// By which numbers and addresses can a signaal be found again? Takes them out of a Lezing and writes each in one form, so
// that the same thing written otherwise is the same text. Hashing is left to the register; names and BSNs are no trefwoord.
import type { Lezing, Locatie } from '@meldpunt/signaal/lezing'

export const TREFWOORDSOORTEN = ['kenteken', 'telefoon', 'email', 'iban', 'kvk', 'adres'] as const
export type Trefwoordsoort = (typeof TREFWOORDSOORTEN)[number]

export interface Trefwoord {
  soort: Trefwoordsoort
  waarde: string
}

/** Every trefwoord of a Lezing, each once, in the order of TREFWOORDSOORTEN; what has not the form of its kind is left out. Never throws. */
export function trefwoordenOf(lezing: Lezing): Trefwoord[] {
  const found: Record<Trefwoordsoort, (string | null)[]> = {
    kenteken: lezing.kentekens.map(({ waarde }) => formatKenteken(waarde)),
    telefoon: lezing.telefoons.map(({ waarde }) => formatTelefoon(waarde)),
    email: lezing.emails.map(({ waarde }) => formatEmail(waarde)),
    iban: lezing.ibans.map(({ waarde }) => formatIban(waarde)),
    kvk: [...lezing.kvks.map(({ waarde }) => waarde), ...lezing.organisaties.map(({ waarde }) => waarde.kvk)].map(formatKvk),
    adres: lezing.waar.map(({ waarde }) => formatAdres(waarde)),
  }
  return TREFWOORDSOORTEN.flatMap((soort) =>
    [...new Set(found[soort])].filter((waarde) => waarde !== null).map((waarde) => ({ soort, waarde })),
  )
}

/** Without dashes and without the country: one witness writes PL before it, the next does not. */
function formatKenteken(waarde: string): string | null {
  return matching(/^[A-Z0-9]{4,12}$/, alphanumeric(waarde.replace(/^[A-Z]{1,3}:/i, '')))
}

/** E.164; a number without a country is Dutch. */
function formatTelefoon(waarde: string): string | null {
  const digits = waarde.replace(/\D/g, '')
  const international = waarde.trim().startsWith('+')
    ? digits
    : digits.startsWith('00')
      ? digits.slice(2)
      : digits.startsWith('0')
        ? `31${digits.slice(1)}`
        : digits
  return /^\d{7,15}$/.test(international) ? `+${international}` : null
}

function formatEmail(waarde: string): string | null {
  const adres = waarde.trim().normalize('NFC').toLowerCase()
  return /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(adres) ? adres : null
}

function formatIban(waarde: string): string | null {
  return matching(/^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/, alphanumeric(waarde))
}

function formatKvk(waarde: string | null): string | null {
  return matching(/^\d{8}$/, (waarde ?? '').replace(/\D/g, ''))
}

/** Postcode and house number name an address everywhere in the country; the street would only add spellings. `12A` and `12`, `A` are one. */
function formatAdres({ postcode, huisnummer, toevoeging }: Locatie): string | null {
  const code = alphanumeric(postcode ?? '')
  const [, nummer, aan] = /^0{0,4}([1-9]\d{0,4})([A-Z0-9]{0,8})$/.exec(alphanumeric(huisnummer ?? '')) ?? []
  if (!nummer || !/^[1-9]\d{3}[A-Z]{2}$/.test(code)) return null
  return [code, nummer, `${aan}${alphanumeric(toevoeging ?? '')}`].filter(Boolean).join(' ')
}

/** Capitals and digits alone, accents gone. */
function alphanumeric(waarde: string): string {
  return waarde
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
}

function matching(form: RegExp, waarde: string): string | null {
  return form.test(waarde) ? waarde : null
}
