import { expect, test } from 'vitest'
import { describeAntwoorden, listBevindingen, listVerwant, type Vraagstand } from './bevindingen.ts'

const op = (uur: number) => new Date(Date.UTC(2026, 10, 24, uur))
const vraag = (bron: string, state: Vraagstand['state'], uur: number, bevinding: unknown = null): Vraagstand => ({
  bron,
  state,
  createdAt: op(uur),
  endedAt: state === 'wacht' ? null : op(uur + 1),
  bevinding,
})
const eerdere = (...kenmerken: string[]) => ({
  signalen: kenmerken.map((kenmerk) => ({ kenmerk, status: 'verrijkt', gedeeld: ['kenteken', 'adres'] })),
})

test('of several looks for earlier signalen the last that was answered counts', () => {
  const vragen = [
    vraag('eerdere_signalen', 'beantwoord', 8, eerdere('MM-2026-0001')),
    vraag('bag', 'leeg', 8),
    vraag('eerdere_signalen', 'beantwoord', 9, eerdere('MM-2026-0001', 'MM-2026-0003')),
    vraag('eerdere_signalen', 'mislukt', 10),
  ]
  expect(listVerwant(vragen).map(({ kenmerk }) => kenmerk)).toEqual(['MM-2026-0001', 'MM-2026-0003'])
  expect(listBevindingen('MM-2026-0002', vragen, []).map(({ bron, uitkomst }) => `${bron} ${uitkomst}`)).toEqual([
    'bag niets',
    'eerdere_signalen gevonden',
  ])
})

test('a dossier is another one when a source says something else, and not by when it was asked or that it failed', () => {
  const gezegd = describeAntwoorden([vraag('eerdere_signalen', 'leeg', 8), vraag('bag', 'wacht', 8)])
  expect(
    describeAntwoorden([vraag('bag', 'mislukt', 8), vraag('eerdere_signalen', 'leeg', 8), vraag('eerdere_signalen', 'leeg', 12)]),
  ).toBe(gezegd)
  const anders = [
    [vraag('eerdere_signalen', 'beantwoord', 8, eerdere('MM-2026-0001'))],
    [vraag('eerdere_signalen', 'beantwoord', 8, eerdere('MM-2026-0003'))],
    [vraag('eerdere_signalen', 'leeg', 8), vraag('bag', 'leeg', 8)],
  ].map(describeAntwoorden)
  expect(new Set([gezegd, ...anders]).size).toBe(4)
})

test('what a person wrote down stands among the bevindingen, with nothing known as such', () => {
  const gevolg = { soort: 'bevinding', bron: 'politie', eigen: true, ic: false } as const
  const geschiedenis = [
    { at: op(9), gevolg: { ...gevolg, tekst: 'Bekend.\nTwee keer.' } },
    { at: op(10), gevolg: { ...gevolg, tekst: null } },
  ]
  expect(listBevindingen('MM-2026-0002', [], geschiedenis).map(({ uitkomst, regels }) => [uitkomst, regels])).toEqual([
    ['gevonden', ['Bekend.', 'Twee keer.']],
    ['niets', []],
  ])
})
