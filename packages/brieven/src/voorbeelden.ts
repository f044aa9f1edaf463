// Every letter in every variant: what the tests hold still and what `npm run brieven` shows.
import { UITKOMSTEN } from '@meldpunt/signaal/uitkomst'
import { LEGE_LEZING } from '@meldpunt/signaal/correcties'
import type { Lezing } from '@meldpunt/signaal/lezing'
import { mergeLezingen } from '@meldpunt/signaal/samenlezing'
import { aanvullingOntvangen } from './aanvulling-ontvangen.ts'
import { agenda } from './agenda.ts'
import { bewaartermijn } from './bewaartermijn.ts'
import { bezorgprobleem } from './bezorgprobleem.ts'
import type { Brief } from './brief.ts'
import {
  bevindingen,
  cijfers,
  contact,
  geschiedenis,
  hoofd,
  kapotteMail,
  later,
  legeCijfers,
  lezing,
  mail,
  nu,
  onbevestigdeMail,
  signaal,
  spoedLezing,
  tweedeContact,
  zonderSignaal,
} from './cast.ts'
import { consult } from './consult.ts'
import { dagoverzicht } from './dagoverzicht.ts'
import { dossier } from './dossier.ts'
import { eenmaligeCode } from './eenmalige-code.ts'
import { formulier } from './formulier.ts'
import { herinnering } from './herinnering.ts'
import { ingehouden } from './ingehouden.ts'
import { maandrapport } from './maandrapport.ts'
import { nieuwSignaal } from './nieuw-signaal.ts'
import { nieuweAanvulling } from './nieuwe-aanvulling.ts'
import { ontvangstbevestiging } from './ontvangstbevestiging.ts'
import { opdrachtGeweigerd } from './opdracht-geweigerd.ts'
import { opdrachtresultaat } from './opdrachtresultaat.ts'
import { riecAdvies } from './riec-advies.ts'
import { spoedalarm } from './spoedalarm.ts'
import { spoedbevestiging } from './spoedbevestiging.ts'
import { terBeoordeling } from './ter-beoordeling.ts'
import { terugkoppeling } from './terugkoppeling.ts'
import { uitnodiging } from './uitnodiging.ts'
import { vernietigd } from './vernietigd.ts'
import { vernietigverzoek } from './vernietigverzoek.ts'
import { verrijkingsverzoek } from './verrijkingsverzoek.ts'
import { verzamelmelding } from './verzamelmelding.ts'
import { voortgang } from './voortgang.ts'
import { vraagAanMelder } from './vraag-aan-melder.ts'
import { wisverzoek } from './wisverzoek.ts'
import { zegel } from './zegel.ts'
import { zorg } from './zorg.ts'

export interface Voorbeeld {
  /** Also the name of its snapshot. */
  naam: string
  brief: Brief
}

const variants = (basis: string, brieven: Record<string, Brief>): Voorbeeld[] =>
  Object.entries(brieven).map(([naam, brief]) => ({ naam: naam === '' ? basis : `${basis}-${naam}`, brief }))

const bevestiging = { ...hoofd, ontvangen: nu, ontbreekt: [], doorgestuurd: false, onleesbaar: false, voortgangWeken: 4 } as const
const spoedig = { ...hoofd, ontvangen: nu, zorgcoordinatoren: [contact], aanvulling: false, doorgestuurd: false } as const
const alarm = { ...hoofd, ontvangen: nu, aanvulling: false, spoedMinuten: 30, geenReactie: false } as const
const problemen = { ...hoofd, aan: 'r.dijkstra@waterdam.example', verzonden: nu, status: '5.1.1', blijvend: true } as const
const signalen = Array.from({ length: 3 }, (_, index) => ({
  kenmerk: `MM-2026-004${index + 2}`,
  ontvangen: new Date(nu.getTime() + index * 60_000),
  spoed: index === 1,
  vormen: index === 0 ? (['arbeidsuitbuiting'] as const) : [],
}))

/** The report said where and when only; the rest came now. */
const eerder: Lezing = { ...LEGE_LEZING, wanneer: lezing.wanneer, waar: lezing.waar, ontbreekt: ['wie', 'waarom'] }
const aanvulling = {
  ...hoofd,
  mail,
  lezing,
  samen: { voor: eerder, na: mergeLezingen([eerder, lezing]) },
  spoed: false,
  status: 'verrijkt',
  rol: 'melder',
  antwoord: null,
} as const

const resultaat = {
  ...hoofd,
  klasse: 'vol',
  geheel: 'uitgevoerd',
  status: 'in_verrijking',
  rollen: ['aandachtsfunctionaris'],
  hulp: false,
  overzicht: null,
} as const
const vernietiging = {
  ...hoofd,
  aanvrager: 'af@waterdam.example',
  reden: 'De termijn is voorbij.',
  uitkomst: 'onvoldoende',
  selectielijst: '6.3',
  omvang: { mails: 4, bijlagen: 1, brieven: 9 },
  code: '12345678',
  geldigTot: later,
} as const
const form = {
  ...hoofd,
  signaal,
  geschiedenis,
  bevindingen,
  meldteksten: [{ ontvangen: nu, tekst: mail.meldtekst }],
  aanvrager: { adres: 'af@waterdam.example', rol: 'aandachtsfunctionaris' },
  nu: later,
} as const
const afspraak = {
  ...hoofd,
  overleg: 'lokaal',
  datum: '2026-12-01',
  tijd: '10:30',
  kenmerken: ['MM-2026-0042'],
  volgnr: 0,
  vervallen: false,
  aan: 'af@waterdam.example',
  toelichting: null,
  geschreven: nu,
} as const
const duty = { ...hoofd, klasse: 'vol', bron: null, sinds: nu, tekst: null } as const

export const VOORBEELDEN: readonly Voorbeeld[] = [
  ...variants('ontvangstbevestiging', {
    '': ontvangstbevestiging(bevestiging),
    vraagt: ontvangstbevestiging({ ...bevestiging, ontbreekt: ['wat', 'wanneer', 'waar', 'wie', 'waarom'] }),
    doorgestuurd: ontvangstbevestiging({ ...bevestiging, doorgestuurd: true }),
    onleesbaar: ontvangstbevestiging({ ...bevestiging, onleesbaar: true }),
    buitenstaander: ontvangstbevestiging({ ...bevestiging, voortgangWeken: null, ontbreekt: ['wanneer'] }),
    engels: ontvangstbevestiging({ ...bevestiging, taal: 'en', ontbreekt: ['wat', 'wanneer', 'waar', 'wie', 'waarom'] }),
    'engels-onleesbaar': ontvangstbevestiging({ ...bevestiging, taal: 'en', doorgestuurd: true, onleesbaar: true, voortgangWeken: 1 }),
  }),
  ...variants('spoedbevestiging', {
    '': spoedbevestiging(spoedig),
    aanvulling: spoedbevestiging({ ...spoedig, aanvulling: true, zorgcoordinatoren: [contact, tweedeContact] }),
    doorgestuurd: spoedbevestiging({ ...spoedig, doorgestuurd: true, zorgcoordinatoren: [] }),
    engels: spoedbevestiging({ ...spoedig, taal: 'en' }),
    'engels-aanvulling': spoedbevestiging({ ...spoedig, taal: 'en', aanvulling: true, zorgcoordinatoren: [contact, tweedeContact] }),
  }),
  ...variants('aanvulling-ontvangen', {
    '': aanvullingOntvangen({ ...hoofd, ontvangen: nu, beantwoordt: false, ontbreekt: [] }),
    vraagt: aanvullingOntvangen({ ...hoofd, ontvangen: nu, beantwoordt: true, ontbreekt: ['waar'] }),
    engels: aanvullingOntvangen({ ...hoofd, taal: 'en', ontvangen: nu, beantwoordt: true, ontbreekt: ['waar'] }),
  }),
  ...variants('nieuw-signaal', {
    '': nieuwSignaal({ ...hoofd, mail, lezing, spoed: false }),
    spoed: nieuwSignaal({ ...hoofd, mail: { ...mail, dubbel: true }, lezing: spoedLezing, spoed: true }),
    engels: nieuwSignaal({
      ...hoofd,
      mail: { ...mail, taal: 'en', meldtekst: 'Please help. They sleep at the Hoeve and cannot leave.' },
      lezing: null,
      spoed: false,
    }),
    onbevestigd: nieuwSignaal({ ...hoofd, mail: onbevestigdeMail, lezing: null, spoed: true }),
    doorgestuurd: nieuwSignaal({
      ...hoofd,
      mail: {
        ...mail,
        doorgestuurd: { door: 'af@waterdam.example', auteur: mail.van.adres, begeleidend: 'Deze kreeg ik vanochtend. Groet, Kim' },
      },
      lezing,
      spoed: false,
    }),
    beweerd: nieuwSignaal({
      ...hoofd,
      mail: { ...onbevestigdeMail, doorgestuurd: { door: onbevestigdeMail.van.adres, auteur: mail.van.adres, begeleidend: '' } },
      lezing: null,
      spoed: false,
    }),
    verloren: nieuwSignaal({ ...hoofd, mail: kapotteMail, lezing: null, spoed: false }),
  }),
  ...variants('nieuwe-aanvulling', {
    '': nieuweAanvulling({ ...aanvulling, status: 'in_verrijking' }),
    spoed: nieuweAanvulling({ ...aanvulling, lezing: spoedLezing, samen: { voor: lezing, na: spoedLezing }, spoed: true }),
    afgerond: nieuweAanvulling({ ...aanvulling, samen: { voor: lezing, na: lezing }, status: 'afgerond' }),
    consult: nieuweAanvulling({
      ...hoofd,
      mail: { ...mail, meldtekst: 'Bij ons bekend: twee eerdere meldingen.' },
      lezing: null,
      samen: null,
      spoed: false,
      status: 'verrijkt',
      rol: 'partner',
      antwoord: { bron: 'politie', bewezen: true },
    }),
    'consult-onbewezen': nieuweAanvulling({
      ...hoofd,
      mail: onbevestigdeMail,
      lezing: null,
      samen: null,
      spoed: false,
      status: 'verrijkt',
      rol: null,
      antwoord: { bron: 'politie', bewezen: false },
    }),
  }),
  ...variants('ter-beoordeling', {
    onleesbaar: terBeoordeling({ ...hoofd, mail: kapotteMail, reden: 'onleesbaar', kandidaten: [] }),
    twijfel: terBeoordeling({
      ...zonderSignaal,
      mail: onbevestigdeMail,
      reden: 'twijfel_signaal',
      kandidaten: ['MM-2026-0017', 'MM-2026-0031'],
    }),
    ongewenst: terBeoordeling({ ...zonderSignaal, mail, reden: 'ongewenst', kandidaten: [] }),
    vernietigd: terBeoordeling({ ...zonderSignaal, mail, reden: 'vernietigd', kandidaten: [] }),
  }),
  ...variants('dossier', {
    '': dossier({
      ...hoofd,
      status: 'verrijkt',
      spoed: true,
      bijgewerkt: false,
      lezing,
      bevindingen,
      verwant: [{ kenmerk: 'MM-2026-0017', status: 'afgerond', deelt: ['kenteken', 'adres'] }],
      tijden: [
        { op: nu, wat: 'ontvangen' },
        { op: nu, wat: 'bevestigd' },
        { op: later, wat: 'verrijkt' },
      ],
    }),
    bijgewerkt: dossier({
      ...hoofd,
      status: 'lokaal_overleg',
      spoed: false,
      bijgewerkt: true,
      lezing,
      bevindingen: [
        { bron: 'politie', over: 'GX-813-R', op: later, uitkomst: 'niets', regels: [] },
        { bron: 'wijkteam', over: 'Zwanendijk 313A', op: later, uitkomst: 'wacht', regels: [] },
      ],
      verwant: [],
      tijden: [{ op: nu, wat: 'ontvangen' }],
    }),
    leeg: dossier({
      ...hoofd,
      status: 'in_verrijking',
      spoed: false,
      bijgewerkt: false,
      lezing: null,
      bevindingen: [],
      verwant: [],
      tijden: [{ op: nu, wat: 'ontvangen' }],
    }),
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
    vraag: zorg({
      ...hoofd,
      ontvangen: nu,
      vormen: ['seksuele_uitbuiting'],
      spoed: false,
      vraag: 'Is er deze week plek in de opvang voor één persoon?',
      nodig: null,
    }),
    nodig: zorg({
      ...hoofd,
      ontvangen: nu,
      vormen: ['arbeidsuitbuiting'],
      spoed: false,
      vraag: null,
      nodig: { lezing, velden: ['aantalSlachtoffers', 'waar'] },
    }),
  }),
  ...variants('spoedalarm', {
    '': spoedalarm({ ...alarm, klasse: 'vol', mail, lezing: spoedLezing, zorgcoordinatoren: [contact] }),
    plaatsvervanger: spoedalarm({
      ...alarm,
      geenReactie: true,
      aanvulling: true,
      klasse: 'vol',
      mail: onbevestigdeMail,
      lezing: null,
      zorgcoordinatoren: [contact, tweedeContact],
    }),
    zorgcoordinator: spoedalarm({ ...alarm, klasse: 'geen', vormen: ['criminele_uitbuiting'] }),
  }),
  ...variants('verzamelmelding', {
    '': verzamelmelding({ ...zonderSignaal, klasse: 'vol', van: nu, tot: later, map: 'Verwerkt', signalen }),
    geen: verzamelmelding({ ...zonderSignaal, klasse: 'geen', van: nu, tot: later, map: 'Verwerkt', signalen }),
  }),
  ...variants('ingehouden', {
    '': ingehouden({
      ...zonderSignaal,
      brieven: [
        { kenmerk: 'MM-2026-0042', brief: 'aanvulling_ontvangen', aan: 'buurvrouw@post.example', sinds: nu },
        { kenmerk: null, brief: 'dagoverzicht', aan: 'af@waterdam.example', sinds: later },
      ],
    }),
    een: ingehouden({
      ...zonderSignaal,
      brieven: [{ kenmerk: 'MM-2026-0042', brief: 'voortgang', aan: 'buurvrouw@post.example', sinds: nu }],
    }),
  }),
  ...variants('vraag-aan-melder', {
    '': vraagAanMelder({ ...hoofd, vraag: 'Zag u het busje daar vaker?\nZo ja, op welke dagen?', ontbreekt: [] }),
    onderdelen: vraagAanMelder({ ...hoofd, vraag: null, ontbreekt: ['wanneer', 'waar'] }),
    engels: vraagAanMelder({ ...hoofd, taal: 'en', vraag: 'Zag u het busje daar vaker?', ontbreekt: [] }),
  }),
  ...variants('voortgang', {
    '': voortgang({ ...hoofd, ontvangen: nu, weken: 4 }),
    engels: voortgang({ ...hoofd, taal: 'en', ontvangen: nu, weken: 1 }),
  }),
  ...variants('terugkoppeling', {
    ...Object.fromEntries(
      UITKOMSTEN.filter((uitkomst) => uitkomst !== 'ruis').map((uitkomst) => [
        uitkomst,
        terugkoppeling({ ...hoofd, ontvangen: nu, uitkomst, woorden: null }),
      ]),
    ),
    ...Object.fromEntries(
      UITKOMSTEN.filter((uitkomst) => uitkomst !== 'ruis').map((uitkomst) => [
        `engels-${uitkomst}`,
        terugkoppeling({ ...hoofd, taal: 'en', ontvangen: nu, uitkomst, woorden: null }),
      ]),
    ),
    'engels-afgehandeld': terugkoppeling({ ...hoofd, taal: 'en', ontvangen: nu, uitkomst: 'afgehandeld', woorden: null }),
    'engels-woorden': terugkoppeling({ ...hoofd, taal: 'en', ontvangen: nu, uitkomst: null, woorden: 'Er is iemand langs geweest.' }),
    afgehandeld: terugkoppeling({ ...hoofd, ontvangen: nu, uitkomst: 'afgehandeld', woorden: null }),
    woorden: terugkoppeling({ ...hoofd, ontvangen: nu, uitkomst: 'niet_bevestigd', woorden: 'Fijn dat u zo goed oplette.' }),
    extra: terugkoppeling({ ...hoofd, ontvangen: nu, uitkomst: null, woorden: 'Er is vorige week iemand langs geweest.' }),
  }),
  ...variants('vernietigd', {
    '': vernietigd({ ...hoofd, ontvangen: nu }),
    engels: vernietigd({ ...hoofd, taal: 'en', ontvangen: nu }),
  }),
  ...variants('opdrachtresultaat', {
    uitgevoerd: opdrachtresultaat({
      ...resultaat,
      regels: [
        {
          opdracht: '#vraag Zag u het busje vaker?',
          tag: 'vraag',
          gelukt: true,
          uitleg: 'De vraag is naar de melder gestuurd.',
          verbeterd: null,
        },
      ],
    }),
    'niets-gedaan': opdrachtresultaat({
      ...resultaat,
      geheel: 'niets_gedaan',
      regels: [
        { opdracht: '#notitie Gebeld', tag: 'notitie', gelukt: true, uitleg: '', verbeterd: null },
        {
          opdracht: '#overlg lokaal 12 januari',
          tag: 'overlg',
          gelukt: false,
          uitleg: 'Deze opdracht kennen wij niet. Bedoelde u #overleg?',
          verbeterd: '#overleg lokaal 12 januari',
        },
      ],
    }),
    proef: opdrachtresultaat({
      ...resultaat,
      geheel: 'proef',
      regels: [
        {
          opdracht: '#afronden onvoldoende',
          tag: 'afronden',
          gelukt: true,
          uitleg: 'Het signaal zou worden afgerond en de melder zou bericht krijgen.',
          verbeterd: null,
        },
      ],
    }),
    hulp: opdrachtresultaat({ ...resultaat, geheel: 'hulp', regels: [], hulp: true }),
    overzicht: opdrachtresultaat({
      ...resultaat,
      ...zonderSignaal,
      geheel: 'overzicht',
      status: null,
      regels: [],
      overzicht: [
        { kenmerk: 'MM-2026-0017', status: 'verrijkt', spoed: false, sinds: nu },
        { kenmerk: 'MM-2026-0042', status: 'geregistreerd', spoed: true, sinds: later },
      ],
    }),
    'overzicht-leeg': opdrachtresultaat({ ...resultaat, ...zonderSignaal, geheel: 'overzicht', status: null, regels: [], overzicht: [] }),
    zorgcoordinator: opdrachtresultaat({
      ...resultaat,
      klasse: 'geen',
      rollen: ['zorgcoordinator'],
      regels: [
        { opdracht: '#notitie Andrei is gesproken', tag: 'notitie', gelukt: true, uitleg: 'De notitie is bewaard.', verbeterd: null },
      ],
    }),
  }),
  ...variants('opdracht-geweigerd', {
    afzender: opdrachtGeweigerd({ ...hoofd, ontvangen: nu, reden: 'afzender', tags: ['afronden', 'notitie'] }),
    draad: opdrachtGeweigerd({ ...zonderSignaal, ontvangen: nu, reden: 'draad', tags: ['overzicht'] }),
    code: opdrachtGeweigerd({ ...hoofd, ontvangen: nu, reden: 'code', tags: ['bevestig'] }),
    rol: opdrachtGeweigerd({ ...hoofd, ontvangen: nu, reden: 'rol', tags: ['afronden'] }),
  }),
  ...variants('eenmalige-code', {
    '': eenmaligeCode({
      ...hoofd,
      klasse: 'vol',
      code: '12345678',
      opdrachten: [{ opdracht: '#afronden onvoldoende Te weinig over de Hoeve', tag: 'afronden' }],
      geldigTot: later,
      pogingen: 5,
    }),
    geen: eenmaligeCode({
      ...hoofd,
      klasse: 'geen',
      code: '12345678',
      opdrachten: [{ opdracht: '#notitie Andrei is gesproken', tag: 'notitie' }],
      geldigTot: later,
      pogingen: 5,
    }),
  }),
  ...variants('vernietigverzoek', {
    '': vernietigverzoek({ ...vernietiging, werktVanaf: null }),
    'zonder-tweede': vernietigverzoek({ ...vernietiging, werktVanaf: new Date('2026-11-25T07:00:00Z') }),
  }),
  ...variants('verrijkingsverzoek', {
    '': verrijkingsverzoek({ ...hoofd, mail, lezing, bronnen: ['kvk', 'toezicht', 'wijkteam'], vraag: null, reactieVoor: later }),
    vraag: verrijkingsverzoek({
      ...hoofd,
      mail: onbevestigdeMail,
      lezing: null,
      bronnen: ['brp'],
      vraag: 'Wie staan er ingeschreven op dit adres?',
      reactieVoor: later,
    }),
  }),
  ...variants('consult', {
    '': consult({ ...hoofd, nodig: { lezing, velden: ['waar', 'kentekens'] }, vraag: 'Is dit busje bij u bekend?', reactieVoor: later }),
    geen: consult({ ...hoofd, nodig: null, vraag: null, reactieVoor: later }),
  }),
  ...variants('riec-advies', {
    '': riecAdvies({ ...hoofd, aanleiding: 'advies', vraag: null, nodig: null, reactieVoor: later }),
    nodig: riecAdvies({
      ...hoofd,
      aanleiding: 'advies',
      vraag: 'Is een controle nu verstandig?',
      nodig: { lezing, velden: ['vormen', 'sectoren', 'waar'] },
      reactieVoor: later,
    }),
    oco: riecAdvies({ ...hoofd, aanleiding: 'oco', vraag: null, nodig: null, reactieVoor: later }),
  }),
  ...variants('herinnering', {
    zelf: herinnering({ ...duty, reden: 'zelf', tekst: 'Bel de kwekerij Zonnekamp terug' }),
    'zelf-geen': herinnering({ ...duty, klasse: 'geen', reden: 'zelf', tekst: 'Bel Andrei' }),
    ...Object.fromEntries(
      (['eerste_reactie', 'verrijking', 'zorg', 'vraag', 'overleg', 'riec', 'oco_afgewezen', 'terugkoppeling'] as const).map((reden) => [
        reden,
        herinnering({ ...duty, reden }),
      ]),
    ),
    consult: herinnering({ ...duty, reden: 'consult', bron: 'politie' }),
  }),
  ...variants('agenda', {
    '': agenda({
      ...zonderSignaal,
      overleg: 'lokaal',
      op: later,
      tijd: '15:20',
      signalen: [
        { kenmerk: 'MM-2026-0042', status: 'lokaal_overleg', spoed: true, sinds: nu, lezing },
        { kenmerk: 'MM-2026-0043', status: 'lokaal_overleg', spoed: false, sinds: nu, lezing: null },
      ],
    }),
  }),
  ...variants('dagoverzicht', {
    '': dagoverzicht({
      ...zonderSignaal,
      dag: nu,
      wacht: [
        { kenmerk: 'MM-2026-0017', reden: 'consult', sinds: nu, spoed: false },
        { kenmerk: 'MM-2026-0042', reden: 'eerste_reactie', sinds: nu, spoed: true },
        { kenmerk: null, reden: 'beoordeling', sinds: later, spoed: false },
      ],
      telling: { ontvangen: 12, afgehandeld: 8, wachtend: 3, ruis: 1 },
    }),
    rustig: dagoverzicht({ ...zonderSignaal, dag: nu, wacht: [], telling: { ontvangen: 2, afgehandeld: 2, wachtend: 0, ruis: 0 } }),
    leeg: dagoverzicht({ ...zonderSignaal, dag: nu, wacht: [], telling: { ontvangen: 0, afgehandeld: 0, wachtend: 0, ruis: 0 } }),
  }),
  ...variants('maandrapport', {
    '': await maandrapport({ ...zonderSignaal, cijfers }),
    leeg: await maandrapport({ ...zonderSignaal, cijfers: legeCijfers }),
  }),
  ...variants('formulier', {
    '': await formulier(form),
    leeg: await formulier({
      ...form,
      signaal: { ...signaal, lezing: null, status: 'geregistreerd', zorg: 'open', melders: [] },
      geschiedenis: [],
      bevindingen: [],
      meldteksten: [],
    }),
  }),
  ...variants('uitnodiging', {
    '': uitnodiging(afspraak),
    gewijzigd: uitnodiging({ ...afspraak, volgnr: 1, kenmerken: ['MM-2026-0042', 'MM-2026-0043'] }),
    toelichting: uitnodiging({ ...afspraak, tijd: null, toelichting: 'Graag het verslag over de Hoeve meenemen.' }),
    vervallen: uitnodiging({ ...afspraak, overleg: 'regiotafel', kenmerken: [], volgnr: 2, vervallen: true }),
  }),
  ...variants('bewaartermijn', {
    '': bewaartermijn({
      ...hoofd,
      over: 'signaal',
      uitkomst: 'onvoldoende',
      afgerond: nu,
      eindigt: new Date('2027-11-24T13:05:00Z'),
      selectielijst: '6.3',
    }),
    'zonder-signaal': bewaartermijn({
      ...zonderSignaal,
      over: 'zonder_signaal',
      ouderDan: nu,
      aantallen: { ruis: 40, automatisch: 12, bezorgfout: 3, geweigerd: 0 },
      code: '12345678',
    }),
  }),
  ...variants('wisverzoek', { '': wisverzoek({ ...hoofd, brieven: 6 }) }),
  ...variants('zegel', { '': zegel({ ...zonderSignaal, dag: nu, zegel: 'a'.repeat(64), koppen: ['b'.repeat(64), 'c'.repeat(64)] }) }),
]
