// Where a value was read: the texts of one report, and values with the literal words they rest on.
// What the values mean is left to the file of each field.
import type { Gelezen, Vindplaats } from '@meldpunt/signaal/lezing'

/** One text of the report. `naam` is what a Vindplaats calls it: `meldtekst`, `onderwerp`, or the name of an attachment. */
export interface Brontekst {
  naam: string
  tekst: string
}

/** The literal words from `van` to `tot` (UTF-16 units, tot exclusive). */
export function cite(bron: Brontekst, van: number, tot: number): Vindplaats {
  return { bron: bron.naam, van, tot, tekst: bron.tekst.slice(van, tot) }
}

/** More places than these say nothing more about a value, and one line of a hostile mail could give thousands. */
const PLACES_MAX = 20

/** Values of a field in order of first appearance; the same value again only adds its place. */
export class Gelezens<T> {
  readonly lijst: Gelezen<T>[] = []
  readonly #opSleutel = new Map<string, Gelezen<T>>()

  add(waarde: T, vindplaats: Vindplaats, sleutel = String(waarde)): void {
    const bekend = this.#opSleutel.get(sleutel)
    if (!bekend) {
      const gelezen = { waarde, vindplaatsen: [vindplaats] }
      this.#opSleutel.set(sleutel, gelezen)
      this.lijst.push(gelezen)
    } else if (
      bekend.vindplaatsen.length < PLACES_MAX &&
      !bekend.vindplaatsen.some((v) => v.van === vindplaats.van && v.bron === vindplaats.bron)
    ) {
      bekend.vindplaatsen.push(vindplaats)
    }
  }
}
