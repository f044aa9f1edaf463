import { expect, test } from 'vitest'
import { toDag } from './calendar.ts'
import { readMinderjarig } from './minderjarig.ts'
import { readWoorden } from './words.ts'

const NU = toDag(2026, 10, 14)
const isYoung = (tekst: string) => readMinderjarig([readWoorden({ naam: 'meldtekst', tekst })], [], NU) !== null

test.for([
  'Het meisje is volgens haar moeder vijftien.',
  'Hij is in 2011 geboren.',
  'Een jochie van een jaar of elf.',
  'Ze wordt volgende maand 17.',
  'De jongen zit nog op de basisschool en helpt elke dag in de zaak.',
  'Ik denk dat ze zestien, zeventien zijn.',
  'She is only fourteen.',
  'Leeftijd slachtoffer: 16 jr.',
  'Twee kinderen van 12 en 14 verkopen daar stroopwafels.',
  'Zij is zeventien en een half.',
  'Een 15 jarige leerling.',
  'Minderjarige vreemdeling (amv) verdwenen.',
  'Ze zei 19 te zijn maar oogt als 14.',
])('under eighteen: %s', (tekst) => expect(isYoung(tekst)).toBe(true))

test.for([
  'De vrouw heeft een dochter van 12 in Polen.',
  'Hij werkt er 16 jaar.',
  'Om 15 uur kwam er een man.',
  'Er wonen 14 mannen.',
  'Mijn zoon van 15 zag het busje.',
  'Zij is 18 geworden.',
  'Kamer 16 was op slot.',
  'Hij is 24 en zij is 22.',
  'Ze hebben een baby van 11 maanden.',
  'Op 12 mei sprak ik haar.',
  'Sinds haar vijftiende werkt ze in de horeca, nu is ze 34.',
])('not under eighteen, or not the one it is about: %s', (tekst) => expect(isYoung(tekst)).toBe(false))
