// From what the file says to what a process works with: secrets looked up by the names in `*_env`, the mail server taken
// from SMTP_URL where the file names none, days made into moments.
import { midnight } from './clock.ts'
import { readVariable } from './env.ts'
import type { BronInstelling, Geheimen, Imap, Meldpunt, Mistake, Smtp } from './meldpunten.ts'
import type { MeldpuntInFile } from './meldpunten-schema.ts'
import { tlsOf } from './meldpunten-schema.ts'

/** Looks up what `geheimen` asks for; what cannot be found is added to `mistakes`, by its place within the meldpunt. */
export function resolveMeldpunt(
  meldpunt: MeldpuntInFile,
  env: NodeJS.ProcessEnv,
  geheimen: ReadonlySet<Geheimen>,
  mistakes: Mistake[],
): Meldpunt {
  const secret = (use: Geheimen, name: string | undefined, ...path: PropertyKey[]): string | null => {
    if (name === undefined || !geheimen.has(use)) return null
    try {
      const value = readVariable(env, name)
      if (value === null)
        mistakes.push({ path, message: `names ${name}, which is not set: set it, or ${name}_FILE to a file that holds it` })
      return value
    } catch (error) {
      mistakes.push({ path, message: `names ${name}, which ${(error as Error).message}` })
      return null
    }
  }
  const login = (
    use: 'imap' | 'smtp',
    { wachtwoord_env, oauth2 }: MeldpuntInFile['imap' | 'smtp'],
  ): Pick<Imap, 'wachtwoord' | 'oauth2'> => ({
    wachtwoord: secret(use, wachtwoord_env, use, 'wachtwoord_env'),
    oauth2: oauth2
      ? {
          token_url: oauth2.token_url,
          client_id: oauth2.client_id,
          geheim: secret(use, oauth2.geheim_env, use, 'oauth2', 'geheim_env'),
          scope: oauth2.scope,
        }
      : null,
  })
  const bron = (code: string, setting: MeldpuntInFile['bronnen'][string]): BronInstelling => {
    const resolved: Record<string, string | number | boolean> = {}
    for (const [key, value] of Object.entries(setting)) {
      const found = key.endsWith('_env') ? secret('bronnen', String(value), 'bronnen', code, key) : value
      if (found !== null) resolved[key.replace(/_env$/, '')] = found
    }
    return resolved
  }
  const { imap, smtp, bewijs, termijnen, huisstijl } = meldpunt
  return {
    ...meldpunt,
    vanaf: midnight(meldpunt.vanaf),
    bewijs: {
      soort: bewijs.soort,
      authserv_id: bewijs.soort === 'authserv-id' ? bewijs.authserv_id : null,
      eigen_received: bewijs.soort === 'code' ? [] : bewijs.eigen_received,
    },
    imap: { host: imap.host, port: imap.port, tls: imap.tls, user: imap.user, ...login('imap', imap) },
    smtp: geheimen.has('smtp') ? smtpOf(smtp, login('smtp', smtp), env, mistakes) : null,
    bronnen: Object.fromEntries(Object.entries(meldpunt.bronnen).map(([code, setting]) => [code, bron(code, setting)])),
    termijnen: {
      ...termijnen,
      bewaren: Object.fromEntries(
        Object.entries(termijnen.bewaren).map(([grond, term]) => [
          grond,
          {
            jaren: 'jaren' in term ? term.jaren : null,
            maanden: 'maanden' in term ? term.maanden : null,
            selectielijst: term.selectielijst ?? null,
          },
        ]),
      ),
    },
    huisstijl: { ...huisstijl, handtekening: huisstijl.handtekening ?? huisstijl.naam },
  }
}

function smtpOf(
  { host, port, tls, user, per_minuut, verbindingen }: MeldpuntInFile['smtp'],
  login: Pick<Smtp, 'wachtwoord' | 'oauth2'>,
  env: NodeJS.ProcessEnv,
  mistakes: Mistake[],
): Smtp | null {
  if (host !== undefined) return { host, port, tls, user: user ?? null, ...login, per_minuut, verbindingen }
  try {
    const text = readVariable(env, 'SMTP_URL')
    if (text !== null) return { ...parseSmtpUrl(text), per_minuut, verbindingen }
    mistakes.push({ path: ['smtp', 'host'], message: 'is missing and SMTP_URL is not set: name a mail server here or there' })
  } catch (error) {
    mistakes.push({ path: ['smtp', 'host'], message: `is missing, and SMTP_URL ${(error as Error).message}` })
  }
  return null
}

function parseSmtpUrl(text: string): Omit<Smtp, 'per_minuut' | 'verbindingen'> {
  if (!URL.canParse(text)) throw new Error('is not a URL')
  const url = new URL(text)
  const direct = url.protocol === 'smtps:'
  const port = Number(url.port) || (direct ? 465 : 587)
  const starttls = url.searchParams.get('requireTLS') === 'true'
  return {
    host: decodeURIComponent(url.hostname).replace(/^\[|\]$/g, ''),
    port,
    // readEnv let smtp: without requireTLS pass only on this machine.
    tls: tlsOf(direct ? 'direct' : starttls ? 'starttls' : 'uit', port),
    user: decodeURIComponent(url.username) || null,
    wachtwoord: decodeURIComponent(url.password) || null,
    oauth2: null,
  }
}
