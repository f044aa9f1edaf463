import { expect, test } from 'vitest'
import './indicatoren.ts'
import './sector.ts'
import './spoed.ts'
import './vorm.ts'
import { Patronen } from './patterns.ts'
import { parseZin, type Reeks } from './phrase.ts'
import { listZinnen } from './phrase-book.ts'
import { BEGRIPPEN } from './vocabulary.ts'
import { readWoorden } from './words.ts'

/** Every word that may stand at a step, concepts written out; a star stands for no letters. */
function spell(woorden: string[]): string[] {
  return woorden.flatMap((woord) =>
    woord === '@getal' ? ['7'] : woord.startsWith('@') ? spell(BEGRIPPEN[woord.slice(1)]!.trim().split(/\s+/)) : [woord.replace('*', '')],
  )
}

/** One sentence for each word that a phrase holds: the words of a step in turn. */
function write(delen: Reeks[]): string[] {
  const stappen = delen.flat().map((stap) => spell(stap.woorden))
  const keren = Math.max(...stappen.map((woorden) => woorden.length))
  return Array.from({ length: keren }, (_, keer) => stappen.map((woorden) => woorden[keer % woorden.length]!).join(' '))
}

test('every phrase fires, in every way that it can be said and by every word that stands in it', () => {
  const stil: string[] = []
  for (const zin of listZinnen()) {
    const patronen = new Patronen([zin.split(' ! ')[0]!], BEGRIPPEN)
    for (const variant of parseZin(zin).varianten)
      for (const tekst of write(variant))
        if (patronen.find(readWoorden({ naam: 'meldtekst', tekst })).length === 0) stil.push(`${zin}: ${tekst}`)
  }
  expect(stil).toEqual([])
})

test('no phrase is silenced by its own words alone', () => {
  const stil = listZinnen().filter((zin) => {
    const patronen = new Patronen([zin], BEGRIPPEN)
    const zinnen = parseZin(zin).varianten.flatMap(write)
    return !zinnen.some((tekst) => patronen.find(readWoorden({ naam: 'meldtekst', tekst })).length > 0)
  })
  expect(stil).toEqual([])
})

test('every exception of a phrase silences it', () => {
  const luid: string[] = []
  for (const zin of listZinnen()) {
    const { varianten, mits } = parseZin(zin)
    const patronen = new Patronen([zin], BEGRIPPEN)
    for (const uitzondering of mits.flatMap((reeks) => write([reeks]))) {
      const tekst = `${write(varianten[0]!)[0]!} ${uitzondering}`
      if (patronen.find(readWoorden({ naam: 'meldtekst', tekst })).length > 0) luid.push(`${zin}: ${tekst}`)
    }
  }
  expect(luid).toEqual([])
})
