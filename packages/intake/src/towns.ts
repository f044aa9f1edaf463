// Which town do these words name? Known names, also of more words; behind a postcode any word with a capital.
// Whether something happened there is for places.ts and vague-places.ts.
import { readPlaatsnamen } from './plaatsnamen.ts'
import type { Woord, Woorden } from './words.ts'

/** The town right behind a postcode: a known name, or any word with a capital. */
export function townAfter(woorden: Woorden, i: number): string | null {
  let at = i
  while (/^(?:,|te|in|\(|-|–|plaats|:)$/.test(woorden.lijst[at]?.vorm ?? '') && at < i + 2) at++
  const bekend = townAt(woorden.lijst, at)
  if (bekend) return bekend.naam
  const w = woorden.lijst[at]
  if (!w?.hoofdletter || w.eerste || w.vorm.length < 3) return null
  return woorden.bron.tekst.slice(w.van, w.tot)
}

/** The town some words behind an address: "Hornweg 12 in Aalsmeer", "…, Aalsmeer", "te Kudelstaart". */
export function townNear(woorden: Woorden, i: number): string | null {
  const { lijst } = woorden
  for (let at = i; at < Math.min(i + 3, lijst.length); at++) {
    const stad = townAt(lijst, at)
    if (stad && lijst[at]!.hoofdletter) return stad.naam
    if (lijst[at]!.vorm === 'te' && lijst[at + 1]?.hoofdletter)
      return townAt(lijst, at + 1)?.naam ?? woorden.bron.tekst.slice(lijst[at + 1]!.van, lijst[at + 1]!.tot)
    if (!/^(?:,|in|te|\(|-|–)$/.test(lijst[at]!.vorm)) return null
  }
  return null
}

const DEEL = /-(?:noord|zuid|oost|west|centrum|zuidoost|noordwest|midden)$/

/** A known town that begins at token `i`, with the token behind it. */
export function townAt(lijst: Woord[], i: number): { naam: string; eind: number; streek: boolean } | null {
  const { plaatsen, streken, langste } = readPlaatsnamen()
  const w = lijst[i]
  if (w?.soort !== 'woord') return null
  const max = langste.get(w.vorm.replace(/^'/, '')) ?? langste.get(w.vorm.replace(DEEL, ''))
  if (!max) return null
  for (let n = Math.min(max, 5); n >= 1; n--) {
    let sleutel = w.vorm.replace(/^'/, '')
    let heel = true
    for (let k = 1; k < n; k++) {
      const deel = lijst[i + k]
      if (!deel || deel.zin !== w.zin) heel = false
      else sleutel += ` ${deel.vorm}`
    }
    if (!heel) continue
    // "Amstelveen-Zuid"
    const stad = plaatsen.get(sleutel) ?? (n === 1 ? plaatsen.get(sleutel.replace(DEEL, '')) : undefined)
    if (stad) return { naam: stad, eind: i + n, streek: false }
    const streek = streken.get(sleutel)
    if (streek) return { naam: streek, eind: i + n, streek: true }
  }
  return null
}
