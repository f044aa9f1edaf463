// Who is meant by the From line of a quoted mail? Clients write it in many ways, and delegates write in another's name.
import { plainBlanks } from './blanks.ts'
import type { Address } from './mail.ts'

const ADDRESS = /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@[\p{L}\p{N}.-]{1,190}\.[\p{L}]{2,24}/gu
const FROM_CHARS_MAX = 1_000

/** Name and address in a quoted From or attribution line. `adres` is '' when it holds none; of "A namens B <b@x>" it is B. Never throws. */
export function readQuotedAddress(text: string): Address {
  const line = plainBlanks(text.slice(0, FROM_CHARS_MAX))
    .replace(/\*/g, '')
    .replace(/mailto:/gi, '')
  const found = [...line.matchAll(ADDRESS)].at(-1)
  const adres = (found?.[0] ?? '').replace(/^'|'$/g, '').toLowerCase()
  const before = found === undefined ? line : line.slice(0, found.index)
  const behalf = before.split(/\s(?:namens|on behalf of|im auftrag von|au nom de|en nombre de)\s/i)
  return { adres, naam: cleanName(behalf.at(-1) ?? '') || cleanName(behalf[0] ?? '') }
}

// Of "Op 3 mrt. 2026 om 14:02 schreef Jan Jansen" the name stands behind the verb or the last digits.
function cleanName(text: string): string {
  return text
    .replace(/^.{0,300}(?:schreef|heeft|schrieb|hat|skrev|wrote|\d\d:\d\d(?::\d\d)?(?:\s?[ap]m)?,?)\s{1,3}/iu, '')
    .replace(/[<>[\]()"“”]/g, ' ')
    .replace(/\s{2,}/g, ' ')
    .replace(/^[\s,;'’-]{1,6}|[\s,;:'’-]{1,6}$/g, '')
    .slice(0, 120)
}
