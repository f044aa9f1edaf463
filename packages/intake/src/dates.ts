// When was something observed? Puts day and clock together and leaves out what is no observation. Single expressions are read in
// date-words.ts and clock.ts, spans in spans.ts, times in day-times.ts; what is no observation stands in observed.ts.
import type { Gelezen, Periode, Vindplaats } from '@meldpunt/signaal/lezing'
import { localDag, localMinuten, writeDag, writeMaand, writeMoment, type Dag } from './calendar.ts'
import { isKlokwoord } from './clock.ts'
import { DAGDELEN, settleKlok } from './day-parts.ts'
import { isDatumwoord, parseVermelding } from './date-words.ts'
import { decode, partBeside, placeTijden, readTijd, type Moment, type Tijd } from './day-times.ts'
import { cite, Gelezens } from './evidence.ts'
import type { Punt } from './moments.ts'
import { parseRangwoord, parseTelwoord } from './numbers.ts'
import { isElders } from './observed.ts'
import { readBereik, readDagen, readDuur, readNacht, readWeken } from './spans.ts'
import type { Woord, Woorden } from './words.ts'

/** A report names a few dozen moments at most; a log of thousands is an attachment for a person. */
const MOMENTS_MAX = 300
const SINDS = new Set('sinds vanaf sedert since'.split(' '))

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
    const dagen = [readDagen, readNacht, readWeken].map((read) => read(lijst, at, nu)).find((gelezen) => gelezen.length > 0)
    if (dagen) {
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
    if (bereik) open = false
    else if (open) gelezen.eind = null
    // "op de avond van 19 november"
    if (!gelezen.dagdeel && lijst[i - 1]?.vorm === 'van') gelezen.dagdeel = DAGDELEN[lijst[i - 2]?.vorm ?? ''] ?? null
    momenten.push({ ...gelezen, van: Math.min(gelezen.van, i), sinds: open, tijden: [], weg: isElders(lijst, gelezen, i, nu, open) })
    i = Math.max(gelezen.tot, i + 1)
  }
  return placeTijden(woorden, mergeNeighbours(lijst, momenten), tijden)
}

const BEGINT = new Set(
  "sinds vanaf sedert since al in gedurende for nacht klok half halfvier kwart kwartier quarter middernacht midnight middaguur noon een a an anderhalf anderhalve halve zo'n ongeveer ruim bijna about circa zeker minstens".split(
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
  for (let i = van; i < tot; i++) if (!/^(?:,|\(|\)|-|–|:|dus|so|jl|namelijk|op|van|vroeg|laat)$/.test(lijst[i]!.vorm)) return false
  return true
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
    const begin = settleKlok(start.minuten, start.open, tijd.dagdeel ?? dagdeel)
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
