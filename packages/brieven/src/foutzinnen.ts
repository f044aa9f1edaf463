// What is wrong with a command as it was typed? One sentence or two per code of packages/signaal, in plain words, for whoever
// sent it.
import type { Deel, Fout } from '@meldpunt/signaal/fout'
import { type Tag, writeTag } from '@meldpunt/signaal/tags'
import type { Veld } from '@meldpunt/signaal/velden'
import { formatPoint } from './datum.ts'

const DEEL_NAMEN: Record<Deel, string> = {
  tekst: 'de tekst',
  reden: 'de reden',
  nummer: 'het nummer van een signaal',
  datum: 'een datum',
  einddatum: 'de laatste dag',
  uitkomst: 'de uitkomst',
  veld: 'het veld',
  waarde: 'de waarde',
  oude_waarde: 'wat er nu staat',
  nieuwe_waarde: 'wat het moet worden',
  bron: 'de bron',
  sleutel: 'over wie het gaat',
  grond: 'de grond: waarom u dit mag opzoeken',
  partner: 'de partner',
  adres: 'een mailadres',
  toewijzing: 'een mailadres of een rol',
  code: 'de code van acht cijfers',
  status: 'de status',
  vorm: 'de vorm van uitbuiting',
  sector: 'de sector',
  stand: 'ingediend, aangenomen of afgewezen',
}

const VELD_NAMEN: Record<Veld, string> = {
  vormen: 'vorm',
  sectoren: 'sector',
  wanneer: 'wanneer',
  waar: 'waar',
  personen: 'personen',
  organisaties: 'organisaties',
  kentekens: 'kentekens',
  telefoons: 'telefoonnummers',
  emails: 'mailadressen',
  urls: 'websites',
  ibans: 'bankrekeningen',
  bsns: 'burgerservicenummers',
  kvks: 'KVK-nummers',
  aantalSlachtoffers: 'aantal slachtoffers',
  minderjarig: 'minderjarig',
  indicatoren: 'aanwijzingen',
}

const KEUZE_MAX = 20

/** A field of a reading as a sentence names it. */
export function nameVeld(veld: Veld): string {
  return `“${VELD_NAMEN[veld]}”`
}

/** A sentence for a command that could not be read; never empty, begins with a word. */
export function explainFout(fout: Fout): string {
  switch (fout.code) {
    case 'onbekende_tag':
      return fout.bedoeld.length === 0
        ? `Wij kennen geen opdracht “${fout.woord}”. Stuur #help voor de opdrachten die er zijn.`
        : `Wij kennen geen opdracht “${fout.woord}”. Bedoelde u ${listTags(fout.bedoeld)}?`
    case 'niet_ingevuld':
      return `Vul zelf in wat tussen ‹ en › staat: ‹${fout.blanco}›.`
    case 'ontbreekt':
      return `Hier ontbreekt iets: ${DEEL_NAMEN[fout.deel]}.`
    case 'onbekend_woord':
      return `Wij kennen “${fout.woord}” hier niet.${fout.bedoeld.length > 0 ? ` Bedoelde u ${orNames(fout.bedoeld.map(asWords))}?` : ` U kunt kiezen uit: ${showKeuze(fout.keuze)}.`}`
    case 'datum':
      return explainDatum(fout.fout)
    case 'te_veel':
      return `Dit is te veel voor één opdracht. Geef één keer ${DEEL_NAMEN[fout.deel]}. Wij konden hiermee niets: “${fout.rest}”.`
    case 'waarde_ongeldig':
      return `“${fout.waarde}” is geen goede waarde voor ${nameWaarde(fout.veld)}.`
    case 'andere_opdracht':
      return `Voor “${fout.woord}” is er een eigen opdracht: ${listTags([fout.tag])}.`
    case 'opdracht_in_tekst':
      return `In deze regel staat nog een opdracht: ${listTags([fout.tag])}. Zet elke opdracht op een eigen regel.`
    case 'te_lang':
      return `De tekst is te lang: ${fout.tekens} tekens. Meer dan ${fout.hoogstens} kan niet. Stuur de rest als bijlage.`
    case 'te_veel_opdrachten':
      return `Er staan te veel opdrachten in deze mail. Meer dan ${fout.hoogstens} kan niet.`
    default:
      return fout satisfies never
  }
}

function explainDatum(fout: Extract<Fout, { code: 'datum' }>['fout']): string {
  switch (fout.waarom) {
    case 'geen':
      return 'Wij lezen hier geen datum. Schrijf bijvoorbeeld 3 maart 2027.'
    case 'bestaat_niet':
      return 'Deze dag bestaat niet. Kijk de datum na.'
    case 'andere_weekdag':
      return `De dag en de datum passen niet bij elkaar: het is ${formatPoint(fout.datum)}.`
    case 'voorbij':
      return `Deze dag is al voorbij: ${formatPoint(fout.datum)}.`
    default:
      return fout satisfies never
  }
}

function nameWaarde(veld: Extract<Fout, { code: 'waarde_ongeldig' }>['veld']): string {
  if (veld === 'nummer') return 'het nummer van een signaal'
  if (veld === 'adres') return 'een mailadres'
  return veld === 'code' ? 'een code' : nameVeld(veld)
}

const asWords = (code: string) => code.replaceAll('_', ' ')
const listTags = (tags: readonly Tag[]) => orNames(tags.map((tag) => `#${writeTag(tag)}`))
const orNames = (namen: readonly string[]) => [...namen.slice(0, -2), namen.slice(-2).join(' of ')].join(', ')

function showKeuze(keuze: readonly string[]): string {
  const meer = keuze.length > KEUZE_MAX ? ' en andere' : ''
  return `${keuze.slice(0, KEUZE_MAX).map(asWords).join(', ')}${meer}`
}
