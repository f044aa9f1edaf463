// The floor of our measurements: the parser that everybody uses, with everything that it does by itself.
import { simpleParser } from 'mailparser'

/** Reads a mail with mailparser alone, nothing skipped. */
export function readBare(bytes: Buffer): Promise<unknown> {
  return simpleParser(bytes)
}
