// One mail as one JSON object: the fields of the corpus and `extra`. The names are those of the corpus, so they stay as they are.
import type { Verdict } from '@meldpunt/intake/verdict'
import type { Gelezen, Lezing, Vindplaats } from '@meldpunt/signaal/lezing'
import type { GelezenFile } from './lees-reader.ts'

export type LeesLine = Record<string, unknown> & { kind: string; extra: Record<string, unknown> }

/** What `lees --json` prints of a mail that was read. */
export function leesLine({ gelezen, verdict, kenmerk, lezing }: GelezenFile): LeesLine {
  const { mail, automaat, afzender, woorden, doorgestuurd, bezorgfout } = gelezen
  return {
    kind: kindOf(verdict),
    melder: melderOf(verdict, afzender.adres),
    betreft: verdict.soort === 'signaal' || verdict.soort === 'onleesbaar' || verdict.soort === 'ruis' ? null : kenmerk,
    ...(lezing === null ? {} : leesFields(lezing)),
    meldtekst: meldtekstOf(verdict),
    opdrachten: verdict.soort === 'opdracht' || verdict.soort === 'geweigerd' ? verdict.opdrachten : [],
    extra: {
      automaat: { ja: automaat.ja, reden: automaat.reden },
      antwoorden: verdict.antwoorden,
      bewezen: afzender.bewezen,
      eigen_tekst: woorden.tekst,
      handtekening: woorden.handtekening,
      doorgestuurd: doorgestuurd && {
        van: doorgestuurd.van.adres || doorgestuurd.van.naam || null,
        datum: doorgestuurd.datum?.toISOString() ?? null,
        onderwerp: doorgestuurd.onderwerp,
      },
      bezorgfout: bezorgfout && {
        ontvanger: bezorgfout.ontvanger,
        status: bezorgfout.status,
        blijvend: bezorgfout.blijvend,
        brief: bezorgfout.originalMessageId,
      },
      bijlagen: mail.bijlagen.map(({ naam, type, bytes, sha256, soort, feiten }) => ({ naam, type, bytes, sha256, soort, feiten })),
      vindplaatsen: lezing === null ? [] : vindplaatsenOf(lezing),
      verloren: mail.verloren,
    },
  }
}

const NOTHING_READ: Lezing = {
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

/** What it prints of a file that could not be read: every field of a report, empty, and why. */
export function unreadLine(why: string): LeesLine {
  return {
    kind: 'signaal',
    melder: null,
    betreft: null,
    ...leesFields(NOTHING_READ),
    meldtekst: '',
    opdrachten: [],
    extra: {
      automaat: { ja: false, reden: null },
      antwoorden: false,
      bewezen: false,
      eigen_tekst: '',
      handtekening: null,
      doorgestuurd: null,
      bezorgfout: null,
      bijlagen: [],
      vindplaatsen: [],
      verloren: [why],
    },
  }
}

function kindOf({ soort }: Verdict): string {
  if (soort === 'geweigerd') return 'opdracht'
  return soort === 'onleesbaar' ? 'signaal' : soort
}

function melderOf(verdict: Verdict, from: string): string | null {
  switch (verdict.soort) {
    case 'ruis':
    case 'bezorgfout':
      return null
    case 'automatisch':
    case 'opdracht':
    case 'geweigerd':
      return from || null
    case 'signaal':
    case 'aanvulling':
    case 'consultantwoord':
    case 'onleesbaar':
      return verdict.melding.melder || null
    default:
      return verdict satisfies never
  }
}

function meldtekstOf(verdict: Verdict): string {
  if (verdict.soort === 'opdracht' || verdict.soort === 'geweigerd') return verdict.eigenTekst
  return 'melding' in verdict ? verdict.melding.meldtekst : ''
}

function leesFields(lezing: Lezing): Record<string, unknown> {
  return {
    spoed: lezing.spoed.length > 0,
    vorm: values(lezing.vormen),
    sector: values(lezing.sectoren),
    wanneer: withText(lezing.wanneer),
    waar: withText(lezing.waar),
    personen: values(lezing.personen),
    organisaties: values(lezing.organisaties),
    kentekens: values(lezing.kentekens),
    telefoons: values(lezing.telefoons),
    emails: values(lezing.emails),
    urls: values(lezing.urls),
    ibans: values(lezing.ibans),
    bsns: values(lezing.bsns),
    kvks: values(lezing.kvks),
    aantal_slachtoffers: lezing.aantalSlachtoffers?.waarde ?? null,
    minderjarig: lezing.minderjarig !== null,
    indicatoren: values(lezing.indicatoren),
    ontbreekt: lezing.ontbreekt,
  }
}

function values<T>(gelezen: readonly Gelezen<T>[]): T[] {
  return gelezen.map(({ waarde }) => waarde)
}

function withText<T extends object>(gelezen: readonly Gelezen<T>[]): (T & { tekst: string })[] {
  return gelezen.map(({ waarde, vindplaatsen }) => ({ ...waarde, tekst: vindplaatsen[0]?.tekst ?? '' }))
}

const VELDEN = {
  spoed: 'spoed',
  vormen: 'vorm',
  sectoren: 'sector',
  wanneer: 'wanneer',
  waar: 'waar',
  personen: 'personen',
  organisaties: 'organisaties',
  kentekens: 'kentekens',
  telefoons: 'telefoons',
  emails: 'emails',
  urls: 'urls',
  ibans: 'ibans',
  bsns: 'bsns',
  kvks: 'kvks',
  aantalSlachtoffers: 'aantal_slachtoffers',
  minderjarig: 'minderjarig',
  indicatoren: 'indicatoren',
} as const satisfies Partial<Record<keyof Lezing, string>>

function vindplaatsenOf(lezing: Lezing): (Vindplaats & { veld: string })[] {
  return (Object.keys(VELDEN) as (keyof typeof VELDEN)[]).flatMap((key) => {
    const read: Gelezen<unknown>[] = [lezing[key] ?? []].flat()
    return read.flatMap(({ vindplaatsen }) =>
      vindplaatsen.map(({ tekst, van, tot, bron }) => ({ veld: VELDEN[key], tekst, van, tot, bron })),
    )
  })
}
