// Which parts of step 1 does the report not give at all? Lenient: what is missing is asked of the reporter, never demanded.
import type { Lezing, Onderdeel } from '@meldpunt/signaal/lezing'
import { declareZinnen } from './phrase-book.ts'
import type { Woorden } from './words.ts'

/** A report of fewer words than this, without one fact that was recognised, does not say what happened. */
const WORDS_FOR_WHAT = 25

const ZORG = [
  'uitbuiting|mensenhandel|uitgebuit|misbruik|dwang|gedwongen|trafficking|exploitation|slavernij',
  'vermoed*|verdacht*|verdenking|signaal|zorgwekkend|zorgelijk|zorgen|bezorgd|ongerust|red flag|suspicious|worried|concerned',
  'pluis|zuivere|koffie|klopt|gevoel|raar|vreemd|opvallend|opmerkelijk|verontrustend|niet normaal|normal|right',
]
const MENSEN = [
  'man|mannen|vrouw|vrouwen|meisje|meisjes|jongen|jongens|dame|dames|jongeren|werknemer*|medewerker*|arbeider*|client*|leerling*|bewoner*|bewoonster|arbeidsmigrant*|kinderen|moeder|men|women|girl|boy|baas|eigenaar|roemenen|polen|bulgaren|personen|chauffeur*|gezin|jochies|vriend|vriendin|hulp',
]

const zinnen = declareZinnen([...ZORG, ...MENSEN])

/** The parts that are missing, in the order of the form. */
export function readOntbreekt(teksten: Woorden[], lezing: Omit<Lezing, 'ontbreekt'>): Onderdeel[] {
  const treffers = teksten.flatMap((woorden) => zinnen.find(woorden))
  const zorg = treffers.some((t) => t.regel < ZORG.length)
  const mensen = treffers.some((t) => t.regel >= ZORG.length)
  const woorden = teksten.reduce((som, { lijst }) => som + lijst.filter((w) => w.soort === 'woord').length, 0)
  const feiten = lezing.indicatoren.length > 0 || lezing.vormen.length > 0 || lezing.spoed.length > 0
  const kort = woorden < WORDS_FOR_WHAT
  const ontbreekt: Onderdeel[] = []
  if (!feiten && kort && lezing.sectoren.length === 0) ontbreekt.push('wat')
  if (lezing.wanneer.length === 0) ontbreekt.push('wanneer')
  if (lezing.waar.length === 0) ontbreekt.push('waar')
  if (
    !mensen &&
    lezing.personen.length === 0 &&
    lezing.organisaties.length === 0 &&
    lezing.kentekens.length === 0 &&
    lezing.telefoons.length === 0
  )
    ontbreekt.push('wie')
  if (!feiten && (!zorg || kort)) ontbreekt.push('waarom')
  return ontbreekt
}
