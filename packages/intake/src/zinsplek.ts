// Which place does a name have in its clause: does it act, is it acted on, or does it hang on a preposition? A shallow reading of
// Dutch (and English) word order: verb second, inversion behind an adverb, verb last behind a conjunction. What that says of a
// person is for roles.ts.
import { isRolwerkwoord, isRolwoord, MENS, SLACHTOFFERS } from './role-words.ts'
import type { Woord } from './words.ts'

export interface Zinsplek {
  /** `onderwerp` acts, `voorwerp` is acted on, `los` cannot be told; else the preposition the name hangs on. */
  functie: 'onderwerp' | 'voorwerp' | 'los' | (string & {})
  /** The finite verb that belongs to it, '' when none is near. */
  werkwoord: string
  /** What follows in the clause, from the verb or the name on. */
  na: Woord[]
  /** What stands before, nearest first, from the name's own article and nouns on. */
  voor: Woord[]
}

/** A clause longer than this says something else at its end. */
const CLAUSE_WORDS = 18

const VOORZETSEL = new Set('van voor bij aan door met tegen naar via over om onder by for to from with at of volgens'.split(' '))
const VOEGWOORD = new Set(
  'dat omdat doordat terwijl toen nadat voordat als of want maar wanneer hoe waar waarom zodat zodra because that while when if but'.split(
    ' ',
  ),
)
const EIGEN = new Set(
  "de het een die deze dat dit zijn haar hun mijn onze ons diens jullie onze 'n ene zekere genaamd heer mevrouw meneer mijnheer dhr mevr mw mr mrs ms the a an his her their my our named called heet jonge oudere oude andere eigen vaste nieuwe zogenaamde zogenoemde dezelfde . \" ' ‘ ’ “ ” „ «".split(
    ' ',
  ),
)
const ONDERWERP = new Set('ik hij zij ze we wij men die wie iemand niemand u jij je i he she they we who er'.split(' '))
const BIJWOORD = new Set(
  'al vanaf nu toen daar hier ook dan daarna vervolgens soms inmiddels vandaag gisteren vanochtend vanmorgen vanmiddag vanavond vannacht gisteravond gistermiddag eergisteren daarnaast daarbij bovendien verder later eerst altijd vaak meestal zo dus overdag volgens tijdens na sinds elke iedere vorige afgelopen in op om bij van voor met aan uit door tot ondertussen eerder opeens plotseling uiteindelijk waarschijnlijk mogelijk vermoedelijk kennelijk blijkbaar als omdat toen terwijl maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(
    ' ',
  ),
)
/** End in -t or -de without being verbs. */
const GEEN_WERKWOORD =
  /^(?:met|uit|dat|het|niet|tot|wat|want|dit|ooit|nooit|echt|wit|zwart|kort|laat|rond|met|naast|langst|best|laatst|recht|licht|eerst|juist|direct|haast|geacht|bericht|de|beide|einde|derde|vierde|tweede|goede|oude|rode|te|kwart|maart|nacht|buurt|kant|stad|straat|contract|adres|bijzondere|vaste|eigende)$/

/** Reads the place of the words `van`..`tot`; `namen`: where persons are named. Looks at no more than a clause to both sides. */
export function readZinsplek(lijst: Woord[], van: number, tot: number, namen: ReadonlyMap<Woord, number>): Zinsplek {
  const zin = lijst[van]!.zin
  let links = skipOwn(lijst, van)
  // "Marlon bedreigt nu haar zusje Kim"
  if (
    /^(?:nu|ook|dan|weer|toen|nog|alleen|zelfs|eerst|steeds|dus)$/.test(lijst[links]?.vorm ?? '') &&
    isRolwerkwoord(lijst[links - 1]?.vorm ?? '')
  )
    links--
  const vorige = lijst[links]?.zin === zin ? lijst[links]! : null
  const rechts = isApposed(lijst, van, tot) ? tot + 1 : skipApposition(lijst, tot)
  const volgende = lijst[rechts]?.zin === zin ? lijst[rechts]! : null
  const na = clauseFrom(lijst, rechts, zin)
  const voor = clauseBefore(lijst, links, zin)
  const made = (functie: string, werkwoord: string): Zinsplek => ({ functie, werkwoord, na, voor })
  const nabij = na.find((w) => isRolwerkwoord(w.vorm))?.vorm ?? voor.slice(0, 8).find((w) => isRolwerkwoord(w.vorm))?.vorm ?? ''
  if (vorige && VOORZETSEL.has(vorige.vorm)) return made(vorige.vorm === 'by' ? 'door' : vorige.vorm, nabij)
  // "Mr. Jansen, who told me"
  if (/^(?:die|who)$/.test(volgende?.vorm ?? '') && lijst[rechts + 1]?.zin === zin && isVerb(lijst[rechts + 1]!, lijst[rechts + 2]))
    return { functie: 'onderwerp', werkwoord: lijst[rechts + 1]!.vorm, na: clauseFrom(lijst, rechts + 1, zin), voor }
  if (volgende && isVerb(volgende, lijst[rechts + 1]) && !/^(?:hij|zij|ze|ie|she|he)$/.test(lijst[rechts + 1]?.vorm ?? ''))
    return made('onderwerp', volgende.vorm)
  if (vorige && isRolwerkwoord(vorige.vorm) && vorige.vorm !== 'heet')
    return made(hasSubject(lijst, links, namen) ? 'voorwerp' : 'onderwerp', vorige.vorm)
  // "Via de voedselbank spraken wij Mihai"
  if (vorige && /^(?:wij|we|ik|i)$/.test(vorige.vorm) && isRolwerkwoord(lijst[links - 1]?.vorm ?? ''))
    return made('voorwerp', lijst[links - 1]!.vorm)
  if (!vorige || VOEGWOORD.has(vorige.vorm)) return made('onderwerp', nabij)
  return made('los', nabij)
}

function isVerb(w: Woord, volgt: Woord | undefined): boolean {
  if (w.soort !== 'woord' || w.hoofdletter) return false
  // "haar werkgever" is no verb "haar", "zijn" before a noun is a possessive.
  if (w.vorm === 'zijn') return volgt?.vorm !== 'baas' && /^(?:er|niet|beide|ook|door|van|in|naar|uit|met|bij|al)$/.test(volgt?.vorm ?? '')
  return isRolwerkwoord(w.vorm) || (/(?:t|de|den|te|ten)$/.test(w.vorm) && w.vorm.length > 3 && !GEEN_WERKWOORD.test(w.vorm))
}

/** Over the article, title, adjective and noun that belong to the name: "haar werkgever, de heer". */
function skipOwn(lijst: Woord[], van: number): number {
  let at = van - 1
  for (let n = 0; n < 7 && at >= 0 && lijst[at]!.zin === lijst[van]!.zin; n++) {
    const { vorm } = lijst[at]!
    // "dat zijn neef": a conjunction, and "die jongen": an article.
    if (/^(?:dat|die)$/.test(vorm) && !isRolwoord(lijst[at + 1]!.vorm) && !MENS.has(lijst[at + 1]!.vorm)) break
    if (EIGEN.has(vorm) || isRolwoord(vorm) || MENS.has(vorm) || SLACHTOFFERS.has(vorm)) at--
    else if (/^[,:(]$/.test(vorm) && (isRolwoord(lijst[at - 1]?.vorm ?? '') || MENS.has(lijst[at - 1]?.vorm ?? ''))) at--
    // "door een stel, Camilo en Yenny"
    else if (
      vorm === ',' &&
      at === van - 1 &&
      lijst[at - 1]?.soort === 'woord' &&
      !SLACHTOFFERS.has(lijst[at - 1]!.vorm) &&
      /^(?:een|de|het|die)$/.test(lijst[at - 2]?.vorm ?? '')
    ) {
      at -= 3
      // "de schoonmaakster van het wijkgebouw, Doina"
      if (lijst[at]?.vorm === 'van' && (isRolwoord(lijst[at - 1]?.vorm ?? '') || MENS.has(lijst[at - 1]?.vorm ?? ''))) at--
    } else break
  }
  return at
}

/** "De receptionist (Kees Vink) vertelde", "Dions moeder, Patricia, heeft": the name itself stands between. */
function isApposed(lijst: Woord[], van: number, tot: number): boolean {
  const open = lijst[van - 1]?.vorm
  const sluit = lijst[tot]?.vorm
  return (open === ',' && sluit === ',') || (open === '(' && sluit === ')')
}

/** Over "(31, Somalisch)", ", de eigenaar,", "van 19", "uit Hongarije" behind the name. */
function skipApposition(lijst: Woord[], tot: number): number {
  const open = lijst[tot]
  if (!open) return tot
  const zin = open.zin
  if (/^(?:["'’”]|genoemd|genaamd)$/.test(open.vorm)) return lijst[tot + 1]?.vorm === ',' ? tot + 2 : skipApposition(lijst, tot + 1)
  if (open.vorm === '(' || open.vorm === ',') {
    const sluit = open.vorm === '(' ? ')' : ','
    for (let at = tot + 1; at < tot + 14 && lijst[at]?.zin === zin; at++) {
      if (lijst[at]!.vorm !== sluit) continue
      const volgt = lijst[at + 1]
      return volgt?.zin === zin && (sluit === ')' || isVerb(volgt, lijst[at + 2])) ? at + 1 : tot
    }
    return tot
  }
  // "die door de anderen Bolle werd genoemd, nam"
  if (/^(?:werd|wordt)$/.test(open.vorm) && lijst[tot + 1]?.vorm === 'genoemd') return lijst[tot + 2]?.vorm === ',' ? tot + 3 : tot + 2
  // "Brahim en 'Lange', hebben": they do it together.
  if (/^(?:en|and)$/.test(open.vorm)) {
    let at = tot + 1
    while (at < tot + 7 && lijst[at]?.zin === zin && (lijst[at]!.hoofdletter || /^["'‘’“”„,.]$/.test(lijst[at]!.vorm))) at++
    if (at > tot + 1 && lijst[at]?.zin === zin && isVerb(lijst[at]!, lijst[at + 1])) return at
    return tot
  }
  if (/^(?:van|uit)$/.test(open.vorm)) {
    const at = /^(?:de|het)$/.test(lijst[tot + 1]?.vorm ?? '') ? tot + 3 : tot + 2
    const volgt = lijst[at]
    if (volgt?.zin === zin && isVerb(volgt, lijst[at + 1])) return at
  }
  return tot
}

/** To the end of the clause: a new subject behind a conjunction begins another. */
function clauseFrom(lijst: Woord[], van: number, zin: number): Woord[] {
  const uit: Woord[] = []
  for (let at = van; at < lijst.length && uit.length < CLAUSE_WORDS && lijst[at]!.zin === zin; at++) {
    const w = lijst[at]!
    if (w.vorm === ';' || (w.vorm === ',' && uit.length > 0 && /^(?:hij|zij|ze|ik|we|wij|he|she|they)$/.test(lijst[at + 1]?.vorm ?? '')))
      break
    if (uit.length > 1 && /^(?:en|maar|want|dus|terwijl|and|but|while)$/.test(w.vorm)) {
      const volgt = lijst[at + 1]
      if (volgt && (ONDERWERP.has(volgt.vorm) || /^(?:zijn|haar|hun|de|het|een)$/.test(volgt.vorm) || volgt.hoofdletter)) break
    }
    uit.push(w)
  }
  return uit
}

function clauseBefore(lijst: Woord[], van: number, zin: number): Woord[] {
  const uit: Woord[] = []
  for (let at = van; at >= 0 && uit.length < 10 && lijst[at]!.zin === zin && lijst[at]!.vorm !== ';'; at--) uit.push(lijst[at]!)
  return uit
}

/** Has the verb at token `i` its subject before it? Behind an adverb or a phrase with a preposition it has not. */
function hasSubject(lijst: Woord[], i: number, namen: ReadonlyMap<Woord, number>): boolean {
  let begin = i
  while (begin > 0 && lijst[begin - 1]!.zin === lijst[i]!.zin && lijst[begin - 1]!.deel === lijst[i]!.deel && i - begin < 12) begin--
  if (begin === i || lijst[i - 1]!.vorm === ',') return false
  if (ONDERWERP.has(lijst[i - 1]!.vorm) || ONDERWERP.has(lijst[begin]!.vorm)) return true
  if (VOORZETSEL.has(lijst[begin]!.vorm) || BIJWOORD.has(lijst[begin]!.vorm)) return false
  for (let at = begin; at < i; at++) if (namen.has(lijst[at]!) || LIDWOORD.test(lijst[at]!.vorm)) return true
  return false
}
const LIDWOORD = /^(?:de|het|een|die|dat|deze|dit|zijn|haar|hun|mijn|onze|ons|twee|drie|meerdere|veel|sommige|the|a|his|her|their|my|our)$/
