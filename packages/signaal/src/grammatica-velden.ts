// The commands that correct a reading: #corrigeer, #schrap, #voeg toe. Several fields may stand behind one tag, on lines of
// their own or parted by semicolons; each becomes a command.
import { fold } from './fold.ts'
import { firstAlinea, lacks, type Leescontext, type Misser, miss, unknown } from './lezer.ts'
import { SECTOR_NAMEN, takeNaam, VELD_NAMEN, VORM_NAMEN } from './namen.ts'
import type { Opdracht } from './opdracht.ts'
import { parseWaarde, splitWaarden, type Veld, type Veldwaarde, writeVeldnaam } from './velden.ts'

/** What stands between old and new. */
const WORDT = /\s{0,5}(?:-{1,2}>|=>|>|→|»)\s{0,5}|\s{1,5}(?:wordt|moet zijn)\s{1,5}/

interface Velddeel {
  veld: Veld
  tekst: string
}

/** Parts a line into fields; a part without a field belongs to the one before it. */
function splitVelden(tag: 'corrigeer' | 'schrap' | 'voeg toe', tekst: string): Velddeel[] | Misser {
  const delen: Velddeel[] = []
  for (const deel of firstAlinea(tekst).split(/[;\n]/)) {
    if (deel.trim() === '') continue
    const naam = takeNaam(deel, VELD_NAMEN)
    const vorig = delen.at(-1)
    if (naam) delen.push({ veld: naam.code, tekst: addRol(naam.code, naam.naam, naam.rest) })
    else if (vorig) delen.push({ veld: vorig.veld, tekst: deel.trim() })
    else return unknown('veld', deel, VELD_NAMEN, (veld) => `#${tag} ${writeVeldnaam(veld)}`)
  }
  return delen.length > 0 ? delen : lacks('veld', `#${tag} ‹veld${tag === 'corrigeer' ? ' oud > nieuw' : ' waarde'}›`)
}

/** "slachtoffer Anna" names a person and says the role in one. */
function addRol(veld: Veld, naam: string, tekst: string): string {
  return veld === 'personen' && /^(?:slachtoffer|verdachte|getuige)$/.test(naam) && tekst !== '' && !tekst.includes('(')
    ? `${tekst} (${naam})`
    : tekst
}

/** `veld oud > nieuw`, several of them; corrected to nothing is scrapped. */
export function readCorrigeer(tekst: string, { vandaag }: Leescontext): Opdracht[] | Misser {
  const delen = splitVelden('corrigeer', tekst)
  if (!Array.isArray(delen)) return delen
  const opdrachten: Opdracht[] = []
  for (const { veld, tekst: deel } of delen) {
    const naam = writeVeldnaam(veld)
    const [oud = '', nieuw, ...meer] = deel.split(WORDT).map((stuk) => stuk.trim())
    if (meer.length > 0) return miss({ code: 'te_veel', deel: 'nieuwe_waarde', rest: meer.join(' > ') })
    if (nieuw === undefined || nieuw === '') return lacks('nieuwe_waarde', `#corrigeer ${naam} ${oud === '' ? '‹oud›' : oud} > ‹nieuw›`)
    if (oud === '') return lacks('oude_waarde', `#voeg toe ${naam} ${nieuw}`)
    if (NIETS.test(fold(nieuw))) {
      opdrachten.push({ tag: 'schrap', veld, oud })
      continue
    }
    const waarde = readWaarde(veld, nieuw, vandaag)
    if (!waarde) return miss({ code: 'waarde_ongeldig', veld, waarde: nieuw }, `#corrigeer ${naam} ${oud} > ‹nieuw›`)
    opdrachten.push({ tag: 'corrigeer', oud, nieuw: waarde })
  }
  return opdrachten
}

/** Corrected to nothing is scrapped. */
const NIETS = /^(?:geen|niets|nee|weg|-)$/
/** Of these there is one at most, which need not be named. */
const ENKELVOUDIG: readonly Veld[] = ['aantalSlachtoffers', 'minderjarig']

/** `veld waarde`, several of them. */
export function readSchrap(tekst: string): Opdracht[] | Misser {
  const delen = splitVelden('schrap', tekst)
  if (!Array.isArray(delen)) return delen
  const opdrachten: Opdracht[] = []
  for (const { veld, tekst: deel } of delen) {
    const waarden = splitWaarden(veld, deel)
    if (waarden.length === 0 && !ENKELVOUDIG.includes(veld)) return lacks('waarde', `#schrap ${writeVeldnaam(veld)} ‹waarde›`)
    for (const oud of waarden.length === 0 ? [''] : waarden) opdrachten.push({ tag: 'schrap', veld, oud })
  }
  return opdrachten
}

/** `veld waarde`, several of them; each value in the form of its field, or none is taken. */
export function readVoegToe(tekst: string, { vandaag }: Leescontext): Opdracht[] | Misser {
  const delen = splitVelden('voeg toe', tekst)
  if (!Array.isArray(delen)) return delen
  const opdrachten: Opdracht[] = []
  for (const { veld, tekst: deel } of delen) {
    const waarden = splitWaarden(veld, veld === 'minderjarig' && deel === '' ? 'ja' : deel)
    if (waarden.length === 0) return lacks('waarde', `#voeg toe ${writeVeldnaam(veld)} ‹waarde›`)
    for (const getypt of waarden) {
      const nieuw = readWaarde(veld, getypt, vandaag) ?? readAnderVeld(getypt, vandaag)
      if (!nieuw) return miss({ code: 'waarde_ongeldig', veld, waarde: getypt }, `#voeg toe ${writeVeldnaam(veld)} ‹waarde›`)
      opdrachten.push({ tag: 'voeg_toe', nieuw })
    }
  }
  return opdrachten
}

/** Behind a comma another field may follow: "kenteken 12-AB-34, telefoon 06 12345678". */
function readAnderVeld(getypt: string, vandaag: string): Veldwaarde | null {
  const naam = takeNaam(getypt, VELD_NAMEN)
  return naam && naam.rest !== '' ? readWaarde(naam.code, naam.rest, vandaag) : null
}

/** A value as the field has it; forms and sectors also by the other names that people use. */
function readWaarde(veld: Veld, getypt: string, vandaag: string): Veldwaarde | null {
  const namen = veld === 'vormen' ? VORM_NAMEN : veld === 'sectoren' ? SECTOR_NAMEN : null
  return parseWaarde(veld, namen?.get(fold(getypt).replaceAll('_', ' ')) ?? getypt, vandaag)
}
