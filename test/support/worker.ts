// The back office inside a test, and letters and signalen for it to work on.
import type { Agendadeel, Briefbijlage } from '@meldpunt/mail/compose'
import { withMeldpunt } from '@meldpunt/register/database'
import { digestOriginal, keepMails } from '@meldpunt/register/mails'
import { postLetter, recordHoofd } from '@meldpunt/register/post'
import { recordMelding } from '@meldpunt/register/meldingen'
import { recordSignaal } from '@meldpunt/register/signalen'
import { recordTrefwoorden } from '@meldpunt/register/trefwoorden'
import { createLog } from '@meldpunt/runtime/log'
import { type Meldpunt, readMeldpuntenFile } from '@meldpunt/runtime/meldpunten'
import { formatKenmerk } from '@meldpunt/signaal/kenmerk'
import type { Lezing } from '@meldpunt/signaal/lezing'
import { openSignaal, type Signaal } from '@meldpunt/signaal/signaal'
import { trefwoordenOf } from '@meldpunt/verrijking/trefwoorden'
import { readConfig } from '../../services/worker/src/config.ts'
import type { Desk } from '../../services/worker/src/desk.ts'
import { openDesk } from '../../services/worker/src/open-desk.ts'
import { startWorker } from '../../services/worker/src/start.ts'
import { CAST } from '../../infra/local/cast.ts'
import { makeKeys, type OpenRegister } from './register.ts'
import type { World } from './world.ts'

export interface RunningWorker extends AsyncDisposable {
  desk: Desk
  /** What it logged, one object a line. */
  lines: Record<string, unknown>[]
  stop(): Promise<void>
}

/** Starts the back office of a world in this process, with whatever a test lays over its desk. */
export async function runWorker(world: World, over: Partial<Desk> = {}): Promise<RunningWorker> {
  await makeKeys(world)
  const closers: (() => unknown)[] = []
  const lines: Record<string, unknown>[] = []
  const log = createLog({ level: 'info', service: 'worker', stream: { write: (line) => void lines.push(JSON.parse(line)) } })
  const desk = {
    ...(await openDesk(readConfig(world.env('worker')), log, { onStop: (_name, close) => void closers.push(close) })),
    ...over,
  }
  const ending = new AbortController()
  const working = startWorker(desk, ending.signal)
  // Told by stop(), and until then by whoever waits for a letter that never comes.
  working.catch(() => {})
  let stopped: Promise<void> | null = null
  const stop = () =>
    (stopped ??= (async () => {
      ending.abort()
      try {
        await working
      } finally {
        for (const close of closers.reverse()) await close()
      }
    })())
  return { desk, lines, stop, [Symbol.asyncDispose]: stop }
}

export function meldpuntOf(world: World): Meldpunt {
  const [meldpunt] = readMeldpuntenFile(world.configFile, world.env('worker'), ['smtp'])
  if (!meldpunt) throw new Error('this world has no meldpunt')
  return meldpunt
}

export interface TestLetter {
  ontvanger: string
  oorzaak: string
  soort?: string
  spoed?: boolean
  /** Of many in an hour the later ones go as one list. */
  verzamelbaar?: boolean
  /** A signaal that addSignaal made; without it the letter is about none. */
  signaal?: { id: string; kenmerk: string } | null
  agenda?: Agendadeel
  bijlagen?: Briefbijlage[]
}

/** Posts letters in one transaction, as a settle would. Returns their ids. */
export async function postLetters(world: World, { db, kluis }: OpenRegister, letters: TestLetter[], now = new Date()): Promise<string[]> {
  const meldpunt = meldpuntOf(world)
  return withMeldpunt(db, meldpunt.id, async (tx) => {
    const ids: string[] = []
    for (const {
      ontvanger,
      oorzaak,
      soort = 'ontvangstbevestiging',
      spoed = false,
      verzamelbaar = false,
      signaal = null,
      agenda = null,
      bijlagen = [],
    } of letters) {
      const key = signaal ? (await kluis.openKeys(meldpunt.id, [signaal.id])).get(signaal.id) : kluis.own(meldpunt.id)
      if (!key) throw new Error('no key')
      await recordHoofd(tx, kluis, meldpunt, signaal, ontvanger)
      const brief = {
        soort,
        klasse: 'geen',
        onderwerp: `[MM] ${oorzaak}`,
        tekst: 'Dank u wel.\n',
        html: '<p>Dank u wel.</p>',
        automatisch: 'auto-replied',
        aanMelder: true,
        agenda,
        bijlagen,
      } as const
      ids.push(
        await postLetter(
          tx,
          kluis,
          meldpunt,
          {
            brief,
            ontvanger,
            signaalId: signaal?.id ?? null,
            mailId: null,
            oorzaak,
            oorzaakAt: now,
            key,
            sleutelId: signaal?.id ?? '',
            inReplyTo: null,
            references: [],
            spoed,
            verzamelbaar,
          },
          now,
        ),
      )
    }
    return ids
  })
}

/** Records a mail and the signaal that came of it, found again by what its Lezing names; `over` is how it stands otherwise. */
export async function addSignaal(
  world: World,
  { db, kluis }: OpenRegister,
  { tekst, lezing, now = new Date(), over = {} }: { tekst: string; lezing: Lezing; now?: Date; over?: Partial<Signaal> },
): Promise<{ id: string; kenmerk: string }> {
  const meldpunt = meldpuntOf(world)
  const hashes = kluis.hashes(meldpunt.id)
  const bytes = Buffer.from(tekst)
  const mailId = hashes.mailId((await digestOriginal([bytes])).sha256)
  const id = hashes.signaalId(mailId)
  const mailKeys = await kluis.ensureKeys(meldpunt.id, 'mail', [mailId])
  const key = (await kluis.ensureKeys(meldpunt.id, 'signaal', [id])).get(id)
  if (!key) throw new Error('no key')
  const melder = CAST.melder
  return withMeldpunt(db, meldpunt.id, async (tx) => {
    const place = { map: 'INBOX', uidvalidity: 1, uid: 1 + bytes.readUInt16BE(0) + bytes.length }
    await keepMails(tx, meldpunt.id, mailKeys, [{ id: mailId, bytes: bytes.length, ontvangenAt: now, place, read: () => [bytes] }], now)
    const kenmerk = await recordSignaal(tx, meldpunt, key, hashes, {
      id,
      mailId,
      onderwerp: 'Vreemd',
      onbevestigd: false,
      jaar: now.getUTCFullYear(),
      signaal: {
        ...openSignaal({
          kenmerk: '',
          geopend: now.toISOString(),
          melders: [{ adres: melder, vertrouwd: true, bereikbaar: true }],
          lezing,
          zorgbriefWacht: false,
          lopend: 1,
          spoed: false,
        }),
        ...over,
      },
    })
    if (!kenmerk) throw new Error('this signaal is there already')
    await recordMelding(tx, meldpunt.id, key, {
      mailId,
      signaalId: id,
      soort: 'signaal',
      at: now,
      inhoud: { melder, onderwerp: 'Vreemd', meldtekst: tekst, lezing, bijlagen: [] },
    })
    await recordTrefwoorden(tx, hashes, meldpunt.id, id, trefwoordenOf(lezing), now)
    return { id, kenmerk: formatKenmerk(kenmerk) }
  })
}

/** A Lezing that read nothing but this. */
export function lezingOf(read: Partial<Lezing>): Lezing {
  return {
    spoed: [],
    vormen: [],
    sectoren: [],
    wanneer: [],
    waar: [],
    personen: [],
    organisaties: [],
    kentekens: [],
    telefoons: [],
    emails: [],
    urls: [],
    ibans: [],
    bsns: [],
    kvks: [],
    aantalSlachtoffers: null,
    minderjarig: null,
    indicatoren: [],
    ontbreekt: [],
    ...read,
  }
}
