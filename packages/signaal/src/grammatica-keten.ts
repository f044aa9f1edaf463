// The commands that ask somebody else, or record what somebody else said: #verrijk, #bevinding, #consult, #zorg, #oco.
import { fold } from './fold.ts'
import { firstAlinea, lacks, type Leescontext, type Misser, miss, orNull, takeNamen, unknown } from './lezer.ts'
import { BEVINDINGBRON_NAMEN, BRON_NAMEN, PARTNER_NAMEN, suggestNamen, takeNaam } from './namen.ts'
import type { Opdracht } from './opdracht.ts'
import { parseBsn } from './velden.ts'

const PERSOON = /^(brp|naam)(?!\p{L})[:.,]?\s{0,20}/iu
const GROND = /(?:^|[\s,;.(])(?:grond|grondslag|doel|doelbinding)\s{0,3}[:=]\s{0,3}/i

/** Persons are asked about by a key or a name, and never without a ground (doelbinding). */
export function readVerrijk(tekst: string): Opdracht[] | Misser {
  const persoon = PERSOON.exec(tekst)
  if (persoon) return readPersoonsvraag(persoon[1]?.toLowerCase() === 'brp' ? 'brp' : 'naam', tekst.slice(persoon[0].length))
  const kop = firstAlinea(tekst)
  if (kop === '') return lacks('bron', '#verrijk alles')
  if (/^alle(?:s| bronnen)(?!\p{L})/iu.test(kop)) return [{ tag: 'verrijk', vraag: { soort: 'alles' } }]
  const { codes, rest } = takeNamen(kop, BRON_NAMEN)
  if (codes.includes('brp')) return lacks('grond', '#verrijk brp ‹sleutel› grond: ‹tekst›')
  if (codes.length === 0 || rest !== '') return unknown('bron', rest, BRON_NAMEN, (code) => `#verrijk ${[...codes, code].join(' ')}`)
  return [{ tag: 'verrijk', vraag: { soort: 'bronnen', bronnen: codes } }]
}

function readPersoonsvraag(soort: 'brp' | 'naam', tekst: string): Opdracht[] | Misser {
  const grens = GROND.exec(tekst)
  const sleutel = (grens ? tekst.slice(0, grens.index) : tekst).replace(/[\s,;.(]{1,10}$/, '').trim()
  const grond = grens ? tekst.slice(grens.index + grens[0].length).trim() : ''
  const blanco = `#verrijk ${soort} ${sleutel === '' ? '‹sleutel›' : sleutel} grond: ${grond === '' ? '‹tekst›' : grond}`
  if (sleutel === '') return lacks('sleutel', blanco)
  if (grond === '') return lacks('grond', blanco)
  if (soort === 'brp' && /^[\d .-]{9,13}$/.test(sleutel) && parseBsn(sleutel) === null)
    return miss({ code: 'waarde_ongeldig', veld: 'bsns', waarde: sleutel }, `#verrijk brp ‹sleutel› grond: ${grond}`)
  return [{ tag: 'verrijk', vraag: { soort, sleutel, grond } }]
}

/** Nothing is known there. */
const GEEN =
  /^(?:geen|niets|niks|nee|onbekend|niet bekend|(?:hier )?niets bekend|geen bijzonderheden|geen (?:hit|treffer|resultaat|bevindingen))[.!]?$/

/** `bron tekst`; whoever speaks for one source only need not name it. `geen` and its like: nothing known. */
export function readBevinding(tekst: string, { eigenBronnen }: Leescontext): Opdracht[] | Misser {
  const naam = takeNaam(tekst, BEVINDINGBRON_NAMEN)
  const [eigen, ...meer] = eigenBronnen
  const bron = naam?.code ?? (meer.length === 0 ? eigen : undefined)
  if (bron === undefined) {
    if (tekst === '') return lacks('bron', '#bevinding ‹bron tekst›')
    return unknown('bron', tekst, BEVINDINGBRON_NAMEN, (code) => `#bevinding ${code}`)
  }
  const gezegd = orNull((naam?.rest ?? tekst).replace(/^\s{0,5}[-–]\s{1,5}/, ''))
  if (gezegd === null) return lacks('tekst', `#bevinding ${bron} ‹tekst›`)
  return [{ tag: 'bevinding', bron, tekst: GEEN.test(fold(gezegd)) ? null : gezegd }]
}

/** One partner or more, and behind them the question. */
export function readConsult(tekst: string): Opdracht[] | Misser {
  const { codes, rest, verder } = takeNamen(tekst, PARTNER_NAMEN)
  if (codes.length === 0)
    return tekst === '' ? lacks('partner', '#consult ‹partner›') : unknown('partner', tekst, PARTNER_NAMEN, (code) => `#consult ${code}`)
  // "politie, avmi": a partner whose name was mistyped must not pass for the question.
  const { bedoeld } = suggestNamen(rest, PARTNER_NAMEN)
  if (verder && rest !== '' && (bedoeld.length > 0 || /^\S{1,30}$/.test(rest)))
    return unknown('partner', rest, PARTNER_NAMEN, (code) => `#consult ${[...codes, code].join(', ')}`)
  return [{ tag: 'consult', partners: codes, vraag: orNull(rest) }]
}

const ZORG_SOORT = /^(?:(vraag|advies)|(nvt|n\.v\.t\.?|niet van toepassing))(?![\p{L}\d])[:.,]?\s{0,20}/iu

/** Contacted, `vraag tekst`, or `nvt reden`. */
export function readZorg(tekst: string): Opdracht[] | Misser {
  const gevonden = ZORG_SOORT.exec(tekst)
  if (!gevonden) return [{ tag: 'zorg', soort: 'gesproken', tekst: orNull(tekst) }]
  const soort = gevonden[1] === undefined ? 'nvt' : 'vraag'
  const rest = orNull(tekst.slice(gevonden[0].length))
  if (rest === null) return soort === 'nvt' ? lacks('reden', '#zorg nvt ‹reden›') : lacks('tekst', '#zorg vraag ‹tekst›')
  return [{ tag: 'zorg', soort, tekst: rest }]
}

const OCO_STANDEN = new Map([
  ...['ingediend', 'indienen', 'ingestuurd', 'aangemeld'].map((woord) => [woord, 'ingediend'] as const),
  ...['aangenomen', 'geaccepteerd', 'aanvaard', 'opgepakt'].map((woord) => [woord, 'aangenomen'] as const),
  ...['afgewezen', 'afgewezen', 'geweigerd', 'niet aangenomen'].map((woord) => [woord, 'afgewezen'] as const),
])

/** Where it stands with the OCO, and what is said of it. */
export function readOco(tekst: string): Opdracht[] | Misser {
  const stand = takeNaam(tekst, OCO_STANDEN)
  if (!stand) return unknown('stand', tekst, OCO_STANDEN, (code) => `#oco ${code}`)
  return [{ tag: 'oco', stand: stand.code, tekst: orNull(stand.rest) }]
}
