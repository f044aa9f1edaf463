// Does a legal form stand in or behind a name: "B.V.", "VOF", "UAB", "Sp. z o.o."?
import { RECHTSVORM } from './company-words.ts'
import type { Eigennaam } from './proper-names.ts'
import type { Woord } from './words.ts'

/** The legal form inside or right behind the run: "B.V.", "BV", "V.O.F.", "UAB", "Sp. z o.o.", "S.R.L.". */
export function legalFormEnd(lijst: Woord[], naam: Eigennaam): { naam: number; tot: number } | null {
  for (let i = naam.van; i < naam.tot; i++) {
    const w = lijst[i]!
    if (
      i > naam.van &&
      RECHTSVORM.test(w.vorm) &&
      w.hoofdletter &&
      ((w.vorm !== 'as' && w.vorm !== 'sl' && w.vorm !== 'spa') || (w.tot - w.van === w.vorm.length && i === naam.tot - 1))
    ) {
      if (/^(?:group|groep|holding)$/.test(w.vorm) && dottedForm(lijst, i + 1)) return { naam: i, tot: dottedForm(lijst, i + 1)! }
      if (/^(?:sl|spa|as|cv)$/.test(w.vorm)) continue
      return { naam: i, tot: naam.tot > i + 1 && RECHTSVORM.test(lijst[i + 1]!.vorm) ? i + 2 : i + 1 }
    }
    const gestippeld = i > naam.van ? dottedForm(lijst, i) : null
    if (gestippeld) return { naam: i, tot: gestippeld }
  }
  const achter = dottedForm(lijst, naam.tot)
  if (achter && lijst[naam.tot]!.zin === lijst[naam.van]!.zin) return { naam: naam.tot, tot: achter }
  const w = lijst[naam.tot]
  if (w && w.zin === lijst[naam.van]!.zin && /^(?:bv|vof|nv|gmbh|ltd|srl|uab|holding)$/.test(w.vorm))
    return { naam: naam.tot, tot: naam.tot + 1 }
  if (w?.vorm === 'sp' && lijst[naam.tot + 1]?.vorm === '.') return { naam: naam.tot, tot: Math.min(naam.tot + 7, lijst.length) }
  return null
}

/** b.v., v.o.f., s.r.l., n.v., d.o.o. as single letters with stops; the token behind the last letter. */
function dottedForm(lijst: Woord[], i: number): number | null {
  let letters = ''
  let at = i
  while (letters.length < 4 && lijst[at]?.soort === 'woord' && lijst[at]!.vorm.length === 1 && (letters === '' || lijst[at]!.vast)) {
    letters += lijst[at]!.vorm
    if (lijst[at + 1]?.vorm === '.' && lijst[at + 1]!.vast) at += 2
    else {
      at += 1
      break
    }
  }
  return /^(?:bv|vof|nv|srl|doo|sro|cv|gmbh|sl|sa)$/.test(letters) ? at : null
}

/** Takes the last stop of "B.V." along. */
export function closeDot(tekst: string, laatste: Woord): number {
  if (laatste.vorm === '.') return laatste.tot
  return /^[bvnf]$/.test(laatste.vorm) && tekst[laatste.tot] === '.' ? laatste.tot + 1 : laatste.tot
}
