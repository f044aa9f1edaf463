import { type Dagoverzicht, dagoverzicht } from '@meldpunt/brieven/dagoverzicht'
import { countMails, findBestaande, findWachtend } from '@meldpunt/register/overzicht'
import type { SignaalRow } from '@meldpunt/register/signalen'
import { KALENDER, lastGedaan, termijnenOf } from '@meldpunt/register/termijnen'
import { listWachtend } from '@meldpunt/signaal/wachtend'
import { type Beurt, findOfficers, type Oorzaak, postLoose } from '../letters.ts'
import { openSignalen } from '../open-signalen.ts'

const DAY_MS = 86_400_000

type Wacht = Dagoverzicht['wacht'][number]

/** The overview of a working day to the officers: what waits, and the count of the mails since the last one. It goes also when nothing waits. */
export async function postDagoverzicht(beurt: Beurt, oorzaak: Oorzaak): Promise<void> {
  const { meldpunt, tx, now } = beurt
  const since = (await lastGedaan(tx, meldpunt.id, 'dagoverzicht ', oorzaak.sleutel)) ?? new Date(now.getTime() - DAY_MS)
  const wacht = await listAll(beurt, since)
  const telling = await countMails(tx, meldpunt.id, since)
  for (const adres of await findOfficers(beurt))
    await postLoose(beurt, adres, oorzaak, (hoofd) => dagoverzicht({ ...hoofd, dag: oorzaak.op, wacht, telling }))
}

/** What the signalen themselves wait for, and what stands in mails, letters and codes: urgent ones first, then the oldest. */
async function listAll(beurt: Beurt, since: Date): Promise<Wacht[]> {
  const { meldpunt, tx, now } = beurt
  const rows = await openSignalen(beurt, await findBestaande(tx, meldpunt.id))
  const byId = new Map(rows.map((row) => [row.id, row]))
  const ofSignalen = rows.flatMap((row) =>
    listWachtend(row.signaal, { nu: now, statusSinds: row.statusAt.toISOString() }, termijnenOf(meldpunt), KALENDER).map(
      ({ reden, sinds }) => show(row, reden, new Date(sinds)),
    ),
  )
  const elsewhere = (await findWachtend(tx, meldpunt.id, since, now)).flatMap(({ reden, signaalId, sinds }): Wacht[] => {
    if (signaalId === null) return [{ kenmerk: null, reden, sinds, spoed: false }]
    const row = byId.get(signaalId)
    // Destroyed since; and who answered an alarm has looked at it.
    if (!row || (reden === 'eerste_reactie' && row.signaal.spoed?.reactie)) return []
    return [show(row, reden, sinds)]
  })
  return [...ofSignalen, ...elsewhere].toSorted((a, b) => Number(b.spoed) - Number(a.spoed) || a.sinds.getTime() - b.sinds.getTime())
}

function show({ kenmerk, signaal }: SignaalRow, reden: Wacht['reden'], sinds: Date): Wacht {
  return { kenmerk, reden, sinds, spoed: signaal.spoed !== null }
}
