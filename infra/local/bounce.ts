import { randomUUID } from 'node:crypto'
import { formatDate } from './proof.ts'
import { domainOf, splitRaw } from './raw-mail.ts'

export interface Failure {
  recipient: string
  /** Enhanced status code, `5.1.1`. */
  status: string
  /** What the next server said, `550 5.1.1 User unknown`. */
  diagnostic: string
}

/** A non-delivery report as a Postfix writes it (RFC 3464 in RFC 6522): text, delivery-status, headers of the original. */
export function composeBounce(original: Buffer, sender: string, failure: Failure, hostname: string, at: Date): Buffer {
  const boundary = `${randomUUID().slice(0, 13).toUpperCase()}/${hostname}`
  const queueId = randomUUID().replaceAll('-', '').slice(0, 11).toUpperCase()
  const lines = [
    `Date: ${formatDate(at)}`,
    `From: MAILER-DAEMON@${hostname} (Mail Delivery System)`,
    'Subject: Undelivered Mail Returned to Sender',
    `To: ${sender}`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    `\tboundary="${boundary}"`,
    `Message-Id: <${queueId}@${hostname}>`,
    '',
    'This is a MIME-encapsulated message.',
    '',
    `--${boundary}`,
    'Content-Description: Notification',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    `This is the mail system at host ${hostname}.`,
    '',
    "I'm sorry to have to inform you that your message could not",
    "be delivered to one or more recipients. It's attached below.",
    '',
    `<${failure.recipient}>: host ${hostname} said: ${failure.diagnostic}`,
    '    (in reply to RCPT TO command)',
    '',
    `--${boundary}`,
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    `Reporting-MTA: dns; ${hostname}`,
    `X-Postfix-Queue-ID: ${queueId}`,
    `X-Postfix-Sender: rfc822; ${sender}`,
    `Arrival-Date: ${formatDate(at)}`,
    '',
    `Final-Recipient: rfc822; ${failure.recipient}`,
    `Original-Recipient: rfc822;${failure.recipient}`,
    'Action: failed',
    `Status: ${failure.status}`,
    `Remote-MTA: dns; mail.${domainOf(failure.recipient)}`,
    `Diagnostic-Code: smtp; ${failure.diagnostic}`,
    '',
    `--${boundary}`,
    'Content-Description: Undelivered Message Headers',
    'Content-Type: text/rfc822-headers',
    '',
    splitRaw(original).head.trimEnd(),
    '',
    `--${boundary}--`,
    '',
  ]
  return Buffer.from(lines.join('\r\n'), 'latin1')
}
