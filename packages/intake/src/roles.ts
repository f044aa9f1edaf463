// What is a named person in the report: probable victim, probable suspect, witness, or else? Weighs, for each mention, the words
// beside it (role-nouns.ts) and its place in the clause (role-places.ts); a person is never judged by name or nationality.
// Every text for people says "vermoedelijk".
import type { RolBetrokkene } from '@meldpunt/signaal/lezing'
import { findVervolg, type Genoemd } from './pronouns.ts'
import { weighNouns, weighWords } from './role-nouns.ts'
import { weighPlace } from './role-places.ts'
import { added, none, type Gewicht } from './role-weights.ts'
import { isRolwoord } from './role-words.ts'
import type { Woord } from './words.ts'
import { readZinsplek } from './zinsplek.ts'

/** More mentions than these say nothing new. */
const MENTIONS_MAX = 16
/** A pronoun may belong to another: what it says counts for less. */
const PRONOUN_WEIGHT = 0.6
/** From here a role is plain, and no neighbour's role colours it. */
const PLAIN = 4
/** Below this the next name in the same breath colours it too. */
const WEAK = 1.5

/** The role of each person, in order. Persons are weighed together: who is named in one breath shares, and someone must be the one who acts. */
export function readRollen(personen: Genoemd[]): RolBetrokkene[] {
  const vervolg = findVervolg(personen)
  const namen = new Map<Woord, number>()
  for (const [i, { plaatsen }] of personen.entries()) for (const { woorden, van } of plaatsen) namen.set(woorden.lijst[van]!, i)
  const los = personen.map((persoon, i) => {
    const som = none()
    for (const plaats of [...persoon.plaatsen, ...findAliassen(persoon)].slice(0, MENTIONS_MAX)) {
      weighNouns(som, plaats.woorden.lijst, plaats.van, plaats.tot)
      weighPlace(som, readZinsplek(plaats.woorden.lijst, plaats.van, plaats.tot, namen), namen, 1)
      weighWords(som, plaats.woorden.lijst, plaats.van, plaats.tot)
    }
    // "Mrs. Hartman keeps her passport. She sleeps": what a pronoun says against plain words is of another.
    const later = none()
    for (const { woorden, van, tot } of vervolg[i]!) weighPlace(later, readZinsplek(woorden.lijst, van, tot, namen), namen, PRONOUN_WEIGHT)
    for (const rol of Object.keys(som) as RolBetrokkene[])
      if (som[rol] >= 2.5 || Math.max(...Object.values(som)) < 2.5) som[rol] += later[rol]
    return som
  })
  // "Mihai en zijn broer Andrei": who is named in one breath has one role, unless a word says otherwise.
  const naast = personen.map((_, i) => findBeside(personen, i))
  const gewichten = los.map((gewicht, i) => {
    const ander = naast[i] ?? naast.indexOf(i)
    const eigen = Math.max(gewicht.verdachte, gewicht.slachtoffer, gewicht.getuige)
    return ander < 0 || eigen >= (naast[i] === null ? WEAK : PLAIN) ? gewicht : added(gewicht, los[ander]!)
  })
  return gewichten.map((gewicht, i) => settleRol(personen, gewichten, gewicht, i))
}

function settleRol(personen: Genoemd[], alle: Gewicht[], gewicht: Gewicht, i: number): RolBetrokkene {
  const [beste, tweede] = (Object.entries(gewicht) as [RolBetrokkene, number][]).sort((a, b) => b[1] - a[1])
  const lijdtAnder = Math.max(0, ...alle.filter((_, j) => j !== i).map((g) => g.slachtoffer - g.verdachte))
  // Nothing is said of him, and of another it is plain that she suffers: then he is more often who does it.
  if (!beste || beste[1] < 1) {
    if (lijdtAnder >= 2.5 && (gewicht.slachtoffer < 0.5 || gewicht.verdachte > 0)) return 'verdachte'
    const achternaam = personen[i]!.plaatsen.some((p) => p.titel) && !personen[i]!.naam.includes(' ')
    return achternaam ? 'betrokkene' : 'slachtoffer'
  }
  if (beste[1] === tweede?.[1] && tweede[0] === 'slachtoffer') return 'slachtoffer'
  return beste[0]
}

/** The person named right before with "en" between, or null. */
function findBeside(personen: Genoemd[], i: number): number | null {
  for (const { woorden, van } of personen[i]!.plaatsen.slice(0, 3)) {
    let at = van - 1
    const einde = van - 4
    while (
      at > einde &&
      /^(?:zijn|haar|diens|broer|zus|zusje|broertje|vriend|vriendin|nicht|neef|maat|de|his|her|brother|sister)$/.test(
        woorden.lijst[at]?.vorm ?? '',
      )
    )
      at--
    if (!/^(?:en|and|,)$/.test(woorden.lijst[at]?.vorm ?? '')) continue
    // "Stoyan (geb. 12-04-1998) en Georgi"
    if (woorden.lijst[at - 1]?.vorm === ')') {
      const begin = at - 16
      while (at > begin && at > 0 && woorden.lijst[at]!.vorm !== '(') at--
    }
    for (const [j, ander] of personen.entries()) if (j !== i && ander.plaatsen.some((p) => p.woorden === woorden && p.tot === at)) return j
  }
  return null
}

/** "De zoon, Edwin, was erbij. … De zoon vertelde": the word of the relation stands for the name later on. */
function findAliassen(persoon: Genoemd): Genoemd['plaatsen'] {
  const { woorden, van } = persoon.plaatsen[0]!
  const { lijst } = woorden
  let at = van - 1
  while (at > van - 3 && /^[,:]$/.test(lijst[at]?.vorm ?? '')) at--
  const relatie = lijst[at]
  if (!relatie || relatie.zin !== lijst[van]!.zin || relatie.soort !== 'woord' || !isRolwoord(relatie.vorm)) return []
  const uit: Genoemd['plaatsen'] = []
  for (let i = at + 1; i < lijst.length && uit.length < 6; i++)
    if (lijst[i]!.vorm === relatie.vorm && /^(?:de|het|die|the)$/.test(lijst[i - 1]?.vorm ?? ''))
      uit.push({ woorden, van: i - 1, tot: i + 1, titel: false })
  return uit
}
