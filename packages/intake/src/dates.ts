// When was something observed? Puts day and clock together, makes spans of two ends, and leaves out what is no observation:
// births, appointments to come, letters, what happens every day. Single expressions are read in date-words.ts and clock.ts.
import type { Gelezen, Periode, Vindplaats } from '@meldpunt/signaal/lezing'
import { isDatum, localDag, toDag, toDatum, writeDag, writeMaand, writeMoment, type Dag, localMinuten } from './calendar.ts'
import { DAGDELEN, isKlokwoord, parseKlok, settleKlok, type Dagdeel, type Klok } from './clock.ts'
import { isDatumwoord, parseDuur, parseVermelding, type Punt, type Vermelding } from './date-words.ts'
import { cite, Gelezens } from './evidence.ts'
import { parseRangwoord, parseTelwoord } from './numbers.ts'
import type { Woord, Woorden } from './words.ts'

interface Tijd {
  start: number
  eind: number | null
  van: number
  tot: number
}

interface Moment extends Vermelding {
  sinds: boolean
  tijden: Tijd[]
  /** Recurring or not observed: a clock may still stand by it, but it is not told. */
  weg: boolean
}

/** A report names a few dozen moments at most; a log of thousands is an attachment for a person. */
const MOMENTS_MAX = 300
const SINDS = new Set('sinds vanaf sedert since'.split(' '))
const TUSSENWOORD = new Set(['t', 'm', '/', 'tot', 'met', 'en', ',', '-', '–', '—', 'until', 'to', 'and', 'through'])

/** Reads when things were observed; relative words count from `geschreven`, in Amsterdam. Linear in the text. */
export function readWanneer(teksten: Woorden[], geschreven: Date | null): Gelezen<Periode>[] {
  const nu = localDag(geschreven)
  const klok = nu !== null && geschreven ? localMinuten(geschreven) : null
  const uit = new Gelezens<Periode>()
  for (const woorden of teksten) {
    const momenten = findMomenten(woorden, nu)
    for (const moment of momenten) {
      if (moment.weg) continue
      if (
        klok !== null &&
        moment.start.soort === 'dag' &&
        moment.start.dag === nu &&
        moment.tijden.length === 0 &&
        isTonight(woorden, moment) &&
        klok < EVENING
      )
        continue
      for (const { periode, plaatsen } of writePerioden(woorden, moment, nu, klok)) {
        for (const plaats of plaatsen) uit.add(periode, plaats, `${periode.van}/${periode.tot ?? ''}`)
      }
    }
  }
  return uit.lijst
}

/** Before seven "vanavond" is a plan; after it, something that was seen. */
const EVENING = 19 * 60

function isTonight({ lijst }: Woorden, moment: Moment): boolean {
  for (let i = moment.van; i < moment.tot; i++) if (/^(?:vanavond|tonight)$/.test(lijst[i]!.vorm)) return true
  return false
}

function findMomenten(woorden: Woorden, nu: Dag | null): Moment[] {
  const { lijst } = woorden
  const momenten: Moment[] = []
  const tijden: Tijd[] = []
  for (let i = 0; i < lijst.length && momenten.length < MOMENTS_MAX; ) {
    if (!mayBegin(lijst[i]!)) {
      i++
      continue
    }
    const tijd = readTijd(lijst, i)
    if (tijd) {
      tijden.push(tijd)
      i = tijd.tot
      continue
    }
    const sinds = SINDS.has(lijst[i]!.vorm)
    let at = i
    if (sinds) {
      at++
      while (
        /^(?:de|het|the|ongeveer|about|al|zeker|eind|circa)$/.test(lijst[at]?.vorm ?? '') &&
        !(lijst[at]!.vorm === 'de' && lijst[at + 1]?.soort === 'getal') &&
        lijst[at]!.vorm !== 'eind'
      )
        at++
    }
    const dagen = readDagen(lijst, at, nu)
    if (dagen.length) {
      for (const dag of dagen) momenten.push({ ...dag, sinds, tijden: [], weg: isElders(lijst, dag, i, nu, sinds) })
      i = dagen.at(-1)!.tot
      continue
    }
    let vermelding = at < lijst.length ? parseVermelding(lijst, at, nu) : null
    let open = sinds
    if (!vermelding && nu !== null) {
      vermelding = readDuur(lijst, i, at, sinds, nu)
      open ||= vermelding !== null
    }
    if (!vermelding) {
      i++
      continue
    }
    const bereik = sinds && !/^vanaf$/.test(lijst[i]!.vorm) ? null : readBereik(lijst, vermelding, nu)
    const gelezen = bereik ?? vermelding
    if (open) gelezen.eind = null
    momenten.push({ ...gelezen, van: Math.min(gelezen.van, i), sinds: open, tijden: [], weg: isElders(lijst, gelezen, i, nu, open) })
    i = Math.max(gelezen.tot, i + 1)
  }
  return placeTijden(woorden, mergeNeighbours(lijst, momenten), tijden)
}

const BEGINT = new Set(
  "sinds vanaf sedert since al in gedurende for half halfvier kwart kwartier quarter middernacht midnight noon een a an anderhalf anderhalve halve zo'n ongeveer ruim bijna about circa zeker minstens".split(
    ' ',
  ),
)
const bekend = new Map<string, boolean>()
/** Words of which it is known whether they begin a date or a time; a hostile text must not grow it without end. */
const BEKEND_MAX = 20_000

/** Can a date or a time begin at this word? Nine of ten words end here. */
function mayBegin(w: Woord): boolean {
  if (w.soort === 'getal') return true
  if (w.soort !== 'woord') return false
  let ja = bekend.get(w.vorm)
  if (ja === undefined) {
    ja =
      BEGINT.has(w.vorm) ||
      isDatumwoord(w.vorm) ||
      parseTelwoord(w.vorm) !== null ||
      parseRangwoord(w.vorm) !== null ||
      (/en$/.test(w.vorm) && isKlokwoord(w.vorm))
    if (bekend.size >= BEKEND_MAX) bekend.clear()
    bekend.set(w.vorm, ja)
  }
  return ja
}

/** "3 t/m 7 november", "tussen 20 en 24 april" as one span; "12 en 13 maart" and "3, 5 en 9 maart" as days. The month stands at the last only. */
function readDagen(lijst: Woord[], i: number, nu: Dag | null): Vermelding[] {
  if (lijst[i]?.soort !== 'getal' || lijst[i]!.vorm.length > 2 || (lijst[i - 1]?.vast && /^[-/.:]$/.test(lijst[i - 1]!.vorm))) return []
  const bare: number[] = [i]
  let at = i + 1
  let span = false
  for (let n = 0; n < 5; n++) {
    let begin = at
    if (/^(?:e|ste)$/.test(lijst[begin]?.vorm ?? '')) begin++
    const tekens: string[] = []
    while (/^(?:t|m|\/|tot|met|en|op|-|–|,|and|to|of)$/.test(lijst[begin]?.vorm ?? '') && tekens.length < 3)
      tekens.push(lijst[begin++]!.vorm)
    if (tekens.length === 0 || !lijst[begin]) return []
    const samen = tekens.join('')
    if (
      /^(?:t\/m|totenmet|tot|totmet|to|-|–|op)$/.test(samen) ||
      (/^(?:en|and)$/.test(samen) && /^(?:tussen|between)$/.test(lijst[i - 1]?.vorm ?? ''))
    )
      span = true
    else if (!/^(?:en|,|and|of)$/.test(samen)) return []
    const laatste = parseVermelding(lijst, begin, nu)
    if (laatste) {
      if (laatste.start.soort !== 'dag' || laatste.eind || (lijst[begin + 1]?.vast && lijst[begin + 1]!.soort === 'teken')) return []
      const { jaar, maand } = toDatum(laatste.start.dag)
      const dagen = bare.map((b) => Number(lijst[b]!.vorm))
      if (dagen.some((d) => !isDatum(jaar, maand, d))) return []
      const eerste = toDag(jaar, maand, dagen[0]!)
      if (span)
        return bare.length === 1 && eerste <= laatste.start.dag
          ? [{ ...laatste, start: { soort: 'dag', dag: eerste }, eind: laatste.start, van: i }]
          : []
      return [
        ...dagen.map(
          (d, n): Vermelding => ({ ...laatste, start: { soort: 'dag', dag: toDag(jaar, maand, d) }, van: bare[n]!, tot: bare[n]! + 1 }),
        ),
        laatste,
      ]
    }
    if (lijst[begin]!.soort !== 'getal' || lijst[begin]!.vorm.length > 2) return []
    bare.push(begin)
    at = begin + 1
  }
  return []
}

/** "sinds een week of vijf", "al drie maanden", "in de anderhalf jaar dat ze er is". */
function readDuur(lijst: Woord[], i: number, at: number, sinds: boolean, nu: Dag): Vermelding | null {
  const { vorm } = lijst[i]!
  if (sinds) return parseDuur(lijst, at, nu)
  if (vorm === 'al') {
    let begin = i + 1
    while (/^(?:zo'n|ruim|bijna|zeker|ongeveer|meer|dan)$/.test(lijst[begin]?.vorm ?? '')) begin++
    const duur = parseDuur(lijst, begin, nu)
    return duur && duur.start.soort !== 'dag' ? { ...duur, van: i } : null
  }
  if ((vorm === 'in' || vorm === 'gedurende' || vorm === 'for') && /^(?:de|die|the)$/.test(lijst[i + 1]?.vorm ?? '')) {
    const duur = parseDuur(lijst, i + 2, nu)
    return duur && /^(?:dat|die|that|waarin)$/.test(lijst[duur.tot]?.vorm ?? '') ? { ...duur, van: i } : null
  }
  return null
}

/** The other end of a span: "t/m 7 november", "en 24 april" behind "tussen". Also a first end without its month: "van 3 t/m 7 november". */
function readBereik(lijst: Woord[], eerste: Vermelding, nu: Dag | null): Vermelding | null {
  let at = eerste.tot
  const woorden: string[] = []
  while (TUSSENWOORD.has(lijst[at]?.vorm ?? '') && woorden.length < 4) woorden.push(lijst[at++]!.vorm)
  if (woorden.length === 0) return null
  const tussen = lijst[eerste.van - 1]?.vorm === 'tussen' || lijst[eerste.van - 1]?.vorm === 'between'
  const samen = woorden.join('')
  const isSpan =
    /^(?:t\/m|totenmet|tot|until|to|through|tm|[-–—])$/.test(samen) || (samen === 'en' && tussen) || (samen === 'and' && tussen)
  const maanden = (samen === 'en' || samen === 'and' || samen === ',') && eerste.start.soort === 'maand'
  if (!isSpan && !maanden) return null
  const tweede = parseVermelding(lijst, at, nu)
  if (!tweede || tweede.eind || tweede.start.soort !== eerste.start.soort) return null
  // "in februari, maart en april"
  const derde = maanden && tweede.start.soort === 'maand' ? readBereik(lijst, tweede, nu) : null
  if (derde) return { ...derde, start: eerste.start, van: eerste.van, dagdeel: eerste.dagdeel }
  let start = eerste.start
  if (tweede.volledig && !eerste.volledig) start = inYearOf(start, tweede.start)
  return { ...eerste, start, eind: tweede.start, tot: tweede.tot, volledig: tweede.volledig }
}

/** The first end of a span takes its year from the second: "maart t/m juli 2025". */
function inYearOf(start: Punt, eind: Punt): Punt {
  if (start.soort === 'maand' && eind.soort === 'maand') return { ...start, jaar: start.maand <= eind.maand ? eind.jaar : eind.jaar - 1 }
  if (start.soort === 'dag' && eind.soort === 'dag') {
    const { maand, dag } = toDatum(start.dag)
    const { jaar } = toDatum(eind.dag)
    const zelfde = isDatum(jaar, maand, dag) ? toDag(jaar, maand, dag) : start.dag
    return { soort: 'dag', dag: zelfde <= eind.dag ? zelfde : toDag(jaar - 1, maand, dag) }
  }
  return start
}

/** A time, or two that make a span: "tussen twee en half vier", "van 15.30 tot 16.15 uur", "aanvang 07.15, einde 10.40". */
function readTijd(lijst: Woord[], i: number): Tijd | null {
  // "van 3 t/m 7 november" has its bare first day read below; a clock never begins there.
  const klok = parseKlok(lijst, i) ?? bareFirstHour(lijst, i)
  if (!klok) return null
  let at = klok.tot
  const woorden: string[] = []
  while (
    at < lijst.length &&
    woorden.length < 6 &&
    /^(?:tot|en|met|t|m|\/|-|–|,|einde|eind|controle|until|to|and|uur|om|rond|ongeveer|circa|'s|avonds|nachts|middags|ochtends|morgens|;)$/.test(
      lijst[at]!.vorm,
    )
  )
    woorden.push(lijst[at++]!.vorm)
  const samen = woorden.join(' ')
  const tussen = /^(?:tussen|between|van|from)$/.test(lijst[i - 1]?.vorm ?? '')
  if (/\btot\b|[-–]|t \/ m|until|einde|\bto\b/.test(samen) || ((samen === 'en' || samen === 'and') && tussen)) {
    const tweede = parseKlok(lijst, at) ?? bareLastHour(lijst, at)
    if (tweede) return { start: encode(klok), eind: encode(tweede), van: i, tot: tweede.tot }
  }
  return { start: encode(klok), eind: null, van: i, tot: klok.tot }
}

/** "van half tien tot twaalf": the last hour stands bare. */
function bareLastHour(lijst: Woord[], i: number): Klok | null {
  const uur = parseTelwoord(lijst[i]?.vorm ?? '')
  if (uur === null || uur < 1 || uur > 24 || lijst[i]!.soort === 'teken') return null
  const na = lijst[i + 1]
  if (na && na.soort !== 'teken' && !/^(?:is|was|heb|heeft|ben|waren|stond|zag|uur|in|aan|bij|op)$/.test(na.vorm)) return null
  if (na?.vast && na.soort !== 'teken') return null
  return { minuten: uur * 60, open: uur <= 12, van: i, tot: i + 1 }
}

/** "tussen twee en half vier": the first hour stands bare. */
function bareFirstHour(lijst: Woord[], i: number): Klok | null {
  if (!/^(?:tussen|van|between|from)$/.test(lijst[i - 1]?.vorm ?? '') || !/^(?:en|tot|and|to|-|–)$/.test(lijst[i + 1]?.vorm ?? ''))
    return null
  const eerste = Number(/^\d{1,2}$/.exec(lijst[i]!.vorm)?.[0] ?? NaN)
  const tweede = parseKlok(lijst, i + 2)
  if (!tweede) return null
  const uren = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'].indexOf(lijst[i]!.vorm) + 1
  const uur = Number.isNaN(eerste) ? uren : eerste
  return uur > 0 && uur <= 24 ? { minuten: uur * 60, open: uur <= 12, van: i, tot: i + 1 } : null
}

/** Keeps whether morning or afternoon is open in the sign of the number: minutes are never negative. */
function encode(klok: Klok): number {
  return klok.open ? -klok.minuten - 1 : klok.minuten
}
function decode(code: number): { minuten: number; open: boolean } {
  return code < 0 ? { minuten: -code - 1, open: true } : { minuten: code, open: false }
}

/** "vorige week vrijdag, 26 juni" and "gisteren (dinsdag 3 maart)" are one moment; the more exact words win. */
function mergeNeighbours(lijst: Woord[], momenten: Moment[]): Moment[] {
  const uit: Moment[] = []
  for (const moment of momenten) {
    const vorige = uit.at(-1)
    if (
      vorige &&
      vorige.start.soort === 'dag' &&
      moment.start.soort === 'dag' &&
      !moment.eind &&
      !vorige.eind &&
      onlyGlue(lijst, vorige.tot, moment.van) &&
      lijst[vorige.van]!.zin === lijst[moment.van]!.zin
    ) {
      const wint =
        moment.volledig ||
        (moment.vast && !vorige.volledig && lijst[moment.tot - 1]?.soort !== 'getal' ? moment.start.dag !== vorige.start.dag : false)
          ? moment
          : vorige
      if (vorige.start.dag === moment.start.dag || wint === moment || !moment.vast) {
        uit[uit.length - 1] = {
          ...vorige,
          start: wint.start,
          volledig: vorige.volledig || moment.volledig,
          dagdeel: vorige.dagdeel ?? moment.dagdeel,
          tot: moment.tot,
          weg: vorige.weg || moment.weg,
        }
        continue
      }
    }
    uit.push(moment)
  }
  return uit
}

function onlyGlue(lijst: Woord[], van: number, tot: number): boolean {
  if (tot - van > 3) return false
  for (let i = van; i < tot; i++) if (!/^(?:,|\(|\)|-|–|:|dus|so|jl|namelijk|op|van)$/.test(lijst[i]!.vorm)) return false
  return true
}

const HERHAALD = new Set(
  'elke iedere elk ieder altijd dagelijks steeds vaak meestal regelmatig wekelijks dagen ochtenden avonden every always daily usually each'.split(
    ' ',
  ),
)
const EIGEN_TIJD = /^(?:bereikbaar|aanwezig|spreekuur|terugbellen|bellen|belt|bel|call|kantoortijden|openingstijden)$/

/** In a mail without full stops a day and a time this far apart have nothing to do with each other. */
const SAME_SENTENCE = 30

/** Gives every time to the day it stands with: in the same sentence, else the last day named before it. */
function placeTijden(woorden: Woorden, momenten: Moment[], tijden: Tijd[]): Moment[] {
  const { lijst } = woorden
  const dagen = momenten.filter((m) => m.start.soort === 'dag')
  for (const tijd of tijden) {
    if (isRecurring(lijst, tijd)) continue
    const zin = lijst[tijd.van]!.zin
    const inZin = dagen.filter(
      (m) => lijst[m.van]!.zin === zin && (!m.sinds || m.tot >= tijd.van - 2) && !m.eind && Math.abs(tijd.van - m.tot) < SAME_SENTENCE,
    )
    const voor = inZin.filter((m) => m.van < tijd.van).at(-1)
    const na = inZin.find((m) => m.van >= tijd.van)
    let bij = voor && na ? (tijd.van - voor.tot <= na.van - tijd.tot + 2 ? voor : na) : (voor ?? na)
    if (!bij) {
      const eerder = dagen.filter((m) => m.van < tijd.van && !m.sinds && !m.eind).at(-1)
      const enige = dagen.filter((m) => !m.weg && !m.sinds && !m.eind)
      if (
        eerder &&
        !eerder.weg &&
        (eerder.tijden.length === 0 || zin - lijst[eerder.van]!.zin <= 2) &&
        (zin - lijst[eerder.van]!.zin <= 2 || enige.length === 1) &&
        isPast(lijst, tijd)
      )
        bij = eerder
    }
    bij?.tijden.push(tijd)
  }
  return momenten
}

function clauseWords(lijst: Woord[], i: number): Set<string> {
  const uit = new Set<string>()
  for (let at = i; at >= 0 && lijst[at]!.zin === lijst[i]!.zin && i - at < 10; at--) uit.add(lijst[at]!.vorm)
  for (let at = i; at < lijst.length && lijst[at]!.zin === lijst[i]!.zin && at - i < 8; at++) uit.add(lijst[at]!.vorm)
  return uit
}

function isRecurring(lijst: Woord[], tijd: Tijd): boolean {
  for (const woord of clauseWords(lijst, tijd.van))
    if (HERHAALD.has(woord) || EIGEN_TIJD.test(woord) || /^(?:maan|dins|woens|donder|vrij|zater|zon)dags$/.test(woord)) return true
  return false
}

/** A time in another sentence than its day counts when the sentence tells what was, or is a label ("Aanvang 07.15 uur"). */
function isPast(lijst: Woord[], tijd: Tijd): boolean {
  const woorden = clauseWords(lijst, tijd.van)
  // "- 13.05 uur: binnengetreden"
  if (lijst[tijd.tot]?.vorm === ':' || (lijst[tijd.tot]?.vorm === 'uur' && lijst[tijd.tot + 1]?.vorm === ':')) return true
  if (
    ['wordt', 'worden', 'moet', 'moeten', 'gaat', 'gaan', 'begint', 'beginnen', 'werkt', 'werken', 'komt', 'staat'].some((w) =>
      woorden.has(w),
    )
  )
    return false
  return [...woorden].some((w) =>
    /^(?:was|waren|werd|werden|zag|zagen|kwam|kwamen|ging|gingen|stond|stonden|had|hadden|trof|troffen|vertrok|vertrokken|arriveerde|reed|reden|liep|liepen|aanvang|einde|tijd|tijdstip|begin|begon|ter|plaatse|saw|came|left|gezien|aangetroffen|binnen|hield|sprak|heb|hebben|is|zijn)$/.test(
      w,
    ),
  )
}

const PAST =
  /^(?:was|waren|werd|werden|zag|zagen|kwam|kwamen|ging|gingen|stond|stonden|had|hadden|sliep|sliepen|lag|lagen|reed|reden|bleef|bleven|gezien|geweest|verbleef|zat|zaten|liep|liepen|afgelopen|vorige|heb|heeft|hebben)$/
const GEBOORTE = /^(?:geboren|geb|geboortedatum|geboorte|jarig|verjaardag|born|birthday|dob|gd)$/
const CORRESPONDENTIE =
  /^(?:brief|brieven|mail|e-mail|email|mailtje|factuur|beschikking|vergunning|besluit|rapport|formulier|contract|arbeidscontract|huurcontract|polis|opgericht|inschrijving|ingeschreven|uitgeschreven|overgenomen|gevestigd|vonnis|aanvraag|nieuwsbrief|geldig|verlopen|ingangsdatum|telefoontje)$/
const STRAKS =
  /^(?:zal|zullen|gaat|gaan|afspraak|gepland|plan|verwacht|volgende|komende|aanstaande|will|going|appointment|vertrekt|vertrekken|moet)$/

/** Is this day something else than an observation? */
function isElders(lijst: Woord[], v: Vermelding, i: number, nu: Dag | null, sinds: boolean): boolean {
  const begin = firstDay(v.start)
  if (nu !== null && begin > nu) return true
  // "Wendy (06-05-1991)": nobody reports on what was seen twelve years ago.
  if (nu !== null && !sinds && v.volledig && v.start.soort === 'dag' && nu - begin > 8 * 365) return true
  if (nu !== null && v.start.soort === 'jaar' && nu - begin > 12 * 365) return true
  for (let at = i - 1, n = 0; at >= 0 && n < 5 && lijst[at]!.zin === lijst[i]!.zin; at--, n++) {
    const { vorm } = lijst[at]!
    if (GEBOORTE.test(vorm)) return true
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
  for (let at = v.tot; at < Math.min(v.tot + 4, lijst.length) && lijst[at]!.zin === lijst[i]!.zin; at++) {
    const { vorm } = lijst[at]!
    if (GEBOORTE.test(vorm) && at <= v.tot + 1) return true
    if (vorm === 'as' && at === v.tot) return true
  }
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

function writePunt(punt: Punt): string {
  if (punt.soort === 'dag') return writeDag(punt.dag)
  return punt.soort === 'maand' ? writeMaand(punt.jaar, punt.maand) : String(punt.jaar)
}

function writePerioden(
  woorden: Woorden,
  moment: Moment,
  nu: Dag | null,
  nuKlok: number | null,
): { periode: Periode; plaatsen: Vindplaats[] }[] {
  const { bron, lijst } = woorden
  const span = (van: number, tot: number) => cite(bron, lijst[van]!.van, lijst[tot - 1]!.tot)
  const eigen = span(moment.van, moment.tot)
  if (moment.tijden.length === 0 || moment.start.soort !== 'dag') {
    return [{ periode: { van: writePunt(moment.start), tot: moment.eind ? writePunt(moment.eind) : null }, plaatsen: [eigen] }]
  }
  const { dag } = moment.start
  return moment.tijden.flatMap((tijd) => {
    const dagdeel = partBeside(lijst, tijd, moment) ?? moment.dagdeel
    const start = decode(tijd.start)
    const begin = settleKlok(start.minuten, start.open, dagdeel)
    let eind: number | null = null
    if (tijd.eind !== null) {
      const tweede = decode(tijd.eind)
      eind = settleKlok(tweede.minuten, tweede.open, dagdeel)
      while (eind < begin) eind += eind + 720 >= begin && tweede.open ? 720 : 1440
    }
    // Written on a Sunday, "zondagnacht om 02.40" is of last night, and a time that is still to come was not seen.
    const weekGeleden = nu !== null && nuKlok !== null && !moment.vast && dag === nu - 7
    if (weekGeleden && begin % 1440 <= nuKlok && begin % 1440 >= 0) {
      return [
        {
          periode: { van: moved(nu, begin % 1440), tot: eind === null ? null : moved(nu, eind % 1440) },
          plaatsen: [eigen, span(tijd.van, tijd.tot)],
        },
      ]
    }
    if (nu !== null && nuKlok !== null && (dag - nu) * 1440 + begin > nuKlok) return []
    const naast = tijd.van - moment.tot <= 3 && tijd.van >= moment.tot
    const plaatsen = naast ? [span(moment.van, tijd.tot)] : [eigen, span(tijd.van, tijd.tot)]
    return [{ periode: { van: moved(dag, begin), tot: eind === null ? null : moved(dag, eind) }, plaatsen }]
  })
}

function moved(dag: Dag, minuten: number): string {
  return writeMoment(dag + Math.floor(minuten / 1440), ((minuten % 1440) + 1440) % 1440)
}

/** A part of the day right before or behind the time: "half zeven 's ochtends", "'s nachts om drie uur". */
function partBeside(lijst: Woord[], tijd: Tijd, moment: Moment): Dagdeel | null {
  for (let at = tijd.tot; at < Math.min(tijd.tot + 4, lijst.length) && lijst[at]!.zin === lijst[tijd.van]!.zin; at++) {
    const deel = DAGDELEN[lijst[at]!.vorm.replace(/^'s/, '')]
    if (deel) return deel
    if (!/^(?:'|s|'s|in|de|,|uur|the)$/.test(lijst[at]!.vorm)) break
  }
  for (let at = tijd.van - 1; at >= Math.max(0, tijd.van - 4); at--) {
    // The part inside the day's own words has been read with them.
    if (at < moment.tot && at >= moment.van) return moment.dagdeel
    const deel = DAGDELEN[lijst[at]!.vorm]
    if (deel && lijst[at]!.vorm !== 'lunch') return deel
    if (!/^(?:om|rond|tegen|omstreeks|,|tussen|van|at|around|een|ongeveer|\()$/.test(lijst[at]!.vorm)) break
  }
  return null
}
