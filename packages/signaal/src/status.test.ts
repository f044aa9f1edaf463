import { expect, test } from 'vitest'
import { ROLLEN } from './rol.ts'
import {
  checkByHand,
  checkStatus,
  GEBEURTENISREGELS,
  type Handeling,
  handelingVan,
  isOpen,
  listHandelingen,
  mayGive,
  REGELS,
  type Status,
  STATUSSEN,
  statusAfter,
} from './status.ts'
import { TAGS } from './tags.ts'

// The route's tables once more, by hand: per command who (A aandachtsfunctionaris, P plaatsvervanger, I informatiecoordinator,
// Z zorgcoordinator, T team, K partner, B beheerder) and per status in order (- refused, = stays, else the number of the status
// it leads to, ? decided elsewhere).
const TAFEL: Record<Handeling, string> = {
  help: 'APIZTKB ========',
  proef: 'APIZTKB ========',
  spoed: 'AP ======--',
  geenspoed: 'AP ======--',
  vorm: 'API ======--',
  sector: 'API ======--',
  corrigeer: 'API ======--',
  schrap: 'API ======--',
  voeg_toe: 'API ======--',
  melder: 'AP =======-',
  hoort_bij: 'AP 666666--',
  nieuw: 'AP --------',
  ruis: 'AP 666666--',
  vraag: 'AP ======--',
  notitie: 'APIZT =======-',
  actie: 'APIZT =======-',
  verrijk: 'API ======--',
  bevinding: 'APIZTK =======-',
  consult: 'API ======--',
  zorg: 'AP ======--',
  overleg: 'AP 33333=--',
  uitkomst: 'AP ======--',
  riec: 'AP 44444=--',
  formulier: 'API ======--',
  'oco ingediend': 'API 55555---',
  'oco aangenomen': 'AP -----=--',
  'oco afgewezen': 'AP -----4--',
  afronden: 'AP 666666--',
  heropen: 'AP ------?-',
  terugkoppeling: 'AP =======-',
  koppel: 'API ======--',
  samenvoegen: 'AP 666666--',
  status: 'AP ??????--',
  wijs_toe: 'AP =======-',
  herinner: 'APIZ =======-',
  afwezig: 'APIZ ========',
  overzicht: 'APIZ ========',
  uitstel: 'AP ------=-',
  vernietig: 'AP ------=-',
  bevestig: 'AP ------=-',
}
const LETTER = {
  aandachtsfunctionaris: 'A',
  plaatsvervanger: 'P',
  informatiecoordinator: 'I',
  zorgcoordinator: 'Z',
  team: 'T',
  partner: 'K',
  beheerder: 'B',
  melder: 'M',
}

test('every command, at every status, for every role, is as the route says', () => {
  expect(Object.keys(REGELS).sort()).toEqual(Object.keys(TAFEL).sort())
  for (const handeling of Object.keys(TAFEL) as Handeling[]) {
    const [wie = '', waar = ''] = TAFEL[handeling].split(' ')
    for (const rol of ROLLEN) expect([handeling, rol, mayGive(handeling, [rol])]).toEqual([handeling, rol, wie.includes(LETTER[rol])])
    STATUSSEN.forEach((status, at) => {
      const wanted = waar[at] === '=' ? String(at) : waar[at]
      const naar = checkStatus(handeling, status) ? '-' : statusAfter(handeling, status)
      const shown = naar === '-' ? '-' : naar === null ? '?' : String(STATUSSEN.indexOf(naar))
      expect([handeling, status, shown]).toEqual([handeling, status, wanted])
    })
  }
})

test('every tag has its row, and every row a reason', () => {
  for (const tag of TAGS.filter((naam) => naam !== 'oco')) expect(REGELS).toHaveProperty(tag)
  expect(handelingVan({ tag: 'oco', stand: 'afgewezen', tekst: null })).toBe('oco afgewezen')
  for (const { waarom } of [...Object.values(REGELS), ...Object.values(GEBEURTENISREGELS)]) expect(waarom).not.toBe('')
})

test('who holds two roles may do what either may, and who holds none may do nothing', () => {
  expect(mayGive('vernietig', ['informatiecoordinator', 'plaatsvervanger'])).toBe(true)
  for (const handeling of Object.keys(REGELS) as Handeling[]) expect(mayGive(handeling, [])).toBe(false)
})

test('a refusal says which command leads on, where one does', () => {
  for (const handeling of Object.keys(REGELS) as Handeling[])
    for (const status of STATUSSEN) {
      const onpassend = checkStatus(handeling, status)
      if (!onpassend) continue
      expect(onpassend.naar === null).toBe(status === 'vernietigd' || handeling === 'nieuw')
    }
})

// From each status to each, without and with a reason: . may, v only forward, r needs a reason, o another command, h at the OCO.
const BY_HAND: Partial<Record<Status, [string, string]>> = {
  geregistreerd: ['v.rrrooo', 'v....ooo'],
  in_verrijking: ['vv.rrooo', 'vv...ooo'],
  verrijkt: ['vvv.rooo', 'vvv..ooo'],
  lokaal_overleg: ['vvvv.ooo', 'vvvv.ooo'],
  riec_advies: ['vvvvvooo', 'vvvvvooo'],
  oco: ['hhhhhooo', 'hhhhhooo'],
}
const TEKEN = { alleen_vooruit: 'v', reden_nodig: 'r', andere_opdracht: 'o', bij_oco: 'h' }

test('by hand a status moves forward only, up to riec_advies, and with a reason when it skips', () => {
  for (const van of STATUSSEN.filter(isOpen)) {
    const show = (reden: string | null) =>
      STATUSSEN.map((naar) => TEKEN[checkByHand(van, naar, reden)?.waarom ?? ('' as 'bij_oco')] ?? '.').join('')
    expect([van, show(null), show('team is het eens')]).toEqual([van, ...(BY_HAND[van] ?? [])])
  }
})

test('help tells only what can be done', () => {
  expect(listHandelingen(['team'], 'verrijkt')).toEqual(['help', 'proef', 'notitie', 'actie', 'bevinding'])
  expect(listHandelingen(['partner'], 'verrijkt')).toEqual(['help', 'proef', 'bevinding'])
  expect(listHandelingen(['zorgcoordinator'], null)).toEqual(['help', 'proef', 'herinner', 'afwezig', 'overzicht'])
  expect(listHandelingen(['aandachtsfunctionaris'], 'vernietigd')).toEqual(['help', 'proef', 'afwezig', 'overzicht'])
  expect(listHandelingen(['melder'], 'verrijkt')).toEqual([])
})
