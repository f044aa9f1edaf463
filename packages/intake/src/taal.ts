// In which language does somebody write, as far as it decides how he is answered: English, or whatever gets Dutch? Told by the small
// words that hold a sentence together, which names, streets and borrowed words do not change. The reading itself knows both.
import type { Taal } from '@meldpunt/signaal/signaal'

/** A language shows in its first lines. */
const CHARS_MAX = 4_000
/** Fewer could be a quoted phrase or the name of a firm. */
const ENGLISH_WORDS_MIN = 3

/** Words of one language that are no word of the other. "in", "is", "was", "we", "had", "me", "of", "do" are in both and say nothing. */
const ENGELS = new Set(
  `the and that this these those there they their them he she his her him it its you your my our us who which what where when why how
  are were been be being has have having does did will would could should can't cannot don't doesn't didn't i'm i've it's not no yes
  with without from to for by at on into about because but if then than some any every very more much also still only just between
  i am an as please help think saw seen said told says know came come went work works working live lives living people someone`.split(
    /\s+/,
  ),
)
const NEDERLANDS = new Set(
  `de het een en dat dit deze die daar er zij ze hun hen hij hem haar zijn u uw jij je jullie mijn ons onze wie welke wat waar wanneer
  waarom hoe ben bent waren geweest worden wordt werd werden heeft hebben hebt hadden zal zou kan kunnen moet moeten mag niet geen ja nee
  met zonder van naar voor door bij op tot over omdat maar als dan ook nog steeds alleen tussen ik aan uit om te iemand mensen graag
  heb zag gezien zei vertelde weet kwam komt ging werken werkt wonen woont wij vanaf sinds gisteren vandaag`.split(/\s+/),
)

/** `en` where English plainly outweighs Dutch, else `nl`. Pure, never throws, sees the first 4000 characters. */
export function detectTaal(tekst: string): Taal {
  const woorden = tekst
    .slice(0, CHARS_MAX)
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{M}]{1,40}(?:'[\p{L}]{1,3})?/gu)
  const count = (lijst: ReadonlySet<string>) => woorden?.filter((woord) => lijst.has(woord)).length ?? 0
  const engels = count(ENGELS)
  return engels >= ENGLISH_WORDS_MIN && engels > 2 * count(NEDERLANDS) ? 'en' : 'nl'
}
