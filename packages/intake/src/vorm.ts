// Which forms of exploitation do the words point at? Named outright, or told by the indicators and by what is done.
// A vorm is a suspicion to be weighed by people; too little gives none.
import type { Gelezen, Vindplaats, Vorm } from '@meldpunt/signaal/lezing'
import { cite } from './evidence.ts'
import { declareZinnen } from './phrase-book.ts'
import { findTrade } from './sector.ts'
import type { Woorden } from './words.ts'

/** What an indicator says of the form: points; `ENOUGH` make one. */
const BY_INDICATOR: Partial<Record<string, [Vorm, number]>> = {
  onderbetaling: ['arbeidsuitbuiting', 3],
  geen_loon: ['arbeidsuitbuiting', 3],
  lange_werkdagen: ['arbeidsuitbuiting', 2],
  geen_vrije_dagen: ['arbeidsuitbuiting', 2],
  boetes_inhoudingen: ['arbeidsuitbuiting', 3],
  huisvesting_werkgever: ['arbeidsuitbuiting', 2],
  slaapt_op_werk: ['arbeidsuitbuiting', 2],
  onveilig_werk: ['arbeidsuitbuiting', 2],
  schijnzelfstandigheid: ['arbeidsuitbuiting', 3],
  malafide_uitzendbureau: ['arbeidsuitbuiting', 2],
  geen_contract: ['arbeidsuitbuiting', 2],
  vervoer_georganiseerd: ['arbeidsuitbuiting', 1],
  overbevolkte_huisvesting: ['arbeidsuitbuiting', 1],
  paspoort_ingenomen: ['arbeidsuitbuiting', 2],
  // Of no form by themselves, but where there is work and nothing else they are of this one.
  altijd_begeleid: ['arbeidsuitbuiting', 0.5],
  ander_voert_woord: ['arbeidsuitbuiting', 0.5],
  spreekt_niet_vrij: ['arbeidsuitbuiting', 0.5],
  geen_papieren: ['arbeidsuitbuiting', 0.5],
  geen_adres_kennis: ['arbeidsuitbuiting', 0.5],
  taalbarriere: ['arbeidsuitbuiting', 0.5],
  geld_afstaan: ['arbeidsuitbuiting', 0.5],
  angstig: ['arbeidsuitbuiting', 0.5],
  niet_ingeschreven_brp: ['arbeidsuitbuiting', 0.5],
  telefoon_afgepakt: ['arbeidsuitbuiting', 0.5],
  isolatie: ['arbeidsuitbuiting', 0.5],
  opgesloten: ['arbeidsuitbuiting', 0.5],
  schulden: ['arbeidsuitbuiting', 0.5],
  bewegingsvrijheid_beperkt: ['arbeidsuitbuiting', 0.5],
  misleiding: ['arbeidsuitbuiting', 0.5],
  bedreiging: ['arbeidsuitbuiting', 0.5],
  geweld: ['arbeidsuitbuiting', 0.5],
  wisselende_bewoners: ['arbeidsuitbuiting', 1],
  medische_zorg_onthouden: ['arbeidsuitbuiting', 1],
  slechte_huisvesting: ['arbeidsuitbuiting', 1],
  gedwongen_seks: ['seksuele_uitbuiting', 4],
  seksadvertentie: ['seksuele_uitbuiting', 3],
  veel_klanten_aan_deur: ['seksuele_uitbuiting', 3],
  loverboy: ['seksuele_uitbuiting', 3],
  minderjarige_in_prostitutie: ['seksuele_uitbuiting', 4],
  dure_cadeaus: ['seksuele_uitbuiting', 1],
  drugs_koeriers: ['criminele_uitbuiting', 3],
  gedwongen_diefstal: ['criminele_uitbuiting', 4],
  hennep: ['criminele_uitbuiting', 3],
  bedelen: ['criminele_uitbuiting', 3],
  uitkering_afgestaan: ['criminele_uitbuiting', 3],
  bankrekening_gebruikt: ['criminele_uitbuiting', 3],
  pinpas_ingenomen: ['criminele_uitbuiting', 1],
  orgaan_afstaan: ['orgaanverwijdering', 4],
}
const ENOUGH = 2
/** What makes it labour exploitation beside another form: pay, and what is taken off it. */
const LOON = /^(?:onderbetaling|geen_loon|boetes_inhoudingen|schijnzelfstandigheid|malafide_uitzendbureau|geen_contract)$/

const ZINNEN: [Vorm, number, string][] = [
  [
    'arbeidsuitbuiting',
    4,
    'arbeidsuitbuiting|dwangarbeid|slavenarbeid ! voorlichting*|training|trainingen|bijeenkomst|beleid*|project|thema|campagne|kennissessie|themadag|geen',
  ],
  ['arbeidsuitbuiting', 3, 'moderne slavernij|slaven'],
  ['arbeidsuitbuiting', 4, 'labour|labor exploitation|trafficking'],
  ['arbeidsuitbuiting', 3, 'uitgebuit|uitbuiting ... werk*|arbeid|werkgever|baas|loon'],
  ['arbeidsuitbuiting', 2, '@moet .. werken ! raam|webcam|club|seks*|stelen'],
  ['arbeidsuitbuiting', 1, 'werkt|werken|werkte ... @werkplek|keuken|bouw|kas|schoonma*'],
  ['arbeidsuitbuiting', 1, 'werkt|werken|werkte|werkten|gewerkt|werkzaam|work|works|working|worked ! ik|wij|mijn'],
  ['seksuele_uitbuiting', 4, 'seksuele|sexuele|seksueel uitbuiting|uitgebuit'],
  [
    'seksuele_uitbuiting',
    3,
    'prostitutie|prostituee*|prostitueert|prostitueren|sekswerk*|seksinrichting|bordeel|privehuis|pooier*|sekshuis',
  ],
  ['seksuele_uitbuiting', 3, '@getal klanten ! winkel|zaak|restaurant|kapper|tafels'],
  [
    'seksuele_uitbuiting',
    2,
    'prostitutie|prostituee*|prostitueert|prostitueren|sekswerk*|seksinrichting|bordeel|pooier*|escortbureau|peeskamer*|condooms',
  ],
  ['seksuele_uitbuiting', 3, 'loverboy*|naaktfoto*|sextortion|seksfilm*|webcamseks'],
  ['seksuele_uitbuiting', 3, 'lingerie|condooms ... mannen|vrouw*|kamer*'],
  ['seksuele_uitbuiting', 3, "filmpje*|foto's|foto|video*|beelden ... uitkleedt|uitkleden|naakt*|bloot*|seks*"],
  ['seksuele_uitbuiting', 3, 'achter .. raam|ramen .. gezeten|gestaan|gewerkt|werkt|staat|zit ! kantoor|auto'],
  ['seksuele_uitbuiting', 3, 'tientallen|veel|pakken|gebruikte|volle|doos|stapel .. condooms'],
  ['seksuele_uitbuiting', 3, 'sexual|sex exploitation|trafficking|work|worker*|clients'],
  [
    'seksuele_uitbuiting',
    3,
    'mannen|heren|klanten|kerels|men ... (op die kamer|op de kamer|op haar kamer|bij haar|hotelkamer|half uurtje|halfuurtje|half uur|kwartier|in en uit) ! busje|werk|werken|kas|loods',
  ],
  [
    'seksuele_uitbuiting',
    3,
    'meisje|meid|girl|vrouw|woman|dame|haar|she|dochter .. (in een club|in een bar|in een bordeel|achter het raam|in een privehuis|de prostitutie in|op straat gezet|de straat op|de baan op|in a club|in a brothel) ! school',
  ],
  ['seksuele_uitbuiting', 3, '(see|sees|seeing|serve|sleep with) ... men|clients|customers'],
  ['seksuele_uitbuiting', 3, 'mama-san|mamasan|tippel*|escort*|sekssite*|naaktbeelden|uitkleden'],
  ['seksuele_uitbuiting', 3, 'madam ! dear|sir|or|geachte'],
  ['seksuele_uitbuiting', 3, '(berichten van mannen|berichtjes van mannen|appjes van mannen)'],
  ['seksuele_uitbuiting', 3, 'mannen|heren ... prijzen|tarieven|betalen voor ! werk*|loon'],
  ['seksuele_uitbuiting', 2, '(de straat op|de baan op) .. gestuurd|gezet|moest|moet|gaan'],
  [
    'seksuele_uitbuiting',
    2,
    'klant|klanten|customer|client .. meisje|girl|vrouw|haar|her ! winkel|kapper|restaurant|consulent|gemeente|ik',
  ],
  ['seksuele_uitbuiting', 2, 'club|clubs|nachtclub|stripclub ... werken|werkt|dansen|gebracht|meisje*|dochter ! voetbal*|sport*'],
  ['criminele_uitbuiting', 4, 'criminele|crimineel uitbuiting|uitgebuit'],
  ['criminele_uitbuiting', 3, '(op zijn naam|op haar naam|op mijn naam) ... auto*|abonnement*|lening*|kenteken*|bv|rekening*'],
  [
    'criminele_uitbuiting',
    3,
    'winkeldief*|zakkenroll*|inbraken|rooftocht*|overvallen & kinderen|meisjes|jongens|jongen|opdracht|jongeren|minderjarig*',
  ],
  ['criminele_uitbuiting', 3, 'druk|gedwongen|dwang ... drugs|stelen|strafbare|criminele|inbreken|dealen|misdrijven'],
  ['criminele_uitbuiting', 3, '@moet ... drugs|stelen|dealen|inbreken|oplichten|pinnen ! school'],
  ['criminele_uitbuiting', 3, 'katvanger*|geldezel*|stroman|zorgfraude|pgb-fraude|drugsrunner*|uithaler*'],
  ['criminele_uitbuiting', 2, 'abonnementen|telefoonabonnementen|leningen|auto*|kentekens ... naam ! zoon|vergunning'],
  ['criminele_uitbuiting', 2, 'criminaliteit|strafbare|criminele|misdrijven'],
  ['criminele_uitbuiting', 4, 'criminal exploitation'],
  [
    'criminele_uitbuiting',
    3,
    'drugs|coke|wiet|drugspanden ... verpakt|verpakken|versneden|dealen|dealt|rondbrengen|verkopen|verkoopt|bewaren|pand|adres ! gebruikt|verslaafd',
  ],
  [
    'criminele_uitbuiting',
    3,
    'bankpassen|pinpassen|bankpas|abonnementen|telefoonabonnementen|rekening ... (niet van hem|niet van haar|van anderen|afsluiten|afgesloten|uitgeleend|witwassen)',
  ],
  ['criminele_uitbuiting', 2, 'klusje|klusjes .. voor .. oudere|jongens|jongen|gasten|ene|die'],
  ['orgaanverwijdering', 4, 'nefrectomie|donornefrectomie|orgaantransplant*|donoroperatie'],
  ['seksuele_uitbuiting', 3, '(achter het raam|achter de ramen) .. werk|werken|gaat|moet|terug|staat|zit ! kantoor'],
  ['seksuele_uitbuiting', 3, '(aan het werk|werken|werk) .. (achter het raam|achter de ramen|op de baan)'],
  ['seksuele_uitbuiting', 2, 'feestjes|feestje|hotels|hotelkamer .. oudere|vreemde? mannen|heren'],
  ['orgaanverwijdering', 4, 'orgaanhandel|orgaanverwijdering|orgaandonor*|nierhandel|niertransplant*|nierdonor*|nephrectomy'],
  [
    'orgaanverwijdering',
    4,
    'nier|orgaan|kidney|organ ... verkopen|afstaan|verkocht|sell|donor|verwijder*|weggehaald|weghalen|kwijt|mist|afgestaan|gedoneerd|doneren|removed|sold|taken|litteken',
  ],
]
/** "voor zover ik kan zien is hier dus geen uitbuiting": then nothing but what is named outright counts. */
const GEEN = [
  'geen .. uitbuiting|mensenhandel|misstanden|signalen|arbeidsuitbuiting',
  'wordt|worden .. goed|netjes|keurig behandeld',
  'niets|niks aan de hand',
  '(geen aanleiding tot zorg|geen aanleiding voor zorg|geen aanleiding tot zorgen|geen reden tot zorg|geen bijzonderheden|geen onregelmatigheden|geen overtredingen|geen misstanden|alles in orde|alles op orde|alles netjes in orde|ziet er netjes uit|gewoon gezellig|geen reden tot nader onderzoek|geen aanleiding tot nader onderzoek|geen reden tot onderzoek|klacht ongegrond|tip klopt niet|melding klopt niet|bleek niet te kloppen|bleek ongegrond|bleek onterecht|bleek niets van waar)',
]

const zinnen = declareZinnen([...ZINNEN.map(([, , zin]) => zin), ...GEEN])

/** Reads the forms, best founded first. `indicatoren` are those that were read, `minderjarig` makes sexual contact with adults weigh more. */
export function readVormen(teksten: Woorden[], indicatoren: Gelezen<string>[]): Gelezen<Vorm>[] {
  const punten = new Map<Vorm, { som: number; plaatsen: Vindplaats[] }>()
  const add = (vorm: Vorm, n: number, plaats: Vindplaats | undefined) => {
    const stand = punten.get(vorm) ?? { som: 0, plaatsen: [] }
    stand.som += n
    if (plaats && stand.plaatsen.length < 10 && !stand.plaatsen.some((p) => p.van === plaats.van && p.bron === plaats.bron))
      stand.plaatsen.push(plaats)
    punten.set(vorm, stand)
  }
  for (const { waarde, vindplaatsen } of indicatoren) {
    const telt = BY_INDICATOR[waarde]
    if (telt) add(telt[0], telt[1], vindplaatsen[0])
  }
  let ontkend = false
  const gezien = new Set<number>()
  const genoemd = new Set<Vorm>()
  for (const woorden of teksten) {
    for (const treffer of zinnen.find(woorden)) {
      if (treffer.regel >= ZINNEN.length) {
        ontkend = true
        continue
      }
      const [vorm, n] = ZINNEN[treffer.regel]!
      if (treffer.stand === 'ontkend' || treffer.stand === 'verondersteld' || gezien.has(treffer.regel)) continue
      gezien.add(treffer.regel)
      if (n === 4) genoemd.add(vorm)
      add(vorm, n, cite(woorden.bron, treffer.van, treffer.tot))
    }
  }
  // Where a trade is named, what is wrong is most often the work.
  const vak = findTrade(teksten)
  if (vak && indicatoren.length) add('arbeidsuitbuiting', 1, vak)
  const gegrond =
    genoemd.has('arbeidsuitbuiting') ||
    indicatoren.some((i) => (BY_INDICATOR[i.waarde]?.[1] ?? 0) >= 1 && BY_INDICATOR[i.waarde]![0] === 'arbeidsuitbuiting') ||
    indicatoren.length >= 2
  const uit: Gelezen<Vorm>[] = []
  // Long days of begging, a bed where one is made to work for others: the other form speaks, unless it is about wages.
  const arbeid = punten.get('arbeidsuitbuiting')
  const anders = Math.max(0, ...[...punten].filter(([v]) => v !== 'arbeidsuitbuiting').map(([, p]) => p.som))
  if (
    arbeid &&
    anders >= 3 &&
    !genoemd.has('arbeidsuitbuiting') &&
    !(indicatoren.some((i) => LOON.test(i.waarde)) && !punten.has('orgaanverwijdering') && arbeid.som >= 5)
  )
    punten.delete('arbeidsuitbuiting')
  const gesorteerd = [...punten].sort((a, b) => b[1].som - a[1].som)
  const hoogste = gesorteerd[0]?.[1].som ?? 0
  for (const [vorm, { som, plaatsen }] of gesorteerd) {
    if (som < ENOUGH || plaatsen.length === 0) continue
    if (ontkend && !genoemd.has(vorm)) continue
    // That people work, and where, is no suspicion yet.
    if (vorm === 'arbeidsuitbuiting' && !gegrond) continue
    // A second form needs its own weight beside the first: housing and pay are also spoken of in a sexual case.
    if (uit.length > 0 && !genoemd.has(vorm) && som < hoogste * 0.6) continue
    uit.push({ waarde: vorm, vindplaatsen: plaatsen })
  }
  return uit
}
