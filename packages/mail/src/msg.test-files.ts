// Builds saved Outlook messages (.msg, MS-OXMSG) out of MAPI properties.
import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js'

const DIRECTORY = 1
const DOCUMENT = 2
const ROOT = 5

export type Folder = { [name: string]: Buffer | Folder }

/** An OLE container of these streams and folders. */
export const container = (root: Folder): Buffer => {
  const entries: Entry[] = []
  const add = (name: string, item: Buffer | Folder, type: number): number => {
    const place = entries.length
    const entry: Entry = { name, type, length: 0 }
    entries.push(entry)
    if (Buffer.isBuffer(item)) {
      entry.length = item.length
      entry.binaryProvider = () => [...item]
    } else entry.children = Object.entries(item).map(([child, value]) => add(child, value, Buffer.isBuffer(value) ? DOCUMENT : DIRECTORY))
    return place
  }
  add('Root Entry', root, ROOT)
  return Buffer.from(burn(entries))
}

/** A string property of a message, recipient or attachment, by its MAPI tag. */
export const unicode = (tag: string, text: string) => ({ [`__substg1.0_${tag}001F`]: Buffer.from(text, 'utf16le') })
export const binary = (tag: string, bytes: Buffer) => ({ [`__substg1.0_${tag}0102`]: bytes })
/** The properties of fixed length, behind a header whose length tells what they belong to: 32 message, 24 message inside, 8 the rest. */
export const fixed = (headerBytes: number, ...props: [tag: number, value: bigint][]) => {
  const list = props.map(([tag, value]) => {
    const entry = Buffer.alloc(16)
    entry.writeUInt32LE(tag, 0)
    entry.writeUInt32LE(6, 4)
    entry.writeBigUInt64LE(value, 8)
    return entry
  })
  return { '__properties_version1.0': Buffer.concat([Buffer.alloc(headerBytes), ...list]) }
}
/** Every message has this folder, be it empty. */
export const nameIds = {
  '__nameid_version1.0': {
    '__substg1.0_00020102': Buffer.alloc(0),
    '__substg1.0_00030102': Buffer.alloc(0),
    '__substg1.0_00040102': Buffer.alloc(0),
  },
}
/** As Windows counts time. */
export const filetime = (iso: string) => (BigInt(Date.parse(iso)) + 11_644_473_600_000n) * 10_000n
