// Builds winmail.dat (TNEF, MS-OXTNEF) out of attributes and MAPI properties, as Outlook and Exchange write it.

export const u16 = (value: number) => {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}
export const u32 = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
export const padded = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
/** One attribute of a message (1) or of an attachment (2), with its checksum. */
export const attribute = (level: 1 | 2, id: number, data: Buffer) =>
  Buffer.concat([Buffer.from([level]), u32(id), u32(data.length), data, u16(data.reduce((sum, byte) => (sum + byte) & 0xffff, 0))])
/** One MAPI property of variable length. */
export const property = (id: number, type: number, data: Buffer) =>
  Buffer.concat([u16(type), u16(id), u32(1), u32(data.length), padded(data)])
export const unicode = (id: number, text: string) => property(id, 0x1f, Buffer.from(`${text}\0`, 'utf16le'))
export const string8 = (id: number, text: string) => property(id, 0x1e, Buffer.from(`${text}\0`, 'latin1'))
export const number = (id: number, value: number) => Buffer.concat([u16(3), u16(id), u32(value)])
export const properties = (...list: Buffer[]) => Buffer.concat([u32(list.length), ...list])
/** A winmail.dat in codepage 1252. */
export const tnef = (...attributes: Buffer[]) =>
  Buffer.concat([u32(0x223e9f78), u16(1), attribute(1, 0x00069007, Buffer.concat([u32(1252), u32(0)])), ...attributes])
/** The properties of the message itself. */
export const message = (...list: Buffer[]) => attribute(1, 0x00069003, properties(...list))
/** An attachment with its 8.3 name and, where given, properties such as its long name. */
export const file = (title: string, data: Buffer, ...list: Buffer[]) =>
  Buffer.concat([
    attribute(2, 0x00069002, Buffer.alloc(14)),
    attribute(2, 0x00018010, Buffer.from(`${title}\0`, 'latin1')),
    attribute(2, 0x0006800f, data),
    ...(list.length > 0 ? [attribute(2, 0x00069005, properties(...list))] : []),
  ])
/** A body in rich text (PidTagRtfCompressed) in the packing that Outlook uses, literals only, with a header that claims two gigabytes. */
export const packedRtf = (text: string) => {
  const groups = text.match(/.{1,8}/gs) ?? []
  const packed = Buffer.concat(groups.map((group) => Buffer.from(`\0${group}`, 'latin1')))
  return property(0x1009, 0x102, Buffer.concat([u32(0x7fffffff), u32(text.length), Buffer.from('LZFu'), u32(0), packed]))
}
