// The side codes of Dutch number plates, by which six letters and digits are one, and how they are written.

/** Side codes 1-14 of the RDW as letter (L) and digit (D) groups. */
const SIDECODES = [
  'LL-DD-DD',
  'DD-DD-LL',
  'DD-LL-DD',
  'LL-DD-LL',
  'LL-LL-DD',
  'DD-LL-LL',
  'DD-LLL-D',
  'D-LLL-DD',
  'LL-DDD-L',
  'L-DDD-LL',
  'LLL-DD-L',
  'L-DD-LLL',
  'D-LL-DDD',
  'DDD-LL-D',
]
const SIDECODE_BY_FORM = new Map(SIDECODES.map((code) => [code.replaceAll('-', ''), code]))
/** Day-month-year with hyphens (`4-mrt-26`) has the form of side code 8. */
const MONTH = /^(?:JAN|FEB|MRT|MAR|APR|MEI|MAY|JUN|JUL|AUG|SEP|OKT|OCT|NOV|DEC)$/

/** The plate with its hyphens, or null when these six characters are none. */
export function writeSidecode(tekens: string): string | null {
  let vorm = ''
  for (const teken of tekens) vorm += teken >= '0' && teken <= '9' ? 'D' : 'L'
  const code = SIDECODE_BY_FORM.get(vorm)
  if (!code) return null
  let at = 0
  const groepen = code.split('-').map((groep) => {
    at += groep.length
    return tekens.slice(at - groep.length, at)
  })
  if (groepen.some((groep) => MONTH.test(groep))) return null
  return groepen.join('-')
}

/** One group of a plate, and an O among its digits is a nought: "R-1O9-KX". */
export function readGroup(groep: string, tussenStrepen: boolean): string {
  return tussenStrepen && /^[\dO]{2,3}$/.test(groep) && /\d/.test(groep) ? groep.replaceAll('O', '0') : groep
}

/** One of the hyphens that mails have. */
export function isHyphen(teken: string | undefined): boolean {
  return teken === '-' || teken === '–' || teken === '‑'
}

/** Does the text begin with a Dutch plate, hyphens and all? */
export function isDutchPlate(rest: string): boolean {
  const drie = /^[("']?([A-Z0-9]{1,3})-([A-Z0-9]{1,3})-([A-Z0-9]{1,3})\b/.exec(rest)
  return (
    drie !== null &&
    writeSidecode(
      drie
        .slice(1)
        .map((groep) => readGroup(groep, true))
        .join(''),
    ) !== null
  )
}
