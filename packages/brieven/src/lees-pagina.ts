// The page of `meldpunt lees`: what the service makes of a mail, for a person who wants to see why. In Dutch, plain text;
// it shows what was cut away and by which rule, so that a mistake can be named.
import type { Lezing } from '@meldpunt/signaal/lezing'
import type { Tekst } from './brief.ts'
import { summariseLezing, VELDEN } from './samenvatting.ts'

/** What the page shows, as plain data of the reading rooms; structural, since brieven does not import intake. */
export interface LeesPagina {
  naam: string
  gelezen: {
    mail: { subject: string; date: Date | null; bijlagen: { naam: string; type: string; bytes: number }[]; verloren: string[] }
    afzender: { adres: string; naam: string; bewezen: boolean; reden: string }
    automaat: { ja: boolean; reden: string | null }
    woorden: { tekst: string; handtekening: string | null; weggelaten: { soort: string; tekst: string }[] }
    doorgestuurd: { van: { adres: string; naam: string }; datum: Date | null; onderwerp: string } | null
    bezorgfout: { ontvanger: string | null; status: string | null; blijvend: boolean } | null
  } | null
  verdict: {
    soort: string
    reden: string
    antwoorden: boolean
    melding?: { melder: string; meldtekst: string }
    opdrachten?: { tag: string; argumenten: string }[]
  } | null
  kenmerk: string | null
  lezing: Lezing | null
  /** Code of why the mail could not be read, or not whole. */
  nietGelezen: string | null
}

const SOORTEN: Record<string, string> = {
  signaal: 'een nieuw signaal',
  aanvulling: 'een aanvulling op een bekend signaal',
  opdracht: 'een opdracht',
  consultantwoord: 'een antwoord op een vraag van het meldpunt',
  automatisch: 'een automatische mail',
  bezorgfout: 'een bericht dat een mail niet is bezorgd',
  ruis: 'ruis: geen melding',
  geweigerd: 'een opdracht die niet mag worden uitgevoerd',
  onleesbaar: 'een mail die iemand moet bekijken',
}

const WEGGELATEN: Record<string, string> = {
  citaat: 'eerdere mail',
  doorgestuurd: 'doorgestuurde mail',
  handtekening: 'handtekening',
  disclaimer: 'disclaimer',
  banner: 'waarschuwing van het mailsysteem',
  telefoonvoet: 'voetregel van telefoon of programma',
  formulier: 'kop van een formulier',
}

/** Codes of the file system and of the reading process. */
const NIET_GELEZEN: Record<string, string> = {
  ENOENT: 'het is er niet',
  EISDIR: 'het is een map',
  EACCES: 'u hebt er geen rechten op',
  timeout: 'het lezen duurde te lang',
  memory: 'het lezen kostte te veel geheugen',
}

/** Enough to see what was cut; the mail itself holds the rest. */
const WEGGELATEN_TEKENS_MAX = 300

/** The page of one file, ending in an empty line. Never throws. */
export function renderLeesPagina({ naam, gelezen, verdict, kenmerk, lezing, nietGelezen }: LeesPagina): string {
  const kop = `== ${safe(naam)}`
  if (gelezen === null || verdict === null)
    return `${kop}\nDit bestand kon niet worden gelezen: ${NIET_GELEZEN[nietGelezen ?? ''] ?? nietGelezen ?? 'onbekend'}.\n\n`
  const { mail, afzender, automaat, woorden, doorgestuurd, bezorgfout } = gelezen
  const feiten: [string, string][] = [
    ['Dit is', `${SOORTEN[verdict.soort] ?? verdict.soort} (regel: ${verdict.reden})`],
    ...(kenmerk === null ? [] : [['Hoort bij', kenmerk] as [string, string]]),
    ['Onderwerp', mail.subject],
    [
      'Van',
      `${afzender.naam ? `${afzender.naam} <${afzender.adres}>` : afzender.adres}, ${afzender.bewezen ? 'bewezen' : `niet bewezen (${afzender.reden})`}`,
    ],
    ...(verdict.melding ? [['Melder', verdict.melding.melder || 'onbekend'] as [string, string]] : []),
    ...(doorgestuurd
      ? [['Doorgestuurd van', `${doorgestuurd.van.naam} <${doorgestuurd.van.adres}>, ${showDatum(doorgestuurd.datum)}`] as [string, string]]
      : []),
    ...(bezorgfout
      ? [
          [
            'Niet bezorgd bij',
            `${bezorgfout.ontvanger ?? 'onbekend'}, ${bezorgfout.status ?? 'zonder code'}, ${bezorgfout.blijvend ? 'blijvend' : 'tijdelijk'}`,
          ] as [string, string],
        ]
      : []),
    ['Machine', automaat.ja ? `ja (${automaat.reden})` : 'nee'],
    ['Automatisch antwoord', verdict.antwoorden ? 'mag' : 'nooit'],
    ...mail.bijlagen.map(({ naam: bijlage, type, bytes }): [string, string] => ['Bijlage', `${bijlage} (${type}, ${bytes} bytes)`]),
    ...mail.verloren.map((lost): [string, string] => ['Niet gelezen', lost]),
  ]
  const tekst = verdict.melding?.meldtekst ?? woorden.tekst
  const delen = [
    [kop, ...feiten.map(([label, waarde]) => `${`${label}:`.padEnd(22)}${safe(waarde)}`)],
    ...(verdict.opdrachten?.length
      ? [['Opdrachten:', ...verdict.opdrachten.map(({ tag, argumenten }) => `  ${tag} ${safe(argumenten)}`)]]
      : []),
    ['Eigen woorden:', ...indent(tekst || '(geen)')],
    ...(lezing === null
      ? []
      : [
          [
            'Gelezen:',
            ...summariseLezing(lezing, VELDEN, true).flatMap(([label, waarde]) => indent(`${label}: ${plain(waarde)}`)),
            ...(lezing.spoed.length > 0 ? [`  Spoed: ${lezing.spoed.map(({ waarde }) => waarde).join(', ')}`] : []),
            ...(lezing.ontbreekt.length > 0 ? [`  Ontbreekt: ${lezing.ontbreekt.join(', ')}`] : []),
          ],
        ]),
    ...(woorden.weggelaten.length === 0
      ? []
      : [['Weggelaten:', ...woorden.weggelaten.map(({ soort, tekst: weg }) => `  ${WEGGELATEN[soort] ?? soort}: ${shorten(weg)}`)]]),
  ]
  return `${delen.map((deel) => deel.join('\n')).join('\n\n')}\n\n`
}

function indent(text: string): string[] {
  return text.split('\n').map((line) => (line === '' ? '' : `  ${safe(line)}`))
}

function shorten(text: string): string {
  const line = safe(text.replace(/\s{1,100}/g, ' ').trim())
  return line.length > WEGGELATEN_TEKENS_MAX ? `${line.slice(0, WEGGELATEN_TEKENS_MAX)}…` : line
}

// A mail must not drive the reader's terminal: control characters, escape sequences included, are shown as a mark.
function safe(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}

function showDatum(datum: Date | null): string {
  return datum === null
    ? 'datum onbekend'
    : datum.toLocaleString('nl-NL', { timeZone: 'Europe/Amsterdam', dateStyle: 'long', timeStyle: 'short' })
}

function plain(tekst: Tekst): string {
  return typeof tekst === 'string' ? tekst : tekst.map((stuk) => (typeof stuk === 'string' ? stuk : Object.values(stuk)[0])).join('')
}
