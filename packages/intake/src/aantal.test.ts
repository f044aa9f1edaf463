import { expect, test } from 'vitest'
import { readSignaal } from './read-signaal.ts'

function readAantal(meldtekst: string) {
  const rest = { onderwerp: '', geschreven: new Date('2026-11-24T09:00:00Z'), melder: 'm.bakker@aalsmeer.example', handtekening: null }
  return readSignaal({ meldtekst, ...rest, bijlagen: [] }).aantalSlachtoffers?.waarde
}

const DWANG = 'Hun paspoorten liggen bij de baas en ze krijgen geen loon.'

test.for([
  `In de loods slapen zeker zes mannen. Een van hen, ze noemden hem Marek, huilde. ${DWANG}`,
  `In de loods slapen zeker zes mannen. Eén van de mannen heet Marek Zandoerder. ${DWANG}`,
  `In de loods slapen zeker zes mannen. Twee van hen spraken Engels: zij zeiden dat Marek gewond is. ${DWANG}`,
])('who is named as one of a group does not make the group smaller: %s', (tekst) => {
  expect(readAantal(tekst)).toEqual({ min: 6, max: null })
})

test('who lives among others is at least one victim, and at most all of them', () => {
  const tekst = `Mijn cliënte Lenka moet van haar baas twaalf uur per dag werken. ${DWANG} Zij woont in een huis waar zes vrouwen slapen.`
  expect(readAantal(tekst)).toEqual({ min: 1, max: 6 })
  // Said of somebody else than her.
  expect(readAantal(`${tekst} Een van hen heeft de sleutel.`)).toEqual({ min: 1, max: 6 })
  expect(readAantal(`Er slapen zes vrouwen in een van de kamers. Lenka moet van haar baas altijd werken. ${DWANG}`)?.min).toBe(1)
})
