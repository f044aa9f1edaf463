// Where may a person be named? In a run of capitals without its title and its trailing words; in small letters where a verb of
// naming says so, or where the whole mail has none.
import { BRANCHE, NAAMWOORD } from './company-words.ts'
import { isTwijfelnaam, isVoornaam } from './first-names.ts'
import { readHerkomstwoorden } from './nationaliteiten.ts'
import type { Vermelding } from './person-candidates.ts'
import { ENOUGH, weighNaam } from './person-grounds.ts'
import { PERSOONSWERKWOORD, RELATIE, TITEL } from './person-words.ts'
import { isGeenNaam, isPlaats, isStraat, type Eigennaam } from './proper-names.ts'
import { isRolwoord, SLACHTOFFERS } from './role-words.ts'
import type { Woord, Woorden } from './words.ts'

/** Every mention with its grounds, in order; `organisaties`: the names that are companies. */
export function findVermeldingen(woorden: Woorden, namen: Eigennaam[], organisaties: Set<Eigennaam>, kleineLetters: boolean): Vermelding[] {
  const { lijst } = woorden
  const uit: Vermelding[] = []
  for (const naam of namen) {
    if (organisaties.has(naam)) continue
    const vermelding = readNaam(woorden, naam)
    if (vermelding) uit.push(vermelding)
  }
  // Names in small letters: "ilyas heet ie", "ene achmed", and by the list when nothing has capitals.
  for (let i = 0; i < lijst.length; i++) {
    const w = lijst[i]!
    if (w.soort !== 'woord' || w.hoofdletter || w.vorm.length < 2) continue
    const voor = lijst[i - 1]?.vorm ?? ''
    const na = lijst[i + 1]?.vorm ?? ''
    const naNa = lijst[i + 2]?.vorm ?? ''
    if (!kleineLetters && !/^(?:ene|heet|genaamd|heette)$/.test(voor) && !/^(?:heet|noem)/.test(na)) continue
    // "een jongen die ze piotrek noemen"
    if (/^noem(?:en|den)$/.test(na) && /^(?:ze|we|die|iedereen)$/.test(voor) && !GEWOON.has(w.vorm)) {
      uit.push({ woorden, van: i, tot: i + 1, grond: ENOUGH, titel: false })
      continue
    }
    if (w.vorm.length < 3 && !/^(?:heet|heette|genaamd)$/.test(voor)) continue
    const bekend = isVoornaam(w.vorm)
    const genoemd =
      (/^(?:ene|heet|genaamd|heette)$/.test(voor) || (/^(?:heet|heette)$/.test(na) && /^(?:hij|ie|ze|zij|'ie|die)$/.test(naNa))) &&
      (bekend ||
        /^(?:ene)$/.test(voor) ||
        (/^heet/.test(na) && !GEWOON.has(w.vorm)) ||
        (/^(?:heet|heette)$/.test(voor) &&
          (RELATIE.has(lijst[i - 2]?.vorm ?? '') || /^(?:hij|zij|ze|die|ie|eentje|een)$/.test(lijst[i - 2]?.vorm ?? ''))))
    // "onze baas, wim dekker)", "een van die jongens, adeel, heeft": where nothing has capitals an apposition must do.
    if (
      kleineLetters &&
      voor === ',' &&
      !GEWOON.has(w.vorm) &&
      (isRolwoord(lijst[i - 2]?.vorm ?? '') || /^(?:jongens|meisjes|meiden|mannen|vrouwen|hen|hun)$/.test(lijst[i - 2]?.vorm ?? ''))
    ) {
      let tot = i + 1
      while (tot < i + 3 && lijst[tot]?.soort === 'woord' && lijst[tot]!.zin === w.zin) tot++
      if (
        /^[,)]$/.test(lijst[tot]?.vorm ?? '') &&
        !lijst.slice(i, tot).some((v) => v.vorm.length < 3 || GEWOON.has(v.vorm) || PERSOONSWERKWOORD.has(v.vorm))
      ) {
        uit.push({ woorden, van: i, tot, grond: ENOUGH, titel: false })
        continue
      }
    }
    // "3 vrouwen (noi)"
    const tussenHaken =
      kleineLetters && voor === '(' && na === ')' && (SLACHTOFFERS.has(lijst[i - 2]?.vorm ?? '') || isRolwoord(lijst[i - 2]?.vorm ?? ''))
    if ((genoemd || tussenHaken || (kleineLetters && bekend)) && !GEWOON.has(w.vorm) && !isGeenNaam(w.vorm)) {
      const tot = surnameEnd(lijst, i)
      uit.push({ woorden, van: i, tot, grond: ENOUGH, titel: false })
      i = tot - 1
    }
  }
  return uit.sort((a, b) => a.van - b.van)
}
/** "rene van der wal": particles and one word behind belong to a name in small letters. */
function surnameEnd(lijst: Woord[], i: number): number {
  let at = i + 1
  while (at < i + 4 && /^(?:van|de|der|den|ter|ten|el|al|'t)$/.test(lijst[at]?.vorm ?? '')) at++
  const naam = lijst[at]
  const past = at > i + 2 || /^(?:el|al|de)$/.test(lijst[i + 1]?.vorm ?? '')
  return past && naam?.soort === 'woord' && naam.zin === lijst[i]!.zin && naam.vorm.length > 2 && !GEWOON.has(naam.vorm) ? at + 1 : i + 1
}

const GEWOON = new Set(
  'hoi hallo hey dag een geen haar hem hun hij zij het dat dit die ook nog wel niet zo man vrouw jongen meisje gast kerel vriend buurman oude jonge andere zekere iets iemand eigenlijk volgens zeker vast hoe wat wie mei juni roos max ons mijn zijn bedrijf zaak winkel straat hond baas'.split(
    ' ',
  ),
)

/** The person's name in a run of capitals with the grounds for it, or null. */
function readNaam(woorden: Woorden, run: Eigennaam): Vermelding | null {
  const { lijst, bron } = woorden
  let { van, tot } = run
  let titel = false
  const naTitel = TITEL.has(lijst[van - 1]?.vorm ?? '') || (lijst[van - 1]?.vorm === '.' && TITEL.has(lijst[van - 2]?.vorm ?? ''))
  // Titles inside the run ("De heer Jansen", "Mevrouw Boateng", "Oom Hendra") and words that only open the sentence.
  for (;;) {
    const w = lijst[van]
    if (!w || van >= tot) return null
    if (TITEL.has(w.vorm) && van + 1 < tot) {
      titel = true
      van += lijst[van + 1]?.vorm === '.' ? 2 : 1
      continue
    }
    if (
      /^(?:van|de|den|der|ter|ten|el|al|le|la)$/.test(w.vorm) &&
      van + 1 < tot &&
      (naTitel || titel || (!w.eerste && !isGeenNaam(lijst[tot - 1]!.vorm)))
    )
      break
    // "Buurtregisseur Martin Kok is": a noun that opens the sentence.
    if (
      w.eerste &&
      van + 1 < tot &&
      w.vorm.length > 4 &&
      !isVoornaam(w.vorm) &&
      !isTwijfelnaam(w.vorm) &&
      isVoornaam(lijst[van + 1]!.vorm)
    ) {
      van++
      continue
    }
    if (
      ((isGeenNaam(w.vorm) && !isInitial(lijst, van)) ||
        ((RELATIE.has(w.vorm) || isRolwoord(w.vorm)) && w.hoofdletter) ||
        /^(?:toen|ook|dat|daar|terwijl|nadat|omdat|zowel|mijn|zijn|haar|klant|uncle)$/.test(w.vorm)) &&
      van + 1 < tot &&
      !isPlaats(lijst[van + 1]!.vorm)
    ) {
      if (!isVoornaam(w.vorm) || w.eerste) {
        const ground = isGeenNaam(w.vorm)
        // "Volgens Piet", "Toen Hendra": go on behind it; but "Google Translate" is no Translate.
        if (
          !w.eerste &&
          ground &&
          !isInitial(lijst, van + 1) &&
          // "de Braziliaanse Thiago"
          !readHerkomstwoorden().bijvoeglijk.has(w.vorm) &&
          !/^(?:cliente?|leerling|voorman|eigenaar|chauffeur|vader|moeder|zoon|dochter|broer|zus|buurman|buurvrouw|collega|medewerker|werknemer|bewoner|bewoonster|klant|naam|persoon|de|van|en)$/.test(
            w.vorm,
          )
        )
          return null
        van++
        while (van < tot && /^(?:[.:,]|van|de|der|den)$/.test(lijst[van]!.vorm) && !/^(?:van|de|der|den)$/.test(lijst[van]!.vorm)) van++
        continue
      }
    }
    break
  }
  // Trailing capitals that are no part of it: "Costel Munteanu Roemeen".
  while (
    tot > van + 1 &&
    ((isGeenNaam(lijst[tot - 1]!.vorm) && !isInitial(lijst, tot - 1)) ||
      lijst[tot - 1]!.soort === 'teken' ||
      /^(?:van|de|der|den)$/.test(lijst[tot - 1]!.vorm))
  )
    tot--
  // "Mevrouw Jansen van de Rozenstraat": where she lives is no part of her name.
  if (tot > van + 2 && isStraat(lijst[tot - 1]!.vorm)) {
    const plek = lijst.findIndex((w, i) => i > van && i < tot && /^(?:van|uit|op)$/.test(w.vorm))
    if (plek > van) tot = plek
  }
  const eerste = lijst[van]!
  const tekst = bron.tekst.slice(eerste.van, lijst[tot - 1]!.tot)
  // "onder de naam Lina": a name for customers is nobody's name.
  if (
    lijst
      .slice(Math.max(0, van - 5), van)
      .map((w) => w.vorm)
      .join(' ')
      .includes('onder de naam')
  )
    return null
  if (lijst.slice(van, tot).some((w) => w.vorm === '&')) return null
  if (tekst.length > 80) return null
  const woordenIn = lijst.slice(van, tot).filter((w) => w.soort === 'woord')
  const voor = lijst[van - 1]
  const titelVoor =
    titel ||
    (voor !== undefined &&
      voor.zin === eerste.zin &&
      (TITEL.has(voor.vorm) || (voor.vorm === '.' && TITEL.has(lijst[van - 2]?.vorm ?? '')))) ||
    Boolean(eerste.vorm === 'van' && TITEL.has(lijst[van - 1]?.vorm ?? ''))
  if (
    !titelVoor &&
    ((isGeenNaam((woordenIn.find((w) => !DEELTJE.test(w.vorm)) ?? eerste).vorm) && !isInitial(lijst, van)) ||
      isStraat(woordenIn.at(-1)!.vorm) ||
      woordenIn.some((w) => BRANCHE.has(w.vorm) && w.vorm.length > 3) ||
      (woordenIn.length > 1 && NAAMWOORD.test(woordenIn.at(-1)!.vorm)))
  )
    return null
  if (!titelVoor && isPlaats(eerste.vorm) && woordenIn.length === 1) return null
  if (woordenIn.length === 1 && RELATIE.has(eerste.vorm) && !run.aangehaald) return null
  // B., R.: an initial behind keeps its stop ("Ionut B."); all capitals of some letters are an abbreviation.
  if (woordenIn.length === 1 && /^\p{Lu}{2,5}$/u.test(tekst) && !isVoornaam(eerste.vorm)) return null
  if (woordenIn.length === 1 && eerste.vorm.length < 2) return null
  if (/^['’]/.test(eerste.vorm) || woordenIn.every((w) => w.vorm.length === 1)) return null
  const grond = weighNaam(woorden, van, tot, woordenIn, run, titelVoor)
  return { woorden, van, tot, grond, titel: titelVoor }
}

/** Particles before a surname: "Van Vliet". */
const DEELTJE = /^(?:van|de|den|der|ter|ten|el|al|le|la|'t)$/

/** "A." is no article and "I." no pronoun. */
function isInitial(lijst: Woord[], i: number): boolean {
  return lijst[i]!.vorm.length === 1 && lijst[i + 1]?.vorm === '.' && lijst[i + 1]!.vast
}
