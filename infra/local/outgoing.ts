// Sends a mail as a person's mail program would: by the stack's SMTP server, with or without that person's password.
import { createTransport, type SendMailOptions } from 'nodemailer'
import type { MailUser } from './relay.ts'

/** What a mail program fills in, and more where a test needs it: `headers`, `inReplyTo`, `references`, `attachments`, `raw`, `envelope`. */
export type OutgoingMail = SendMailOptions & { from: string; to: string }

/** Returns the Message-ID once the server took the mail; rejects as nodemailer does. */
export async function sendMail(port: number, mail: OutgoingMail, login: MailUser | null, helo = 'mail.example'): Promise<string> {
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    name: helo,
    requireTLS: true,
    ...(login ? { auth: { user: login.address, pass: login.password } } : {}),
  })
  try {
    return (await transport.sendMail(mail)).messageId
  } finally {
    transport.close()
  }
}
