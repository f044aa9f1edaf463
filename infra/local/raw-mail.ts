// The few things a mail server must see in a mail that it passes on: its header block, some fields, the address in From.
import addressparser from 'nodemailer/lib/addressparser'

/** Header block (with its last line end) and the rest, which begins with the empty line. */
export function splitRaw(raw: Buffer): { head: string; body: Buffer } {
  const end = raw.indexOf('\r\n\r\n')
  const at = end === -1 ? raw.length : end + 2
  return { head: raw.subarray(0, at).toString('latin1'), body: raw.subarray(at) }
}

/** The fields as they stand, folded lines together, each with its last line end. */
export function splitFields(head: string): string[] {
  return head
    .split(/\r\n(?![ \t])/)
    .filter(Boolean)
    .map((field) => `${field}\r\n`)
}

export function fieldName(field: string): string {
  return field
    .slice(0, Math.max(field.indexOf(':'), 0))
    .trim()
    .toLowerCase()
}

/** Unfolded value of the first field of that name, or null. */
export function findHeader(raw: Buffer, name: string): string | null {
  const field = splitFields(splitRaw(raw).head).find((one) => fieldName(one) === name.toLowerCase())
  return field === undefined
    ? null
    : field
        .slice(field.indexOf(':') + 1)
        .replaceAll('\r\n', '')
        .trim()
}

/** Lower-case address of From when it holds exactly one. */
export function findFrom(raw: Buffer): string | null {
  const [first, ...others] = addressparser(findHeader(raw, 'from') ?? '', { flatten: true })
  return first?.address && others.length === 0 ? first.address.toLowerCase() : null
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}
