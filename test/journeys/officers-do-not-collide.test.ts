import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { answer, composeAnswer, createFastWorld, only } from '../support/officer.ts'
import { readLetters, report, startServices, waitQuiet, waitSettled } from '../support/story.ts'

const AF = CAST.aandachtsfunctionaris
const TWEEDE = 'k.devries@aalsmeer.example'
const RESULT = /Resultaat van uw opdracht/

test('of two officers who close at once the second hears that it is closed', { timeout: 60_000 }, async () => {
  await using world = await createFastWorld()
  world.addPerson(TWEEDE)
  Object.assign(world.meldpunt.rollen, { aandachtsfunctionaris: [AF, TWEEDE] })
  world.writeMeldpunten()
  await startServices(world)
  await world.send(report())
  await waitSettled(world, 1)
  await waitQuiet(world)
  const [een, twee] = await Promise.all([
    composeAnswer(world, AF, '#zorg gebeld\n#afronden onvoldoende', { to: /Nieuw signaal/ }),
    composeAnswer(world, TWEEDE, '#zorg gebeld\n#afronden overgedragen_politie', { to: /Nieuw signaal/ }),
  ])
  const after = world.relay.mails.length
  await Promise.all([world.send(een), world.send(twee)])
  await waitSettled(world, 3)
  await waitQuiet(world)
  const letters = await readLetters(world, { after })
  const results = [AF, TWEEDE].map((to) => only(letters, RESULT, to))
  expect(results.filter((text) => text.includes('Alles is uitgevoerd.'))).toHaveLength(1)
  expect(results.filter((text) => text.includes('het signaal is afgerond'))).toHaveLength(1)
  expect(letters.filter(({ subject }) => /Terugkoppeling/.test(subject))).toHaveLength(1)
  expect(await world.query("select from logboek where gebeurtenis = 'gevolg afronding'")).toHaveLength(1)
})

test("the officer of one meldpunt is nobody's officer at another, and its numbers are unknown there", { timeout: 60_000 }, async () => {
  await using world = await createFastWorld({ domains: ['uithoorn.example'] })
  const OTHER = 'meldpunt@uithoorn.example'
  const login = world.addPerson(OTHER)
  world.addPerson('b.jansen@uithoorn.example')
  world.addPerson('o.kaya@uithoorn.example')
  const second = {
    ...world.meldpunt,
    id: 'uithoorn',
    kenmerk: 'UH',
    adres: OTHER,
    eigen_domeinen: ['uithoorn.example'],
    imap: { ...world.meldpunt.imap, user: login.user },
    rollen: {
      ...world.meldpunt.rollen,
      aandachtsfunctionaris: ['b.jansen@uithoorn.example'],
      plaatsvervanger: [],
      informatiecoordinator: [],
    },
    toewijzing: {},
    brp_bevoegd: [],
    rapport: [],
  }
  world.writeMeldpunten([world.meldpunt, second])
  await startServices(world)
  await world.send(report())
  await waitSettled(world, 1)
  await waitQuiet(world)
  const command = await composeAnswer(world, AF, '#afronden onvoldoende', { to: /Nieuw signaal/ })
  const after = world.relay.mails.length
  await world.send({ ...command, to: OTHER })
  await waitSettled(world, 2)
  await waitQuiet(world)
  expect(await world.query("select status from signalen where meldpunt = 'aalsmeer'")).not.toEqual([{ status: 'afgerond' }])
  expect(await world.query("select from logboek where gebeurtenis like 'gevolg %'")).toEqual([])
  const letters = world.relay.mails.slice(after).filter(({ to }) => to === AF)
  for (const { raw } of letters) expect(raw.toString()).not.toContain('[MM-2026-0001]')
  // At his own he goes on as before.
  const noted = await answer(world, AF, '#notitie Hier klopt het wel.', { to: /MM-2026-0001. Nieuw signaal/ })
  expect(only(noted, RESULT)).toContain('Alles is uitgevoerd.')
})
