// How many probable victims does the report speak of? A number before people, else the victims that are described one by one.
// Visitors, customers, colleagues and officers are not counted.
import type { Aantal, Gelezen, Persoon, Vindplaats } from '@meldpunt/signaal/lezing'
import { cite } from './evidence.ts'
import { parseTelwoord } from './numbers.ts'
import { countPeopleAt, ENKEL, MENSEN } from './people-counts.ts'
import { standOf } from './stand.ts'
import type { Woord, Woorden } from './words.ts'

const SEKS = /^(?:gedwongen_seks|veel_klanten_aan_deur|seksadvertentie|minderjarige_in_prostitutie)$/
/** Where sex is sold, men are those who buy it. */
const KLANT = new Set('man mannen men heren kerels klanten clients customers'.split(' '))

/** The number of probable victims, or null when it is not said. */
export function readAantal(teksten: Woorden[], personen: Gelezen<Persoon>[], indicatoren: Gelezen<string>[]): Gelezen<Aantal> | null {
  const gevonden: { aantal: Aantal; plaats: Vindplaats; gewicht: number; wonen: boolean }[] = []
  const seks = indicatoren.some((g) => SEKS.test(g.waarde))
  for (const woorden of teksten) {
    const { lijst } = woorden
    for (let i = 0; i < lijst.length && gevonden.length < 60; i++) {
      const telling = countPeopleAt(lijst, i)
      if (!telling) continue
      if (seks && lijst.slice(telling.van, telling.tot).some((w) => KLANT.has(w.vorm))) continue
      const stand = standOf(woorden, [i])
      if (stand === 'verondersteld') continue
      gevonden.push({
        aantal: { min: telling.min, max: telling.max },
        plaats: cite(woorden.bron, lijst[telling.van]!.van, lijst[telling.tot - 1]!.tot),
        gewicht: telling.gewicht + (stand === 'ontkend' ? -1 : 0),
        wonen: isHousing(lijst, i),
      })
    }
  }
  const slachtoffers = personen.filter((p) => p.waarde.rol === 'slachtoffer')
  const beste =
    indicatoren.length === 0
      ? undefined
      : gevonden.filter((g) => g.gewicht > 0).sort((a, b) => b.gewicht - a.gewicht || b.aantal.min - a.aantal.min)[0]
  if (beste && beste.aantal.min > 1 && beste.aantal.min >= slachtoffers.length) {
    // One who is named and the people she lives among: at least she, at most all of them.
    const medebewoners = beste.wonen && slachtoffers.length === 1 && !isOneOf(teksten, beste.plaats, slachtoffers[0]!)
    return { waarde: medebewoners ? { min: 1, max: beste.aantal.max } : beste.aantal, vindplaatsen: [beste.plaats] }
  }
  if (slachtoffers.length > 0) {
    // Several names are several victims only when one breath names them together; else the others came up beside the one.
    const samen = slachtoffers.filter((p) => slachtoffers.some((q) => p !== q && isJoined(teksten, p, q)))
    const genoemd = samen.length > 1 ? samen : slachtoffers.slice(0, 1)
    return { waarde: { min: genoemd.length, max: genoemd.length }, vindplaatsen: genoemd.flatMap((p) => p.vindplaatsen.slice(0, 1)) }
  }
  if (indicatoren.length === 0) return null
  const enkel = singleVictim(teksten)
  return enkel && { waarde: { min: 1, max: 1 }, vindplaatsen: [enkel] }
}

/** "Er slapen zes mannen. Een van hen heet Marek": who is named belongs to those who were counted, and they stay as many. */
function isOneOf(teksten: Woorden[], telling: Vindplaats, { vindplaatsen }: Gelezen<Persoon>): boolean {
  const lijst = teksten.find(({ bron }) => bron.naam === telling.bron)?.lijst ?? []
  const genoemd = vindplaatsen.filter(({ bron }) => bron === telling.bron).map(({ van }) => van)
  return lijst.some((w, i) => w.van >= telling.tot && isPartitive(lijst, i) && genoemd.some((van) => van > w.van))
}

/** "een van hen", "twee van de jonge mannen", "one of them". */
function isPartitive(lijst: Woord[], i: number): boolean {
  const [deel, van, wie, ...rest] = lijst.slice(i, i + 5).map(({ vorm }) => vorm)
  if (parseTelwoord(deel ?? '') === null || !/^(?:van|of)$/.test(van ?? '')) return false
  if (/^(?:hen|hun|ze|them)$/.test(wie ?? '')) return true
  return /^(?:de|deze|die|the|these|those)$/.test(wie ?? '') && rest.some((vorm) => MENSEN.has(vorm))
}

function isHousing(lijst: Woord[], i: number): boolean {
  return (
    lijst
      .slice(Math.max(0, i - 9), i + 10)
      .some(
        (w) =>
          w.zin === lijst[i]!.zin &&
          /^(?:woon\w*|wonen|slaap\w*|slapen|sliepen|huis|woning|kamer|flat|appartement|verblijf\w*|verblijven|live|lives|sleep|house|huisje|bewoners|huisgenoten|caravan|zolder|room|bedroom|slaapkamer)$/.test(
            w.vorm,
          ),
      ) && !lijst.slice(i, i + 8).some((w) => w.zin === lijst[i]!.zin && /^(?:werken|werkten|gewerkt|work|worked)$/.test(w.vorm))
  )
}

/** "Mihai en zijn broer Andrei", "Camila, Jéssica": named within some words of each other, with a comma or "en" between. */
function isJoined(teksten: Woorden[], a: Gelezen<Persoon>, b: Gelezen<Persoon>): boolean {
  for (const p of a.vindplaatsen) {
    for (const q of b.vindplaatsen) {
      if (p.bron !== q.bron) continue
      const [van, tot] = p.tot <= q.van ? [p.tot, q.van] : [q.tot, p.van]
      if (
        tot - van > 0 &&
        tot - van < 26 &&
        /^\s*(?:,|en\b|and\b|&)[^.;:]*$/.test(teksten.find((t) => t.bron.naam === p.bron)?.bron.tekst.slice(van, tot) ?? '')
      )
        return true
    }
  }
  return false
}

const GROEP = new Set(
  'vrouwen meisjes dames werkneemsters medewerkers werknemers arbeiders arbeidsmigranten uitzendkrachten werksters medewerksters girls workers bezorgers chauffeurs plukkers'.split(
    ' ',
  ),
)

/** One victim that is described and not named: "een vrouw", "mijn cliënte", "het meisje". */
function singleVictim(teksten: Woorden[]): Vindplaats | null {
  for (const { lijst, bron } of teksten) {
    for (let i = 0; i < lijst.length; i++) {
      const w = lijst[i]!
      // Of people in the plural without a number nobody knows how many.
      if (GROEP.has(w.vorm) && !/^(?:andere|onbekende|door|aan)$/.test(lijst[i - 1]?.vorm ?? '')) return null
      if (!ENKEL.has(w.vorm) || lijst[i - 1]?.vorm === 'door' || lijst[i - 2]?.vorm === 'door') continue
      let at = i - 1
      while (
        at >= 0 &&
        i - at < 4 &&
        (lijst[at]!.soort === 'woord' || lijst[at]!.vorm === ',') &&
        !/^(?:een|de|het|mijn|mn|m'n|onze|deze|dit|die|dezelfde|n|a|an|the|my|this|jonge)$/.test(lijst[at]!.vorm)
      )
        at--
      // "Patiënt uit Nepal, 24 jaar": the short style of a report leaves the article out.
      const kort =
        /^(?:uit|van|met|is|was|heeft|komt|verblijft|woont|\(|,)$/.test(lijst[i + 1]?.vorm ?? '') &&
        (w.eerste || lijst[i - 1]?.soort === 'teken')
      // "Via een bewoner" is who tells it.
      if (/^(?:via|namens|volgens)$/.test(lijst[at - 1]?.vorm ?? '')) continue
      if (
        kort ||
        /^(?:een|de|het|mijn|mn|m'n|onze|deze|dit|die|dezelfde|n|a|an|the|my|this)$/.test(lijst[at]?.vorm ?? '') ||
        /^client/.test(w.vorm)
      )
        return cite(bron, w.van, w.tot)
    }
  }
  return null
}
