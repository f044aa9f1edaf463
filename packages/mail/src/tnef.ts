// What is in this winmail.dat? Reads TNEF (MS-OXTNEF): a list of attributes, two of which hold lists of MAPI properties.
// Every length is checked against what is left; a broken tail costs the tail only. No meaning here: outlook.ts makes a
// mail of it.

const SIGNATURE = 0x223e9f78
const LEVEL_ATTACHMENT = 2
/** An attribute, level and checksum included, takes at least this. */
const ATTRIBUTE_BYTES_MIN = 11
/** Properties of one message or attachment; Outlook writes some 150. */
const PROPERTIES_MAX = 5_000
/** Before the bytes of an embedded object stands the 16-byte name of what it is; this one is a message in TNEF. */
const IID_IMESSAGE = '07030200'
const IID_BYTES = 16

/** The attributes of MS-OXTNEF that are read, by the low half of their id. */
const ATTRIBUTE = {
  from: 0x8000,
  subject: 0x8004,
  body: 0x800c,
  attachData: 0x800f,
  attachTitle: 0x8010,
  attachRendData: 0x9002,
  msgProps: 0x9003,
  attachment: 0x9005,
  codepage: 0x9007,
} as const

interface MapiValue {
  type: number
  /** Of a list of values the first one. */
  data: Buffer
}

/** MAPI properties by their id (the high half of the tag); named ones are left out. */
export type MapiProperties = Map<number, MapiValue>

interface TnefAttachment {
  props: MapiProperties
  title: Buffer | null
  data: Buffer | null
  /** A message in TNEF of its own, where the attachment is a mail. */
  message: Buffer | null
}

export interface Tnef {
  /** Windows codepage of the strings that are not Unicode. */
  codepage: number
  subject: Buffer | null
  body: Buffer | null
  from: Buffer | null
  props: MapiProperties
  attachments: TnefAttachment[]
  /** Whether the list ended where the file does. */
  whole: boolean
}

/** Reads a TNEF stream; null when it is none. Never throws; work is linear in its length. */
export function readTnef(bytes: Buffer): Tnef | null {
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== SIGNATURE) return null
  const tnef: Tnef = { codepage: 1252, subject: null, body: null, from: null, props: new Map(), attachments: [], whole: true }
  let at = 6
  while (at + ATTRIBUTE_BYTES_MIN <= bytes.length) {
    const level = bytes.readUInt8(at)
    const id = bytes.readUInt16LE(at + 1)
    const length = bytes.readUInt32LE(at + 5)
    const start = at + 9
    if (level !== 1 && level !== LEVEL_ATTACHMENT) break
    // Cut off inside an attribute: what is there of it is still worth reading.
    const data = bytes.subarray(start, Math.min(bytes.length, start + length))
    if (level === LEVEL_ATTACHMENT) takeAttachmentAttribute(tnef, id, data)
    else takeMessageAttribute(tnef, id, data)
    at = start + length + 2
  }
  tnef.whole = at === bytes.length
  return tnef
}

function takeMessageAttribute(tnef: Tnef, id: number, data: Buffer) {
  if (id === ATTRIBUTE.codepage && data.length >= 4) tnef.codepage = data.readUInt32LE(0)
  else if (id === ATTRIBUTE.subject) tnef.subject = data
  else if (id === ATTRIBUTE.body) tnef.body = data
  else if (id === ATTRIBUTE.from) tnef.from = data
  else if (id === ATTRIBUTE.msgProps) tnef.props = readProperties(data)
}

function takeAttachmentAttribute(tnef: Tnef, id: number, data: Buffer) {
  // The rendering data open a new attachment; where a writer left them out, an attribute that stands there already does.
  const last = tnef.attachments.at(-1)
  const repeats = (id === ATTRIBUTE.attachTitle && last?.title) || (id === ATTRIBUTE.attachment && last && last.props.size > 0)
  if (id === ATTRIBUTE.attachRendData || !last || repeats)
    tnef.attachments.push({ props: new Map(), title: null, data: null, message: null })
  const attachment = tnef.attachments.at(-1) as TnefAttachment
  if (id === ATTRIBUTE.attachTitle) attachment.title = data
  else if (id === ATTRIBUTE.attachData) attachment.data = data
  else if (id === ATTRIBUTE.attachment) {
    attachment.props = readProperties(data)
    const object = attachment.props.get(PROP_ATTACH_DATA)
    if (!object) return
    const isObject = object.type === TYPE_OBJECT && object.data.length >= IID_BYTES
    if (isObject && object.data.toString('hex', 0, 4) === IID_IMESSAGE) attachment.message = object.data.subarray(IID_BYTES)
    attachment.data ??= isObject ? object.data.subarray(IID_BYTES) : object.data
  }
}

const PROP_ATTACH_DATA = 0x3701
const TYPE_OBJECT = 0x0d
const MULTI_VALUED = 0x1000
/** Types whose values carry their own length: string, Unicode, object, binary. */
const VARIABLE_TYPES = new Set([0x1e, 0x1f, TYPE_OBJECT, 0x102])
/** Bytes of the others in the stream, padding included. */
const FIXED_BYTES: Record<number, number> = { 1: 4, 2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 10: 4, 11: 4, 20: 8, 64: 8, 72: 16 }

function readProperties(bytes: Buffer): MapiProperties {
  const props: MapiProperties = new Map()
  if (bytes.length < 4) return props
  const count = Math.min(bytes.readUInt32LE(0), PROPERTIES_MAX)
  let at = 4
  try {
    for (let place = 0; place < count; place++) {
      const type = bytes.readUInt16LE(at)
      const id = bytes.readUInt16LE(at + 2)
      at += 4
      if (id >= 0x8000) at = skipName(bytes, at)
      const value = readValues(bytes, at, type)
      if (!value) break
      if (value.data && !props.has(id)) props.set(id, { type: type & ~MULTI_VALUED, data: value.data })
      at = value.end
    }
  } catch (cause) {
    // Read beyond the end: what came before it stands.
    if (!(cause instanceof RangeError)) throw cause
  }
  return props
}

/** A named property: its set, then a number or a name. */
function skipName(bytes: Buffer, at: number): number {
  const kind = bytes.readUInt32LE(at + 16)
  return kind === 0 ? at + 24 : at + 24 + padded(bytes.readUInt32LE(at + 20))
}

function readValues(bytes: Buffer, start: number, type: number): { data: Buffer | null; end: number } | null {
  const single = type & ~MULTI_VALUED
  const isVariable = VARIABLE_TYPES.has(single)
  const fixedBytes = FIXED_BYTES[single]
  if (!isVariable && fixedBytes === undefined) return null
  let at = start
  let count = 1
  if (isVariable || type & MULTI_VALUED) {
    count = bytes.readUInt32LE(at)
    at += 4
  }
  let data: Buffer | null = null
  for (let place = 0; place < count; place++) {
    const length = isVariable ? bytes.readUInt32LE(at) : (fixedBytes as number)
    if (isVariable) at += 4
    if (at + length > bytes.length) {
      // The last value of a file that was cut off.
      return { data: data ?? (length > 0 ? bytes.subarray(at) : null), end: bytes.length }
    }
    data ??= bytes.subarray(at, at + length)
    at += isVariable ? padded(length) : length
  }
  return { data, end: at }
}

function padded(length: number) {
  return Math.ceil(length / 4) * 4
}
