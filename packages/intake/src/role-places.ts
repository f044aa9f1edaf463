// What does the place of a name in its clause say of the role: who forces, who must, from whom one may not, who was there and saw?
import type { RolBetrokkene } from '@meldpunt/signaal/lezing'
import type { Gewicht } from './role-weights.ts'
import { BEZIT, DWINGT, ELLENDE, GEDAAN, IS, LIJDT, readRolwoord, STUURT, ZEGT, ZIET } from './role-words.ts'
import type { Woord } from './words.ts'
import type { Zinsplek } from './zinsplek.ts'

/** What the place in the clause says. `namen`: where persons are named, to know when another is acted on. */
export function weighPlace(som: Gewicht, plek: Zinsplek, namen: Map<Woord, number>, deel: number): void {
  const add = (rol: RolBetrokkene, n: number) => {
    som[rol] += n * deel
  }
  const { functie, werkwoord, na, voor } = plek
  const naHas = (set: ReadonlySet<string>, n = 16) => na.slice(0, n).some((w) => set.has(w.vorm))
  const voorHas = (set: ReadonlySet<string>, n = 8) => voor.slice(0, n).some((w) => set.has(w.vorm))
  const last = (set: ReadonlySet<string>) => [...na, ...voor.slice(0, 8)].some((w) => set.has(w.vorm))
  if (na.slice(0, 3).some((w) => /^(?:noemen|noemt|noemde)$/.test(w.vorm))) return
  const achteraan = na[0]?.vorm !== werkwoord
  const opAnder = na.slice(0, 7).some((w, i) => (i > 0 || achteraan) && (ANDER.test(w.vorm) ? isObject(na, i) : namen.has(w)))
  if (functie === 'onderwerp') {
    if (HULP.test(werkwoord) && naHas(GEDAAN)) {
      const lijdend = /^(?:wordt|werd|is|was|worden|werden|zijn|waren|bleek|raakte|got)$/.test(werkwoord)
      if (lijdend) add('slachtoffer', 3)
      else if (opAnder || naHas(BEZIT)) add('verdachte', 3)
    } else if (
      /^(?:heeft|had|has)$/.test(werkwoord) &&
      opAnder &&
      !naHas(ZIET) &&
      !na.some((w) => HELPT.test(w.vorm)) &&
      na.some((w) => /^ge|en$/.test(w.vorm) && w.vorm.length > 4)
    ) {
      add('verdachte', 2)
    } else if (
      na.some((w) => /^(?:politie|112|meldpunt)$/.test(w.vorm)) &&
      na.some((w) => /^(?:gebeld|gewaarschuwd|ingeschakeld)$/.test(w.vorm))
    )
      add('getuige', 3)
    else if (
      /^(?:heeft|had|hebben)$/.test(werkwoord) &&
      na.slice(2, 9).some((w, k) => /^(?:zien|horen)$/.test(w.vorm) && /en$/.test(na[k + 3]?.vorm ?? ''))
    )
      add('getuige', 3)
    else if (werkwoord === 'ziet' && !na.slice(0, 4).some((w) => /^eruit$/.test(w.vorm))) add('getuige', 2)
    // "meldde zich bij ons"
    else if (/^meld/.test(werkwoord) && na.slice(0, 4).some((w) => w.vorm === 'zich')) add('slachtoffer', 1)
    else if (ZIET.has(werkwoord) || (/^(?:heeft|had|has)$/.test(werkwoord) && naHas(ZIET, 10))) add('getuige', 3)
    else if (ZEGT.has(werkwoord)) weighTelling(add, na, namen)
    else if (DWINGT.has(werkwoord)) add('verdachte', opAnder ? 4 : 3)
    else if (STUURT.has(werkwoord)) {
      if (werkwoord === 'laat' || werkwoord === 'liet')
        add('verdachte', opAnder ? 3 : na.slice(1, 4).some((w) => w.vorm === 'zich') ? 0 : 1)
      else if (/^(?:heeft|had|has)$/.test(werkwoord)) {
        if (na.slice(achteraan ? 0 : 1, 5).some((w) => /^(?:haar|zijn|hun|alle|their|her|his|onze)$/.test(w.vorm)) && naHas(BEZIT, 6))
          add('verdachte', 2.5)
        else add('slachtoffer', naHas(ELLENDE) ? 2 : 0.5)
      } else if (/^(?:wil|wilde|wou)$/.test(werkwoord)) add(opAnder ? 'verdachte' : 'slachtoffer', 1)
      else
        add(
          'verdachte',
          opAnder || naHas(BEZIT, 8)
            ? 3
            : /^(?:regelt|regelde|stuurt|stuurde|brengt|bracht|haalt|haalde|houdt|hield)$/.test(werkwoord)
              ? 1.5
              : 0.5,
        )
    } else if (/^werkte?$/.test(werkwoord) && na.slice(1, 5).some((w) => w.vorm === 'mee')) add('betrokkene', 5)
    else if (LIJDT.has(werkwoord)) add('slachtoffer', /^(?:woont|woonde|verblijft|verbleef|leeft)$/.test(werkwoord) ? 1.5 : 2)
    else if (IS.has(werkwoord)) {
      if (
        /^(?:stond|staat|wacht|wachtte|zit|zat)$/.test(werkwoord) &&
        /^(?:hem|haar|hen|ze|him|her)$/.test(na.find((w) => w.vorm !== werkwoord)?.vorm ?? '')
      )
        add('verdachte', 2)
      else add('slachtoffer', naHas(ELLENDE, 6) ? 2 : 0.5)
    }
    // "kwam naar buiten en trok haar mee"
    if (
      na.some(
        (w, k) =>
          k > 1 &&
          STUURT.has(w.vorm) &&
          w.vorm !== werkwoord &&
          !/^(?:heeft|had|hebben|wil)$/.test(w.vorm) &&
          ANDER.test(na[k + 1]?.vorm ?? '') &&
          isObject(na, k + 1),
      )
    )
      add('verdachte', 2.5)
    if (na.slice(0, 3).some((w) => w.vorm === 'ervan') && /^(?:weet|wist)$/.test(werkwoord)) add('getuige', 2)
    if (na.some((w) => w.vorm === 'gaten')) add('verdachte', 2)
    // "Orhan heb ik horen schelden"
    if (
      na
        .slice(0, 9)
        .some((w, k) => w.vorm === 'horen' && /^(?:schelden|schreeuwen|slaan|dreigen|tieren|vloeken)$/.test(na[k + 1]?.vorm ?? ''))
    )
      add('verdachte', 3)
    if (naHas(MOETEN, 9) && !DWINGT.has(werkwoord) && !ZEGT.has(werkwoord) && !LIJDT.has(werkwoord)) add('slachtoffer', 1)
    if (naHas(ELLENDE, 7) && !opAnder && !DWINGT.has(werkwoord)) add('slachtoffer', 1)
    if (na.slice(0, 6).some((w) => DWINGT.has(w.vorm)) && !DWINGT.has(werkwoord) && !ZEGT.has(werkwoord)) add('verdachte', 1.5)
    if (/^(?:doet|deed|voert|voerde|neemt|nam)$/.test(werkwoord) && na.slice(1, 4).some((w) => w.vorm === 'woord')) add('verdachte', 4)
  } else if (functie === 'voorwerp') {
    if (DWINGT.has(werkwoord) || /^(?:brengt|bracht|haalt|haalde|stuurt|stuurde|houdt|hield)$/.test(werkwoord)) add('slachtoffer', 3)
    else if (/^(?:noemt|noemen)$/.test(werkwoord)) add('verdachte', 1)
    else if (HULP.test(werkwoord) && naHas(GEDAAN)) add('slachtoffer', 2.5)
    else if (!HULP.test(werkwoord)) add('slachtoffer', 1)
  } else if (functie === 'volgens') add('getuige', voor.slice(1, 4).some((w) => /^heet/.test(w.vorm)) ? 0 : 1)
  else if (functie === 'door') {
    if ([...na, ...voor.slice(0, 8)].some((w) => GEWELD.test(w.vorm))) add('verdachte', 5)
    else if (last(GEDAAN)) add('verdachte', 3)
    else if (last(ZIET)) add('getuige', 1)
    else add('verdachte', 1)
  } else if (functie === 'van') {
    const kop = voor[1]?.vorm ?? ''
    if (
      /^(?:moet|moest|moeten|moesten|mag|mocht|mogen|mochten)$/.test(na[0]?.vorm ?? '') ||
      voor.slice(1, 5).some((w) => MOET.test(w.vorm))
    )
      add('verdachte', 4)
    else if (na.slice(1, 8).some((w) => /^(?:mag|mocht|mogen|moet|moest|moeten)$/.test(w.vorm)) || /^(?:mag|moet)$/.test(kop))
      add('verdachte', 3)
    else if (readRolwoord(kop) === 'verdachte' || kop === 'naam') add('slachtoffer', 1.5)
    // "een telefoontje van Marga"
    else if (/^(?:telefoontje|mail|mailtje|melding|bericht|appje|tip|verzoek|verklaring|verhaal)$/.test(kop)) add('getuige', 2)
    else if (BEZIT.has(kop) && last(GEDAAN)) add('slachtoffer', 2)
    else if (
      /^(?:huis|woning|pand|auto|nummer|telefoonnummer|rekening|account|bus|busje|bedrijf|zaak|werk|opdracht|geld|mannen|mensen|vrienden|v|nv|t)$/.test(
        kop,
      )
    )
      add('verdachte', 2)
    else if (
      /^(?:moeder|vader|ouders|zus|broer|dochter|vriendin|klasgenoot|klas|buurvrouw|collega|collega's|huisgenoot|kamergenote)$/.test(kop)
    )
      add('slachtoffer', 1.5)
    else if (last(GEDAAN) || voorHas(BEZIT, 4)) add('verdachte', 1)
  } else if (functie === 'voor' || functie === 'for') {
    if (voor.slice(0, 5).some((w) => /^(?:bang|angst|doodsbang|afraid|scared|gevlucht|op|weggelopen)$/.test(w.vorm))) add('verdachte', 3)
    else if (last(WERK)) add('verdachte', 3)
  } else if (functie === 'bij') {
    if (/^(?:is|werd|zijn|was)$/.test(na[0]?.vorm ?? '') && naHas(GEDAAN)) add('slachtoffer', 2)
    else if (last(WERK) || voorHas(SCHULD)) add('verdachte', 2.5)
    else if (voor.slice(0, 4).some((w) => /^(?:huisbezoek|bezoek|thuis|langs|geweest)$/.test(w.vorm))) add('slachtoffer', 1.5)
    else if (voorHas(BEZIT, 5) || voor.slice(0, 3).some((w) => /^(?:ligt|liggen|ingeleverd)$/.test(w.vorm))) add('verdachte', 2)
  } else if (functie === 'aan' || functie === 'to') {
    if (last(AFSTAAN)) add('verdachte', 3)
    else if (voorHas(ZEGT)) add('getuige', 0.5)
  } else if (functie === 'via' || functie === 'naar') {
    if (last(WERK) || voorHas(BEZIT) || last(GEDAAN)) add('verdachte', 1.5)
  } else if (functie === 'tegen') {
    if (voorHas(new Set(['aangifte', 'getuigen', 'verklaren', 'opgewassen']))) add('verdachte', 3)
  } else if (functie === 'over' || functie === 'om') {
    if (voor.slice(0, 4).some((w) => /^(?:zorgen|zorg|bezorgd|ongerust|cliente?|leerlinge?)$/.test(w.vorm))) add('slachtoffer', 3)
  } else if (functie === 'met') {
    if (
      voor.slice(0, 6).some((w) => /^(?:gesproken|sprak|gesprek|spraken|afspraak)$/.test(w.vorm)) ||
      naHas(new Set(['gesproken', 'gesprek']), 8)
    )
      add('slachtoffer', 1)
    else if (naHas(new Set(['mee', 'meegaan', 'meegegaan']), 4)) add('verdachte', 1.5)
  } else if (functie === 'onder') {
    add('slachtoffer', 0.5)
  }
}

const GEWELD =
  /^(?:mishandeld|geslagen|bedreigd|gedwongen|verkracht|misbruikt|opgesloten|gechanteerd|uitgebuit|vastgehouden|geronseld|beaten|threatened|forced)$/
const HULP = /^(?:heeft|had|hebben|hadden|is|was|zijn|waren|wordt|werd|worden|werden|zou|zal|kan|has|got|bleek|raakte)$/
const ANDER =
  /^(?:haar|hem|hen|ze|hun|her|him|them|elkaar|iedereen|anderen|meisjes|meiden|jongens|vrouwen|mannen|werknemers|bewoners|medewerkers)$/
/** Who tells that he does this has others under him. */
const INT = /^(?:ophaalt|int|incasseert|verhuurt|regelt|inhoudt|aanstuurt|bewaart|uitbetaalt)$/
const HELPT =
  /^(?:geholpen|gesproken|gebeld|verteld|gemaild|gezegd|gemeld|gewaarschuwd|ontmoet|bezocht|opgevangen|gevonden|leren|gevraagd|gehoord|binnengelaten|opgenomen|meegegeven|aangesproken|zien|horen|gezien|herkend|begeleid|verwezen)$/
const MOETEN = new Set('moet moest mag mocht'.split(' '))
const MOET = /^(?:moet|moest|moeten|moesten|mag|mocht|mogen|mochten)$/
const WERK = new Set(
  'werk werkt werken werkte werkten gewerkt schoonmaken poetsen rijden rijdt bezorgt bezorgen schoonmaakt verkopen verkoopt dealt dealen works working cleans koken kookt plukken woont huurt'.split(
    ' ',
  ),
)
const SCHULD = new Set('schuld schulden krijt geleend lening'.split(' '))
const AFSTAAN = new Set(
  'afgeven afgegeven afdragen afgedragen afstaan afgestaan betalen betaalt betaald geven geeft gegeven gaf terugbetalen overmaken overgemaakt inleveren ingeleverd verkocht uitgehuwelijkt overhandigd overdragen pay pays give gives'.split(
    ' ',
  ),
)

/** "brengt haar weg" and "betaalt haar": an object; "heeft haar documenten" is what she owns. */
function isObject(na: Woord[], i: number): boolean {
  // "heeft voor hem gewerkt"
  if (/^(?:voor|bij|van|met|aan|naar|tegen|door|over|om|for|to|from|with|by|about)$/.test(na[i - 1]?.vorm ?? '')) return false
  const { vorm } = na[i]!
  if (/^(?:hem|hen|ze|him|them|elkaar|iedereen|anderen)$/.test(vorm) || vorm.length > 4) return true
  const volgt = na[i + 1]
  return (
    volgt?.soort !== 'woord' ||
    /^(?:op|mee|weg|naar|in|uit|niet|elke|iedere|om|daar|vast|altijd|steeds|geen|aan|af|terug|dan|ook|met|per|alles|te|en|voor|bij|van|tot|als|door|over|to|away|every|not|and|for|seks|geld|een|de|het)$/.test(
      volgt.vorm,
    ) ||
    /en$/.test(volgt.vorm)
  )
}

/** "zegt dat hij van X moet werken" tells of himself; "vertelde dat er mannen komen", "dat Zhang 80 uur werkt" of another. */
function weighTelling(add: (rol: RolBetrokkene, n: number) => void, na: Woord[], namen: Map<Woord, number>): void {
  const dat = na.findIndex((w, i) => i > 0 && i < 8 && /^(?:dat|that|hoe)$/.test(w.vorm))
  const over = dat < 0 ? undefined : na[dat + 1]
  if (!over) {
    if (na.slice(1, 5).some((w) => /^(?:er|ze|gezien|gehoord)$/.test(w.vorm))) add('getuige', 1)
    else add('slachtoffer', 0.5)
    return
  }
  const rest = na.slice(dat + 1)
  const lijdt = rest.some(
    (w) =>
      MOET.test(w.vorm) ||
      LIJDT.has(w.vorm) ||
      BEZIT.has(w.vorm) ||
      GEDAAN.has(w.vorm) ||
      ELLENDE.has(w.vorm) ||
      /^(?:geen|niet|nooit|has)$/.test(w.vorm),
  )
  if (namen.has(over) && na.slice(1, 4).some((w) => /^(?:mij|me|ons|us)$/.test(w.vorm))) add('getuige', 4.5)
  else if (namen.has(over)) {
    // "vertelde dat Ovidiu hun bijstand int": what is done to the one who tells, or to another.
    const aangedaan = rest.some((w) => DWINGT.has(w.vorm) || INT.test(w.vorm) || GEDAAN.has(w.vorm))
    if (rest.some((w) => w.vorm === 'terugbetalen')) add('verdachte', 2)
    else if (rest.some((w) => w.vorm === 'schuldig')) return
    else if (aangedaan && rest.some((w) => /^(?:hun|hen|hem|haar|their|them)$/.test(w.vorm))) {
      add('slachtoffer', 1.5)
      add('getuige', 1)
    } else add('getuige', 2)
  } else if (rest.some((w) => INT.test(w.vorm))) add('verdachte', 2)
  // "zei dat ze vrijwilligsters zijn": of others.
  else if (over.vorm === 'ze' && rest.some((w) => /^(?:zijn|waren|worden|hebben|werken|wonen|willen|kunnen|mogen|slapen)$/.test(w.vorm)))
    return
  else if (/^(?:hij|zij|ze|ie|he|she|hem|haar|zijn|her|his)$/.test(over.vorm)) add('slachtoffer', lijdt ? 2 : 1)
  else if (/^(?:er|de|het|een|dit|daar|in|there)$/.test(over.vorm)) add('getuige', 1.5)
  else add('slachtoffer', 0.5)
}
