// How do stretches of a line become safe, before either renderer gives them a form? Words from outside are neutralised,
// and `› ` is put before each line that begins with `#`, wherever its stretches come from.
import type { Stuk, Tekst } from './brief.ts'
import { cleanText, findHashLines, insertMarks, neutralise } from './neutralise.ts'

export interface SafeStuk {
  vorm: 'gewoon' | 'nadruk' | 'bel'
  tekst: string
}

/** The stretches of a line with their text as it will be read; both renderers start here, so that they say the same. */
export function makeSafe(tekst: Tekst): SafeStuk[] {
  const stukken = (typeof tekst === 'string' ? [tekst] : tekst).map(makeStukSafe)
  let start = 0
  const begins = findHashLines(stukken.map((stuk) => stuk.tekst).join(''))
  return stukken.map((stuk) => {
    const end = start + stuk.tekst.length
    const here = begins.filter((at) => at >= start && at < end).map((at) => at - start)
    start = end
    return { ...stuk, tekst: insertMarks(stuk.tekst, here) }
  })
}

function makeStukSafe(stuk: Stuk): SafeStuk {
  if (typeof stuk === 'string') return { vorm: 'gewoon', tekst: neutralise(stuk) }
  if ('nadruk' in stuk) return { vorm: 'nadruk', tekst: neutralise(stuk.nadruk) }
  if ('letterlijk' in stuk) return { vorm: 'gewoon', tekst: cleanText(stuk.letterlijk) }
  if ('bel' in stuk) return { vorm: 'bel', tekst: cleanText(stuk.bel) }
  return { vorm: 'gewoon', tekst: `«${neutralise(stuk.woorden).replace(/\s{1,9}/g, ' ')}»` }
}
