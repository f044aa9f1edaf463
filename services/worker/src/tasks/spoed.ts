import { showBewaard } from '@meldpunt/brieven/mailblok'
import { spoedalarm } from '@meldpunt/brieven/spoedalarm'
import { findAfwezig } from '@meldpunt/register/afwezigheden'
import { findMeldingen, folderOf } from '@meldpunt/register/meldingen'
import { dayOf } from '@meldpunt/runtime/clock'
import { deputiesOf, inhoudsklasseOf, officersOf } from '@meldpunt/runtime/rollen'
import { type Oorzaak, type Plicht, postAbout } from '../letters.ts'

export const NO_DEPUTY = 'spoed_without_deputy'

/**
 * Nobody reacted to urgency in time: the deputies who are there get the alarm, before and outside everything else. Is there none,
 * everybody gets it who ever looks after signalen, and the beheerder hears that somebody has to phone.
 */
export async function wakeDeputy(plicht: Plicht, oorzaak: Oorzaak): Promise<void> {
  const { desk, meldpunt, tx, key, row, now } = plicht
  const deputies = deputiesOf(meldpunt)
  const away = await findAfwezig(tx, desk.kluis.hashes(meldpunt.id), meldpunt.id, deputies, dayOf(now))
  const present = deputies.filter((adres) => !away.includes(adres))
  if (present.length === 0)
    await desk.alarm.raise({
      meldpunt: meldpunt.id,
      oorzaak: NO_DEPUTY,
      message: `Nobody reacted to an urgent signaal of ${meldpunt.id} within ${meldpunt.termijnen.spoed_minuten} minutes, and no deputy can be told: phone the aandachtsfunctionaris now. Name a plaatsvervanger in the meldpunten file, or see who is away.`,
    })
  const meldingen = await findMeldingen(tx, meldpunt.id, key, row.id).catch((error: unknown) => {
    // Words that do not open let nobody sleep: the alarm then says the number, and whom to phone.
    desk.log.error('signaal not opened', { meldpunt: meldpunt.id, signaal: row.id, err: error })
    return []
  })
  // The mail that said so: urgency may have come with a later one.
  const melding = meldingen.findLast(({ inhoud }) => (inhoud.lezing?.spoed.length ?? 0) > 0) ?? meldingen[0]
  const { kenmerk, lezing, geopend } = row.signaal
  const alarm = {
    ontvangen: melding?.at ?? new Date(geopend),
    aanvulling: melding !== undefined && melding !== meldingen[0],
    spoedMinuten: meldpunt.termijnen.spoed_minuten,
    geenReactie: true,
  }
  for (const adres of present.length > 0 ? present : new Set([...officersOf(meldpunt), ...deputies]))
    await postAbout(
      plicht,
      adres,
      oorzaak,
      (hoofd) =>
        melding && inhoudsklasseOf(meldpunt, adres) === 'vol'
          ? spoedalarm({
              ...hoofd,
              ...alarm,
              kenmerk,
              klasse: 'vol',
              mail: showBewaard(melding, folderOf(meldpunt, melding)),
              lezing,
              zorgcoordinatoren: meldpunt.rollen.zorgcoordinator,
            })
          : spoedalarm({ ...hoofd, ...alarm, kenmerk, klasse: 'geen', vormen: lezing?.vormen.map(({ waarde }) => waarde) ?? [] }),
      { spoed: true },
    )
}
