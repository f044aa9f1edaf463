// When was a named person born, and which nationality is said of him? Only what stands with the name; a fact, never a ground.
import { writeDag, type Dag } from './calendar.ts'
import { parseVermelding } from './date-words.ts'
import { isVoornaam } from './first-names.ts'
import { readHerkomstwoorden } from './nationaliteiten.ts'
import type { Kandidaat } from './person-candidates.ts'

/** A birth date right behind the name: "(geb. 2-2-2009", "geboren 22 augustus 2010", "(06-05-1991)". */
export function readGeboortedatum(kandidaat: Kandidaat, nu: Dag | null): string | null {
  for (const { woorden, tot } of kandidaat.vermeldingen) {
    const { lijst } = woorden
    let geboren = false
    for (let at = tot; at < Math.min(tot + 9, lijst.length); at++) {
      const w = lijst[at]!
      if (/^(?:geb|geboren|geboortedatum|born|gd)$/.test(w.vorm)) geboren = true
      const gelezen = w.soort === 'teken' ? null : parseVermelding(lijst, at, nu)
      if (
        gelezen?.volledig &&
        gelezen.start.soort === 'dag' &&
        (geboren || lijst[at - 1]?.vorm === '(') &&
        (nu === null || nu - gelezen.start.dag > 5 * 365)
      )
        return writeDag(gelezen.start.dag)
      if (at > tot && w.eerste && !geboren) break
      if (w.hoofdletter && at > tot && isVoornaam(w.vorm)) break
    }
  }
  return null
}

const GEEN_NATIONALITEIT =
  /^(?:kenteken|kentekens|contract|rijbewijs|taal|restaurant|bedrijf|telefoon|telefoonnummer|nummer|nummerplaat|platen|plaat|winkel|bus|busje|auto|tolk|recht|simkaart|bankrekening|rekening|school|les|brief|tekst|eten|plates|number|licence|license|grens|kliniek|ambassade|consulaat|bouwplaats|uitzendbureau|supermarkt|website|politie|mannen|vrouwen|collega|collega's|werknemers|arbeiders|klanten|jongens)$/

/** The nationality that is said of this person: beside the name, in the next sentence about him, or of the whole group. */
export function readNationaliteit(kandidaat: Kandidaat, alle: Kandidaat[]): string | null {
  const { bijvoeglijk, landen } = readHerkomstwoorden()
  for (const { woorden, van, tot } of kandidaat.vermeldingen.slice(0, 6)) {
    const { lijst } = woorden
    const zin = lijst[van]!.zin
    // Behind: at most ten words, not past another person.
    let zinEind = false
    for (let at = tot; at < Math.min(tot + 14, lijst.length); at++) {
      const w = lijst[at]!
      if (w.zin > zin + 1) break
      if (w.zin > zin) {
        if (w.eerste && !/^(?:hij|zij|ze|he|she|de)$/.test(w.vorm)) break
        if (w.eerste) zinEind = true
      }
      if (
        !zinEind &&
        at > tot &&
        alle.some((k) => k !== kandidaat && k.vermeldingen.some((v) => v.woorden === woorden && v.van === at)) &&
        !/^(?:en|and|,)$/.test(lijst[at - 1]!.vorm)
      )
        break
      const land = landen.get(w.vorm)
      if (land && w.hoofdletter && /^(?:uit|from)$/.test(lijst[at - 1]?.vorm ?? '')) return land.bijvoeglijk
      const gevonden = bijvoeglijk.get(w.vorm)
      if (!gevonden || !w.hoofdletter) continue
      const na = lijst[at + 1]?.vorm ?? ''
      const ervoor = lijst[at - 1]?.vorm ?? ''
      if (
        GEEN_NATIONALITEIT.test(na) ||
        (/^(?:spreekt|spreken|spreek|in|het|gebrekkig|slecht|speaks|speak|op|beetje|woorden|een|twee|drie|die|andere)$/.test(ervoor) &&
          !/^(?:een|twee)$/.test(ervoor))
      )
        continue
      if (
        ervoor === 'een' &&
        !/^(?:man|vrouw|jongen|meisje|dame|heer|jongeman|meid|onderdaan|staatsburger|nationaliteit|jonge)$/.test(na) &&
        !/^[,.)]$/.test(na)
      )
        continue
      return gevonden.bijvoeglijk
    }
    // Before: "de Poolse Andrzej", "twee Braziliaanse dames als gast, Camila en Jéssica", "een jonge man uit Nepal, Bikash".
    for (let at = van - 1; at >= Math.max(0, van - 10) && lijst[at]!.zin === zin; at--) {
      const w = lijst[at]!
      if (
        alle.some((k) => k !== kandidaat && k.vermeldingen.some((v) => v.woorden === woorden && v.van === at)) &&
        !/^(?:en|and|,)$/.test(lijst[at + 1]?.vorm ?? '')
      )
        break
      if (w.hoofdletter === false) continue
      const land = landen.get(w.vorm)
      if (land && /^(?:uit|from)$/.test(lijst[at - 1]?.vorm ?? '') && van - at <= 4) return land.bijvoeglijk
      const gevonden = bijvoeglijk.get(w.vorm)
      if (!gevonden) continue
      const na = lijst[at + 1]?.vorm ?? ''
      if (at === van - 1) return gevonden.bijvoeglijk
      if (
        /^(?:man|vrouw|jongen|meisje|dame|dames|vrouwen|mannen|jongens|meisjes|meiden|broers|zussen|moeder|student|studente|werknemer|chauffeur|jongeman|vriend|uitzendkracht|werknemers|nationaliteit|women|men|girl|girls|man|boy)$/.test(
          na,
        ) &&
        van - at <= 8
      )
        return gevonden.bijvoeglijk
    }
  }
  return null
}

/** "14 mannen, allen Roemeen": said of everyone, so of each. */
export function wholeGroup(kandidaten: Kandidaat[]): string | null {
  const { bijvoeglijk } = readHerkomstwoorden()
  for (const woorden of new Set(kandidaten.flatMap((k) => k.vermeldingen.map((v) => v.woorden)))) {
    const { lijst } = woorden
    for (let i = 1; i < lijst.length; i++) {
      const gevonden = lijst[i]!.hoofdletter ? bijvoeglijk.get(lijst[i]!.vorm) : undefined
      if (!gevonden) continue
      if (
        /^(?:allen|allemaal|alle|all|allebei|beiden|beide|uitsluitend)$/.test(lijst[i - 1]!.vorm) ||
        (/^(?:allen|allemaal|beiden)$/.test(lijst[i - 2]?.vorm ?? '') && /^(?:de|van|uit)$/.test(lijst[i - 1]!.vorm))
      )
        return gevonden.bijvoeglijk
    }
  }
  return null
}
