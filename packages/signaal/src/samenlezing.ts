// What do all mails to a signaal say together, and what did one of them add? A reading is kept per mail as it was read; merging is
// done each time anew. What people corrected is put over the merged reading afterwards, see correcties.ts.
import { completePersoon, LEGE_LEZING, listWaarden } from './correcties.ts'
import { foldTight } from './fold.ts'
import type { Gelezen, Lezing, Locatie } from './lezing.ts'
import { sleutelVan, VELDEN, type Veldwaarde, writeWaarde } from './velden.ts'

/**
 * One reading out of those of all mails to a signaal, oldest first. A value that several give rests on the words of all; what is known
 * of a person or place adds up; of two counts the later one holds. Places in later mails are told apart by their `bron`.
 */
export function mergeLezingen(lezingen: readonly Lezing[]): Lezing {
  const [eerste = LEGE_LEZING, ...later] = lezingen
  return later.map((lezing, at) => renameBronnen(lezing, at + 1)).reduce(mergeTwee, eerste)
}

const LIJSTVELDEN = [
  'vormen',
  'sectoren',
  'wanneer',
  'waar',
  'personen',
  'organisaties',
  'kentekens',
  'telefoons',
  'emails',
  'urls',
  'ibans',
  'bsns',
  'kvks',
  'indicatoren',
] as const

function renameBronnen(lezing: Lezing, nummer: number): Lezing {
  const rename = <T>(gelezen: Gelezen<T>): Gelezen<T> => ({
    waarde: gelezen.waarde,
    vindplaatsen: gelezen.vindplaatsen.map((plaats) => ({ ...plaats, bron: `${plaats.bron} (aanvulling ${nummer})` })),
  })
  const lijsten = Object.fromEntries(LIJSTVELDEN.map((veld) => [veld, (lezing[veld] as Gelezen<unknown>[]).map(rename)]))
  return {
    ...lezing,
    ...lijsten,
    spoed: lezing.spoed.map(rename),
    aantalSlachtoffers: lezing.aantalSlachtoffers && rename(lezing.aantalSlachtoffers),
    minderjarig: lezing.minderjarig && rename(lezing.minderjarig),
  }
}

function mergeTwee(een: Lezing, ander: Lezing): Lezing {
  const lijsten = Object.fromEntries(LIJSTVELDEN.map((veld) => [veld, mergeLijst(veld, een[veld], ander[veld])]))
  return {
    ...een,
    ...lijsten,
    spoed: [...een.spoed, ...ander.spoed.filter(({ waarde }) => !een.spoed.some((reden) => reden.waarde === waarde))],
    aantalSlachtoffers: ander.aantalSlachtoffers ?? een.aantalSlachtoffers,
    minderjarig: een.minderjarig ?? ander.minderjarig,
    ontbreekt: een.ontbreekt.filter((deel) => ander.ontbreekt.includes(deel)),
  }
}

function mergeLijst<V extends (typeof LIJSTVELDEN)[number]>(
  veld: V,
  een: readonly Gelezen<unknown>[],
  ander: readonly Gelezen<unknown>[],
): Gelezen<unknown>[] {
  const uit = [...een]
  for (const gelezen of ander) {
    const nieuw = { veld, waarde: gelezen.waarde } as Veldwaarde
    const at = uit.findIndex(({ waarde }) => isSame({ veld, waarde } as Veldwaarde, nieuw))
    const oud = uit[at]
    if (oud === undefined) uit.push(gelezen)
    else
      uit[at] = {
        waarde: addUp({ veld, waarde: oud.waarde } as Veldwaarde, nieuw),
        vindplaatsen: [...oud.vindplaatsen, ...gelezen.vindplaatsen],
      }
  }
  return uit
}

function isSame(een: Veldwaarde, ander: Veldwaarde): boolean {
  if (een.veld === 'waar' && ander.veld === 'waar') return isSameLocatie(een.waarde, ander.waarde)
  return sleutelVan(een) === sleutelVan(ander)
}

/** The same address, of which one mail may say more than the other; never of a bare place. */
function isSameLocatie(een: Locatie, ander: Locatie): boolean {
  const gelijk = (a: string | null, b: string | null) => foldTight(a ?? '') === foldTight(b ?? '')
  const past = (a: string | null, b: string | null) => a === null || b === null || gelijk(a, b)
  const adres = gelijk(een.straat, ander.straat) && gelijk(een.huisnummer, ander.huisnummer) && gelijk(een.toevoeging, ander.toevoeging)
  const kaal = een.straat === null && een.huisnummer === null
  return (
    adres &&
    (kaal
      ? gelijk(een.postcode, ander.postcode) && gelijk(een.plaats, ander.plaats)
      : past(een.postcode, ander.postcode) && past(een.plaats, ander.plaats))
  )
}

function addUp(een: Veldwaarde, ander: Veldwaarde): Veldwaarde['waarde'] {
  if (een.veld === 'personen' && ander.veld === 'personen') return { ...completePersoon(een.waarde, ander.waarde), naam: een.waarde.naam }
  if (een.veld === 'organisaties' && ander.veld === 'organisaties')
    return { naam: een.waarde.naam, kvk: een.waarde.kvk ?? ander.waarde.kvk }
  if (een.veld === 'waar' && ander.veld === 'waar')
    return { ...een.waarde, postcode: een.waarde.postcode ?? ander.waarde.postcode, plaats: een.waarde.plaats ?? ander.waarde.plaats }
  return een.waarde
}

/**
 * What a reading says that the one before did not: values that are new or of which more is known now, and what is still missing.
 * Null before: all of it is new.
 */
export function listNieuw(voor: Lezing | null, na: Lezing): Lezing {
  if (voor === null) return na
  const oud = new Set(VELDEN.flatMap((veld) => listWaarden(voor, veld).map((waarde) => `${veld} ${writeWaarde(waarde)}`)))
  const isNieuw = (veld: Veldwaarde['veld'], waarde: unknown) => !oud.has(`${veld} ${writeWaarde({ veld, waarde } as Veldwaarde)}`)
  const lijsten = LIJSTVELDEN.map((veld) => [veld, (na[veld] as Gelezen<unknown>[]).filter(({ waarde }) => isNieuw(veld, waarde))])
  const { aantalSlachtoffers: aantal, minderjarig } = na
  return {
    ...na,
    ...Object.fromEntries(lijsten),
    spoed: na.spoed.filter(({ waarde }) => !voor.spoed.some((reden) => reden.waarde === waarde)),
    aantalSlachtoffers: aantal && isNieuw('aantalSlachtoffers', aantal.waarde) ? aantal : null,
    minderjarig: voor.minderjarig === null ? minderjarig : null,
  }
}
