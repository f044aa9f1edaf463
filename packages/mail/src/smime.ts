// Which mail was signed here? Opens an opaque S/MIME part (smime.p7m, DER or BER) and hands back the mail inside it.
// Whether the signature is good is not asked: a report needs no proof, and commands are proven otherwise.

/** 1.2.840.113549.1.7.2 and .3 of PKCS #7. */
const SIGNED_DATA = '1.2.840.113549.1.7.2'
const ENVELOPED_DATA = '1.2.840.113549.1.7.3'
/** 1.2.840.113549.1.9.16.1.23: enveloped as well, by the newer ciphers. */
const AUTH_ENVELOPED_DATA = '1.2.840.113549.1.9.16.1.23'

export type SmimeContent = { kind: 'signed'; content: Buffer } | { kind: 'encrypted' } | { kind: 'detached' } | { kind: 'unknown' }

/** Tells what a PKCS #7 part holds, with the content of a signed one. Throws on broken ASN.1. */
export async function openSmime(bytes: Buffer): Promise<SmimeContent> {
  const { ContentInfo, SignedData } = await import('pkijs')
  const info = ContentInfo.fromBER(new Uint8Array(bytes))
  if (info.contentType === ENVELOPED_DATA || info.contentType === AUTH_ENVELOPED_DATA) return { kind: 'encrypted' }
  if (info.contentType !== SIGNED_DATA) return { kind: 'unknown' }
  const content = new SignedData({ schema: info.content }).encapContentInfo.eContent
  return content ? { kind: 'signed', content: Buffer.from(content.getValue()) } : { kind: 'detached' }
}
