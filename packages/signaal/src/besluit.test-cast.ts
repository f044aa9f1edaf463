// The fixed cast of the decisions: one meldpunt, its people, and a signaal that is being worked on. Every name is invented.
import type { Context } from './context.ts'
import { LEGE_LEZING } from './correcties.ts'
import { parseOpdrachten } from './grammatica.ts'
import { addDays, weekdayOf } from './kalender.ts'
import type { Gelezen, Lezing } from './lezing.ts'
import type { Rol } from './rol.ts'
import { openSignaal, type Signaal } from './signaal.ts'
import type { Status } from './status.ts'

export const AF = 'noor@gemeente.example'
export const PLV = 'sam@gemeente.example'
export const IC = 'ilse@gemeente.example'
export const ZC = 'zita@zorg-regio.example'
export const TEAM = 'team@gemeente.example'
export const POLITIE = 'balie@politie.example'
export const BEHEER = 'beheer@gemeente.example'
export const MELDER = 'boa@gemeente.example'

const ROLLEN: ReadonlyMap<string, readonly Rol[]> = new Map([
  [AF, ['aandachtsfunctionaris']],
  [PLV, ['plaatsvervanger']],
  [IC, ['informatiecoordinator']],
  [ZC, ['zorgcoordinator']],
  [TEAM, ['team']],
  [POLITIE, ['partner']],
  [BEHEER, ['beheerder']],
])

/** Tuesday 24 November 2026, ten in the morning in Amsterdam. */
export const NU = '2026-11-24T09:00:00.000Z'
export const isWerkdag = (day: string) => weekdayOf(day) < 6
export function addWerkdagen(from: Date, count: number): Date {
  let day = from.toISOString().slice(0, 10)
  for (let left = count; left > 0; left -= isWerkdag(day) ? 1 : 0) day = addDays(day, 1)
  return new Date(`${day}${from.toISOString().slice(10)}`)
}

export function contextOf(adres: string, extra: Partial<Context> = {}): Context {
  const rollen = ROLLEN.get(adres) ?? []
  return {
    nu: NU,
    vandaag: '2026-11-24',
    isWerkdag,
    addWerkdagen,
    afzender: {
      adres,
      rollen,
      bronnen: adres === POLITIE ? ['politie'] : adres === ZC ? ['zorg'] : [],
      brpBevoegd: adres === IC,
    },
    meldpunt: {
      rollen: ROLLEN,
      eigenDomeinen: ['gemeente.example'],
      bronnen: ['eerdere_signalen', 'kvk', 'rdw', 'brp'],
      partners: ['politie', 'wijkteam', 'riec'],
      codeVoor: [],
    },
    afwezig: [],
    signalen: new Map([
      ['MM-2026-0007', { status: 'verrijkt', samengevoegdMet: null }],
      ['MM-2026-0008', { status: 'afgerond', samengevoegdMet: 'MM-2026-0007' }],
      ['MM-2026-0009', { status: 'vernietigd', samengevoegdMet: null }],
    ]),
    twijfel: false,
    code: null,
    bewijs: 'bewezen',
    ...extra,
  }
}

export const gelezen = <T>(waarde: T, tekst: string): Gelezen<T> => ({
  waarde,
  vindplaatsen: [{ bron: 'meldtekst', van: 0, tot: tekst.length, tekst }],
})

export const LEZING: Lezing = {
  ...LEGE_LEZING,
  vormen: [gelezen('arbeidsuitbuiting', 'slapen in de kas')],
  kentekens: [gelezen('12-AB-34', '12-AB-34'), gelezen('GX-813-R', 'GX813R')],
  waar: [gelezen({ straat: 'Zwanendijk', huisnummer: '313', toevoeging: null, postcode: null, plaats: 'Waterdam' }, 'Zwanendijk 313')],
  personen: [gelezen({ naam: 'Anna', rol: 'slachtoffer', geboortedatum: null, nationaliteit: null }, 'Anna')],
  ontbreekt: ['wanneer'],
}

/** A signaal at a status, with everything done that closing needs, so that a test takes away what it is about. */
export function signaalAt(status: Status, extra: Partial<Signaal> = {}): Signaal {
  const open = openSignaal({
    kenmerk: 'MM-2026-0042',
    geopend: '2026-11-02T08:00:00.000Z',
    melders: [{ adres: MELDER, vertrouwd: true, bereikbaar: true }],
    lezing: LEZING,
    zorgbriefWacht: false,
    lopend: 0,
    spoed: false,
  })
  const dicht = status === 'afgerond' || status === 'vernietigd'
  return {
    ...open,
    status,
    zorg: 'benaderd',
    hold: status === 'oco',
    ...(dicht
      ? { statusVoorAfronden: 'verrijkt', uitkomst: 'onvoldoende', afgerond: '2026-11-20T08:00:00.000Z', terugkoppeling: 'in_rij' }
      : {}),
    ...extra,
  }
}

/** The commands of a mail as they are read. */
export function parse(tekst: string) {
  return parseOpdrachten(tekst, { vandaag: '2026-11-24', isWerkdag, voorvoegsel: 'MM', eigenBronnen: [] })
}
