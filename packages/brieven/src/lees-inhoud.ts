// What does `meldpunt lees` say of a mail, before it is a page for a terminal or for a browser? In Dutch, plain data; nothing here is
// escaped or made safe: each form does that for its own reader.
import type { Lezing, Vindplaats } from '@meldpunt/signaal/lezing'
import { capitalise, ONDERDEEL_NAMEN } from './benamingen.ts'
import { formatBytes, formatMoment } from './datum.ts'
import { type Getoond, listVelden } from './samenvatting.ts'

/** What the page shows, as plain data of the reading rooms; structural, since brieven does not import intake. */
export interface LeesPagina {
  naam: string
  gelezen: {
    mail: {
      subject: string
      date: Date | null
      bijlagen: { naam: string; type: string; bytes: number; tekst: string | null }[]
      verloren: string[]
    }
    afzender: { adres: string; naam: string; bewezen: boolean; reden: string }
    automaat: { ja: boolean; reden: string | null }
    woorden: { tekst: string; handtekening: string | null; weggelaten: { soort: string; tekst: string }[] }
    doorgestuurd: { van: { adres: string; naam: string }; datum: Date | null; onderwerp: string; begeleidend: string } | null
    bezorgfout: { ontvanger: string | null; status: string | null; blijvend: boolean } | null
  } | null
  verdict: {
    soort: string
    reden: string
    antwoorden: boolean
    melding?: { melder: string; onderwerp: string; meldtekst: string }
    opdrachten?: { tag: string; argumenten: string }[]
  } | null
  kenmerk: string | null
  lezing: Lezing | null
  /** Code of why the mail could not be read, or not whole. */
  nietGelezen: string | null
}

/** A text in which words are evidence. */
export interface Leestekst {
  /** As a Vindplaats calls it. */
  bron: string
  titel: string
  tekst: string
}

/** A name with a value; `reden` is the code of the rule that said so. */
export interface Leesfeit {
  naam: string
  waarde: string
  reden?: string
}

export interface LeesInhoud {
  naam: string
  /** Why the file could not be read; then all else is empty. */
  onleesbaar: string | null
  spoed: Getoond[]
  feiten: Leesfeit[]
  opdrachten: { tag: string; argumenten: string }[]
  /** The own words first; then the subject and the attachments that something was read in. */
  teksten: Leestekst[]
  /** Null where no report was looked for. */
  velden: { naam: string; waarden: Getoond[] }[] | null
  ontbreekt: string[]
  weggelaten: { soort: string; tekst: string }[]
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

/** What is to be said of one file. Never throws. */
export function describeLezing({ naam, gelezen, verdict, kenmerk, lezing, nietGelezen }: LeesPagina): LeesInhoud {
  if (gelezen === null || verdict === null) {
    const onleesbaar = NIET_GELEZEN[nietGelezen ?? ''] ?? nietGelezen ?? 'onbekend'
    return { naam, onleesbaar, spoed: [], feiten: [], opdrachten: [], teksten: [], velden: null, ontbreekt: [], weggelaten: [] }
  }
  const { mail, woorden } = gelezen
  const onderwerp = verdict.melding?.onderwerp ?? mail.subject
  const bronnen = new Set(lezing ? listPlaatsen(lezing).map(({ bron }) => bron) : [])
  return {
    naam,
    onleesbaar: null,
    spoed: (lezing?.spoed ?? []).map(({ waarde, vindplaatsen }) => ({
      waarde: capitalise(waarde.replaceAll('_', ' ')),
      vindplaatsen,
    })),
    feiten: listFeiten(gelezen, verdict, kenmerk),
    opdrachten: verdict.opdrachten ?? [],
    teksten: [
      { bron: 'meldtekst', titel: 'Eigen woorden', tekst: verdict.melding?.meldtekst ?? woorden.tekst },
      ...(bronnen.has('onderwerp') ? [{ bron: 'onderwerp', titel: 'Onderwerp', tekst: onderwerp }] : []),
      ...mail.bijlagen.flatMap(({ naam: bijlage, tekst }) =>
        tekst !== null && bronnen.has(bijlage) ? [{ bron: bijlage, titel: `Bijlage ${bijlage}`, tekst }] : [],
      ),
    ],
    velden: lezing && listVelden(lezing),
    ontbreekt: (lezing?.ontbreekt ?? []).map((onderdeel) => ONDERDEEL_NAMEN[onderdeel]),
    weggelaten: woorden.weggelaten.map(({ soort, tekst }) => ({ soort: WEGGELATEN[soort] ?? soort, tekst })),
  }
}

/** Every place that something in the Lezing rests on. */
export function listPlaatsen(lezing: Lezing): Vindplaats[] {
  return [...lezing.spoed, ...listVelden(lezing).flatMap(({ waarden }) => waarden)].flatMap(({ vindplaatsen }) => vindplaatsen)
}

function listFeiten(
  { mail, afzender, automaat, doorgestuurd, bezorgfout }: NonNullable<LeesPagina['gelezen']>,
  verdict: NonNullable<LeesPagina['verdict']>,
  kenmerk: string | null,
): Leesfeit[] {
  const feiten: (Leesfeit | null)[] = [
    { naam: 'Dit is', waarde: SOORTEN[verdict.soort] ?? verdict.soort, reden: verdict.reden },
    kenmerk === null ? null : { naam: 'Hoort bij', waarde: kenmerk },
    { naam: 'Onderwerp', waarde: mail.subject },
    { naam: 'Verstuurd', waarde: showDatum(mail.date) },
    {
      naam: 'Van',
      waarde: `${showAdres(afzender)}, ${afzender.bewezen ? 'bewezen' : 'niet bewezen'}`,
      reden: afzender.reden,
    },
    verdict.melding ? { naam: 'Melder', waarde: verdict.melding.melder || 'onbekend' } : null,
    doorgestuurd ? { naam: 'Doorgestuurd van', waarde: `${showAdres(doorgestuurd.van)}, ${showDatum(doorgestuurd.datum)}` } : null,
    doorgestuurd?.begeleidend ? { naam: 'Begeleidend', waarde: doorgestuurd.begeleidend } : null,
    bezorgfout
      ? {
          naam: 'Niet bezorgd bij',
          waarde: `${bezorgfout.ontvanger ?? 'onbekend'}, ${bezorgfout.status ?? 'zonder code'}, ${bezorgfout.blijvend ? 'blijvend' : 'tijdelijk'}`,
        }
      : null,
    automaat.ja ? { naam: 'Machine', waarde: 'ja', reden: automaat.reden ?? '' } : { naam: 'Machine', waarde: 'nee' },
    { naam: 'Automatisch antwoord', waarde: verdict.antwoorden ? 'mag' : 'nooit' },
    ...mail.bijlagen.map(({ naam, type, bytes }) => ({
      naam: 'Bijlage',
      waarde: `${naam === '' ? 'zonder naam' : naam} (${type}, ${formatBytes(bytes)})`,
    })),
    ...mail.verloren.map((lost) => ({ naam: 'Niet gelezen', waarde: lost })),
  ]
  return feiten.filter((feit) => feit !== null)
}

const showAdres = ({ naam, adres }: { naam: string; adres: string }) => (naam && adres ? `${naam} <${adres}>` : naam || adres || 'onbekend')

const showDatum = (datum: Date | null) => (datum === null ? 'datum onbekend' : formatMoment(datum))
