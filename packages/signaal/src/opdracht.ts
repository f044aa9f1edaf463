// What an officer can order (route.md, "Commands"): one member per tag, with everything it needs and nothing else. Read from
// text in grammatica.ts, written back here so that reading it gives the same; whether it may be done is besluit.ts.
import { writeDatum } from './datum.ts'
import type { Day } from './kalender.ts'
import type { Actiesoort, Bevindingbron, Bron, Overlegsoort, Partner } from './keten.ts'
import type { Sector, Vorm } from './lezing.ts'
import type { Rol } from './rol.ts'
import type { Status } from './status.ts'
import { writeTag } from './tags.ts'
import type { UitkomstBijAfronden } from './uitkomst.ts'
import { type Veld, type Veldwaarde, writeVeldnaam, writeWaarde } from './velden.ts'

/** What the sources are asked. Persons only with a sleutel or a name, and only with a ground (doelbinding). */
export type Verrijkvraag =
  | { soort: 'alles' }
  | { soort: 'bronnen'; bronnen: Bron[] }
  | { soort: 'brp' | 'naam'; sleutel: string; grond: string }

/** To whom a signaal is handed over. */
export type Toewijzing = { adres: string } | { rol: Exclude<Rol, 'melder' | 'partner' | 'beheerder'> }

/** One command. Kenmerken are as `formatKenmerk` writes them, addresses in lower case, texts trimmed and never empty. */
export type Opdracht =
  | { tag: 'help' }
  | { tag: 'proef' }
  | { tag: 'spoed'; reden: string | null }
  | { tag: 'geenspoed'; reden: string }
  | { tag: 'vorm'; vormen: Vorm[] }
  | { tag: 'sector'; sectoren: Sector[] }
  | { tag: 'corrigeer'; oud: string; nieuw: Veldwaarde }
  | { tag: 'schrap'; veld: Veld; oud: string }
  | { tag: 'voeg_toe'; nieuw: Veldwaarde }
  | { tag: 'melder'; adres: string }
  | { tag: 'hoort_bij'; kenmerk: string }
  | { tag: 'nieuw' }
  | { tag: 'ruis'; reden: string | null }
  | { tag: 'vraag'; tekst: string }
  | { tag: 'notitie'; tekst: string }
  | { tag: 'actie'; actie: Actiesoort; datum: Day | null; tekst: string }
  | { tag: 'verrijk'; vraag: Verrijkvraag }
  /** `tekst` null: nothing known. */
  | { tag: 'bevinding'; bron: Bevindingbron; tekst: string | null }
  | { tag: 'consult'; partners: Partner[]; vraag: string | null }
  | { tag: 'zorg'; soort: 'gesproken'; tekst: string | null }
  | { tag: 'zorg'; soort: 'vraag' | 'nvt'; tekst: string }
  | { tag: 'overleg'; overleg: Overlegsoort; datum: Day; tijd: string | null; tekst: string | null }
  | { tag: 'uitkomst'; tekst: string }
  | { tag: 'riec'; tekst: string | null }
  | { tag: 'formulier' }
  /** `tekst`: the reason why advice was not asked, the project group, or the reason. */
  | { tag: 'oco'; stand: 'ingediend' | 'aangenomen' | 'afgewezen'; tekst: string | null }
  | { tag: 'afronden'; uitkomst: UitkomstBijAfronden; toelichting: string | null }
  | { tag: 'heropen'; reden: string }
  | { tag: 'terugkoppeling'; gedaan: boolean; tekst: string }
  | { tag: 'koppel'; kenmerken: string[] }
  | { tag: 'samenvoegen'; kenmerk: string }
  | { tag: 'status'; status: Status; reden: string | null }
  | { tag: 'wijs_toe'; aan: Toewijzing }
  | { tag: 'herinner'; datum: Day; tekst: string | null }
  | { tag: 'afwezig'; van: Day; tot: Day }
  | { tag: 'overzicht' }
  | { tag: 'uitstel'; datum: Day; reden: string }
  | { tag: 'vernietig'; reden: string }
  /** Eight digits. */
  | { tag: 'bevestig'; code: string }

/** The command as it is typed, beginning with `#`. Reading it again gives the same command. */
export function writeOpdracht(opdracht: Opdracht): string {
  return [`#${writeTag(opdracht.tag)}`, ...listDelen(opdracht)].filter((deel) => deel !== null && deel !== '').join(' ')
}

function listDelen(opdracht: Opdracht): (string | null)[] {
  switch (opdracht.tag) {
    case 'help':
    case 'proef':
    case 'nieuw':
    case 'formulier':
    case 'overzicht':
      return []
    case 'spoed':
    case 'ruis':
    case 'geenspoed':
    case 'heropen':
    case 'vernietig':
      return [opdracht.reden]
    case 'vorm':
      return [opdracht.vormen.join(', ')]
    case 'sector':
      return [opdracht.sectoren.join(', ')]
    case 'corrigeer':
      return [writeVeldnaam(opdracht.nieuw.veld), opdracht.oud, '>', writeWaarde(opdracht.nieuw)]
    case 'schrap':
      return [writeVeldnaam(opdracht.veld), opdracht.oud]
    case 'voeg_toe':
      return [writeVeldnaam(opdracht.nieuw.veld), writeWaarde(opdracht.nieuw)]
    case 'melder':
      return [opdracht.adres]
    case 'hoort_bij':
    case 'samenvoegen':
      return [opdracht.kenmerk]
    case 'koppel':
      return [opdracht.kenmerken.join(', ')]
    case 'vraag':
    case 'notitie':
    case 'uitkomst':
    case 'riec':
      return [opdracht.tekst]
    case 'actie':
      return [opdracht.actie, opdracht.datum && `${writeDatum(opdracht.datum)}:`, opdracht.tekst]
    case 'verrijk':
      return listVraag(opdracht.vraag)
    case 'bevinding':
      return [opdracht.bron, opdracht.tekst ?? 'geen']
    case 'consult':
      return [`${opdracht.partners.join(', ')}${opdracht.vraag === null ? '' : ':'}`, opdracht.vraag]
    case 'zorg':
      return [opdracht.soort === 'gesproken' ? null : opdracht.soort, opdracht.tekst]
    case 'overleg':
      return [opdracht.overleg, writeDatum(opdracht.datum), opdracht.tijd && `om ${opdracht.tijd}`, opdracht.tekst]
    case 'oco':
      return [opdracht.stand, opdracht.tekst]
    case 'afronden':
      return [`${opdracht.uitkomst}${opdracht.toelichting === null ? '' : ':'}`, opdracht.toelichting]
    case 'terugkoppeling':
      return [opdracht.gedaan ? 'gedaan' : null, opdracht.tekst]
    case 'status':
      return [opdracht.status, opdracht.reden]
    case 'wijs_toe':
      return ['adres' in opdracht.aan ? opdracht.aan.adres : opdracht.aan.rol]
    case 'herinner':
      return [writeDatum(opdracht.datum), opdracht.tekst]
    case 'afwezig':
      return [writeDatum(opdracht.van), opdracht.tot === opdracht.van ? null : `t/m ${writeDatum(opdracht.tot)}`]
    case 'uitstel':
      return [writeDatum(opdracht.datum), opdracht.reden]
    case 'bevestig':
      return [opdracht.code]
    default:
      return opdracht satisfies never
  }
}

function listVraag(vraag: Verrijkvraag): string[] {
  if (vraag.soort === 'alles') return ['alles']
  if (vraag.soort === 'bronnen') return [vraag.bronnen.join(' ')]
  return [vraag.soort, vraag.sleutel, `grond: ${vraag.grond}`]
}

/** The kenmerken that commands name: what must be looked up before they are decided. */
export function listKenmerken(opdrachten: readonly Opdracht[]): string[] {
  return [
    ...new Set(
      opdrachten.flatMap((opdracht) =>
        opdracht.tag === 'koppel'
          ? opdracht.kenmerken
          : opdracht.tag === 'samenvoegen' || opdracht.tag === 'hoort_bij'
            ? [opdracht.kenmerk]
            : [],
      ),
    ),
  ]
}
