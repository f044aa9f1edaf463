import type { Brief, Briefhoofd } from '@meldpunt/brieven/brief'
import { findAfwezig, officersNow } from '@meldpunt/register/afwezigheden'
import type { DataKey } from '@meldpunt/register/cipher'
import type { Queryable } from '@meldpunt/register/database'
import { findDraad } from '@meldpunt/register/draad'
import { postLetter, recordHoofd } from '@meldpunt/register/post'
import type { SignaalRow } from '@meldpunt/register/signalen'
import { dayOf } from '@meldpunt/runtime/clock'
import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import { deputiesOf, officersOf } from '@meldpunt/runtime/rollen'
import type { Desk } from './desk.ts'

// Letters that no mail caused: something fell due. Each is posted in the transaction that says so.

/** What a duty of the clock works with. */
export interface Beurt {
  desk: Pick<Desk, 'kluis' | 'alarm' | 'log'>
  meldpunt: Meldpunt
  tx: Queryable
  now: Date
}

/** A duty of one signaal, which is locked. */
export interface Plicht extends Beurt {
  key: DataKey
  row: SignaalRow
}

/** What made a letter necessary: names it, and when that was. */
export interface Oorzaak {
  sleutel: string
  op: Date
}

/** Posts one letter about a signaal, in the thread that its addressee has of it. Once per cause. */
export async function postAbout(
  { desk, meldpunt, tx, now, key, row }: Plicht,
  ontvanger: string,
  { sleutel, op }: Oorzaak,
  write: (hoofd: Briefhoofd & { kenmerk: string }) => Brief | Promise<Brief>,
  { spoed = false } = {},
): Promise<void> {
  const brief = await write(await recordHoofd(tx, desk.kluis, meldpunt, row, ontvanger))
  const draad = await findDraad(tx, desk.kluis.hashes(meldpunt.id), meldpunt.id, row.id, ontvanger)
  await postLetter(
    tx,
    desk.kluis,
    meldpunt,
    {
      brief,
      ontvanger,
      signaalId: row.id,
      mailId: null,
      oorzaak: `${sleutel} ${row.id}`,
      oorzaakAt: op,
      key,
      sleutelId: row.id,
      ...draad,
      spoed,
    },
    now,
  )
}

/** Posts one letter about no signaal, or about several (`over`: then it is destroyed with each of them). Once per cause. Returns its id. */
export async function postLoose(
  { desk, meldpunt, tx, now }: Beurt,
  ontvanger: string,
  { sleutel, op }: Oorzaak,
  write: (hoofd: Briefhoofd) => Brief | Promise<Brief>,
  over: readonly string[] = [],
): Promise<string> {
  const brief = await write(await recordHoofd(tx, desk.kluis, meldpunt, null, ontvanger))
  return postLetter(
    tx,
    desk.kluis,
    meldpunt,
    {
      brief,
      ontvanger,
      signaalId: null,
      mailId: null,
      oorzaak: sleutel,
      oorzaakAt: op,
      key: null,
      sleutelId: '',
      inReplyTo: null,
      references: [],
      spoed: false,
      over,
    },
    now,
  )
}

/** To whom the officers' letters of today go. */
export function findOfficers({ desk, meldpunt, tx, now }: Beurt): Promise<string[]> {
  return officersNow(tx, desk.kluis.hashes(meldpunt.id), meldpunt, dayOf(now))
}

/** Who has the duties of a signaal: the officer or deputy to whom it was handed over, unless he is away; else the officers of today. */
export async function findBehandelaars(plicht: Plicht): Promise<string[]> {
  const { desk, meldpunt, tx, now, row } = plicht
  const { behandelaar } = row.signaal
  if (behandelaar === null) return findOfficers(plicht)
  const handed = 'adres' in behandelaar ? [behandelaar.adres] : behandelaar.rol === 'plaatsvervanger' ? deputiesOf(meldpunt) : []
  const able = handed.filter((adres) => officersOf(meldpunt).includes(adres) || deputiesOf(meldpunt).includes(adres))
  const away = await findAfwezig(tx, desk.kluis.hashes(meldpunt.id), meldpunt.id, able, dayOf(now))
  const present = able.filter((adres) => !away.includes(adres))
  return present.length > 0 ? present : findOfficers(plicht)
}
