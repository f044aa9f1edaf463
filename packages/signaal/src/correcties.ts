// What a person said about a reading, and how it stands against what is read later. A correction overrules a reading; both stay in
// the history, since what was read is kept as it was and corrections are put over it each time anew.
import { foldTight } from './fold.ts'
import { type Gelezen, type Lezing, type Locatie, ONDERDELEN, type Persoon, type Sector, type Vindplaats, type Vorm } from './lezing.ts'
import { parseWaarde, sleutelVan, type Veld, type Veldwaarde, writeWaarde } from './velden.ts'

/** `stel` sets all values of a field (`#vorm`, `#sector`); the others concern one value. */
export type Correctie =
  | { soort: 'vervang'; oud: Veldwaarde; nieuw: Veldwaarde }
  | { soort: 'schrap'; oud: Veldwaarde }
  | { soort: 'voeg_toe'; nieuw: Veldwaarde }
  | { soort: 'stel'; veld: 'vormen'; waarden: Vorm[] }
  | { soort: 'stel'; veld: 'sectoren'; waarden: Sector[] }

/** `bron` of the words on which a corrected value rests: what the officer typed. */
export const BRON_CORRECTIE = 'correctie'

/** A reading of nothing: what corrections stand over when no reading could be made. */
export const LEGE_LEZING: Lezing = {
  spoed: [],
  vormen: [],
  sectoren: [],
  wanneer: [],
  waar: [],
  personen: [],
  organisaties: [],
  kentekens: [],
  telefoons: [],
  emails: [],
  urls: [],
  ibans: [],
  bsns: [],
  kvks: [],
  aantalSlachtoffers: null,
  minderjarig: null,
  indicatoren: [],
  ontbreekt: [],
}

/**
 * A reading with corrections put over it, oldest first; the later one wins. Given the merged reading of all mails, so that a
 * value that was corrected away stays away when a later mail says it again. Changes nothing that it is given; safe to repeat.
 */
export function applyCorrecties(lezing: Lezing, correcties: readonly Correctie[]): Lezing {
  const uit = correcties.reduce(applyCorrectie, lezing)
  return correcties.length === 0 ? lezing : { ...uit, ontbreekt: stillMissing(lezing, uit) }
}

function applyCorrectie(lezing: Lezing, correctie: Correctie): Lezing {
  switch (correctie.soort) {
    case 'stel':
      return setAll(lezing, correctie)
    case 'schrap':
      return without(lezing, correctie.oud)
    case 'voeg_toe':
      return withWaarde(lezing, correctie.nieuw)
    case 'vervang':
      // Where the wrong value is not read (any more) the right one still holds: a person said it.
      return withWaarde(without(lezing, correctie.oud), correctie.nieuw)
    default:
      return correctie satisfies never
  }
}

function setAll(lezing: Lezing, correctie: Extract<Correctie, { soort: 'stel' }>): Lezing {
  const { veld } = correctie
  // What was read already keeps the words it rests on.
  return correctie.waarden.reduce(
    (uit: Lezing, waarde) =>
      withWaarde(uit, { veld, waarde } as Veldwaarde, lezing[veld].find((gelezen) => gelezen.waarde === waarde)?.vindplaatsen),
    { ...lezing, [veld]: [] },
  )
}

function without(lezing: Lezing, oud: Veldwaarde): Lezing {
  if (oud.veld === 'aantalSlachtoffers' || oud.veld === 'minderjarig') {
    const waarde = listWaarden(lezing, oud.veld)[0]
    return waarde && sleutelVan(waarde) === sleutelVan(oud) ? { ...lezing, [oud.veld]: null } : lezing
  }
  const sleutel = sleutelVan(oud)
  const over = lezing[oud.veld].filter(({ waarde }) => sleutelVan({ veld: oud.veld, waarde } as Veldwaarde) !== sleutel)
  return { ...lezing, [oud.veld]: over }
}

function withWaarde(lezing: Lezing, nieuw: Veldwaarde, vindplaatsen = rustOp(nieuw)): Lezing {
  const gelezen = { waarde: nieuw.waarde, vindplaatsen }
  if (nieuw.veld === 'aantalSlachtoffers' || nieuw.veld === 'minderjarig') return { ...lezing, [nieuw.veld]: gelezen }
  const sleutel = sleutelVan(nieuw)
  const lijst: Gelezen<unknown>[] = [...lezing[nieuw.veld]]
  const at = lijst.findIndex(({ waarde }) => sleutelVan({ veld: nieuw.veld, waarde } as Veldwaarde) === sleutel)
  if (at < 0) lijst.push(gelezen)
  // Named by a person as well as read: it takes the person's form, and rests on both.
  else lijst[at] = { waarde: nieuw.waarde, vindplaatsen: [...vindplaatsen, ...(lijst[at]?.vindplaatsen ?? [])] }
  return { ...lezing, [nieuw.veld]: lijst }
}

function rustOp(nieuw: Veldwaarde): Vindplaats[] {
  const tekst = writeWaarde(nieuw)
  return [{ bron: BRON_CORRECTIE, van: 0, tot: tekst.length, tekst }]
}

/**
 * What a correction gave is no longer missing. A place or a time that was scrapped is missing again: nothing else can stand for it.
 * Of the rest a report says more in words than in values, and nobody is asked anew for what he told.
 */
function stillMissing(voor: Lezing, na: Lezing): Lezing['ontbreekt'] {
  const heeft = {
    waar: (lezing: Lezing) => lezing.waar.length > 0,
    wanneer: (lezing: Lezing) => lezing.wanneer.length > 0,
    wie: (lezing: Lezing) => lezing.personen.length + lezing.organisaties.length + lezing.kentekens.length + lezing.telefoons.length > 0,
    wat: (lezing: Lezing) => lezing.indicatoren.length + lezing.vormen.length > 0,
    waarom: (lezing: Lezing) => lezing.indicatoren.length + lezing.vormen.length > 0,
  }
  return ONDERDELEN.filter((deel) => {
    const [was, is] = [heeft[deel](voor), heeft[deel](na)]
    if (was === is || (!is && deel !== 'waar' && deel !== 'wanneer')) return voor.ontbreekt.includes(deel)
    return !is
  })
}

/** The values of one field of a reading. */
export function listWaarden(lezing: Lezing, veld: Veld): Veldwaarde[] {
  const inhoud = lezing[veld]
  const lijst = inhoud === null ? [] : Array.isArray(inhoud) ? inhoud : [inhoud]
  return lijst.map(({ waarde }) => ({ veld, waarde }) as Veldwaarde)
}

/**
 * The values of a field that somebody may mean by what he typed: the one that is written so, else all that hold it ("Dorpsstraat"
 * for "Dorpsstraat 12, Waterdam"); a number in any of its forms. An empty text means the only one there is.
 */
export function findWaarden(lezing: Lezing, veld: Veld, getypt: string): Veldwaarde[] {
  const waarden = listWaarden(lezing, veld)
  const sleutel = foldTight(getypt)
  // A period may be told from a day, which is not known here; it is typed as it stands in the letter.
  const bedoeld = veld === 'wanneer' || veld === 'personen' ? null : parseWaarde(veld, getypt, '')
  const sleutels = [sleutel, ...(bedoeld ? [sleutelVan(bedoeld)] : [])]
  const gelijk = waarden.filter((waarde) => sleutels.includes(sleutelVan(waarde)) || foldTight(writeWaarde(waarde)) === sleutel)
  return gelijk.length > 0 ? gelijk : waarden.filter((waarde) => foldTight(writeWaarde(waarde)).includes(sleutel))
}

/** The new value with what the old one had and nobody spoke of: the role of a person whose name is spelled otherwise. */
export function completeWaarde(oud: Veldwaarde, nieuw: Veldwaarde): Veldwaarde {
  if (oud.veld === 'personen' && nieuw.veld === 'personen') return { veld: 'personen', waarde: completePersoon(oud.waarde, nieuw.waarde) }
  if (oud.veld === 'waar' && nieuw.veld === 'waar') return { veld: 'waar', waarde: completeLocatie(oud.waarde, nieuw.waarde) }
  return nieuw
}

/** A person as one mail and another name him: what either leaves open the other gives; a role that says more wins. */
export function completePersoon(oud: Persoon, nieuw: Persoon): Persoon {
  return {
    naam: nieuw.naam,
    rol: nieuw.rol === 'betrokkene' ? oud.rol : nieuw.rol,
    geboortedatum: nieuw.geboortedatum ?? oud.geboortedatum,
    nationaliteit: nieuw.nationaliteit ?? oud.nationaliteit,
  }
}

/** Another number in the street lies in the same place; its postcode may be another one. */
function completeLocatie(oud: Locatie, nieuw: Locatie): Locatie {
  return nieuw.straat !== null && nieuw.plaats === null && nieuw.postcode === null ? { ...nieuw, plaats: oud.plaats } : nieuw
}
