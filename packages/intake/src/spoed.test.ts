import { expect, test } from 'vitest'
import { readSpoed } from './spoed.ts'
import { GEEN_SPOED, GEEN_SPOED_MAILS, SPOED, SPOED_MAILS } from './spoed-sentences.test-data.ts'
import { readWoorden } from './words.ts'

const alarms = (tekst: string) => readSpoed([readWoorden({ naam: 'meldtekst', tekst })]).length > 0

test.for([
  'Er staat nu een man met een pistool voor de deur van het huis waar de meisjes zitten.',
  'De Hongaarse vrouw uit mijn mail van gisteren wordt vanavond om acht uur opgehaald, ze weet niet waarheen.',
  'Ik kreeg net een filmpje: hij schopt haar terwijl ze op de grond ligt. Ze is daar nog steeds.',
  'Mijn cliënte is sinds vrijdag spoorloos, haar kamer is leeg en haar telefoon gaat niet meer over.',
  'Hij heeft gezegd dat hij haar morgen naar Parijs brengt om daar te werken.',
  'Een bewoner belde dat hij in de loods is ingesloten en geen eten heeft.',
  'Ze heeft tegen de arts gezegd dat ze zichzelf iets aandoet als ze daar terug moet.',
  'Two girls are locked in the flat above the shop right now, I can hear them crying.',
  'De jongen zit bij mij op kantoor en durft niet meer naar het huis terug, ze wachten buiten op hem.',
  'Ze moet zaterdag trouwen met een man die ze nooit heeft gezien, de tickets naar Turkije zijn al gekocht.',
  'Volgende week gaan ze de hele ploeg verplaatsen naar een bouwproject in Duitsland zodat de inspectie ze niet vindt.',
  'Ze is vannacht uit het raam gesprongen en zit nu onder het bloed in mijn keuken.',
  ...SPOED,
])('there is an alarm: %s', (tekst) => expect(alarms(tekst)).toBe(true))

// More would be heard by alarming on ordinary reports too, and then nobody believes an alarm.
test('of whole mails that tell of danger without its usual words nine in ten are heard', () => {
  expect(SPOED_MAILS.filter(alarms).length / SPOED_MAILS.length).toBeGreaterThanOrEqual(0.9)
})

test.for([
  'Dit speelt al twee jaar. Ze werken lange dagen en slapen in een schuur.',
  'DRINGEND!!! Al jaren overlast van de woning hiernaast, steeds andere bewoners!!!',
  'Vorig jaar is een van de mannen naar Polen teruggegaan. De anderen wonen er nog.',
  'De vrouw is inmiddels in veiligheid gebracht door de politie en verblijft bij de opvang.',
  'Graag hoor ik morgen of u deze melding heeft ontvangen. Ik ben tot vijf uur bereikbaar.',
  'Elke ochtend om vijf uur worden ze opgehaald met een busje en naar de kas gebracht.',
  'Volgende week dinsdag gaan wij met de inspectie op controle bij dit bedrijf.',
  'Zij vertelde dat haar ex haar in 2019 naar Spanje had gebracht en daar had opgesloten.',
  'Hij krijgt geen loon en zijn paspoort ligt bij de baas.',
  'Mocht er een keer iets ernstigs gebeuren dan bel ik natuurlijk 112.',
  'De koks slapen boven de zaak. Maandag is het restaurant gesloten.',
  'Wij gaan morgen met haar naar de huisarts en vrijdag naar de IND.',
  'De man werd in juli door zijn werkgever op straat gezet en woont nu bij zijn zus.',
  'Ze wil graag terug naar Roemenië maar heeft geen geld voor een ticket.',
  ...GEEN_SPOED,
  ...GEEN_SPOED_MAILS,
])('there is none: %s', (tekst) => expect(alarms(tekst)).toBe(false))
