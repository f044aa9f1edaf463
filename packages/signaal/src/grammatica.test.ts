import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type GelezenOpdracht, parseOpdrachten, TEKST_CHARS_MAX } from './grammatica.ts'
import { weekdayOf } from './kalender.ts'
import type { Partner } from './keten.ts'
import type { Leescontext } from './lezer.ts'
import { type Opdracht, type Verrijkvraag, writeOpdracht } from './opdracht.ts'
import { TAGS } from './tags.ts'

/** Tuesday 24 November 2026. */
const context: Leescontext = { vandaag: '2026-11-24', isWerkdag: (day) => weekdayOf(day) < 6, voorvoegsel: 'MM', eigenBronnen: [] }

const describe = ({ opdracht, fout, verbeterd }: GelezenOpdracht) => {
  if (opdracht) return writeOpdracht(opdracht)
  const wat = 'deel' in fout ? ` ${fout.deel}` : 'bedoeld' in fout ? ` ${fout.bedoeld.join('/')}` : ''
  return `! ${fout.code}${wat}${verbeterd === null ? '' : ` -> ${verbeterd}`}`
}
const read = (tekst: string, extra: Partial<Leescontext> = {}) => parseOpdrachten(tekst, { ...context, ...extra }).map(describe)

test.for<[string, string[]]>([
  // Urgency, classification
  ['#help', ['#help']],
  ['#Proef\n#spoed vrouw wordt opgehaald', ['#proef', '#spoed vrouw wordt opgehaald']],
  ['#spoed', ['#spoed']],
  ['#spoed: levensgevaar!', ['#spoed levensgevaar!']],
  ['#geenspoed politie is ter plaatse', ['#geenspoed politie is ter plaatse']],
  ['#GeenSpoed', ['! ontbreekt reden -> #geenspoed ‹reden›']],
  ['#vorm arbeidsuitbuiting', ['#vorm arbeidsuitbuiting']],
  ['#vorm: Seksuele uitbuiting en criminele uitbuiting', ['#vorm seksuele_uitbuiting, criminele_uitbuiting']],
  ['#vorm arbeids-uitbuiting, seksueel', ['#vorm arbeidsuitbuiting, seksuele_uitbuiting']],
  ['#vorm', ['! ontbreekt vorm']],
  ['#vorm arbeidsuitbuitng', ['! onbekend_woord vorm -> #vorm arbeidsuitbuiting']],
  ['#sector horeca, schoonmaak', ['#sector horeca, schoonmaak']],
  ['#sector restaurant', ['#sector horeca']],
  ['#sector ruimtevaart', ['! onbekend_woord sector']],
  // Corrections
  ['#corrigeer kenteken 12-AB-34 > 12-AB-43', ['#corrigeer kentekens 12-AB-34 > 12-AB-43']],
  ['#corrigeer kenteken 12ab34 -> 12ab43', ['#corrigeer kentekens 12ab34 > 12-AB-43']],
  [
    '#corrigeer\nkenteken 12-AB-34 → 12-AB-43\ntelefoon 0612345678 > 06-87654321',
    ['#corrigeer kentekens 12-AB-34 > 12-AB-43', '#corrigeer telefoons 0612345678 > +31687654321'],
  ],
  [
    '#corrigeer adres Dorpsstraat 1 > Dorpsstraat 12a, 1431 ab Waterdam',
    ['#corrigeer waar Dorpsstraat 1 > Dorpsstraat 12 a, 1431 AB Waterdam'],
  ],
  ['#corrigeer naam Anna > Anna de Vries (slachtoffer, 2-3-2001)', ['#corrigeer personen Anna > Anna de Vries (slachtoffer, 2001-03-02)']],
  ['#corrigeer aantal slachtoffers 3 > minstens 5', ['#corrigeer aantal_slachtoffers 3 > 5+']],
  ['#corrigeer vorm arbeid > seksueel', ['#corrigeer vormen arbeid > seksuele_uitbuiting']],
  ['#corrigeer minderjarig ja > nee', ['#schrap minderjarig ja']],
  ['#corrigeer kenteken 12-AB-34', ['! ontbreekt nieuwe_waarde -> #corrigeer kentekens 12-AB-34 > ‹nieuw›']],
  ['#corrigeer kenteken > 12-AB-43', ['! ontbreekt oude_waarde -> #voeg toe kentekens 12-AB-43']],
  ['#corrigeer kenteken 12-AB-34 > auto', ['! waarde_ongeldig -> #corrigeer kentekens 12-AB-34 > ‹nieuw›']],
  ['#corrigeer kentken 12-AB-34 > 12-AB-43', ['! onbekend_woord veld -> #corrigeer kentekens 12-AB-34 > 12-AB-43']],
  ['#corrigeer', ['! ontbreekt veld -> #corrigeer ‹veld oud > nieuw›']],
  ['#schrap kenteken 12-AB-34', ['#schrap kentekens 12-AB-34']],
  ['#schrap kentekens 12-AB-34, 56-CD-78', ['#schrap kentekens 12-AB-34', '#schrap kentekens 56-CD-78']],
  ['#schrap minderjarig', ['#schrap minderjarig']],
  ['#schrap kenteken', ['! ontbreekt waarde -> #schrap kentekens ‹waarde›']],
  ['#voeg toe kenteken 12-AB-34 en GX-813-R', ['#voeg toe kentekens 12-AB-34', '#voeg toe kentekens GX-813-R']],
  ['#Voeg Toe telefoon +31 (0)6 1234 5678', ['#voeg toe telefoons +31612345678']],
  ['#voeg-toe kenteken PL: wgm 4521a', ['#voeg toe kentekens PL:WGM4521A']],
  ['#voeg toe kenteken 12-AB-34, telefoon 06 12345678', ['#voeg toe kentekens 12-AB-34', '#voeg toe telefoons +31612345678']],
  [
    '#voeg toe kenteken 12-AB-34; bedrijf Fleur BV, 12345678',
    ['#voeg toe kentekens 12-AB-34', '#voeg toe organisaties Fleur BV (12345678)'],
  ],
  ['#voeg toe slachtoffer Anna de Vries', ['#voeg toe personen Anna de Vries (slachtoffer)']],
  ['#voeg toe minderjarig', ['#voeg toe minderjarig ja']],
  ['#voeg toe datum 3 maart 2026', ['#voeg toe wanneer 2026-03-03']],
  ['#voeg toe wanneer 2026-03-01 t/m 2026-03-05', ['#voeg toe wanneer 2026-03-01 t/m 2026-03-05']],
  ['#voeg toe iban NL91 ABNA 0417 1643 00', ['#voeg toe ibans NL91ABNA0417164300']],
  ['#voeg toe iban NL92 ABNA 0417 1643 00', ['! waarde_ongeldig -> #voeg toe ibans ‹waarde›']],
  ['#voeg toe bsn 999990408', ['#voeg toe bsns 999990408']],
  ['#voeg toe mail Anna@Vries.Example', ['#voeg toe emails anna@vries.example']],
  ['#voeg toe adres Waterdam', ['#voeg toe waar Waterdam']],
  ['#voeg toe indicator paspoort ingenomen', ['#voeg toe indicatoren paspoort_ingenomen']],
  ['#voeg toe aantal 3', ['#voeg toe aantal_slachtoffers 3']],
  ['#voeg kenteken 12-AB-34', ['! onbekende_tag voeg_toe/samenvoegen']],
  // Who reported, where a mail belongs
  ['#melder Noor@Gemeente.example', ['#melder noor@gemeente.example']],
  ['#melder noor@gemeente.example<mailto:noor@gemeente.example>', ['#melder noor@gemeente.example']],
  ['#melder Noor', ['! waarde_ongeldig -> #melder ‹adres›']],
  ['#melder noor@gemeente.example en piet@gemeente.example', ['! te_veel adres']],
  ['#hoort bij MM-2026-0042', ['#hoort bij MM-2026-0042']],
  ['#hoort bij: mm 2026 - 42', ['#hoort bij MM-2026-0042']],
  ['#hoort bij 2026-42', ['#hoort bij MM-2026-0042']],
  ['#hoort bij 42', ['! waarde_ongeldig -> #hoort bij MM-2026-0042']],
  ['#hoort bij UH-2026-0042', ['! waarde_ongeldig']],
  ['#hoort bij', ['! ontbreekt nummer -> #hoort bij ‹nummer›']],
  ['#hoort MM-2026-0042', ['! onbekende_tag hoort_bij -> #hoort bij MM-2026-0042']],
  ['#nieuw', ['#nieuw']],
  ['#nieuw MM-2026-0042', ['! te_veel nummer -> #hoort bij MM-2026-0042']],
  ['#ruis', ['#ruis']],
  ['#ruis dit is reclame', ['#ruis dit is reclame']],
  // Words
  ['#vraag Hoe laat was het?\nEn was er iemand bij?', ['#vraag Hoe laat was het?\nEn was er iemand bij?']],
  ['#vraag', ['! ontbreekt tekst -> #vraag ‹tekst›']],
  ['#notitie\nGebeld.\n\nGeen gehoor.\n\nMet vriendelijke groet,\nNoor', ['#notitie Gebeld.\n\nGeen gehoor.']],
  ['#actie huisbezoek 3 december samen met wijkteam', ['#actie huisbezoek 03-12-2026: samen met wijkteam']],
  ['#actie controle niets bijzonders', ['#actie controle niets bijzonders']],
  ['#actie huisbezoek gisteren: niemand thuis', ['#actie huisbezoek 23-11-2026: niemand thuis']],
  ['#actie flyers uitgedeeld', ['#actie overig flyers uitgedeeld']],
  ['#actie huisbezoke morgen samen', ['! onbekend_woord tekst -> #actie huisbezoek morgen samen']],
  ['#actie huisbezoek maandag 1 december samen', ['! datum']],
  ['#actie huisbezoek', ['! ontbreekt tekst -> #actie huisbezoek ‹tekst›']],
  // Enrichment, consultation, care
  ['#verrijk alles', ['#verrijk alles']],
  ['#verrijk alle bronnen', ['#verrijk alles']],
  ['#verrijk kvk, rdw en bag', ['#verrijk kvk rdw bag']],
  ['#verrijk kvk rdw', ['#verrijk kvk rdw']],
  ['#verrijk handelsregister', ['#verrijk kvk']],
  ['#verrijk kvk facebook', ['! onbekend_woord bron']],
  ['#verrijk', ['! ontbreekt bron -> #verrijk alles']],
  ['#verrijk brp 999990408 grond: zicht op verblijf', ['#verrijk brp 999990408 grond: zicht op verblijf']],
  ['#verrijk brp Anna de Vries 2-3-2001, doelbinding: verblijf', ['#verrijk brp Anna de Vries 2-3-2001 grond: verblijf']],
  ['#verrijk brp 999990408', ['! ontbreekt grond -> #verrijk brp 999990408 grond: ‹tekst›']],
  ['#verrijk brp 123456789 grond: verblijf', ['! waarde_ongeldig -> #verrijk brp ‹sleutel› grond: verblijf']],
  ['#verrijk brp', ['! ontbreekt sleutel -> #verrijk brp ‹sleutel› grond: ‹tekst›']],
  ['#verrijk naam Anna de Vries grond: bedrijf op haar naam', ['#verrijk naam Anna de Vries grond: bedrijf op haar naam']],
  ['#verrijk kvk brp', ['! ontbreekt grond -> #verrijk brp ‹sleutel› grond: ‹tekst›']],
  ['#bevinding kvk Eenmanszaak, opgeheven.', ['#bevinding kvk Eenmanszaak, opgeheven.']],
  ['#bevinding KvK: geen', ['#bevinding kvk geen']],
  ['#bevinding politie niets bekend.', ['#bevinding politie geen']],
  ['#bevinding veilig thuis - al in beeld', ['#bevinding veilig_thuis al in beeld']],
  ['#bevinding toezicht en handhaving twee controles', ['#bevinding toezicht twee controles']],
  ['#bevinding bedrijf is leeg', ['! onbekend_woord bron']],
  ['#bevinding kvk', ['! ontbreekt tekst -> #bevinding kvk ‹tekst›']],
  ['#bevinding', ['! ontbreekt bron -> #bevinding ‹bron tekst›']],
  ['#consult politie', ['#consult politie']],
  ['#consult politie, AVIM en wijkteam', ['#consult politie, avim, wijkteam']],
  ['#consult politie avim: is dit adres bekend?', ['#consult politie, avim: is dit adres bekend?']],
  ['#consult politie, is dit bekend?', ['#consult politie: is dit bekend?']],
  ['#consult politie, avmi', ['! onbekend_woord partner -> #consult politie, avim']],
  ['#consult Veilig Thuis Kennen jullie dit gezin?', ['#consult veilig_thuis: Kennen jullie dit gezin?']],
  ['#consult brandweer', ['! onbekend_woord partner']],
  ['#consult', ['! ontbreekt partner -> #consult ‹partner›']],
  ['#zorg', ['#zorg']],
  ['#zorg opvang is geregeld', ['#zorg opvang is geregeld']],
  ['#zorg vraag Is opvang mogelijk?', ['#zorg vraag Is opvang mogelijk?']],
  ['#zorg: vraag: Is opvang mogelijk?', ['#zorg vraag Is opvang mogelijk?']],
  ['#zorg n.v.t. geen slachtoffer in beeld', ['#zorg nvt geen slachtoffer in beeld']],
  ['#zorg nvt', ['! ontbreekt reden -> #zorg nvt ‹reden›']],
  // Overleg, RIEC, OCO
  ['#overleg 3 maart', ['#overleg lokaal 03-03-2027']],
  ['#overleg lokaal 03-03-2027', ['#overleg lokaal 03-03-2027']],
  ['#overleg basisteam volgende week dinsdag om 10 uur', ['#overleg basisteam 01-12-2026 om 10:00']],
  ['#overleg 1 december 14:00 regiotafel in de raadzaal', ['#overleg regiotafel 01-12-2026 om 14:00 in de raadzaal']],
  ['#overleg op 3 maart', ['#overleg lokaal 03-03-2027']],
  ['#overleg', ['! ontbreekt datum -> #overleg lokaal ‹datum›']],
  ['#overleg lokaal binnenkort', ['! datum -> #overleg lokaal ‹datum›']],
  ['#overleg 3 maart 2026', ['! datum -> #overleg lokaal ‹datum›']],
  ['#overleg maandag 1 december', ['! datum -> #overleg lokaal ‹datum›']],
  ['#overleg regiotaffel 3 maart', ['! onbekend_woord tekst -> #overleg regiotafel 3 maart']],
  ['#uitkomst wij gaan samen controleren', ['#uitkomst wij gaan samen controleren']],
  ['#riec', ['#riec']],
  ['#riec Past dit bij lopend onderzoek?', ['#riec Past dit bij lopend onderzoek?']],
  ['#formulier\n\nAlvast bedankt!', ['#formulier']],
  ['#oco ingediend', ['#oco ingediend']],
  ['#OCO Aangenomen Projectgroep Sierteelt', ['#oco aangenomen Projectgroep Sierteelt']],
  ['#oco afgewezen: te weinig', ['#oco afgewezen te weinig']],
  ['#oco', ['! ontbreekt stand']],
  ['#oco ingedient', ['! onbekend_woord stand -> #oco ingediend']],
  // Closing and after
  ['#afronden onvoldoende', ['#afronden onvoldoende']],
  ['#afronden geen mensenhandel, wel slecht werkgeverschap', ['#afronden geen_mensenhandel: wel slecht werkgeverschap']],
  ['#afronden overgedragen aan de politie: zaak loopt', ['#afronden overgedragen_politie: zaak loopt']],
  ['#afronden Overgedragen_Zorg', ['#afronden overgedragen_zorg']],
  ['#afronden onvoldoende, niet bevestigd', ['! te_veel uitkomst']],
  ['#afronden ruis', ['! andere_opdracht -> #ruis']],
  ['#afronden samengevoegd', ['! andere_opdracht -> #samenvoegen ‹nummer›']],
  ['#afronden', ['! ontbreekt uitkomst -> #afronden ‹uitkomst›']],
  ['#afronden onvoldoend', ['! onbekend_woord uitkomst -> #afronden onvoldoende']],
  ['#afronden klaar', ['! onbekend_woord uitkomst']],
  ['#heropen nieuwe melding', ['#heropen nieuwe melding']],
  ['#heropen', ['! ontbreekt reden -> #heropen ‹reden›']],
  ['#terugkoppeling Dank voor uw oplettendheid.', ['#terugkoppeling Dank voor uw oplettendheid.']],
  ['#terugkoppeling gedaan per telefoon', ['#terugkoppeling gedaan per telefoon']],
  ['#terugkoppeling gedaan', ['! ontbreekt tekst -> #terugkoppeling gedaan ‹hoe›']],
  ['#koppel MM-2026-0001, MM-2026-0002 en 2026-0003', ['#koppel MM-2026-0001, MM-2026-0002, MM-2026-0003']],
  ['#koppel MM-2026-0001\nMM-2026-0002', ['#koppel MM-2026-0001, MM-2026-0002']],
  ['#koppel aan signaal 2026-7', ['#koppel MM-2026-0007']],
  ['#koppel MM-2026-0001 en 3', ['! waarde_ongeldig']],
  ['#samenvoegen MM-2026-0001', ['#samenvoegen MM-2026-0001']],
  ['#samenvoegen MM-2026-0001 en MM-2026-0002', ['! te_veel nummer']],
  ['#status in verrijking', ['#status in_verrijking']],
  ['#status riec advies: team is het eens', ['#status riec_advies team is het eens']],
  ['#status verijkt', ['! onbekend_woord status -> #status verrijkt']],
  ['#wijs toe IC', ['#wijs toe informatiecoordinator']],
  ['#wijs toe aan', ['! onbekend_woord toewijzing']],
  ['#wijs toe noor@gemeente.example', ['#wijs toe noor@gemeente.example']],
  ['#wijs toe', ['! ontbreekt adres -> #wijs toe ‹adres›']],
  ['#herinner 3 maart bel het wijkteam', ['#herinner 03-03-2027 bel het wijkteam']],
  ['#herinner morgen', ['#herinner 25-11-2026']],
  ['#herinner bel het wijkteam op 3 maart', ['! datum -> #herinner 03-03-2027 bel het wijkteam']],
  ['#herinner', ['! ontbreekt datum -> #herinner ‹datum›']],
  ['#afwezig 3 t/m 7 maart', ['#afwezig 03-03-2027 t/m 07-03-2027']],
  ['#afwezig 03-03-2027 – 07-03-2027', ['#afwezig 03-03-2027 t/m 07-03-2027']],
  ['#afwezig morgen', ['#afwezig 25-11-2026']],
  ['#afwezig volgende week vakantie', ['#afwezig 30-11-2026 t/m 06-12-2026']],
  ['#afwezig vanaf 3 maart', ['! ontbreekt einddatum -> #afwezig 03-03-2027 t/m ‹datum›']],
  ['#afwezig 3 maart en 10 maart', ['! te_veel datum']],
  ['#afwezig', ['! ontbreekt datum -> #afwezig ‹datum – datum›']],
  ['#overzicht graag', ['#overzicht']],
  ['#uitstel 1 juni 2027 onderzoek loopt nog', ['#uitstel 01-06-2027 onderzoek loopt nog']],
  ['#uitstel tot 1 juni 2027: onderzoek loopt', ['#uitstel 01-06-2027 onderzoek loopt']],
  ['#uitstel 1 juni 2027', ['! ontbreekt reden -> #uitstel 01-06-2027 ‹reden›']],
  ['#vernietig bewaartermijn voorbij', ['#vernietig bewaartermijn voorbij']],
  ['#vernietig', ['! ontbreekt reden -> #vernietig ‹reden›']],
  ['#bevestig 12345678', ['#bevestig 12345678']],
  ['#bevestig 1234 5678', ['#bevestig 12345678']],
  ['#bevestig code 1234567', ['! waarde_ongeldig']],
  ['#bevestig', ['! ontbreekt code -> #bevestig ‹code›']],
  // Not a command, or not only one
  ['#afsluiten onvoldoende', ['! onbekende_tag afronden -> #afronden onvoldoende']],
  ['#afgerond', ['! onbekende_tag afronden -> #afronden ‹uitkomst›']],
  ['#terug koppeling dank u', ['! onbekende_tag terugkoppeling -> #terugkoppeling dank u']],
  ['#geen spoed politie is er', ['! onbekende_tag geenspoed -> #geenspoed politie is er']],
  ['#statsu verrijkt', ['! onbekende_tag status -> #status verrijkt']],
  ['#blabla', ['! onbekende_tag ']],
  ['#vraag ‹uw vraag›', ['! niet_ingevuld -> #vraag ‹uw vraag›']],
  ['#vraag ‹Hoe laat zag u dit busje?›', ['! niet_ingevuld -> #vraag Hoe laat zag u dit busje?']],
  ['#geenspoed klaar #afronden onvoldoende', ['! opdracht_in_tekst']],
  ['#notitie gebeld\nSluiten: #afronden onvoldoende', ['! opdracht_in_tekst']],
  ['#notitie zie zaak #12 en #foto', ['#notitie zie zaak #12 en #foto']],
  ['#zorg gebeld\n#overleg lokaal 3 december\n#afronden x', ['#zorg gebeld', '#overleg lokaal 03-12-2026', '! onbekend_woord uitkomst']],
])('%s', ([tekst, wanted]) => expect(read(tekst)).toEqual(wanted))

test('whoever speaks for one source need not name it', () => {
  expect(read('#bevinding geen', { eigenBronnen: ['politie'] })).toEqual(['#bevinding politie geen'])
  expect(read('#bevinding geen', { eigenBronnen: ['politie', 'avim'] })).toEqual(['! onbekend_woord bron'])
})

test('a mail keeps each command as it was typed', () => {
  expect(parseOpdrachten('Hoi,\n#Zorg: gebeld\n#voeg toe telefoon 06 12345678, 06 87654321', context).map(({ regel }) => regel)).toEqual([
    '#Zorg gebeld',
    '#voeg toe telefoons +31612345678',
    '#voeg toe telefoons +31687654321',
  ])
})

test('a text that no mail holds is refused, not cut', () => {
  expect(read(`#notitie ${'a'.repeat(TEKST_CHARS_MAX + 1)}`)).toEqual(['! te_lang'])
})

// What may stand in a free text: anything that is not itself a sign (a date, a tag, a code word, the end of the letter).
const woord = fc.constantFrom('zij', 'belde', 'nogmaals', 'Hélène', 'bij', 'het', 'pand,', 'samen', '(laat)', 'weg.', 'een', 'dag', 'xyz')
const tekst = fc.array(woord, { minLength: 1, maxLength: 8 }).map((woorden) => `zie ${woorden.join(' ')}`)
const meerRegels = fc.array(tekst, { minLength: 1, maxLength: 3 }).map((regels) => regels.join('\n'))
const misschien = fc.option(tekst, { nil: null })
const dag = fc
  .date({ min: new Date('2026-11-24'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const kenmerk = fc
  .tuple(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 99_999 }))
  .map(([jaar, nummer]) => `MM-${jaar}-${String(nummer).padStart(4, '0')}`)
const adres = fc
  .tuple(fc.constantFrom('noor', 'j.de.vries', 'anna_b'), fc.constantFrom('gemeente', 'zorg-regio'))
  .map(([naam, domein]) => `${naam}@${domein}.example`)
const nieuw = fc.oneof(
  fc.record({
    veld: fc.constant('kentekens' as const),
    waarde: fc.constantFrom('12-AB-34', 'GX-813-R', 'PL:WGM4521A', '1-ABC-23', 'AB-CD-12'),
  }),
  fc.record({ veld: fc.constant('telefoons' as const), waarde: fc.constantFrom('+31612345678', '+48123456789') }),
  fc.record({ veld: fc.constant('bsns' as const), waarde: fc.constantFrom('999990408', '999993653') }),
  fc.record({ veld: fc.constant('vormen' as const), waarde: fc.constantFrom('arbeidsuitbuiting' as const, 'orgaanverwijdering' as const) }),
  fc.record({ veld: fc.constant('minderjarig' as const), waarde: fc.constant(true as const) }),
  fc.record({
    veld: fc.constant('aantalSlachtoffers' as const),
    waarde: fc.constantFrom({ min: 3, max: 3 }, { min: 2, max: 5 }, { min: 4, max: null }),
  }),
  fc.record({
    veld: fc.constant('wanneer' as const),
    waarde: fc.constantFrom({ van: '2026', tot: null }, { van: '2026-03-01T14:30', tot: null }, { van: '2026-03', tot: '2026-05' }),
  }),
  fc.record({
    veld: fc.constant('waar' as const),
    waarde: fc.constantFrom(
      { straat: 'Zwanendijk', huisnummer: '313', toevoeging: 'a', postcode: '1431 GB', plaats: 'Waterdam' },
      { straat: 'Zwanendijk', huisnummer: null, toevoeging: null, postcode: null, plaats: null },
      { straat: null, huisnummer: null, toevoeging: null, postcode: '1431 GB', plaats: 'Waterdam' },
      { straat: 'De Hoef', huisnummer: '222-224', toevoeging: null, postcode: null, plaats: 'Waterdam' },
    ),
  }),
  fc.record({
    veld: fc.constant('personen' as const),
    waarde: fc.record({
      naam: fc.constantFrom('Anna de Vries', 'J. O’Brien'),
      rol: fc.constantFrom('slachtoffer' as const, 'betrokkene' as const),
      geboortedatum: fc.constantFrom(null, '2001-03-02', '1990'),
      nationaliteit: fc.constantFrom(null, 'Poolse'),
    }),
  }),
  fc.record({
    veld: fc.constant('organisaties' as const),
    waarde: fc.constantFrom({ naam: 'Fleur BV', kvk: null }, { naam: 'Fleur BV', kvk: '12345678' }),
  }),
)
const opdracht: fc.Arbitrary<Opdracht> = fc.oneof(
  fc.record({ tag: fc.constantFrom('help' as const, 'proef' as const, 'nieuw' as const, 'formulier' as const, 'overzicht' as const) }),
  fc.record({ tag: fc.constantFrom('spoed' as const, 'ruis' as const), reden: misschien }),
  fc.record({ tag: fc.constantFrom('geenspoed' as const, 'heropen' as const, 'vernietig' as const), reden: tekst }),
  fc.constantFrom<Opdracht>({ tag: 'vorm', vormen: ['arbeidsuitbuiting', 'seksuele_uitbuiting'] }, { tag: 'sector', sectoren: ['horeca'] }),
  fc.record({ tag: fc.constant('corrigeer' as const), oud: fc.constantFrom('12-AB-34', 'Anna'), nieuw }),
  fc.record({
    tag: fc.constant('schrap' as const),
    veld: fc.constantFrom('kentekens' as const, 'waar' as const),
    oud: fc.constantFrom('12-AB-34', 'Anna'),
  }),
  fc.record({ tag: fc.constant('voeg_toe' as const), nieuw }),
  fc.record({ tag: fc.constant('melder' as const), adres }),
  fc.record({ tag: fc.constantFrom('hoort_bij' as const, 'samenvoegen' as const), kenmerk }),
  fc.record({ tag: fc.constant('koppel' as const), kenmerken: fc.uniqueArray(kenmerk, { minLength: 1, maxLength: 4 }) }),
  fc.record({ tag: fc.constantFrom('vraag' as const, 'notitie' as const, 'uitkomst' as const), tekst: meerRegels }),
  fc.record({
    tag: fc.constant('actie' as const),
    actie: fc.constantFrom('huisbezoek' as const, 'overig' as const),
    datum: fc.option(dag, { nil: null }),
    tekst,
  }),
  fc.record({
    tag: fc.constant('verrijk' as const),
    vraag: fc.oneof(
      fc.constantFrom<Verrijkvraag>({ soort: 'alles' }, { soort: 'bronnen', bronnen: ['kvk', 'eerdere_signalen'] }),
      fc.record({
        soort: fc.constantFrom('brp' as const, 'naam' as const),
        sleutel: fc.constantFrom('999990408', 'Anna de Vries'),
        grond: tekst,
      }),
    ),
  }),
  fc.record({
    tag: fc.constant('bevinding' as const),
    bron: fc.constantFrom('kvk' as const, 'veilig_thuis' as const, 'zorg' as const),
    tekst: misschien,
  }),
  fc.record({ tag: fc.constant('consult' as const), partners: fc.constant<Partner[]>(['politie', 'riec_werkgroep']), vraag: misschien }),
  fc.record({ tag: fc.constant('zorg' as const), soort: fc.constant('gesproken' as const), tekst: misschien }),
  fc.record({ tag: fc.constant('zorg' as const), soort: fc.constantFrom('vraag' as const, 'nvt' as const), tekst }),
  fc.record({
    tag: fc.constant('overleg' as const),
    overleg: fc.constantFrom('lokaal' as const, 'officieren' as const),
    datum: dag,
    tijd: fc.constantFrom(null, '09:00', '14:30'),
    tekst: misschien,
  }),
  fc.record({ tag: fc.constant('riec' as const), tekst: misschien }),
  fc.record({
    tag: fc.constant('oco' as const),
    stand: fc.constantFrom('ingediend' as const, 'aangenomen' as const, 'afgewezen' as const),
    tekst: misschien,
  }),
  fc.record({
    tag: fc.constant('afronden' as const),
    uitkomst: fc.constantFrom('onvoldoende' as const, 'opgepakt_riec' as const),
    toelichting: misschien,
  }),
  fc.record({ tag: fc.constant('terugkoppeling' as const), gedaan: fc.boolean(), tekst }),
  fc.record({ tag: fc.constant('status' as const), status: fc.constantFrom('verrijkt' as const, 'oco' as const), reden: misschien }),
  fc.record({ tag: fc.constant('wijs_toe' as const), aan: fc.oneof(fc.record({ adres }), fc.constant({ rol: 'team' as const })) }),
  fc.record({ tag: fc.constant('herinner' as const), datum: dag, tekst: misschien }),
  fc.tuple(dag, dag).map((dagen): Opdracht => {
    const [van = '', tot = ''] = dagen.toSorted()
    return { tag: 'afwezig', van, tot }
  }),
  fc.record({ tag: fc.constant('uitstel' as const), datum: dag, reden: tekst }),
  fc.record({
    tag: fc.constant('bevestig' as const),
    code: fc.integer({ min: 0, max: 99_999_999 }).map((code) => String(code).padStart(8, '0')),
  }),
)

test('every command that is written is read as the same command', () => {
  const gezien = new Set<string>()
  fc.assert(
    fc.property(fc.array(opdracht, { minLength: 1, maxLength: 5 }), (opdrachten) => {
      for (const { tag } of opdrachten) gezien.add(tag)
      expect(parseOpdrachten(opdrachten.map(writeOpdracht).join('\n'), context).map((gelezen) => gelezen.opdracht ?? gelezen)).toEqual(
        opdrachten,
      )
    }),
    { numRuns: 2_000 },
  )
  expect([...gezien].sort()).toEqual([...TAGS].sort())
})

test('no text makes it throw; what is wrong says what, and a corrected line is itself no second mistake', () => {
  const tag = fc.constantFrom(...TAGS, 'voeg toe', 'hoort bij', 'wijs toe', 'afgerond', 'xyz')
  const stuk = fc.constantFrom(
    ' ',
    '\n',
    '3 maart',
    'MM-2026-0001',
    '2026-1',
    'politie',
    'geen',
    'nvt',
    'a@b.example',
    '>',
    'kenteken',
    '12-AB-34',
    'grond:',
    '‹',
    '›',
    ',',
    ';',
    'en',
    '#',
    't/m',
    '12345678',
    'brp',
    'onvoldoende',
    'ja',
  )
  const regel = fc.tuple(tag, fc.array(stuk, { maxLength: 8 })).map(([naam, delen]) => `#${naam} ${delen.join(' ')}`)
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(regel, { maxLength: 4 }).map((regels) => regels.join('\n')),
      ),
      (mail) => {
        for (const { fout, verbeterd } of parseOpdrachten(mail, context)) {
          if (fout === null || verbeterd === null || verbeterd.includes('‹')) continue
          for (const opnieuw of parseOpdrachten(verbeterd, context)) expect(opnieuw.fout?.code).not.toBe('onbekende_tag')
        }
      },
    ),
    { numRuns: 5_000 },
  )
})
