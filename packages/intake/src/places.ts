// Where was something observed, where do people live or work? Puts together the addresses of addresses.ts and the places
// without one of vague-places.ts; whether they exist is for the address register.
import type { Gelezen, Locatie } from '@meldpunt/signaal/lezing'
import { findAdressen, PLACES_MAX } from './addresses.ts'
import { cite, Gelezens } from './evidence.ts'
import { findVaag } from './vague-places.ts'
import type { Woorden } from './words.ts'

/** Reads every place, with the words it rests on. An address that is also named without its number counts once. Linear. */
export function readWaar(teksten: Woorden[]): Gelezen<Locatie>[] {
  const uit = new Gelezens<Locatie>()
  const exact = new Set<string>()
  const straten = new Set<string>()
  const perTekst = teksten.map((woorden) => ({ woorden, adressen: findAdressen(woorden) }))
  for (const { adressen } of perTekst) for (const a of adressen) if (a.huisnummer && a.straat) straten.add(a.straat.toLowerCase())
  for (const { woorden, adressen } of perTekst) {
    const bezet: [number, number][] = []
    for (const adres of adressen) {
      bezet.push([adres.begin, adres.eind])
      if (!adres.huisnummer && adres.straat && straten.has(adres.straat.toLowerCase())) continue
      const { straat, huisnummer, toevoeging, postcode, plaats } = adres
      const sleutel = [straat, huisnummer, toevoeging].join('|').toLowerCase()
      // Named again without its postcode it is the same address.
      const eerder = uit.lijst.find(
        (g) => straat !== null && [g.waarde.straat, g.waarde.huisnummer, g.waarde.toevoeging].join('|').toLowerCase() === sleutel,
      )
      if (eerder) {
        eerder.waarde.postcode ??= postcode
        eerder.waarde.plaats ??= plaats
      }
      uit.add(
        eerder?.waarde ?? { straat, huisnummer, toevoeging, postcode, plaats },
        cite(woorden.bron, adres.van, adres.tot),
        straat ? sleutel : `${postcode}|${huisnummer}`,
      )
      if (uit.lijst.length > PLACES_MAX) return uit.lijst
      if (plaats) exact.add(plaats.toLowerCase())
    }
    for (const vaag of findVaag(woorden, bezet, exact)) {
      uit.add(
        { straat: null, huisnummer: vaag.huisnummer, toevoeging: null, postcode: null, plaats: vaag.plaats },
        cite(woorden.bron, vaag.van, vaag.tot),
        `vaag|${woorden.bron.tekst.slice(vaag.van, vaag.tot).toLowerCase()}`,
      )
      if (uit.lijst.length > PLACES_MAX) return uit.lijst
    }
  }
  return uit.lijst
}
