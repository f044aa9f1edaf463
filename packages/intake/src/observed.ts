// Is this day when something was observed? Not a birth, an appointment to come, the date of a letter, or what happens every week.
import { toDag, type Dag } from './calendar.ts'
import { DAGDELEN } from './day-parts.ts'
import type { Punt, Vermelding } from './moments.ts'
import type { Woord } from './words.ts'

/** The words of the sentence around token `i`, at most ten before and eight behind. */
export function clauseWords(lijst: Woord[], i: number): Set<string> {
  const uit = new Set<string>()
  for (let at = i; at >= 0 && lijst[at]!.zin === lijst[i]!.zin && i - at < 10; at--) uit.add(lijst[at]!.vorm)
  for (let at = i; at < lijst.length && lijst[at]!.zin === lijst[i]!.zin && at - i < 8; at++) uit.add(lijst[at]!.vorm)
  return uit
}

const PAST =
  /^(?:was|waren|werd|werden|zag|zagen|kwam|kwamen|ging|gingen|stond|stonden|had|hadden|sliep|sliepen|lag|lagen|reed|reden|bleef|bleven|gezien|geweest|verbleef|zat|zaten|liep|liepen|afgelopen|vorige|heb|heeft|hebben)$/
const GEBOORTE = /^(?:geboren|geb|geboortedatum|geboorte|jarig|verjaardag|born|birthday|dob|gd)$/
const CORRESPONDENTIE =
  /^(?:brief|brieven|mail|e-mail|email|mailtje|factuur|beschikking|vergunning|besluit|rapport|formulier|contract|arbeidscontract|huurcontract|polis|opgericht|inschrijving|ingeschreven|uitgeschreven|overgenomen|gevestigd|vonnis|aanvraag|nieuwsbrief|geldig|verlopen|ingangsdatum|telefoontje)$/
const STRAKS =
  /^(?:zal|zullen|gaat|gaan|afspraak|gepland|plan|verwacht|volgende|komende|aanstaande|will|going|appointment|vertrekt|vertrekken|moet)$/

/** Is this day something else than an observation? */
export function isElders(lijst: Woord[], v: Vermelding, i: number, nu: Dag | null, sinds: boolean): boolean {
  const begin = firstDay(v.start)
  if (nu !== null && begin > nu) return true
  // "Wendy (06-05-1991)": nobody reports on what was seen twelve years ago.
  if (nu !== null && !sinds && v.volledig && v.start.soort === 'dag' && nu - begin > 8 * 365) return true
  if (nu !== null && v.start.soort === 'jaar' && nu - begin > 12 * 365) return true
  for (let at = i - 1, n = 0; at >= 0 && n < 5 && lijst[at]!.zin === lijst[i]!.zin; at--, n++) {
    const { vorm } = lijst[at]!
    if (GEBOORTE.test(vorm)) return true
    if (n < 2 && /^(?:gedateerd|gedagtekend|verzonden|verstuurd|dateert|gedateerde)$/.test(vorm)) return true
    if (
      n < 3 &&
      CORRESPONDENTIE.test(vorm) &&
      /^(?:van|op|dd|d\.d|d|per|tot|sinds|of|dated|in|is)$/.test(
        lijst[i - 1]?.vorm === 'de' ? (lijst[i - 2]?.vorm ?? '') : (lijst[i - 1]?.vorm ?? ''),
      )
    )
      return true
    if (n < 2 && /^(?:volgende|komende|aanstaande|next|elke|iedere|every|elk|wordt)$/.test(vorm)) return true
    if (n < 2 && sinds && /^(?:ik|mijn)$/.test(vorm)) return true
  }
  // "Op 17 maart ontvingen wij een brief"
  if (/^(?:ontving|ontvingen|kregen|kreeg|stuurde|stuurden|verstuurde|ontvangen)$/.test(lijst[v.tot]?.vorm ?? ''))
    for (let at = v.tot + 1; at < v.tot + 6 && lijst[at]?.zin === lijst[i]!.zin; at++)
      if (CORRESPONDENTIE.test(lijst[at]!.vorm)) return true
  for (let at = v.tot; at < Math.min(v.tot + 4, lijst.length) && lijst[at]!.zin === lijst[i]!.zin; at++) {
    const { vorm } = lijst[at]!
    if (GEBOORTE.test(vorm) && at <= v.tot + 1) return true
    if (vorm === 'as' && at === v.tot) return true
  }
  // "dat ze vandaag naar Antwerpen gebracht wordt": still to come.
  if (
    nu !== null &&
    v.start.soort === 'dag' &&
    v.start.dag === nu &&
    lijst[v.van]!.vorm === 'vandaag' &&
    lijst.slice(v.tot, v.tot + 8).some((w) => w.deel === lijst[v.van]!.deel && /^(?:wordt|worden|gaat|gaan|moet|vertrekt)$/.test(w.vorm))
  )
    return true
  if (!v.vast && isHabit(lijst, v)) return true
  if (!v.vast && !sinds && nu !== null) {
    const dichtbij = lijst.slice(Math.max(0, i - 4), v.tot + 6).filter((w) => w.zin === lijst[i]!.zin)
    if (dichtbij.some((w) => STRAKS.test(w.vorm)) && ![...clauseWords(lijst, i)].some((w) => PAST.test(w))) return true
  }
  return false
}

/** "Ochtend, avond, zondag", "van maandag tot en met zaterdag", "ook zondag": no single day. */
function isHabit(lijst: Woord[], v: Vermelding): boolean {
  // "van maandag tot en met zaterdag werkt hij" is a week like every other.
  if (v.eind)
    return [...clauseWords(lijst, v.van)].some((w) =>
      /^(?:werkt|werken|werk|open|elke|iedere|altijd|meestal|rooster|dienst|wekelijks|works?|every)$/.test(w),
    )
  const voor = lijst[v.van - 1]
  const voorVoor = lijst[v.van - 2]
  const na = lijst[v.tot]
  const naNa = lijst[v.tot + 1]
  if (voor?.vorm === ',' && voorVoor && DAGDELEN[voorVoor.vorm]) return true
  // "Op zondag werken ze gewoon door"
  if (voor?.vorm === 'op') {
    const zegt = clauseWords(lijst, v.van)
    if (['werken', 'werkt', 'mag', 'mogen', 'moeten', 'moet'].some((w) => zegt.has(w)) && ![...zegt].some((w) => PAST.test(w))) return true
  }
  // "ook op zaterdag", "elke zondag en woensdag"
  if (voor?.vorm === 'op' && /^(?:ook|zelfs)$/.test(voorVoor?.vorm ?? '')) return true
  if (voor?.vorm === 'en' && /dag$/.test(voorVoor?.vorm ?? '') && /^(?:elke|iedere|every)$/.test(lijst[v.van - 3]?.vorm ?? '')) return true
  if (
    voor &&
    /^(?:ook|zelfs|op|tot|met|elke|van)$/.test(voor.vorm) &&
    /^(?:en|tot|t|of|,)$/.test(na?.vorm ?? '') &&
    naNa &&
    /^(?:maan|dins|woens|donder|vrij|zater|zon)dag$|^(?:met|en)$/.test(naNa.vorm)
  )
    return true
  return Boolean(voor && /^(?:met|m|zelfs)$/.test(voor.vorm) && voorVoor && /^(?:en|\/|ook)$/.test(voorVoor.vorm))
}

function firstDay(punt: Punt): Dag {
  if (punt.soort === 'dag') return punt.dag
  return punt.soort === 'maand' ? toDag(punt.jaar, punt.maand, 1) : toDag(punt.jaar, 1, 1)
}
