// What is a letter? Plain data: a title and blocks, written once and rendered to two forms that say the same (text.ts,
// html.ts). Each letter has a file of its own with one pure function; who gets it, and when, is decided elsewhere.
import { type Agendadeel, type Briefbijlage, formatReferentie } from '@meldpunt/mail/compose'
import { markBewijs } from './bewijs.ts'
import { BRIEFSOORTEN, type Briefsoort, type Inhoudsklasse } from './briefsoort.ts'
import type { Taal } from '@meldpunt/signaal/signaal'
import { renderHtml } from './html.ts'
import { renderText } from './text.ts'

/** What the file says of the sender of a letter. */
export interface Huisstijl {
  /** Name of the meldpunt. */
  naam: string
  /** Its mail address: ready-made commands are sent there. */
  adres: string
  /** Whom to phone. */
  telefoon: string
  /** Lines under the greeting, such as a function and the municipality. */
  handtekening: string
  /** Prefix of its kenmerken, such as MM; stands in the subject of a letter about no single signaal. */
  voorvoegsel: string
}

/** What every letter needs besides its own subject matter. */
export interface Briefhoofd {
  huisstijl: Huisstijl
  /** Of the signaal, as written in subjects; null when the letter is about none, or about several. */
  kenmerk: string | null
  /** Thread token for this addressee; proves a command only together with a proven sender. */
  token: string
  /** `en`: a melder who wrote English, and gets both languages in one letter; see engels.ts. Dutch when absent. */
  taal?: Taal
}

export interface Signaalhoofd extends Briefhoofd {
  kenmerk: string
}

/**
 * A stretch of a line. A bare string may hold anybody's words: it is neutralised. `letterlijk` is shown exactly and is for what we
 * vouch for: addresses out of the file, of a proven colleague. `woorden` are literal words as evidence, shown as «…».
 */
export type Stuk = string | { nadruk: string } | { letterlijk: string } | { bel: string } | { woorden: string }
export type Tekst = string | readonly Stuk[]

/** A ready-made command behind words. Blanks for the reader to fill stand at its end as `‹…›`; the mailto link leaves them out. */
export interface Knopregel {
  woorden: string
  opdracht: string
}

/** A stretch of a quoted text, in UTF-16 units, `tot` exclusive. */
export interface Bereik {
  van: number
  tot: number
}

export type Blok =
  | { blok: 'kop'; niveau: 2 | 3; tekst: string }
  | { blok: 'alinea'; tekst: Tekst }
  | { blok: 'lijst'; punten: readonly Tekst[]; genummerd: boolean }
  | { blok: 'feiten'; feiten: readonly (readonly [naam: string, waarde: Tekst])[] }
  | { blok: 'tabel'; bijschrift: string; kolommen: readonly string[]; rijen: readonly (readonly Tekst[])[] }
  /** Made by citaat: neutralised, with the marks of bewijs.ts in it. */
  | { blok: 'citaat'; gemerkt: string }
  | { blok: 'knopregels'; regels: readonly Knopregel[] }
  | { blok: 'kader'; blokken: readonly Blok[] }
  /** In English: said to a screen reader, which would read it as Dutch. */
  | { blok: 'engels'; blokken: readonly Blok[] }
  /** Shown in the HTML only: what it shows stands in words or in a table beside it. */
  | { blok: 'plaatje'; cid: string; alt: string; breedte: number; hoogte: number }

type Blokje<B extends Blok['blok']> = Extract<Blok, { blok: B }>

export const kop = (tekst: string, niveau: 2 | 3 = 2): Blokje<'kop'> => ({ blok: 'kop', niveau, tekst })
export const alinea = (...stukken: Stuk[]): Blokje<'alinea'> => ({ blok: 'alinea', tekst: stukken })
export const lijst = (punten: readonly Tekst[]): Blokje<'lijst'> => ({ blok: 'lijst', punten, genummerd: false })
/** Numbered: for steps in an order. */
export const stappen = (punten: readonly Tekst[]): Blok => ({ blok: 'lijst', punten, genummerd: true })
/** Names with values; pairs that are null are left out. */
export const feiten = (paren: readonly (readonly [naam: string, waarde: Tekst] | null)[]): Blokje<'feiten'> => ({
  blok: 'feiten',
  feiten: paren.filter((paar) => paar !== null),
})
/** A grid with a caption; each row has as many cells as there are columns. No commands in cells: a cell may become a line of its own. */
export const tabel = (bijschrift: string, kolommen: readonly string[], rijen: readonly (readonly Tekst[])[]): Blokje<'tabel'> => ({
  blok: 'tabel',
  bijschrift,
  kolommen,
  rijen,
})
/** Somebody's words, whole, with the stretches that a conclusion rests on marked as «…». */
export const citaat = (tekst: string, bewijs: readonly Bereik[] = []): Blok => ({ blok: 'citaat', gemerkt: markBewijs(tekst, bewijs) })
export const knopregels = (regels: readonly Knopregel[]): Blok => ({ blok: 'knopregels', regels })
/** What must be seen first. */
export const kader = (...blokken: Blok[]): Blok => ({ blok: 'kader', blokken })

/** What goes along with a letter; of the class of the letter, like its text. */
export interface Meegestuurd {
  /** The invitation that a calendar understands. */
  agenda: Agendadeel | null
  bijlagen: readonly Briefbijlage[]
}

export interface Brief extends Meegestuurd {
  soort: Briefsoort
  /** How much this letter says; the outgoing gate refuses one that exceeds its addressee's. */
  klasse: Inhoudsklasse
  /** `[MM-2026-0042] Ontvangstbevestiging`: kenmerk and kind, nothing of the content. */
  onderwerp: string
  /** text/plain: lines of at most 72 columns save for what cannot be broken, \n line ends, none begins with `#`. */
  tekst: string
  html: string
  automatisch: 'auto-replied' | 'auto-generated'
  aanMelder: boolean
}

/** What a renderer gets: the blocks and what stands around them. */
export interface Inhoud {
  onderwerp: string
  titel: string
  /** Of the title. */
  taal: Taal
  blokken: readonly Blok[]
  huisstijl: Huisstijl
  /** The line at the foot that survives in a quote. */
  referentie: string
  /** The mailto link that sends this command in this thread. */
  linkTo(opdracht: string): string
}

/**
 * Renders one letter to both forms. `klasse` may only be lower than that of its kind. Pure: the same input gives the same letter,
 * so a letter made anew after a restart is the same letter. Throws RangeError for a token that is none.
 */
export function writeBrief(
  soort: Briefsoort,
  hoofd: Briefhoofd,
  titel: string,
  blokken: readonly (Blok | null)[],
  klasse?: Inhoudsklasse,
  mee: Partial<Meegestuurd> = {},
): Brief {
  const regels = BRIEFSOORTEN[soort]
  const { taal = 'nl' } = hoofd
  const kort = taal === 'en' && regels.engels !== null ? `${regels.engels} / ${regels.onderwerp}` : regels.onderwerp
  const onderwerp = `[${hoofd.kenmerk ?? hoofd.huisstijl.voorvoegsel}] ${kort}`
  const referentie = formatReferentie(hoofd.token)
  const inhoud: Inhoud = {
    onderwerp,
    titel,
    taal,
    blokken: blokken.filter((blok) => blok !== null),
    huisstijl: hoofd.huisstijl,
    referentie,
    linkTo: (opdracht) => formatMailto(hoofd.huisstijl.adres, onderwerp, opdracht, referentie),
  }
  return {
    soort,
    klasse: klasse ?? regels.klasse,
    onderwerp,
    tekst: renderText(inhoud),
    html: renderHtml(inhoud),
    automatisch: regels.automatisch,
    aanMelder: regels.aanMelder,
    agenda: mee.agenda ?? null,
    bijlagen: mee.bijlagen ?? [],
  }
}

/**
 * A mailto link (RFC 6068) for one command. Mail programs open a new mail for it, without In-Reply-To: the reference line goes along
 * so that it lands in its thread, below a closing formula, where the text of a command ends.
 */
function formatMailto(adres: string, onderwerp: string, opdracht: string, referentie: string): string {
  const zonderBlanco = opdracht.replace(/‹[^›]{0,80}›$/, '')
  const body = `${zonderBlanco}\r\n\r\nMet vriendelijke groet,\r\n\r\n${referentie}`
  return `mailto:${encodeURIComponent(adres).replace('%40', '@')}?subject=${encodeURIComponent(onderwerp)}&body=${encodeURIComponent(body)}`
}
