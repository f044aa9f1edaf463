import { expect, test } from 'vitest'
import { readKenmerken } from './identifiers.ts'

const read = (tekst: string, eigen = { adres: 'j.pietersen@gemeente.example', tekst: '' }) => {
  const kenmerken = readKenmerken([{ naam: 'meldtekst', tekst }], eigen)
  return Object.fromEntries(
    Object.entries(kenmerken).flatMap(([veld, lijst]) => (lijst.length ? [[veld, lijst.map((g: { waarde: string }) => g.waarde)]] : [])),
  )
}

test.for([
  ['witte bus, GX-813-R', ['GX-813-R']],
  ['een bus met kenteken gx 813 r', ['GX-813-R']],
  ['grijs busje VH482K stond er weer', ['VH-482-K']],
  ['kenteken: 83GHK2', ['83-GHK-2']],
  ['vnl-61-t reed weg', ['VNL-61-T']],
  ['Kentekens 12-XX-BB en KT-55-DJ', ['12-XX-BB', 'KT-55-DJ']],
  ['een Golf (8-TKR-52)', ['8-TKR-52']],
  ['kenteken 14-31-GB', ['14-31-GB']],
  ['een Roemeens kenteken, B 123 ABC', ['RO:B123ABC']],
  ['Pools kenteken PL-WGM 4521A', ['PL:WGM4521A']],
  ['busje (PL: WGM 4521A)', ['PL:WGM4521A']],
  ['Duitse platen: EK-M 2207', ['DE:EKM2207']],
  ['Bulgaarse nummerplaat CB 1234 AB', ['BG:CB1234AB']],
  ['a van with Romanian plates SB 27 MUC outside', ['RO:SB27MUC']],
  ['een zwarte Audi met Belgisch kenteken 1-ABC-234', ['BE:1ABC234']],
  ['kenteken WGM 4521A (PL)', ['PL:WGM4521A']],
  ['Kenteken (BG): PB 1234 AC', ['BG:PB1234AC']],
  ['kent. GX813R', ['GX-813-R']],
  ['kenteken R-1O9-KX', ['R-109-KX']],
  ['een Poolse auto, kenteken WGM 4521A', ['PL:WGM4521A']],
  ['kenteken LT ABC 123', ['LT:ABC123']],
  ['kenteken (Litouwen) ABC 123', ['LT:ABC123']],
  ['kenteken ABC 123 uit Litouwen', ['LT:ABC123']],
  ['Litouwse trailer ABC 123', ['LT:ABC123']],
  ['Belgische Audi 1-ABC-123', ['BE:1ABC123']],
  ['Kentekens Litouws: ABC 123, DEF 456 en GHI 789', ['LT:ABC123', 'LT:DEF456', 'LT:GHI789']],
  ['Poolse kentekens WGM 4521A en WGM 4522B', ['PL:WGM4521A', 'PL:WGM4522B']],
] as [string, string[]][])('plates: %s', ([tekst, kentekens]) => {
  expect(read(tekst)).toEqual({ kentekens })
})

test.for([
  '1431GB Aalsmeer',
  'Dreef 12, 1431 GB',
  'op 4-mrt-26 gezien',
  'zaak Z26-004187',
  'zaaknummer 12-AB-34',
  'PL1300-2026123456',
  'kamer 2B14CD',
  '12-03-2026',
  'tussen 12 en 14 uur',
  'kenteken onbekend',
  'het kenteken begint met 74-PL',
  'kenteken GX-813-?',
  'een witte Golf 16V TDI',
  'dossiernummer 593430608',
  'ordernummer 71930285',
  'cliëntnummers 593096403 en 365141924',
  'op 06-11-2026 om 10.00',
  'factuur 0612345678',
  '€ 1.500 en 4.800 euro',
  'hij kwam.Is dat zo',
  'om 14.30.De man liep weg',
  'IMG_2034.jpg',
  'NL91 ABNA 0417 1643 01',
])('nothing to look up in: %s', (tekst) => {
  expect(read(tekst)).toEqual({})
})

test.for([
  ['06 84 12 77 05', '+31684127705'],
  ['06 – 47 70 12 35', '+31647701235'],
  ['06.2371.0984', '+31623710984'],
  ['0619 55 30 87', '+31619553087'],
  ['(0297) 32 91 04', '+31297329104'],
  ['+31 (0)6 4770 1235', '+31647701235'],
  ['0031 6 47701235', '+31647701235'],
  ['+380 67 418 2095', '+380674182095'],
  ['0048 512 345 678', '+48512345678'],
  ['whatsapp 31647701235', '+31647701235'],
])('telephones: %s', ([tekst, nummer]) => {
  expect(read(`Hij belt met ${tekst}.`)).toEqual({ telefoons: [nummer] })
})

test("the reporter's own number and address are not of the report", () => {
  expect(read('Ik ben bereikbaar op 06 47 70 12 35. Mail j.pietersen@gemeente.example of collega@gemeente.example.')).toEqual({})
  expect(read('Hij belt met 06 47 70 12 35', { adres: 'x@y.example', tekst: 'tel. 0647701235' })).toEqual({})
})

test('two numbers behind each other are two', () => {
  expect(read('06-47701235/06-84127705')).toEqual({ telefoons: ['+31647701235', '+31684127705'] })
})

test('pages and addresses, also when made harmless or wrapped', () => {
  expect(read('zie www.voorbeeld-massage.example/lina, en kai.models@post.example.')).toEqual({
    urls: ['www.voorbeeld-massage.example/lina'],
    emails: ['kai.models@post.example'],
  })
  expect(read('hxxps://kwaad[.]example/ad/1.')).toEqual({ urls: ['https://kwaad.example/ad/1'] })
  expect(read('mail: boss [at] kwaad [dot] example')).toEqual({ emails: ['boss@kwaad.example'] })
  expect(read('https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fkwaad.example%2Fad&data=05')).toEqual({
    urls: ['https://kwaad.example/ad'],
  })
})

test('IBAN, BSN and KvK by check digits and label', () => {
  expect(read('rekening NL10 INGB 0290 8041 91 en lt09 3250 0674 1882 0931')).toEqual({
    ibans: ['NL10INGB0290804191', 'LT093250067418820931'],
  })
  expect(read('BSN 2759.40.974, dossier 365141924')).toEqual({ bsns: ['275940974'] })
  expect(read('burgerservicenummer: 593430608; (KvK 3411 8276)')).toEqual({ bsns: ['593430608'], kvks: ['34118276'] })
  expect(read('ingeschreven bij de Kamer van Koophandel onder nummer 80461735')).toEqual({ kvks: ['80461735'] })
  expect(read('BSN 123456789')).toEqual({})
})

test.for([
  ['een Litouws busje, LPA 203', ['LT:LPA203']],
  ['het kenteken is LPA 203 (Litouwen)', ['LT:LPA203']],
  ['een Pools gekentekende bestelbus WGM 4521A', ['PL:WGM4521A']],
  ['een Bulgaarse auto met kenteken CB 1234 AB', ['BG:CB1234AB']],
] as [string, string[]][])('foreign plates by the car: %s', ([tekst, kentekens]) => {
  expect(read(tekst)).toEqual({ kentekens })
})

test('a boat has numbers of its own, a registration number of the KvK is one', () => {
  expect(read('de boot met registratie AQ-44-81')).toEqual({})
  expect(read('KvK-registratienummer 68124097')).toEqual({ kvks: ['68124097'] })
  expect(read('volgens de KvK, onder nummer 68124097')).toEqual({ kvks: ['68124097'] })
  expect(read('nummer 68124097 in het handelsregister')).toEqual({ kvks: ['68124097'] })
  expect(read('(KVK68124097)')).toEqual({ kvks: ['68124097'] })
})
