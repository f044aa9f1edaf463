// Which persons does the report name, and what are they in it? Only those named in its own text: not the reporter, not who is
// greeted, not who signs. Mentions are found in person-mentions.ts and weighed in person-grounds.ts; roles in roles.ts.
import type { Gelezen, Persoon, Vindplaats } from '@meldpunt/signaal/lezing'
import type { Dag } from './calendar.ts'
import { isWithoutCapitals } from './capitals.ts'
import { cite } from './evidence.ts'
import { addKandidaat, endOf, type Kandidaat, type Vermelding } from './person-candidates.ts'
import { readGeboortedatum, readNationaliteit, wholeGroup } from './person-facts.ts'
import { ENOUGH } from './person-grounds.ts'
import { findVermeldingen } from './person-mentions.ts'
import { findAanhef, type Eigennaam } from './proper-names.ts'
import type { Genoemd } from './pronouns.ts'
import { readRollen } from './roles.ts'
import { fold, type Woorden } from './words.ts'

/** A report names some dozens of persons at most. */
const PERSONS_MAX = 100

export interface EigenNaam {
  /** Address of the reporter and his signature: names in them are not of the report. */
  melder: string
  handtekening: string
}

/** Reads the named persons with role, birth date and nationality; `genomen`: proper names that are companies, `adressen`: where streets stand. Linear in the text. */
export function readPersonen(
  teksten: { woorden: Woorden; namen: Eigennaam[] }[],
  genomen: Map<Woorden, Set<Eigennaam>>,
  adressen: Vindplaats[],
  eigen: EigenNaam,
  nu: Dag | null,
): Gelezen<Persoon>[] {
  const kandidaten: Kandidaat[] = []
  const eigenWoorden = new Set(
    fold(`${eigen.melder.split('@')[0]!.replace(/[._\d-]+/g, ' ')} ${eigen.handtekening}`).match(/[a-z'-]{2,}/g) ?? [],
  )
  for (const { woorden, namen } of teksten) {
    const aanhef = findAanhef(woorden)
    const kleineLetters = isWithoutCapitals(woorden)
    for (const vermelding of findVermeldingen(woorden, namen, genomen.get(woorden) ?? new Set(), kleineLetters)) {
      if (aanhef.has(woorden.lijst[vermelding.van]!.zin) && isGreeted(woorden, vermelding.van)) continue
      const begin = woorden.lijst[vermelding.van]!.van
      if (adressen.some((a) => a.bron === woorden.bron.naam && a.van <= begin && a.tot > begin)) continue
      addKandidaat(kandidaten, vermelding)
      if (kandidaten.length > PERSONS_MAX) break
    }
  }
  const uit: Gelezen<Persoon>[] = []
  for (const kandidaat of kandidaten) {
    if (kandidaat.grond < ENOUGH) continue
    if (isEigen(kandidaat, eigenWoorden)) continue
    uit.push({
      waarde: {
        naam: kandidaat.naam,
        rol: 'betrokkene',
        geboortedatum: readGeboortedatum(kandidaat, nu),
        nationaliteit: readNationaliteit(kandidaat, kandidaten),
      },
      vindplaatsen: kandidaat.vermeldingen.slice(0, 20).map((v) => cite(v.woorden.bron, v.woorden.lijst[v.van]!.van, endOf(v))),
    })
  }
  settleRollen(
    uit,
    kandidaten.filter((k) => k.grond >= ENOUGH && !isEigen(k, eigenWoorden)),
  )
  return uit
}

function isGreeted(woorden: Woorden, i: number): boolean {
  const zin = woorden.lijst[i]!.zin
  // "Hoi Femke, Oksana is er weg": only before the first comma.
  for (let at = i - 1; at >= 0 && woorden.lijst[at]!.zin === zin; at--) {
    if (/^[,!:;]$/.test(woorden.lijst[at]!.vorm)) return false
    if (i - at > 7) return false
  }
  return true
}

function isEigen(kandidaat: Kandidaat, eigen: Set<string>): boolean {
  if (kandidaat.sleutel.filter((w) => w.length > 2).length > 0 && kandidaat.sleutel.filter((w) => w.length > 2).every((w) => eigen.has(w)))
    return true
  const { woorden, van } = kandidaat.vermeldingen[0]!
  const voor = woorden.lijst.slice(Math.max(0, van - 3), van).map((w) => w.vorm)
  // "Mijn naam is Karin", "ik ben Karin van het wijkteam"
  if (
    /^(?:is|ben|heet|am)$/.test(voor.at(-1) ?? '') &&
    /^(?:naam|ik|name|i)$/.test(voor.at(-2) ?? '') &&
    (voor.at(-2) !== 'naam' || voor.at(-3) === 'mijn' || voor.at(-3) === 'my') &&
    (voor.at(-2) !== 'name' || voor.at(-3) === 'my')
  )
    return true
  // "Van: Gerda (loket)"
  if (voor.at(-1) === ':' && voor.at(-2) === 'van' && woorden.lijst[van - 2]!.eerste) return true
  // "Naam melder: M. de Boer"
  if (voor.at(-1) === ':' && voor.some((w) => /^(?:melder|meldster|afzender|reporter|contactpersoon melder)$/.test(w))) return true
  // "Fatima hier van het jongerenwerk", "met Fatima van het jongerenwerk": who opens so names himself.
  const { lijst } = woorden
  const { tot } = kandidaat.vermeldingen[0]!
  if (
    kandidaat.vermeldingen.length === 1 &&
    lijst[tot]?.vorm === 'hier' &&
    /^(?:van|,|\.|uit)$/.test(lijst[tot + 1]?.vorm ?? '') &&
    van < 12
  )
    return true
  // A colleague is entered when he saw something himself, and not when he was only there or is to be called.
  const collega = kandidaat.vermeldingen.some((v) => isOwnColleague(v))
  return (
    collega &&
    !kandidaat.vermeldingen.some((v) => {
      const na = v.woorden.lijst[v.tot]?.vorm ?? ''
      return /^(?:zag|heeft|zegt|zei|hoorde|vertelde|vertelt|merkte|trof|was|stond|saw|says|told|heard)$/.test(na)
    })
  )
}

/** "mijn collega Bas", "collega's Bas en Piet gingen mee", and not "haar collega Esi" or "collega's Ali en Berhane worden ook niet betaald". */
function isOwnColleague({ woorden: { lijst }, van, tot }: Vermelding): boolean {
  const voor = lijst[van - 1]?.vorm ?? ''
  if (!/^(?:collega|collega's|colleague|teamleider|leidinggevende)$/.test(voor)) return false
  const bezitter = lijst[van - 2]?.vorm ?? ''
  if (/^(?:zijn|haar|hun|diens|his|her|their)$/.test(bezitter)) return false
  if (/^(?:mijn|onze|met|my)$/.test(bezitter)) return true
  const { zin } = lijst[van]!
  for (let at = tot; at < tot + 12 && lijst[at]?.zin === zin; at++)
    if (/^(?:worden|krijgen|werken|slapen|wonen|moeten|mogen|betaald|ook)$/.test(lijst[at]!.vorm)) return false
  return true
}

/** Roles from what is said around each name; the group's nationality when all of it has one. */
function settleRollen(personen: Gelezen<Persoon>[], kandidaten: Kandidaat[]): void {
  const gronden: Genoemd[] = kandidaten.map((k) => ({
    naam: k.naam,
    plaatsen: k.vermeldingen.map((v) => ({ woorden: v.woorden, van: v.van, tot: v.tot, titel: v.titel })),
  }))
  for (const [i, rol] of readRollen(gronden).entries()) personen[i]!.waarde.rol = rol
  const groep = wholeGroup(kandidaten)
  if (groep) for (const persoon of personen) if (persoon.waarde.rol === 'slachtoffer') persoon.waarde.nationaliteit ??= groep
}
