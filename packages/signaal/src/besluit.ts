// What comes of the commands of a mail? Each is checked against the state that the earlier ones leave; if one is wrong nothing is
// done. A decision knows only what it is given and remembers nothing: the same mail decided twice gives the same answer, and that it
// acts once is the caller's to see to, by the mail. Whether thread and sender are proven was decided before (`bewijs`).
import {
  decideAfronden,
  decideBevestig,
  decideHeropen,
  decideRuis,
  decideSamenvoegen,
  decideTerugkoppeling,
  decideUitstel,
  decideVernietig,
} from './afronden.ts'
import {
  decideBevinding,
  decideConsult,
  decideCorrigeer,
  decideGeenspoed,
  decideKoppel,
  decideMelder,
  decideOco,
  decideOverleg,
  decideRiec,
  decideSchrap,
  decideSpoed,
  decideStatus,
  decideStel,
  decideVerrijk,
  decideVoegToe,
  decideVraag,
  decideWijsToe,
  decideZorg,
  type Beslissing,
} from './behandelen.ts'
import type { Context } from './context.ts'
import type { Fout } from './fout.ts'
import { isVerrijkt } from './gebeurtenis.ts'
import { applyGevolg, type Besluiter, type Gevolg } from './gevolg.ts'
import type { GelezenOpdracht } from './grammatica.ts'
import type { Opdracht } from './opdracht.ts'
import type { Signaal } from './signaal.ts'
import { checkStatus, handelingVan, isOpen, mayGive, REGELS } from './status.ts'
import type { Weigering } from './weigering.ts'

/** What comes of one command. `signaal` is how it stands afterwards; no gevolgen: it was so already. */
export type Besluit = { soort: 'besloten'; signaal: Signaal | null; gevolgen: Gevolg[] } | { soort: 'geweigerd'; weigering: Weigering }

/**
 * Decides one command. Refused when the sender's roles do not carry it, when it does not fit the signaal as it stands, or when
 * something it needs is not there. Changes nothing that it is given; never throws. `signaal` null: the mail is about none.
 */
export function applyOpdracht(signaal: Signaal | null, opdracht: Opdracht, context: Context): Besluit {
  const handeling = handelingVan(opdracht)
  if (!mayGive(handeling, context.afzender.rollen)) return refuse({ code: 'rol', nodig: REGELS[handeling].wie, verbeterd: null })
  if (signaal !== null) {
    const onpassend = checkStatus(handeling, signaal.status)
    if (onpassend) return refuse({ code: 'past_niet', waarom: onpassend.waarom, status: signaal.status, verbeterd: onpassend.naar })
  }
  const beslissing = signaal === null ? decideLos(opdracht, context) : decide(signaal, opdracht, context)
  if (!Array.isArray(beslissing)) return refuse(beslissing)
  return { soort: 'besloten', signaal: applyGevolgen(signaal, beslissing, context), gevolgen: beslissing }
}

function applyGevolgen(signaal: Signaal | null, gevolgen: readonly Gevolg[], context: Context): Signaal | null {
  const door: Besluiter = { adres: context.afzender.adres, nu: context.nu, vandaag: context.vandaag }
  return signaal && gevolgen.reduce((nu, gevolg) => applyGevolg(nu, gevolg, door), signaal)
}

const refuse = (weigering: Weigering): Besluit => ({ soort: 'geweigerd', weigering })

function decide(signaal: Signaal, opdracht: Opdracht, context: Context): Beslissing {
  switch (opdracht.tag) {
    case 'spoed':
      return decideSpoed(signaal, opdracht)
    case 'geenspoed':
      return decideGeenspoed(signaal, opdracht)
    case 'vorm':
      return decideStel(signaal, { soort: 'stel', veld: 'vormen', waarden: opdracht.vormen })
    case 'sector':
      return decideStel(signaal, { soort: 'stel', veld: 'sectoren', waarden: opdracht.sectoren })
    case 'corrigeer':
      return decideCorrigeer(signaal, opdracht)
    case 'schrap':
      return decideSchrap(signaal, opdracht)
    case 'voeg_toe':
      return decideVoegToe(signaal, opdracht)
    case 'melder':
      return decideMelder(signaal, opdracht, context)
    case 'hoort_bij':
      // A doubtful mail that got a number all the same is merged; any other signaal is merged by its own word.
      return context.twijfel
        ? decideSamenvoegen(signaal, opdracht, context)
        : { code: 'geen_mail', verbeterd: `#samenvoegen ${opdracht.kenmerk}` }
    case 'ruis':
      return decideRuis(signaal, opdracht, context)
    case 'vraag':
      return decideVraag(signaal, opdracht)
    case 'notitie':
      return [{ soort: 'notitie', tekst: opdracht.tekst }]
    case 'actie':
      return [{ soort: 'actie', actie: opdracht.actie, datum: opdracht.datum, tekst: opdracht.tekst }]
    case 'verrijk':
      return decideVerrijk(signaal, opdracht, context)
    case 'bevinding':
      return decideBevinding(signaal, opdracht, context)
    case 'consult':
      return decideConsult(signaal, opdracht, context)
    case 'zorg':
      return decideZorg(signaal, opdracht)
    case 'overleg':
      return decideOverleg(signaal, opdracht, context)
    case 'uitkomst':
      return [{ soort: 'overleguitkomst', tekst: opdracht.tekst }]
    case 'riec':
      return decideRiec(signaal, opdracht, context)
    case 'formulier':
      return [{ soort: 'formulier' }]
    case 'oco':
      return decideOco(signaal, opdracht)
    case 'afronden':
      return decideAfronden(signaal, opdracht, context)
    case 'heropen':
      return decideHeropen(signaal, opdracht)
    case 'terugkoppeling':
      return decideTerugkoppeling(signaal, opdracht)
    case 'koppel':
      return decideKoppel(signaal, opdracht, context)
    case 'samenvoegen':
      return decideSamenvoegen(signaal, opdracht, context)
    case 'status':
      return decideStatus(signaal, opdracht)
    case 'wijs_toe':
      return decideWijsToe(signaal, opdracht, context)
    case 'uitstel':
      return decideUitstel(signaal, opdracht, context)
    case 'vernietig':
      return decideVernietig(signaal, opdracht, context)
    case 'bevestig':
      return decideBevestig(signaal, context)
    case 'help':
    case 'proef':
    case 'herinner':
    case 'afwezig':
    case 'overzicht':
    case 'nieuw':
      return decideVoorAfzender(opdracht, signaal, context)
    default:
      return opdracht satisfies never
  }
}

/** In a mail about no signaal: what concerns the sender, and where a doubtful mail belongs. */
function decideLos(opdracht: Opdracht, context: Context): Beslissing {
  switch (opdracht.tag) {
    case 'help':
    case 'proef':
    case 'herinner':
    case 'afwezig':
    case 'overzicht':
      return decideVoorAfzender(opdracht, null, context)
    case 'bevestig':
      return decideBevestig(null, context)
    case 'nieuw':
      return context.twijfel ? [{ soort: 'mail', naar: 'nieuw_signaal', reden: null }] : { code: 'geen_mail', verbeterd: null }
    case 'ruis':
      return context.twijfel ? [{ soort: 'mail', naar: 'ruis', reden: opdracht.reden }] : { code: 'geen_mail', verbeterd: null }
    case 'hoort_bij':
      return decideHoortBij(opdracht.kenmerk, context)
    default:
      return { code: 'geen_signaal', verbeterd: null }
  }
}

/** A late mail is kept with a closed signaal too, and the officer is offered to reopen it. With a destroyed one nothing is kept. */
function decideHoortBij(kenmerk: string, { signalen, twijfel }: Context): Beslissing {
  const ander = signalen.get(kenmerk)
  if (!twijfel) return { code: 'geen_mail', verbeterd: null }
  if (!ander) return { code: 'signaal_onbekend', kenmerk, verbeterd: null }
  if (ander.status === 'vernietigd') return { code: 'ander_signaal', kenmerk, status: ander.status, naar: null, verbeterd: '#nieuw' }
  return [{ soort: 'mail', naar: 'aanvulling', kenmerk: ander.samengevoegdMet ?? kenmerk }]
}

function decideVoorAfzender(
  opdracht: Extract<Opdracht, { tag: 'help' | 'proef' | 'herinner' | 'afwezig' | 'overzicht' | 'nieuw' }>,
  signaal: Signaal | null,
  { afzender }: Context,
): Beslissing {
  switch (opdracht.tag) {
    case 'help':
      return [{ soort: 'hulp', rollen: afzender.rollen, status: signaal?.status ?? null }]
    case 'herinner':
      return [{ soort: 'herinnering', aan: afzender.adres, datum: opdracht.datum, tekst: opdracht.tekst }]
    case 'afwezig':
      return [{ soort: 'afwezigheid', adres: afzender.adres, van: opdracht.van, tot: opdracht.tot }]
    case 'overzicht':
      return [{ soort: 'overzicht', aan: afzender.adres }]
    case 'proef':
    case 'nieuw':
      return []
    default:
      return opdracht satisfies never
  }
}

/** What came of one line, in the order of the mail. `niet_nagegaan`: it stands behind a wrong one, so what it would meet is unknown. */
export type Regelbesluit = { regel: string; tag: GelezenOpdracht['tag'] } & (
  | { soort: 'besloten'; opdracht: Opdracht; gevolgen: Gevolg[] }
  | { soort: 'niet_nagegaan'; opdracht: Opdracht }
  | { soort: 'geweigerd'; opdracht: Opdracht; weigering: Weigering }
  | { soort: 'fout'; fout: Fout; verbeterd: string | null }
)

/**
 * What came of a mail. `uitgevoerd`: all of it, with the signaal as it stands then; `niets_gedaan`: something is wrong; `proef`: it was
 * only tried; `wacht`: everything fits, and a one-time code must come back first.
 */
export interface Mailbesluit {
  geheel: 'uitgevoerd' | 'niets_gedaan' | 'proef' | 'wacht'
  regels: Regelbesluit[]
  /** How the signaal stands after this mail: as before, unless `uitgevoerd`. */
  signaal: Signaal | null
  /** What is to be carried out, in order; empty unless `uitgevoerd`. */
  gevolgen: Gevolg[]
}

/** Decides all commands of a mail, all or nothing. Changes nothing that it is given; never throws. */
export function applyOpdrachten(signaal: Signaal | null, gelezen: readonly GelezenOpdracht[], context: Context): Mailbesluit {
  const regels: Regelbesluit[] = []
  let nu = signaal
  let fout = false
  for (const { regel, tag, opdracht, fout: leesfout, verbeterd } of gelezen) {
    if (opdracht === null) {
      regels.push({ regel, tag, soort: 'fout', fout: leesfout, verbeterd })
      fout = true
      continue
    }
    const besluit = applyOpdracht(nu, opdracht, context)
    if (besluit.soort === 'besloten') {
      regels.push(
        fout ? { regel, tag, soort: 'niet_nagegaan', opdracht } : { regel, tag, soort: 'besloten', opdracht, gevolgen: besluit.gevolgen },
      )
      nu = besluit.signaal
    } else if (fout && besluit.weigering.code !== 'rol') {
      // It may only fail because the line before it did.
      regels.push({ regel, tag, soort: 'niet_nagegaan', opdracht })
    } else {
      regels.push({ regel, tag, soort: 'geweigerd', opdracht, weigering: besluit.weigering })
      fout = true
    }
  }
  const opdrachten = gelezen.flatMap(({ opdracht }) => opdracht ?? [])
  if (opdrachten.some(({ tag }) => tag === 'proef')) return { geheel: 'proef', regels, signaal, gevolgen: [] }
  if (fout) return { geheel: 'niets_gedaan', regels, signaal, gevolgen: [] }
  if (needsCode(opdrachten, context)) return { geheel: 'wacht', regels, signaal, gevolgen: [] }
  const gevolgen = regels.flatMap((regel) => (regel.soort === 'besloten' ? regel.gevolgen : []))
  const vanzelf = [...tellZorg(nu, gevolgen, context), ...moveOn(nu, context)]
  return { geheel: 'uitgevoerd', regels, signaal: applyGevolgen(nu, vanzelf, context), gevolgen: [...gevolgen, ...vanzelf] }
}

/** One line that needs a code makes the whole mail wait; `#bevestig` is itself the answer to one. */
function needsCode(opdrachten: readonly Opdracht[], { bewijs, meldpunt }: Context): boolean {
  if (bewijs === 'code') return false
  return opdrachten.some(({ tag }) => tag !== 'bevestig' && (bewijs === 'ontbreekt' || meldpunt.codeVoor.includes(tag)))
}

/** Contact with care, or the IC's answer, may have been the last that was waited for (Stap 3). */
function moveOn(signaal: Signaal | null, context: Context): Gevolg[] {
  return signaal && isVerrijkt(signaal, context) ? [{ soort: 'status', van: signaal.status, naar: 'verrijkt', reden: null }] : []
}

/** Of an outside or doubtful report the care coordinator hears after the officer's first command that treats it as a signaal. */
function tellZorg(signaal: Signaal | null, gevolgen: readonly Gevolg[], { afzender }: Context): Gevolg[] {
  const AF = afzender.rollen.some((rol) => rol === 'aandachtsfunctionaris' || rol === 'plaatsvervanger')
  if (!signaal?.zorgbriefWacht || !isOpen(signaal.status) || !AF) return []
  return gevolgen.some(({ soort }) => !OVER_DE_AFZENDER.includes(soort)) ? [{ soort: 'brief', brief: 'zorg', vraag: null }] : []
}

/** What says nothing about the signaal. */
const OVER_DE_AFZENDER: readonly Gevolg['soort'][] = ['hulp', 'overzicht', 'afwezigheid', 'herinnering']
