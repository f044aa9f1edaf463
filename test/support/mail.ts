// Mails byte for byte, for what no mail program would send.
import { CAST, MAIL_HOST } from '../../infra/local/cast.ts'

/** A mail as on the wire: header lines, an empty line, the body. Text is taken as latin1, so that any byte can be written. */
export function rawMail(headers: string[], body: string | string[]): Buffer {
  return Buffer.from([...headers, '', ...[body].flat()].join('\r\n'), 'latin1')
}

/** The headers of a report by a colleague; a header of the same name given behind them replaces it, null leaves it out. */
export function reportHeaders(changes: Record<string, string | null> = {}): string[] {
  const headers: Record<string, string | null> = {
    From: CAST.melder,
    To: CAST.meldpunt,
    Subject: 'Busje bij de loods',
    Date: 'Mon, 02 Mar 2026 08:00:00 +0100',
    'Message-ID': '<melding@aalsmeer.example>',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...changes,
  }
  return Object.entries(headers).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]))
}

/** What the municipality's mail server writes on top of a colleague's own mail. */
export const PROVEN = [
  `Authentication-Results: ${MAIL_HOST}; auth=pass smtp.auth=${CAST.melder}; spf=none; dkim=none; dmarc=pass header.from=aalsmeer.example`,
  `Received: from werkplek (werkplek [192.0.2.25]) by ${MAIL_HOST} (Postfix) with ESMTPSA id 4F2A; Mon, 02 Mar 2026 08:00:01 +0100`,
]
