// Reads a message/delivery-status part (RFC 3464), forgiving what mail systems do to it.

export interface DeliveryStatus {
  recipients: {
    /** Lower case; null when the group names none. */
    address: string | null
    /** failed, delayed, delivered, relayed, expanded. */
    action: string | null
    /** Enhanced code, such as 5.1.1. */
    status: string | null
    /** Words of the mail system that refused. */
    diagnostic: string | null
  }[]
}

/** A list that bounces as a whole names thousands; the first ones say enough. */
const GROUPS_MAX = 200
const PART_CHARS_MAX = 200_000

/** The recipients that the part reports on; none when it cannot be read. Never throws, linear. */
export function parseDeliveryStatus(text: string): DeliveryStatus {
  const groups = text
    .slice(0, PART_CHARS_MAX)
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]{0,20}(?=\n)/, GROUPS_MAX)
  return { recipients: groups.flatMap((group) => readGroups(group)) }
}

// Some systems leave out the empty line between recipients: a second Final-Recipient begins the next.
function readGroups(group: string): DeliveryStatus['recipients'] {
  const recipients: DeliveryStatus['recipients'] = []
  let fields = new Map<string, string>()
  const close = (): void => {
    const status = /(?<!\d)([245]\.\d{1,3}\.\d{1,3})(?!\d)/.exec(fields.get('status') ?? '')?.[1] ?? null
    const action = /^[a-z]{3,12}/.exec((fields.get('action') ?? '').trim().toLowerCase())?.[0] ?? null
    const address =
      readAddress(fields.get('final-recipient')) ??
      readAddress(fields.get('original-recipient')) ??
      readAddress(fields.get('x-actual-recipient')) ??
      readAddress(fields.get('x-original-recipient'))
    if (address !== null || status !== null || action !== null)
      recipients.push({
        address,
        action,
        status,
        diagnostic: fields.get('diagnostic-code')?.replace(/^\s{0,5}[a-z0-9-]{2,20}\s{0,3};\s{0,5}/i, '') ?? fields.get('x-notes') ?? null,
      })
    fields = new Map()
  }
  let last = ''
  for (const line of group.split('\n')) {
    const header = /^([A-Za-z][A-Za-z-]{1,40})\s{0,3}:(.{0,4000})/.exec(line)
    if (header !== null) {
      last = (header[1] ?? '').toLowerCase()
      if (last === 'final-recipient' && fields.has(last)) close()
      if (!fields.has(last)) fields.set(last, (header[2] ?? '').trim())
    } else if (last !== '' && /^\s/.test(line)) fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`.slice(0, 8_000))
  }
  close()
  return recipients
}

function readAddress(field: string | undefined): string | null {
  if (field === undefined) return null
  const value = field.replace(/^\s{0,5}[a-z0-9-]{2,20}\s{0,3};/i, '').trim()
  const match = /([^\s<>"'(),;:@]{1,64}|"[^"\n]{1,62}")@([\p{L}\p{N}.-]{1,190})/u.exec(value)
  return match === null ? null : `${match[1]}@${(match[2] ?? '').replace(/\.$/, '')}`.toLowerCase()
}
