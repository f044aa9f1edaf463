// How many grounds are there that a run of capitals is a person's name? A list of first names is a hint, a capital is a hint; a
// title, a verb of naming, a relation, an age is a ground.
import { isTwijfelnaam, isVoornaam } from './first-names.ts'
import { readHerkomstwoorden } from './nationaliteiten.ts'
import { NOEMT, PERSOONSWERKWOORD, RELATIE } from './person-words.ts'
import { AANHALING, isGeenNaam, isPlaats, type Eigennaam } from './proper-names.ts'
import { isRolwerkwoord, isRolwoord } from './role-words.ts'
import type { Woord, Woorden } from './words.ts'

/** Grounds that make a name a person. */
export const ENOUGH = 3

const SPREEKT =
  /^(?:zegt|zei|vertelt|vertelde|verklaarde|fluisterde|antwoordde|belde|appte|mailt|vroeg|huilde|says|said|told|heet|aldus|volgens|van|voor|aan|met|door|bij|dat|of|en|from|by|with|for|of)$/

/** Counts the grounds for the name of tokens `van`..`tot` inside `run`. */
export function weighNaam(woorden: Woorden, van: number, tot: number, woordenIn: Woord[], run: Eigennaam, titel: boolean): number {
  const { lijst } = woorden
  const eerste = lijst[van]!
  const voornaam = isVoornaam(eerste.vorm)
  const twijfel = isTwijfelnaam(eerste.vorm)
  const vooraan = van === run.van && run.vooraan
  let grond = 0
  if (titel) grond += 3
  if (voornaam) grond += vooraan ? 2 : 3
  else if (twijfel) grond += vooraan ? 0 : 2
  let voorAt = van - 1
  while (
    voorAt > 0 &&
    (AANHALING.test(lijst[voorAt]!.vorm) || lijst[voorAt]!.vorm === ',' || lijst[voorAt]!.vorm === ':' || lijst[voorAt]!.vorm === '(') &&
    van - voorAt < 4
  )
    voorAt--
  const voor = lijst[voorAt]?.zin === eerste.zin ? (lijst[voorAt]?.vorm ?? '') : ''
  const direct = lijst[van - 1]?.zin === eerste.zin ? (lijst[van - 1]?.vorm ?? '') : ''
  if (NOEMT.has(voor) && !(voor === 'naam' && lijst[voorAt - 1]?.vorm === 'de' && lijst[voorAt - 2]?.vorm === 'onder')) grond += 3
  else if (
    /^(?:zich|hem|haar|zichzelf|himself|herself|is|die|ie|iedereen|him|her)$/.test(voor) &&
    lijst.slice(Math.max(0, voorAt - 4), voorAt).some((w) => /^(?:noemt|noemen|noemde|naam|name|calls|call|heet|genoemd)$/.test(w.vorm)) &&
    lijst[voorAt - 3]?.vorm !== 'onder'
  )
    grond += 3
  if ((RELATIE.has(voor) || isRolwoord(voor)) && lijst[van - 1]!.vorm !== '(') grond += 3
  // "Een van hen, Dora, keek", "een vrijwilligster, Ineke Postma, zag": between commas and then a verb.
  if (
    direct === ',' &&
    lijst[tot]?.vorm === ',' &&
    /(?:t|de|te|zag|kwam|liep|riep|gaf|nam)$/.test(lijst[tot + 1]?.vorm ?? '') &&
    lijst[tot + 1]!.soort === 'woord' &&
    !lijst[tot + 1]!.hoofdletter &&
    !/^(?:niet|met|dat|het|wat|uit|ooit|want|de)$/.test(lijst[tot + 1]!.vorm) &&
    !isPlaats(eerste.vorm)
  )
    grond += 3
  if (/^(?:hen|them|eentje)$/.test(voor) && direct === ',') grond += 3
  if (direct === ',' && lijst[tot]?.vorm === ',' && /^(?:die|who)$/.test(lijst[tot + 1]?.vorm ?? '')) grond += 3
  if (lijst[tot]?.vorm === 'zelf') grond += 3
  // "de Nigeriaanse Patience"
  if (
    lijst[van - 1]?.hoofdletter &&
    readHerkomstwoorden().bijvoeglijk.has(direct) &&
    /e$/.test(direct) &&
    /^(?:de|een|the|a)$/.test(lijst[van - 2]?.vorm ?? '')
  )
    grond += 3
  // "Brahim en 'Lange', hebben"
  if (run.aangehaald && /^(?:en|,)$/.test(lijst[van - 2]?.vorm ?? '') && isVoornaam(lijst[van - 3]?.vorm ?? '')) grond += 3
  // "alleen bekend als Boss", "ze kennen hem als Boss"
  if (voor === 'als' && lijst.slice(Math.max(0, voorAt - 5), voorAt).some((w) => /^(?:bekend|kent|kennen|ken|kende)$/.test(w.vorm)))
    grond += 3
  // Age or birth behind: "Oksana (47, Oekraïense)", "Sem, geboren", "Wendy de Graaff (06-05-1991)".
  const na = lijst[tot]
  const naNa = lijst[tot + 1]
  if (
    (na?.vorm === '(' || na?.vorm === ',') &&
    naNa &&
    na.zin === eerste.zin &&
    ((naNa.soort === 'getal' &&
      !(naNa.vorm.length === 4 && na.vorm === ',') &&
      (na.vorm === '(' || /^(?:jaar|j|jarige|years)$/.test(lijst[tot + 2]?.vorm ?? ''))) ||
      /^(?:geb|geboren|born|ca|circa|ongeveer|klas|leeftijd|jaar|v|m|begin|midden|eind)$/.test(naNa.vorm))
  )
    grond += 3
  // "Yassin van 12", "Amanuel (Eritrea, 24)"
  if (na?.vorm === 'van' && naNa?.soort === 'getal' && naNa.vorm.length === 2 && !/^(?:euro|uur|-|\/|:)$/.test(lijst[tot + 2]?.vorm ?? ''))
    grond += 3
  if (na?.vorm === '(' && naNa && (readHerkomstwoorden().landen.has(naNa.vorm) || readHerkomstwoorden().bijvoeglijk.has(naNa.vorm)))
    grond += 3
  // "door de anderen Bolle werd genoemd"
  if (/^(?:werd|wordt|worden)$/.test(na?.vorm ?? '') && naNa?.vorm === 'genoemd') grond += 3
  const naSluit = AANHALING.test(na?.vorm ?? '') ? naNa : na
  if (/^(?:noemt|noemen|noemde|heet|heette|genoemd|laat)$/.test(naSluit?.vorm ?? '') && naSluit?.zin === eerste.zin) grond += 3
  if (/^(?:s|'s|’s)$/.test(na?.vorm ?? '') && na?.vast) grond += 1
  if (woordenIn.length >= 2 && (voornaam || twijfel || woordenIn.some((w) => w.vorm.length === 1)))
    grond += eerste.vorm.length === 1 ? 2 : 1
  if (woordenIn.length >= 2 && !voornaam && !run.aangehaald && !woordenIn.some((w) => isPlaats(w.vorm))) grond += vooraan ? 0 : 1
  if (
    woordenIn.length >= 2 &&
    lijst.slice(van + 1, tot).some((w) => /^(?:van|de|den|der|ter|el|al|ben|bin)$/.test(w.vorm) && !w.hoofdletter)
  )
    grond += 1
  if ((PERSOONSWERKWOORD.has(na?.vorm ?? '') || isRolwerkwoord(na?.vorm ?? '')) && na?.zin === eerste.zin) grond += 2
  if (
    /^(?:volgens|zegt|zei|vertelde|vertelt|vroeg|tegen|namens|verklaarde|says|said|told|belde|sprak|spreekt|ken|zag|trof|heeft|kwam|zat|stond|gaf|liet|met|dat|zoals|waaronder)$/.test(
      direct,
    )
  )
    grond += 2
  else if (SPREEKT.test(direct)) grond += 1
  // "Wendy en Priscilla", lists behind a name that is known are settled by addKandidaat.
  if (
    (na?.vorm === 'en' || na?.vorm === 'and' || na?.vorm === ',') &&
    naNa?.hoofdletter &&
    (isVoornaam(naNa.vorm) || voornaam) &&
    !isGeenNaam(naNa.vorm)
  )
    grond += 1
  if ((direct === 'en' || direct === 'and' || direct === ',') && lijst[van - 2]?.hoofdletter && isVoornaam(lijst[van - 2]!.vorm)) grond += 1
  return grond
}
