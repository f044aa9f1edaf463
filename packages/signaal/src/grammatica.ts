// What does each command of a mail say? Every tag has one reader, in the order of the route's table. A reader gives commands, or
// says what is wrong and how the line may have been meant. Whether a command may be given, and to what effect, is besluit.ts.
import { writeDatum } from './datum.ts'
import { fold } from './fold.ts'
import type { Fout } from './fout.ts'
import { readActie, readAfwezig, readDatumOf, readOverleg } from './grammatica-datum.ts'
import { readBevinding, readConsult, readOco, readVerrijk, readZorg } from './grammatica-keten.ts'
import { readCorrigeer, readSchrap, readVoegToe } from './grammatica-velden.ts'
import { findKenmerken, formatKenmerk } from './kenmerk.ts'
import {
  firstAlinea,
  lacks,
  type Leescontext,
  type Lezer,
  type Misser,
  miss,
  orNull,
  readAdres,
  readKenmerken,
  takeNamen,
  unknown,
} from './lezer.ts'
import { type Namen, ROL_NAMEN, SECTOR_NAMEN, STATUS_NAMEN, takeNaam, UITKOMST_NAMEN, VORM_NAMEN } from './namen.ts'
import { type Opdracht, writeOpdracht } from './opdracht.ts'
import { OPDRACHTEN_MAX, type Opdrachtregel, splitOpdrachten } from './opdrachtregels.ts'
import { suggestTags, TAGS, type Tag, writeTag } from './tags.ts'

/** One command as it was read. `regel` is how it was typed, `verbeterd` how it may have been meant, where that can be told. */
export type GelezenOpdracht =
  | { regel: string; tag: Tag; opdracht: Opdracht; fout: null; verbeterd: null }
  | { regel: string; tag: Tag | null; opdracht: null; fout: Fout; verbeterd: string | null }

/** A page of text; what is longer belongs in an attachment. */
export const TEKST_CHARS_MAX = 10_000

/**
 * Reads every command in the part of a mail in which commands may stand, in order. A line that names several fields gives a
 * command for each. Never throws; linear in the text.
 */
export function parseOpdrachten(tekst: string, context: Leescontext): GelezenOpdracht[] {
  const { regels, teVeel } = splitOpdrachten(tekst)
  const gelezen = regels.flatMap((regel) => parseRegel(regel, context))
  if (teVeel)
    gelezen.push({ regel: '', tag: null, opdracht: null, fout: { code: 'te_veel_opdrachten', hoogstens: OPDRACHTEN_MAX }, verbeterd: null })
  return gelezen
}

function parseRegel(regel: Opdrachtregel, context: Leescontext): GelezenOpdracht[] {
  const getypt = `#${regel.woord} ${regel.tekst}`.trim()
  const { tag, tekst } = resolveTag(regel)
  const gelezen = tag === null ? suggestRegel(regel, context) : readTekst(tag, tekst, getypt, context)
  if ('fout' in gelezen) return [{ regel: getypt, tag, opdracht: null, ...gelezen }]
  return gelezen.map((opdracht) => ({
    regel: gelezen.length === 1 ? getypt : writeOpdracht(opdracht),
    tag: opdracht.tag,
    opdracht,
    fout: null,
    verbeterd: null,
  }))
}

const TAG_BY_NAME: ReadonlyMap<string, Tag> = new Map(TAGS.map((tag) => [tag, tag]))

/** The tag, also when it is two words or they are tied together; null when there is none. */
function resolveTag({ woord, tekst }: Opdrachtregel): { tag: Tag | null; tekst: string } {
  const eerste = fold(woord).replaceAll('-', '_')
  const tweede = /^(toe|bij)(?![\p{L}\p{N}])[:.,]?\s{0,20}/iu.exec(tekst)
  const samen = tweede ? TAG_BY_NAME.get(`${eerste}_${tweede[1]?.toLowerCase()}`) : undefined
  if (tweede && samen) return { tag: samen, tekst: tekst.slice(tweede[0].length) }
  return { tag: TAG_BY_NAME.get(eerste) ?? null, tekst }
}

/** No such tag: which one is meant, and how does the line read with it? */
function suggestRegel({ woord, tekst }: Opdrachtregel, context: Leescontext): Misser {
  const tweede = /^[\p{L}]{1,40}/u.exec(tekst)?.[0] ?? ''
  const { tags, woorden } = suggestTags(woord, tweede)
  const fout: Fout = { code: 'onbekende_tag', woord, bedoeld: tags }
  const [tag, ...meer] = tags
  if (tag === undefined || meer.length > 0) return miss(fout)
  const rest = woorden === 2 ? tekst.slice(tweede.length).trim() : tekst
  const regel = `#${writeTag(tag)} ${rest}`.trim()
  const gelezen = readTekst(tag, rest, regel, context)
  return miss(fout, 'fout' in gelezen ? gelezen.verbeterd : regel)
}

const BLANCO = /‹([^‹›\n]{0,200})›/
/** A blank that we offer is at most four words; longer ones were filled in between the marks. */
const BLANCO_WORDS_MAX = 4
const TAG_IN_TEKST = /(?<=\s|^)[#＃](\p{L}[\p{L}_-]{1,20})(?:\s{1,3}(toe|bij)(?!\p{L}))?/giu

function readTekst(tag: Tag, tekst: string, getypt: string, context: Leescontext): Opdracht[] | Misser {
  const blanco = BLANCO.exec(tekst)
  if (blanco) {
    const ingevuld = (blanco[1] ?? '').trim().split(' ').length > BLANCO_WORDS_MAX
    return miss({ code: 'niet_ingevuld', blanco: blanco[1] ?? '' }, ingevuld ? getypt.replace(BLANCO, '$1') : getypt)
  }
  if (tekst.length > TEKST_CHARS_MAX) return miss({ code: 'te_lang', tekens: tekst.length, hoogstens: TEKST_CHARS_MAX })
  for (const [, woord = '', tweede] of tekst.matchAll(TAG_IN_TEKST)) {
    const { tag: ander } = resolveTag({ woord, tekst: tweede ?? '' })
    if (ander !== null) return miss({ code: 'opdracht_in_tekst', tag: ander })
  }
  return LEZERS[tag](tekst, context)
}

const LEZERS: Record<Tag, Lezer> = {
  help: () => [{ tag: 'help' }],
  proef: () => [{ tag: 'proef' }],
  spoed: (tekst) => [{ tag: 'spoed', reden: orNull(tekst) }],
  geenspoed: readReden('geenspoed'),
  vorm: (tekst) => readCodes('vorm', tekst, VORM_NAMEN, (vormen) => ({ tag: 'vorm', vormen })),
  sector: (tekst) => readCodes('sector', tekst, SECTOR_NAMEN, (sectoren) => ({ tag: 'sector', sectoren })),
  corrigeer: readCorrigeer,
  schrap: readSchrap,
  voeg_toe: readVoegToe,
  melder: (tekst) => {
    const adres = readAdres('melder', tekst)
    return typeof adres === 'string' ? [{ tag: 'melder', adres }] : adres
  },
  hoort_bij: readKenmerk('hoort_bij'),
  nieuw: (tekst, { voorvoegsel }) => {
    const [kenmerk] = findKenmerken(firstAlinea(tekst), voorvoegsel)
    if (!kenmerk) return [{ tag: 'nieuw' }]
    return miss({ code: 'te_veel', deel: 'nummer', rest: formatKenmerk(kenmerk) }, `#hoort bij ${formatKenmerk(kenmerk)}`)
  },
  ruis: (tekst) => [{ tag: 'ruis', reden: orNull(tekst) }],
  vraag: readVrijeTekst('vraag'),
  notitie: readVrijeTekst('notitie'),
  actie: readActie,
  verrijk: readVerrijk,
  bevinding: readBevinding,
  consult: readConsult,
  zorg: readZorg,
  overleg: readOverleg,
  uitkomst: readVrijeTekst('uitkomst'),
  riec: (tekst) => [{ tag: 'riec', tekst: orNull(tekst) }],
  formulier: () => [{ tag: 'formulier' }],
  oco: readOco,
  afronden: readAfronden,
  heropen: readReden('heropen'),
  terugkoppeling: (tekst) => {
    const gedaan = /^gedaan(?!\p{L})[:.,]?\s{0,20}/iu.exec(tekst)
    const rest = orNull(tekst.slice(gedaan?.[0].length ?? 0))
    if (rest === null) return lacks('tekst', `#terugkoppeling ${gedaan ? 'gedaan ‹hoe›' : '‹uw woorden›'}`)
    return [{ tag: 'terugkoppeling', gedaan: gedaan !== null, tekst: rest }]
  },
  koppel: (tekst, context) => {
    const kenmerken = readKenmerken('koppel', tekst, context)
    return Array.isArray(kenmerken) ? [{ tag: 'koppel', kenmerken }] : kenmerken
  },
  samenvoegen: readKenmerk('samenvoegen'),
  status: (tekst) => {
    const status = takeNaam(tekst, STATUS_NAMEN)
    if (!status) return unknown('status', tekst, STATUS_NAMEN, (code) => `#status ${code}`)
    return [{ tag: 'status', status: status.code, reden: orNull(status.rest) }]
  },
  wijs_toe: (tekst) => {
    const rol = tekst.includes('@') ? null : takeNaam(firstAlinea(tekst), ROL_NAMEN)
    if (rol) return [{ tag: 'wijs_toe', aan: { rol: rol.code } }]
    if (tekst !== '' && !tekst.includes('@')) return unknown('toewijzing', tekst, ROL_NAMEN, (code) => `#wijs toe ${code}`)
    const adres = readAdres('wijs_toe', tekst)
    return typeof adres === 'string' ? [{ tag: 'wijs_toe', aan: { adres } }] : adres
  },
  herinner: (tekst, context) => {
    const datum = readDatumOf('herinner', '', tekst, context)
    return 'fout' in datum ? datum : [{ tag: 'herinner', datum: datum.datum, tekst: orNull(datum.rest) }]
  },
  afwezig: readAfwezig,
  overzicht: () => [{ tag: 'overzicht' }],
  uitstel: (tekst, context) => {
    const datum = readDatumOf('uitstel', '', tekst, context)
    if ('fout' in datum) return datum
    const reden = orNull(datum.rest)
    return reden === null ? lacks('reden', `#uitstel ${writeDatum(datum.datum)} ‹reden›`) : [{ tag: 'uitstel', datum: datum.datum, reden }]
  },
  vernietig: readReden('vernietig'),
  bevestig: readBevestig,
}

function readReden(tag: 'geenspoed' | 'heropen' | 'vernietig'): Lezer {
  return (tekst) => {
    const reden = orNull(tekst)
    return reden === null ? lacks('reden', `#${tag} ‹reden›`) : [{ tag, reden }]
  }
}

function readVrijeTekst(tag: 'vraag' | 'notitie' | 'uitkomst'): Lezer {
  return (tekst) => {
    const vrij = orNull(tekst)
    return vrij === null ? lacks('tekst', `#${tag} ‹tekst›`) : [{ tag, tekst: vrij }]
  }
}

function readCodes<Code extends string>(
  tag: 'vorm' | 'sector',
  tekst: string,
  namen: Namen<Code>,
  make: (codes: Code[]) => Opdracht,
): Opdracht[] | Misser {
  const { codes, rest } = takeNamen(firstAlinea(tekst), namen)
  if (rest !== '' || codes.length === 0) return unknown(tag, rest, namen, (code) => `#${tag} ${[...codes, code].join(', ')}`)
  return [make(codes)]
}

function readKenmerk(tag: 'hoort_bij' | 'samenvoegen'): Lezer {
  return (tekst, context) => {
    const kenmerken = readKenmerken(tag, tekst, context)
    if (!Array.isArray(kenmerken)) return kenmerken
    const [kenmerk = '', ...meer] = kenmerken
    return meer.length === 0 ? [{ tag, kenmerk }] : miss({ code: 'te_veel', deel: 'nummer', rest: meer.join(', ') })
  }
}

function readAfronden(tekst: string): Opdracht[] | Misser {
  const uitkomst = takeNaam(tekst, UITKOMST_NAMEN)
  if (!uitkomst)
    return tekst === ''
      ? lacks('uitkomst', '#afronden ‹uitkomst›')
      : unknown('uitkomst', tekst, UITKOMST_NAMEN, (code) => `#afronden ${code}`)
  const { code } = uitkomst
  const toelichting = orNull(uitkomst.rest)
  if (code === 'ruis') return miss({ code: 'andere_opdracht', woord: code, tag: 'ruis' }, '#ruis')
  if (code === 'samengevoegd') return miss({ code: 'andere_opdracht', woord: code, tag: 'samenvoegen' }, '#samenvoegen ‹nummer›')
  const tweede = toelichting === null ? undefined : UITKOMST_NAMEN.get(fold(toelichting).replaceAll('_', ' '))
  if (tweede !== undefined) return miss({ code: 'te_veel', deel: 'uitkomst', rest: tweede })
  return [{ tag: 'afronden', uitkomst: code, toelichting }]
}

const CIJFERS = /\d(?:[ -]?\d){0,19}/g
const CODE_DIGITS = 8

function readBevestig(tekst: string): Opdracht[] | Misser {
  const reeksen = Array.from(tekst.slice(0, 500).matchAll(CIJFERS), ([reeks]) => reeks.replace(/[ -]/g, ''))
  const [code, ...meer] = reeksen
  if (code === undefined) return lacks('code', '#bevestig ‹code›')
  if (meer.length > 0) return miss({ code: 'te_veel', deel: 'code', rest: meer.join(', ') })
  return code.length === CODE_DIGITS ? [{ tag: 'bevestig', code }] : miss({ code: 'waarde_ongeldig', veld: 'code', waarde: code })
}
