// Which commands are there, and which one may somebody have meant? Only the tags; what stands behind them is in grammatica.ts.
import { fold } from './fold.ts'

/** Every command of the route, by its code; the code of a tag of two words has `_` for the blank. */
export const TAGS = [
  'help',
  'proef',
  'spoed',
  'geenspoed',
  'vorm',
  'sector',
  'corrigeer',
  'schrap',
  'voeg_toe',
  'melder',
  'hoort_bij',
  'nieuw',
  'ruis',
  'vraag',
  'notitie',
  'actie',
  'verrijk',
  'bevinding',
  'consult',
  'zorg',
  'overleg',
  'uitkomst',
  'riec',
  'formulier',
  'oco',
  'afronden',
  'heropen',
  'terugkoppeling',
  'koppel',
  'samenvoegen',
  'status',
  'wijs_toe',
  'herinner',
  'afwezig',
  'overzicht',
  'uitstel',
  'vernietig',
  'bevestig',
] as const
export type Tag = (typeof TAGS)[number]

/** Is this word a tag, or the first of one of two words? In everything else `#` is text. */
export function isTagwoord(woord: string): boolean {
  const gevouwen = fold(woord).replaceAll('-', '_')
  return TAGS.some((tag) => tag === gevouwen || tag.startsWith(`${gevouwen}_`))
}

/** The tag as it stands in a mail, without `#`: `voeg toe`. */
export function writeTag(tag: Tag): string {
  return tag.replace('_', ' ')
}

/** What people write instead, with what they mean. Never carried out by itself: it is offered. An empty list says that nothing is meant. */
const BEDOELD: Readonly<Record<string, readonly Tag[]>> = {
  afsluiten: ['afronden'],
  afgesloten: ['afronden'],
  afgerond: ['afronden'],
  afrond: ['afronden'],
  afronding: ['afronden'],
  afhandelen: ['afronden'],
  afgehandeld: ['afronden'],
  sluiten: ['afronden'],
  sluit: ['afronden'],
  gesloten: ['afronden'],
  klaar: ['afronden'],
  heropenen: ['heropen'],
  heropening: ['heropen'],
  openen: ['heropen'],
  open: ['heropen'],
  herinnering: ['herinner'],
  herinneren: ['herinner'],
  reminder: ['herinner'],
  vernietigen: ['vernietig'],
  vernietiging: ['vernietig'],
  verwijder: ['schrap', 'vernietig'],
  verwijderen: ['schrap', 'vernietig'],
  wissen: ['schrap', 'vernietig'],
  wis: ['schrap', 'vernietig'],
  bevestigen: ['bevestig'],
  bevestiging: ['bevestig'],
  akkoord: ['bevestig'],
  code: ['bevestig'],
  'terug koppeling': ['terugkoppeling'],
  terugkoppelen: ['terugkoppeling'],
  'terug koppelen': ['terugkoppeling'],
  feedback: ['terugkoppeling'],
  koppelen: ['koppel'],
  koppeling: ['koppel'],
  relatie: ['koppel'],
  verband: ['koppel'],
  'voeg samen': ['samenvoegen'],
  samenvoeging: ['samenvoegen'],
  samenvoeg: ['samenvoegen'],
  voegsamen: ['samenvoegen'],
  dubbel: ['samenvoegen'],
  samenvatting: ['overzicht'],
  toevoegen: ['voeg_toe'],
  voegtoe: ['voeg_toe'],
  voeg: ['voeg_toe', 'samenvoegen'],
  toewijzen: ['wijs_toe'],
  wijstoe: ['wijs_toe'],
  wijs: ['wijs_toe'],
  overdragen: ['wijs_toe'],
  hoortbij: ['hoort_bij'],
  hoort: ['hoort_bij'],
  wijzig: ['corrigeer'],
  wijzigen: ['corrigeer'],
  verander: ['corrigeer'],
  verbeter: ['corrigeer'],
  correctie: ['corrigeer'],
  corrigeren: ['corrigeer'],
  schrappen: ['schrap'],
  urgent: ['spoed'],
  haast: ['spoed'],
  acuut: ['spoed'],
  'geen spoed': ['geenspoed'],
  'niet spoed': ['geenspoed'],
  spoederaf: ['geenspoed'],
  spam: ['ruis'],
  reclame: ['ruis'],
  'geen melding': ['ruis'],
  vragen: ['vraag'],
  'vraag melder': ['vraag'],
  memo: ['notitie'],
  aantekening: ['notitie'],
  opmerking: ['notitie'],
  note: ['notitie'],
  huisbezoek: ['actie'],
  controle: ['actie'],
  acties: ['actie'],
  verrijken: ['verrijk'],
  verrijking: ['verrijk'],
  zoek: ['verrijk'],
  opzoeken: ['verrijk'],
  brp: ['verrijk', 'bevinding'],
  kvk: ['verrijk', 'bevinding'],
  bevindingen: ['bevinding'],
  gevonden: ['bevinding'],
  antwoord: ['bevinding'],
  consulteer: ['consult'],
  consulteren: ['consult'],
  consultatie: ['consult'],
  navragen: ['consult'],
  politie: ['consult', 'bevinding'],
  avim: ['consult', 'bevinding'],
  wijkteam: ['consult', 'bevinding'],
  zorgcoordinator: ['zorg'],
  overleggen: ['overleg'],
  agenda: ['overleg'],
  agendeer: ['overleg'],
  vergadering: ['overleg'],
  resultaat: ['uitkomst'],
  advies: ['riec'],
  form: ['formulier'],
  signaalformulier: ['formulier'],
  signalenformulier: ['formulier'],
  ingediend: ['oco'],
  aangenomen: ['oco'],
  afgewezen: ['oco'],
  uitstellen: ['uitstel'],
  bewaren: ['uitstel'],
  vakantie: ['afwezig'],
  verlof: ['afwezig'],
  afwezigheid: ['afwezig'],
  lijst: ['overzicht'],
  signalen: ['overzicht'],
  hulp: ['help'],
  uitleg: ['help'],
  opdrachten: ['help'],
  test: ['proef'],
  proefdraaien: ['proef'],
  melding: ['nieuw'],
  signaal: ['nieuw'],
}

/**
 * The commands that may be meant by a tag that does not exist: none, one, or two that are as near. `tweede` is the word behind
 * it, since "terug koppeling" is one word in two. What people are known to write comes first; then the nearest by letters.
 */
export function suggestTags(woord: string, tweede = ''): { tags: readonly Tag[]; woorden: 1 | 2 } {
  const eerste = fold(woord).replace(/[_-]/g, ' ')
  const samen = `${eerste} ${fold(tweede)}`
  const bekend = BEDOELD[samen]
  if (bekend && tweede !== '') return { tags: bekend, woorden: 2 }
  if (Object.hasOwn(BEDOELD, eerste)) return { tags: BEDOELD[eerste] ?? [], woorden: 1 }
  return { tags: [...new Set(nearest(eerste, KANDIDATEN).flatMap((naam) => KANDIDAAT_TAGS.get(naam) ?? []))].slice(0, 2), woorden: 1 }
}

const KANDIDAAT_TAGS = new Map<string, readonly Tag[]>([
  ...Object.entries(BEDOELD),
  ...TAGS.map((tag): [string, readonly Tag[]] => [writeTag(tag), [tag]]),
])
const KANDIDATEN = [...KANDIDAAT_TAGS.keys()]

/** A longer word is not a slip of the pen. */
const WORD_CHARS_MAX = 40
/** One wrong letter in three; more is another word. */
const WRONG_LETTERS_SHARE = 1 / 3

/**
 * The names nearest to a word: those with the fewest wrong letters, at most a third of its length; of those the ones that begin
 * alike the longest. One or two; three that are as near say nothing, and then it is none.
 */
export function nearest<Naam extends string>(woord: string, namen: readonly Naam[]): Naam[] {
  if (woord === '' || woord.length > WORD_CHARS_MAX) return []
  const ranked = namen
    .map((naam) => ({ naam, fouten: countWrongLetters(woord, naam), begin: countCommonPrefix(woord, naam) }))
    .filter(({ fouten }) => fouten <= woord.length * WRONG_LETTERS_SHARE)
    .toSorted((a, b) => a.fouten - b.fouten || b.begin - a.begin)
  const [beste] = ranked
  const even = ranked.filter(({ fouten, begin }) => fouten === beste?.fouten && begin === beste.begin)
  return even.length > 2 ? [] : even.map(({ naam }) => naam)
}

/** Letters to add, leave out, change, or swap with their neighbour (optimal string alignment). */
function countWrongLetters(a: string, b: string): number {
  let vorige: number[] = []
  let vorig = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const rij = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const gelijk = a[i - 1] === b[j - 1] ? 0 : 1
      let beste = Math.min(vorig[j]! + 1, rij[j - 1]! + 1, vorig[j - 1]! + gelijk)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) beste = Math.min(beste, vorige[j - 2]! + 1)
      rij.push(beste)
    }
    vorige = vorig
    vorig = rij
  }
  return vorig[b.length]!
}

function countCommonPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}
