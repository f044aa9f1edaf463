// The commands that name a day: #actie, #overleg, #herinner, #afwezig, #uitstel.
import { type GelezenDatum, readDatum, writeDatum } from './datum.ts'
import { readDatumbereik } from './datumbereik.ts'
import { firstAlinea, lacks, type Leescontext, type Misser, miss, orNull, unknown } from './lezer.ts'
import { ACTIE_NAMEN, OVERLEG_NAMEN, suggestNamen, takeNaam } from './namen.ts'
import type { Opdracht } from './opdracht.ts'

/** A day to come, at the beginning of a text. When it stands further on, the line is offered with the day in front. */
export function readDatumOf(
  tag: 'herinner' | 'overleg' | 'uitstel',
  soort: string,
  tekst: string,
  context: Leescontext,
): GelezenDatum | Misser {
  const datum = readDatum(tekst, { ...context, richting: 'toekomst' })
  if (!('waarom' in datum)) return datum
  const begin = `#${tag}${soort === '' ? '' : ` ${soort}`}`
  const eind = tag === 'uitstel' ? ' ‹reden›' : ''
  if (datum.waarom !== 'geen') return miss({ code: 'datum', fout: datum }, `${begin} ‹datum›${eind}`)
  const verderop = findDatum(tekst, context)
  const verbeterd = verderop === null ? `${begin} ‹datum›${eind}` : `${begin} ${writeDatum(verderop.datum)} ${verderop.omheen}`.trim()
  return tekst === '' ? lacks('datum', verbeterd) : miss({ code: 'datum', fout: datum }, verbeterd)
}

/** Further on in a sentence nobody puts a date that counts. */
const WORDS_LOOKED = 30

/** A day anywhere in the first words, and the text around it. */
function findDatum(tekst: string, context: Leescontext): { datum: string; omheen: string } | null {
  const woorden = tekst.slice(0, 500).split(/\s/, WORDS_LOOKED)
  for (let i = 1; i < woorden.length; i += 1) {
    const datum = readDatum(woorden.slice(i).join(' '), { ...context, richting: 'toekomst' })
    if (!('waarom' in datum)) return { datum: datum.datum, omheen: `${woorden.slice(0, i).join(' ')} ${datum.rest}`.trim() }
  }
  return null
}

/** `soort [datum] tekst`; an action of no known kind is `overig`, unless a known one was mistyped. */
export function readActie(tekst: string, context: Leescontext): Opdracht[] | Misser {
  const soort = takeNaam(tekst, ACTIE_NAMEN)
  if (!soort) {
    if (tekst === '') return lacks('tekst', '#actie ‹soort datum tekst›')
    if (suggestNamen(tekst, ACTIE_NAMEN).bedoeld.length > 0) return unknown('tekst', tekst, ACTIE_NAMEN, (code) => `#actie ${code}`)
    return [{ tag: 'actie', actie: 'overig', datum: null, tekst }]
  }
  // Done or planned: the nearest day of that name.
  const datum = readDatum(soort.rest, { ...context, richting: 'beide' })
  if ('waarom' in datum && datum.waarom !== 'geen') return miss({ code: 'datum', fout: datum })
  const wanneer = 'waarom' in datum ? null : datum.datum
  const rest = orNull('waarom' in datum ? soort.rest : datum.rest)
  const begin = `#actie ${soort.code}${wanneer === null ? '' : ` ${writeDatum(wanneer)}`}`
  return rest === null ? lacks('tekst', `${begin} ‹tekst›`) : [{ tag: 'actie', actie: soort.code, datum: wanneer, tekst: rest }]
}

/** `[soort] datum [tijd] [tekst]`, the kind also behind the date; without a kind it is `lokaal`. */
export function readOverleg(tekst: string, context: Leescontext): Opdracht[] | Misser {
  const voor = takeNaam(tekst, OVERLEG_NAMEN)
  const vanaf = voor?.rest ?? tekst
  const datum = readDatumOf('overleg', voor?.code ?? 'lokaal', vanaf, context)
  if ('fout' in datum) {
    const anders = voor === null && tekst !== '' && suggestNamen(tekst, OVERLEG_NAMEN).bedoeld.length > 0
    return anders ? unknown('tekst', tekst, OVERLEG_NAMEN, (code) => `#overleg ${code}`) : datum
  }
  const achter = voor === null ? takeNaam(datum.rest, OVERLEG_NAMEN) : null
  const overleg = voor?.code ?? achter?.code ?? 'lokaal'
  return [{ tag: 'overleg', overleg, datum: datum.datum, tijd: datum.tijd, tekst: orNull(achter?.rest ?? datum.rest) }]
}

/** One span of days; open ends and second days are refused, since nobody would notice. */
export function readAfwezig(tekst: string, context: Leescontext): Opdracht[] | Misser {
  const kop = firstAlinea(tekst)
  if (kop === '') return lacks('datum', '#afwezig ‹datum – datum›')
  const bereik = readDatumbereik(kop, context)
  if ('waarom' in bereik) return miss({ code: 'datum', fout: bereik }, '#afwezig ‹datum – datum›')
  const { van, tot, rest } = bereik
  if (/^(?:per|vanaf|sinds)\s/i.test(kop) && van === tot) return lacks('einddatum', `#afwezig ${writeDatum(van)} t/m ‹datum›`)
  // "3 maart en 10 maart": a second day that we would pass over in silence.
  if (findDatum(`x ${rest}`, context) !== null || /\d/.test(rest)) return miss({ code: 'te_veel', deel: 'datum', rest })
  return [{ tag: 'afwezig', van, tot }]
}
