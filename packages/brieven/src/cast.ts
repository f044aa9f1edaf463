// The fixed cast of the example letters: one report, one reporter, one town; all invented.
import type { Gelezen, Lezing } from '@meldpunt/signaal/lezing'
import type { Gevolg } from '@meldpunt/signaal/gevolg'
import { openSignaal, type Signaal } from '@meldpunt/signaal/signaal'
import type { Briefhoofd, Huisstijl, Signaalhoofd } from './brief.ts'
import type { Bronbevinding } from './dossier.ts'
import { countMaand, type Maandcijfers, type Maandrij } from './maandcijfers.ts'
import type { Mailgegevens } from './mailblok.ts'

const huisstijl: Huisstijl = {
  naam: 'Meldpunt mensenhandel',
  adres: 'meldpunt@waterdam.example',
  telefoon: '0297 00 00 00',
  handtekening: 'De aandachtsfunctionaris mensenhandel\nGemeente Waterdam',
  voorvoegsel: 'MM',
}
export const hoofd: Signaalhoofd = { huisstijl, kenmerk: 'MM-2026-0042', token: '1-q7f3mzoyxw2rra5t5uvblgabcd' }
export const zonderSignaal: Briefhoofd = { ...hoofd, kenmerk: null }
/** 14.05 uur in Waterdam. */
export const nu = new Date('2026-11-24T13:05:00Z')
export const later = new Date('2026-11-24T14:20:00Z')
export const contact = { naam: 'Noor Waterman', telefoon: '06 00 00 00 01' }
export const tweedeContact = { naam: 'Sam de Brug', telefoon: '06 00 00 00 02' }

const MELDTEKST = `Goedemiddag,

Gistermiddag tussen twee en half vier waren we voor een controle bij
Kwekerij Zonnekamp op de Zwanendijk 313a in Waterdam. In de schuur staan
acht stapelbedden. Een man die zich Andrei noemt zegt dat zijn baas
Victor zijn paspoort heeft en dat hij 4 euro per uur krijgt.

Op het erf stond een wit busje, GX-813-R. In de mail stond ook
www.werk-in-holland.example/nl en een nummer: 06-00000099.
#spoed schreef hij op een briefje.

Ik maak me zorgen, het klopt niet.`

/** The cast and places of the report: none of it may stand in a letter of class `geen`, or in any subject. */
export const INHOUDSWOORDEN = [
  'Zonnekamp',
  'Zwanendijk',
  'Andrei',
  'Victor',
  'GX-813-R',
  'stapelbedden',
  'paspoort',
  'werk-in-holland',
  '00000099',
  'sierteelt',
  'briefje',
  'Hoeve',
]

function lees<T>(waarde: T, woorden: string): Gelezen<T> {
  const van = MELDTEKST.indexOf(woorden)
  return { waarde, vindplaatsen: [{ bron: 'meldtekst', van, tot: van + woorden.length, tekst: woorden }] }
}

export const lezing: Lezing = {
  spoed: [],
  vormen: [lees('arbeidsuitbuiting', '4 euro per uur')],
  sectoren: [lees('sierteelt', 'Kwekerij')],
  wanneer: [lees({ van: '2026-11-23T14:00', tot: '2026-11-23T15:30' }, 'Gistermiddag tussen twee en half vier')],
  waar: [lees({ straat: 'Zwanendijk', huisnummer: '313', toevoeging: 'a', postcode: null, plaats: 'Waterdam' }, 'Zwanendijk 313a')],
  personen: [
    lees({ naam: 'Andrei', rol: 'slachtoffer', geboortedatum: null, nationaliteit: null }, 'Andrei'),
    lees({ naam: 'Victor', rol: 'verdachte', geboortedatum: null, nationaliteit: null }, 'Victor'),
  ],
  organisaties: [lees({ naam: 'Kwekerij Zonnekamp', kvk: null }, 'Kwekerij Zonnekamp')],
  kentekens: [lees('GX-813-R', 'GX-813-R')],
  telefoons: [lees('+31600000099', '06-00000099')],
  emails: [],
  urls: [lees('www.werk-in-holland.example/nl', 'www.werk-in-holland.example/nl')],
  ibans: [],
  bsns: [],
  kvks: [],
  aantalSlachtoffers: lees({ min: 1, max: 8 }, 'acht stapelbedden'),
  minderjarig: null,
  indicatoren: [
    lees('paspoort_ingenomen', 'zijn paspoort heeft'),
    lees('onderbetaling', '4 euro per uur'),
    lees('slaapt_op_werk', 'In de schuur staan\nacht stapelbedden'),
  ],
  ontbreekt: ['waarom'],
}
export const spoedLezing: Lezing = { ...lezing, spoed: [lees('iemand kan niet weg', 'zijn paspoort heeft')] }

export const mail: Mailgegevens = {
  ontvangen: nu,
  van: { naam: 'Robin Dijkstra', adres: 'r.dijkstra@waterdam.example' },
  onbevestigd: false,
  onderwerp: 'Controle Zwanendijk',
  meldtekst: MELDTEKST,
  map: 'Verwerkt',
  bijlagen: [
    {
      naam: 'schuur.jpg',
      type: 'image/jpeg',
      bytes: 2_340_000,
      soort: 'foto',
      feiten: [
        { naam: 'gemaakt', waarde: '2026-11-23T14:31' },
        { naam: 'plaats', waarde: '52.26, 4.76' },
      ],
    },
    {
      naam: 'verslag controle.pdf',
      type: 'application/pdf',
      bytes: 87_200,
      soort: 'pdf',
      feiten: [{ naam: 'virus', waarde: 'niet gescand' }],
    },
    { naam: 'image001.png', type: 'image/png', bytes: 4_100, soort: 'handtekeningplaatje', feiten: [] },
  ],
  verloren: [],
  doorgestuurd: null,
  noemt: [],
  dubbel: false,
}
export const onbevestigdeMail: Mailgegevens = {
  ...mail,
  van: { naam: '', adres: 'buurvrouw@post.example' },
  onbevestigd: true,
  meldtekst: 'Zie MM-2026-0017. Bij de Hoeve wonen steeds andere mensen.',
  bijlagen: [],
  noemt: ['MM-2026-0017'],
}
export const kapotteMail: Mailgegevens = {
  ...mail,
  meldtekst: '',
  bijlagen: [],
  map: 'Handmatig',
  verloren: ['body: declared boundary never occurs, shown raw'],
}

export const bevindingen: Bronbevinding[] = [
  { bron: 'locatieserver', over: 'Zwanendijk 313a, Waterdam', op: nu, uitkomst: 'gevonden', regels: ['Zwanendijk 313A, 1431 AA Waterdam'] },
  {
    bron: 'bag',
    over: 'Zwanendijk 313A',
    op: nu,
    uitkomst: 'gevonden',
    regels: ['Gebruiksdoel: industriefunctie', 'Oppervlakte: 420 m²', 'Bouwjaar: 1974'],
  },
  { bron: 'rdw', over: 'GX-813-R', op: later, uitkomst: 'gevonden', regels: ['Bestelwagen, wit, APK tot 3 maart 2027'] },
  { bron: 'kvk', over: 'Kwekerij Zonnekamp', op: later, uitkomst: 'niet_ingesteld', regels: [] },
  { bron: 'eerdere_signalen', over: 'alle kenmerken', op: nu, uitkomst: 'gevonden', regels: ['1 eerder signaal'] },
]

export const signaal: Signaal = {
  ...openSignaal({
    kenmerk: hoofd.kenmerk,
    geopend: nu.toISOString(),
    melders: [{ adres: mail.van.adres, vertrouwd: true, bereikbaar: true }],
    lezing,
    zorgbriefWacht: false,
    lopend: 0,
    spoed: false,
  }),
  status: 'riec_advies',
  zorg: 'benaderd',
}
export const geschiedenis: { at: Date; gevolg: Gevolg }[] = [
  { at: nu, gevolg: { soort: 'notitie', tekst: 'De buurman belde ook: er komen elke dag twee busjes.' } },
  { at: nu, gevolg: { soort: 'zorg', stand: 'benaderd', tekst: null } },
  { at: nu, gevolg: { soort: 'brief', brief: 'consult', partner: 'politie', vraag: 'Is dit busje bij u bekend?' } },
  { at: later, gevolg: { soort: 'bevinding', bron: 'politie', tekst: 'Twee eerdere controles van het busje.', eigen: true, ic: false } },
  { at: later, gevolg: { soort: 'bevinding', bron: 'wijkteam', tekst: null, eigen: true, ic: false } },
  { at: later, gevolg: { soort: 'actie', actie: 'huisbezoek', datum: '2026-11-25', tekst: 'Niemand deed open.' } },
  { at: later, gevolg: { soort: 'overleg', overleg: 'lokaal', datum: '2026-12-01', tijd: '10:30', tekst: null } },
  { at: later, gevolg: { soort: 'overleguitkomst', tekst: 'Eerst advies van het RIEC.' } },
]

const AFDELINGEN = { toezicht: 'Toezicht & handhaving', wijkteam: 'Sociaal wijkteam', burgerzaken: 'Burgerzaken' }
const DAY_MS = 86_400_000

/** A month of a town: every signaal invented by its number. */
const maandrijen: Maandrij[] = Array.from({ length: 31 }, (_, index): Maandrij => {
  const geopend = new Date(Date.parse('2026-10-01T08:00:00Z') + index * 0.9 * DAY_MS)
  const afgerond = index % 2 === 0 ? new Date(geopend.getTime() + (5 + (index % 7)) * DAY_MS) : null
  const verrijkt = new Date(geopend.getTime() + (1 + (index % 4)) * DAY_MS)
  return {
    geopend,
    afgerond,
    uitkomst:
      afgerond === null
        ? null
        : index === 4
          ? 'ruis'
          : ((['onvoldoende', 'opgepakt_riec', 'overgedragen_zorg', 'niet_bevestigd'] as const)[(index / 2) % 4] ?? null),
    spoed: index % 9 === 0,
    vormen:
      index % 11 === 3
        ? []
        : index % 3 === 0
          ? ['seksuele_uitbuiting']
          : index % 13 === 7
            ? ['criminele_uitbuiting']
            : ['arbeidsuitbuiting'],
    sectoren: index % 5 === 4 ? [] : [(['bouw', 'prostitutie', 'horeca', 'schoonmaak'] as const)[index % 4] ?? 'overig'],
    afdeling: Object.values(AFDELINGEN)[index % 4] ?? null,
    standen: [
      { status: 'geregistreerd', sinds: geopend },
      { status: 'in_verrijking', sinds: new Date(geopend.getTime() + 120_000) },
      { status: 'verrijkt', sinds: verrijkt },
      ...(afgerond === null ? [] : [{ status: 'afgerond' as const, sinds: afgerond }]),
    ],
    teruggekoppeld: index % 8 !== 6,
    zorgadvies: index % 10 === 1 ? [verrijkt] : [],
  }
})
export const cijfers: Maandcijfers = countMaand(maandrijen, '2026-10', AFDELINGEN)
export const legeCijfers: Maandcijfers = countMaand([], '2026-10', AFDELINGEN)
