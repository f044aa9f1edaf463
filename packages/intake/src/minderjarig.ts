// Is a (possible) victim said to be under eighteen? By age, by birth date, by word. Children who only come up in the story
// (a little sister, a baby, the reporter's own) do not count.
import type { Gelezen, Persoon, Vindplaats } from '@meldpunt/signaal/lezing'
import { toDag, toDatum, type Dag } from './calendar.ts'
import { cite } from './evidence.ts'
import { parseTelwoord } from './numbers.ts'
import { standOf } from './stand.ts'
import type { Woord, Woorden } from './words.ts'
import { ADULT, isOther, YOUNGEST, youngAgeAt } from './young-ages.ts'

const JONG = new Set(
  "minderjarig minderjarige minderjarigen minderjarigheid tiener tieners tienermeisje tienermeisjes puber pubers scholier scholieren leerling leerlinge leerlingen middelbareschooler brugklasser kindslaaf underage teenager teenagers minors minor schoolmeisje schoolmeisjes jochies jochie ventjes ventje schoolkinderen pleegkind pupil kinderarbeid amv brugklas brugpieper schoolgaand schoolgaande vmbo-leerling schoolkind kindbruid onderbouw vmbo'er havist scholiertje schooljongen schooljongens kindhuwelijk basisschoolleerling mbo-leerling teenage tienerjongens tienerjongen".split(
    ' ',
  ),
)
/** The words by which a victim is under age, or null. */
export function readMinderjarig(teksten: Woorden[], personen: Gelezen<Persoon>[], nu: Dag | null): Gelezen<true> | null {
  const plaatsen: Vindplaats[] = []
  for (const { waarde, vindplaatsen } of personen) {
    if (waarde.rol === 'verdachte' || waarde.rol === 'getuige' || !waarde.geboortedatum || nu === null) continue
    const [jaar = 0, maand = 0, dag = 0] = waarde.geboortedatum.split('-').map(Number)
    const { jaar: ditJaar, maand: dezeMaand, dag: vandaag } = toDatum(nu)
    const leeftijd = ditJaar - jaar - (dezeMaand * 100 + vandaag < maand * 100 + dag ? 1 : 0)
    if (leeftijd < ADULT && toDag(jaar, maand, dag) < nu) plaatsen.push(vindplaatsen[0]!)
  }
  for (const woorden of teksten) {
    const { lijst } = woorden
    for (let i = 0; i < lijst.length && plaatsen.length < 10; i++) {
      const tot = youngAt(lijst, i) ?? bornYoungAt(lijst, i, nu)
      if (tot === null) continue
      const stand = standOf(
        woorden,
        Array.from({ length: tot - i }, (_, k) => i + k),
      )
      const nietOuder = lijst[i - 1]?.vorm === 'dan' && lijst[i - 2]?.vorm === 'ouder'
      if ((stand === 'ontkend') !== nietOuder || stand === 'verondersteld') continue
      plaatsen.push(cite(woorden.bron, lijst[i]!.van, lijst[tot - 1]!.tot))
    }
  }
  return plaatsen.length ? { waarde: true, vindplaatsen: plaatsen } : null
}

/** "geboren 2010", "geb. in 2009": a year in which nobody of age was born. */
function bornYoungAt(lijst: Woord[], i: number, nu: Dag | null): number | null {
  if (nu === null || !/^(?:19|20)\d\d$/.test(lijst[i]!.vorm)) return null
  if (!lijst.slice(Math.max(0, i - 3), i + 2).some((w) => /^(?:geboren|geb|geboortejaar|born)$/.test(w.vorm))) return null
  const leeftijd = toDatum(nu).jaar - Number(lijst[i]!.vorm)
  return leeftijd >= YOUNGEST && leeftijd < ADULT ? i + 1 : null
}

/** The other words that such a phrase begins with. */
const BEGINT = new Set(
  'kinderen jongetje jongetjes jaar onder beneden under nog pas te alleenstaande middelbare basisschool klas groep'.split(' '),
)

/** The token behind the words that say under age, when they begin at `i`. */
function youngAt(lijst: Woord[], i: number): number | null {
  const w = lijst[i]!
  if (w.soort === 'woord' && (JONG.has(w.vorm) || BEGINT.has(w.vorm) || w.vorm.includes('jarig'))) {
    if (JONG.has(w.vorm))
      return /^(?:gezellig|zoals|programma|project|minor)$/.test(lijst[i + 1]?.vorm ?? '') || lijst[i - 1]?.vorm === 'niet' ? null : i + 1
    // "kinderen die in de kas werken": children who do what no child should.
    if (
      /^(?:kinderen|jongetje|jongetjes)$/.test(w.vorm) &&
      lijst
        .slice(i + 1, i + 7)
        .some((v) => v.zin === w.zin && /^(?:werken|werkt|meewerken|meewerkt|bedelen|bedelt|stelen|steelt|ingezet)$/.test(v.vorm)) &&
      !/^(?:en|haar|zijn|hun|met|voor)$/.test(lijst[i - 1]?.vorm ?? '')
    )
      return i + 1
    // "een jaar of vijftien"
    if (w.vorm === 'jaar' && lijst[i + 1]?.vorm === 'of' && lijst[i - 1]?.vorm === 'een') {
      const n = parseTelwoord(lijst[i + 2]?.vorm ?? '')
      if (n !== null && n >= YOUNGEST && n < ADULT && !isOther(lijst, i)) return i + 3
    }
    // zestienjarig, 16-jarige
    const samen = /^([a-z]+)jarige?n?$/.exec(w.vorm)
    const jaren = samen ? parseTelwoord(samen[1]!) : null
    if (jaren !== null && jaren >= YOUNGEST && jaren < ADULT) return i + 1
    if (
      /^(?:onder|beneden|under)$/.test(w.vorm) &&
      lijst.slice(i + 1, i + 4).some((v) => v.vorm === '18' || v.vorm === 'achttien') &&
      !/^(?:de|deze|een)?(?:kop|leiding)$/.test(lijst[i + 1]?.vorm ?? '')
    )
      return i + 3
    if (
      /^(?:nog|pas)$/.test(w.vorm) &&
      /^(?:geen|net)$/.test(lijst[i + 1]?.vorm ?? '') &&
      /^(?:18|achttien)$/.test(lijst[i + 2]?.vorm ?? '')
    )
      return i + 3
    if (w.vorm === 'te' && lijst[i + 1]?.vorm === 'jong' && /^(?:om|voor)$/.test(lijst[i + 2]?.vorm ?? '')) return i + 2
    if (
      w.vorm === 'basisschool' &&
      lijst.slice(Math.max(0, i - 5), i).some((v) => v.zin === w.zin && /^(?:zit|zitten|leerling)$/.test(v.vorm))
    )
      return i + 1
    if (
      w.vorm === 'middelbare' &&
      /^school/.test(lijst[i + 1]?.vorm ?? '') &&
      lijst.slice(Math.max(0, i - 6), i).some((v) => /^(?:zit|zitten|leerling\w*|meisje|jongen)$/.test(v.vorm))
    )
      return i + 2
    // "zit in 4 havo", "klas 2", "groep 8": school classes.
    if (
      /^(?:klas|groep)$/.test(w.vorm) &&
      /^[1-8]$/.test(lijst[i + 1]?.vorm ?? '') &&
      (w.vorm === 'klas' || Number(lijst[i + 1]!.vorm) >= 5)
    )
      return i + 2
    if (w.vorm === 'alleenstaande' && /^minderjarige/.test(lijst[i + 1]?.vorm ?? '')) return i + 2
  }
  if (/^[1-6]$/.test(w.vorm) && /^(?:havo|vwo|vmbo|mavo|gymnasium|atheneum)$/.test(lijst[i + 1]?.vorm ?? '')) return i + 2
  return youngAgeAt(lijst, i)
}
