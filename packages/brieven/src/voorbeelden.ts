// Every letter in every variant, with an invented cast: what the tests hold still and what `npm run brieven` shows.
import type { Gelezen, Lezing } from '@meldpunt/signaal/lezing'
import { aanvullingOntvangen } from './aanvulling-ontvangen.ts'
import { bezorgprobleem } from './bezorgprobleem.ts'
import type { Brief, Briefhoofd, Huisstijl, Signaalhoofd } from './brief.ts'
import { type Bronbevinding, dossier } from './dossier.ts'
import { ingehouden } from './ingehouden.ts'
import type { Mailgegevens } from './mailblok.ts'
import { nieuwSignaal } from './nieuw-signaal.ts'
import { nieuweAanvulling } from './nieuwe-aanvulling.ts'
import { ontvangstbevestiging } from './ontvangstbevestiging.ts'
import { spoedalarm } from './spoedalarm.ts'
import { spoedbevestiging } from './spoedbevestiging.ts'
import { terBeoordeling } from './ter-beoordeling.ts'
import { verzamelmelding } from './verzamelmelding.ts'
import { zorg } from './zorg.ts'

export interface Voorbeeld {
  /** Also the name of its snapshot. */
  naam: string
  brief: Brief
}

const huisstijl: Huisstijl = {
  naam: 'Meldpunt mensenhandel',
  adres: 'meldpunt@waterdam.example',
  telefoon: '0297 00 00 00',
  handtekening: 'De aandachtsfunctionaris mensenhandel\nGemeente Waterdam',
  voorvoegsel: 'MM',
}
const hoofd: Signaalhoofd = { huisstijl, kenmerk: 'MM-2026-0042', token: 'k1.q7f3mZ0yXw2Rr8sT5uVbLg' }
const zonderSignaal: Briefhoofd = { ...hoofd, kenmerk: null }
/** 14.05 uur in Waterdam. */
const nu = new Date('2026-11-24T13:05:00Z')
const later = new Date('2026-11-24T14:20:00Z')
const contact = { naam: 'Noor Waterman', telefoon: '06 00 00 00 01' }
const tweedeContact = { naam: 'Sam de Brug', telefoon: '06 00 00 00 02' }

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
export const INHOUDSWOORDEN = ['Zonnekamp', 'Zwanendijk', 'Andrei', 'Victor', 'GX-813-R', 'stapelbedden', 'paspoort', 'werk-in-holland', '00000099', 'sierteelt', 'briefje', 'Hoeve']

function lees<T>(waarde: T, woorden: string): Gelezen<T> {
  const van = MELDTEKST.indexOf(woorden)
  return { waarde, vindplaatsen: [{ bron: 'meldtekst', van, tot: van + woorden.length, tekst: woorden }] }
}

const lezing: Lezing = {
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
  indicatoren: [lees('paspoort_ingenomen', 'zijn paspoort heeft'), lees('onderbetaling', '4 euro per uur'), lees('slaapt_op_werk', 'In de schuur staan\nacht stapelbedden')],
  ontbreekt: ['waarom'],
}
const spoedLezing: Lezing = { ...lezing, spoed: [lees('iemand kan niet weg', 'zijn paspoort heeft')] }

const mail: Mailgegevens = {
  ontvangen: nu,
  van: { naam: 'Robin Dijkstra', adres: 'r.dijkstra@waterdam.example' },
  onbevestigd: false,
  onderwerp: 'Controle Zwanendijk',
  meldtekst: MELDTEKST,
  map: 'Verwerkt',
  bijlagen: [
    { naam: 'schuur.jpg', type: 'image/jpeg', bytes: 2_340_000, soort: 'foto', feiten: [{ naam: 'gemaakt', waarde: '2026-11-23T14:31' }, { naam: 'plaats', waarde: '52.26, 4.76' }] },
    { naam: 'verslag controle.pdf', type: 'application/pdf', bytes: 87_200, soort: 'pdf', feiten: [{ naam: 'virus', waarde: 'niet gescand' }] },
  ],
  verloren: [],
  doorgestuurd: null,
  noemt: [],
  dubbel: false,
}
const onbevestigdeMail: Mailgegevens = {
  ...mail,
  van: { naam: '', adres: 'buurvrouw@post.example' },
  onbevestigd: true,
  meldtekst: 'Zie MM-2026-0017. Bij de Hoeve wonen steeds andere mensen.',
  bijlagen: [],
  noemt: ['MM-2026-0017'],
}
const kapotteMail: Mailgegevens = { ...mail, meldtekst: '', bijlagen: [], map: 'Handmatig', verloren: ['body: declared boundary never occurs, shown raw'] }

const bevindingen: Bronbevinding[] = [
  { bron: 'locatieserver', over: 'Zwanendijk 313a, Waterdam', op: nu, uitkomst: 'gevonden', regels: ['Zwanendijk 313A, 1431 AA Waterdam'] },
  { bron: 'bag', over: 'Zwanendijk 313A', op: nu, uitkomst: 'gevonden', regels: ['Gebruiksdoel: industriefunctie', 'Oppervlakte: 420 m²', 'Bouwjaar: 1974'] },
  { bron: 'rdw', over: 'GX-813-R', op: later, uitkomst: 'gevonden', regels: ['Bestelwagen, wit, APK tot 3 maart 2027'] },
  { bron: 'kvk', over: 'Kwekerij Zonnekamp', op: later, uitkomst: 'niet_ingesteld', regels: [] },
  { bron: 'eerdere_signalen', over: 'alle kenmerken', op: nu, uitkomst: 'gevonden', regels: ['1 eerder signaal'] },
]

const variants = (basis: string, brieven: Record<string, Brief>): Voorbeeld[] => Object.entries(brieven).map(([naam, brief]) => ({ naam: naam === '' ? basis : `${basis}-${naam}`, brief }))

const bevestiging = { ...hoofd, ontvangen: nu, ontbreekt: [], doorgestuurd: false, onleesbaar: false, voortgangWeken: 4 } as const
const spoedig = { ...hoofd, ontvangen: nu, zorgcoordinatoren: [contact], aanvulling: false, doorgestuurd: false } as const
const alarm = { ...hoofd, ontvangen: nu, aanvulling: false, spoedMinuten: 30, geenReactie: false } as const
const problemen = { ...hoofd, aan: 'r.dijkstra@waterdam.example', verzonden: nu, status: '5.1.1', blijvend: true } as const
const signalen = Array.from({ length: 3 }, (_, index) => ({
  kenmerk: `MM-2026-004${index + 2}`,
  ontvangen: new Date(nu.getTime() + index * 60_000),
  spoed: index === 1,
  melder: 'r.dijkstra@waterdam.example',
  vormen: index === 0 ? (['arbeidsuitbuiting'] as const) : [],
}))

export const VOORBEELDEN: readonly Voorbeeld[] = [
  ...variants('ontvangstbevestiging', {
    '': ontvangstbevestiging(bevestiging),
    vraagt: ontvangstbevestiging({ ...bevestiging, ontbreekt: ['wat', 'wanneer', 'waar', 'wie', 'waarom'] }),
    doorgestuurd: ontvangstbevestiging({ ...bevestiging, doorgestuurd: true }),
    onleesbaar: ontvangstbevestiging({ ...bevestiging, onleesbaar: true }),
    buitenstaander: ontvangstbevestiging({ ...bevestiging, voortgangWeken: null, ontbreekt: ['wanneer'] }),
  }),
  ...variants('spoedbevestiging', {
    '': spoedbevestiging(spoedig),
    aanvulling: spoedbevestiging({ ...spoedig, aanvulling: true, zorgcoordinatoren: [contact, tweedeContact] }),
    doorgestuurd: spoedbevestiging({ ...spoedig, doorgestuurd: true, zorgcoordinatoren: [] }),
  }),
  ...variants('aanvulling-ontvangen', {
    '': aanvullingOntvangen({ ...hoofd, ontvangen: nu, ontbreekt: [] }),
    vraagt: aanvullingOntvangen({ ...hoofd, ontvangen: nu, ontbreekt: ['waar'] }),
  }),
  ...variants('nieuw-signaal', {
    '': nieuwSignaal({ ...hoofd, mail, lezing, spoed: false }),
    spoed: nieuwSignaal({ ...hoofd, mail: { ...mail, dubbel: true }, lezing: spoedLezing, spoed: true }),
    onbevestigd: nieuwSignaal({ ...hoofd, mail: onbevestigdeMail, lezing: null, spoed: true }),
    doorgestuurd: nieuwSignaal({ ...hoofd, mail: { ...mail, doorgestuurd: { door: 'af@waterdam.example', begeleidend: 'Deze kreeg ik vanochtend. Groet, Kim' } }, lezing, spoed: false }),
    verloren: nieuwSignaal({ ...hoofd, mail: kapotteMail, lezing: null, spoed: false }),
  }),
  ...variants('nieuwe-aanvulling', {
    '': nieuweAanvulling({ ...hoofd, mail, lezing, spoed: false, status: 'in_verrijking', rol: 'melder', antwoord: null }),
    spoed: nieuweAanvulling({ ...hoofd, mail, lezing: spoedLezing, spoed: true, status: 'verrijkt', rol: 'melder', antwoord: null }),
    afgerond: nieuweAanvulling({ ...hoofd, mail, lezing, spoed: false, status: 'afgerond', rol: 'melder', antwoord: null }),
    consult: nieuweAanvulling({ ...hoofd, mail: { ...mail, meldtekst: 'Bij ons bekend: twee eerdere meldingen.' }, lezing: null, spoed: false, status: 'verrijkt', rol: 'partner', antwoord: { bron: 'politie', bewezen: true } }),
    'consult-onbewezen': nieuweAanvulling({ ...hoofd, mail: onbevestigdeMail, lezing: null, spoed: false, status: 'verrijkt', rol: null, antwoord: { bron: 'politie', bewezen: false } }),
  }),
  ...variants('ter-beoordeling', {
    onleesbaar: terBeoordeling({ ...hoofd, mail: kapotteMail, reden: 'onleesbaar', kandidaten: [], opdrachten: [] }),
    twijfel: terBeoordeling({ ...zonderSignaal, mail: onbevestigdeMail, reden: 'twijfel_signaal', kandidaten: ['MM-2026-0017', 'MM-2026-0031'], opdrachten: [] }),
    ongewenst: terBeoordeling({ ...zonderSignaal, mail, reden: 'ongewenst', kandidaten: [], opdrachten: [] }),
    opdrachten: terBeoordeling({ ...hoofd, mail: { ...mail, meldtekst: '#spoed\n#notitie Bewoners van de Hoeve gebeld' }, reden: 'opdrachtregels', kandidaten: [], opdrachten: [{ tag: 'spoed', argumenten: '' }, { tag: 'notitie', argumenten: 'Bewoners van de Hoeve gebeld' }] }),
    vernietigd: terBeoordeling({ ...zonderSignaal, mail, reden: 'vernietigd', kandidaten: [], opdrachten: [] }),
  }),
  ...variants('dossier', {
    '': dossier({ ...hoofd, status: 'verrijkt', spoed: true, bijgewerkt: false, lezing, bevindingen, verwant: [{ kenmerk: 'MM-2026-0017', status: 'afgerond', deelt: ['kenteken', 'adres'] }], tijden: [{ op: nu, wat: 'ontvangen' }, { op: nu, wat: 'bevestigd' }, { op: later, wat: 'verrijkt' }] }),
    bijgewerkt: dossier({ ...hoofd, status: 'lokaal_overleg', spoed: false, bijgewerkt: true, lezing, bevindingen: [{ bron: 'politie', over: 'GX-813-R', op: later, uitkomst: 'niets', regels: [] }, { bron: 'wijkteam', over: 'Zwanendijk 313A', op: later, uitkomst: 'wacht', regels: [] }], verwant: [], tijden: [{ op: nu, wat: 'ontvangen' }] }),
    leeg: dossier({ ...hoofd, status: 'in_verrijking', spoed: false, bijgewerkt: false, lezing: null, bevindingen: [], verwant: [], tijden: [{ op: nu, wat: 'ontvangen' }] }),
  }),
  ...variants('bezorgprobleem', {
    terugkoppeling: bezorgprobleem({ ...problemen, brief: 'terugkoppeling' }),
    ontvangstbevestiging: bezorgprobleem({ ...problemen, brief: 'ontvangstbevestiging', status: '5.2.2' }),
    zorg: bezorgprobleem({ ...problemen, brief: 'zorg', aan: 'zc@zorgregio.example', status: '5.7.1' }),
    uitgesteld: bezorgprobleem({ ...problemen, brief: 'consult', aan: 'loket@politie.example', status: '4.4.1', blijvend: false }),
    rol: bezorgprobleem({ ...problemen, kenmerk: null, brief: 'dagoverzicht', verzonden: null, status: null }),
  }),
  ...variants('zorg', {
    '': zorg({ ...hoofd, ontvangen: nu, vormen: ['arbeidsuitbuiting'], spoed: false, vraag: null, nodig: null }),
    spoed: zorg({ ...hoofd, ontvangen: nu, vormen: [], spoed: true, vraag: null, nodig: null }),
    vraag: zorg({ ...hoofd, ontvangen: nu, vormen: ['seksuele_uitbuiting'], spoed: false, vraag: 'Is er deze week plek in de opvang voor één persoon?', nodig: null }),
    nodig: zorg({ ...hoofd, ontvangen: nu, vormen: ['arbeidsuitbuiting'], spoed: false, vraag: null, nodig: { lezing, velden: ['aantalSlachtoffers', 'waar'] } }),
  }),
  ...variants('spoedalarm', {
    '': spoedalarm({ ...alarm, klasse: 'vol', mail, lezing: spoedLezing, zorgcoordinatoren: [contact] }),
    plaatsvervanger: spoedalarm({ ...alarm, geenReactie: true, aanvulling: true, klasse: 'vol', mail: onbevestigdeMail, lezing: null, zorgcoordinatoren: [contact, tweedeContact] }),
    zorgcoordinator: spoedalarm({ ...alarm, klasse: 'geen', vormen: ['criminele_uitbuiting'] }),
  }),
  ...variants('verzamelmelding', {
    '': verzamelmelding({ ...zonderSignaal, klasse: 'vol', van: nu, tot: later, map: 'Verwerkt', signalen }),
    geen: verzamelmelding({ ...zonderSignaal, klasse: 'geen', van: nu, tot: later, map: 'Verwerkt', signalen }),
  }),
  ...variants('ingehouden', {
    '': ingehouden({ ...zonderSignaal, brieven: [{ kenmerk: 'MM-2026-0042', brief: 'aanvulling_ontvangen', aan: 'buurvrouw@post.example', sinds: nu }, { kenmerk: null, brief: 'dagoverzicht', aan: 'af@waterdam.example', sinds: later }] }),
    een: ingehouden({ ...zonderSignaal, brieven: [{ kenmerk: 'MM-2026-0042', brief: 'voortgang', aan: 'buurvrouw@post.example', sinds: nu }] }),
  }),
]
