// From a reporter's own words to the fields of step 1, each with the words it rests on. The front door of the reading:
// it cuts what is too long, lets every field read once, and puts the answers together. What a field means stands in its own file.
import type { Gelezen, Lezing } from '@meldpunt/signaal/lezing'
import { localDag } from './calendar.ts'
import type { Brontekst } from './evidence.ts'
import { readKenmerken, type Kenmerken } from './identifiers.ts'
import { readWanneer } from './dates.ts'
import { readIndicatoren } from './indicatoren.ts'
import { readOrganisaties } from './organisations.ts'
import { findEigennamen } from './proper-names.ts'
import { readPersonen } from './persons.ts'
import { readWaar } from './places.ts'
import { readAantal } from './aantal.ts'
import { readMinderjarig } from './minderjarig.ts'
import { readOntbreekt } from './ontbreekt.ts'
import { readSectoren } from './sector.ts'
import { readSpoed } from './spoed.ts'
import { readVormen } from './vorm.ts'
import { readWoorden } from './words.ts'

export interface TeLezen {
  meldtekst: string
  onderwerp: string
  /** What relative dates count from. */
  geschreven: Date | null
  /** Address of the reporter, lower case. */
  melder: string
  handtekening: string | null
  bijlagen: { naam: string; tekst: string }[]
}

/** A report of this length (some 60 pages) is read whole; what comes after it is kept but not read. */
const MELDTEKST_MAX = 200_000
const ONDERWERP_MAX = 1_000
const BIJLAGE_MAX = 100_000
const BIJLAGEN_MAX = 20
/** A mail shorter than this may be no more than a cover for its attachment. */
const TOLD_CHARS_MIN = 200

/** Reads a report. Pure, never throws, time linear in the (capped) text; every value carries its literal words and their place. */
export function readSignaal(melding: TeLezen): Lezing {
  const meldtekst = { naam: 'meldtekst', tekst: melding.meldtekst.slice(0, MELDTEKST_MAX) }
  const onderwerp = { naam: 'onderwerp', tekst: melding.onderwerp.slice(0, ONDERWERP_MAX) }
  const bijlagen = melding.bijlagen
    .slice(0, BIJLAGEN_MAX)
    .map(({ naam, tekst }): Brontekst => ({ naam, tekst: tekst.slice(0, BIJLAGE_MAX) }))
  const nu = localDag(melding.geschreven)
  const kenmerken = readKenmerken([meldtekst, onderwerp, ...bijlagen], { adres: melding.melder, tekst: melding.handtekening ?? '' })
  // What is told is told in the mail; an attachment tells it where the mail says no more than "see attached".
  const vertelt = meldtekst.tekst.length < TOLD_CHARS_MIN ? [meldtekst, ...bijlagen] : [meldtekst]
  const verhaal = vertelt.map((bron) => readWoorden(bron, spansOf(kenmerken, bron.naam)))
  const kop = readWoorden(onderwerp, spansOf(kenmerken, 'onderwerp'))
  const metKop = [...verhaal, kop]
  const metNamen = verhaal.map((woorden) => ({ woorden, namen: findEigennamen(woorden) }))
  const { organisaties, genomen } = readOrganisaties(metNamen)
  const waar = readWaar(verhaal)
  const straten = waar.flatMap((g) => (g.waarde.straat ? g.vindplaatsen : []))
  const personen = readPersonen(metNamen, genomen, straten, { melder: melding.melder, handtekening: melding.handtekening ?? '' }, nu)
  const minderjarig = readMinderjarig(metKop, personen, nu)
  const indicatoren = readIndicatoren(verhaal, kenmerken.urls, minderjarig)
  const vormen = readVormen(metKop, indicatoren)
  const spoed = readSpoed(metKop)
  const inTekst = readWanneer(verhaal, melding.geschreven)
  // "Controle 12 november" in the subject counts where the text names no day: else it is that of an earlier letter as often.
  const wanneer = inTekst.length > 0 ? inTekst : readWanneer([kop], melding.geschreven)
  const lezing = {
    spoed,
    vormen,
    sectoren: readSectoren(
      metKop,
      vormen,
      indicatoren,
      organisaties.flatMap((g) => g.vindplaatsen),
    ),
    wanneer,
    waar,
    personen,
    organisaties,
    ...kenmerken,
    aantalSlachtoffers: readAantal(verhaal, personen, indicatoren),
    minderjarig,
    indicatoren,
  }
  return { ...lezing, ontbreekt: readOntbreekt(verhaal, lezing) }
}

/** Where plates, numbers and links stand in one text, in order. */
function spansOf(kenmerken: Kenmerken, bron: string): { van: number; tot: number }[] {
  const spans: { van: number; tot: number }[] = []
  for (const lijst of Object.values(kenmerken) as Gelezen<string>[][]) {
    for (const { vindplaatsen } of lijst) for (const plaats of vindplaatsen) if (plaats.bron === bron) spans.push(plaats)
  }
  return spans.sort((a, b) => a.van - b.van)
}
