import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { deliveries, readLetters, report, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import { createWorld, type World } from '../support/world.ts'

const OTHER = {
  meldpunt: 'meldpunt@uithoorn.example',
  melder: 'p.smit@uithoorn.example',
  aandachtsfunctionaris: 'r.jansen@uithoorn.example',
  plaatsvervanger: 'k.vos@uithoorn.example',
  informatiecoordinator: 'l.meijer@uithoorn.example',
  beheerder: 'beheer@uithoorn.example',
} as const

/** Adds a second municipality with people, mailbox and domain of its own; only the regional care coordinator serves both. */
function addSecond(world: World): void {
  const people = Object.values(OTHER).map((address) => world.addPerson(address))
  const [mailbox] = people
  const { aandachtsfunctionaris, plaatsvervanger, informatiecoordinator, beheerder } = OTHER
  world.writeMeldpunten([
    { ...world.meldpunt, toewijzing: {} },
    {
      ...world.meldpunt,
      id: 'uithoorn',
      kenmerk: 'UH',
      naam: 'Meldpunt Uithoorn',
      adres: OTHER.meldpunt,
      eigen_domeinen: ['uithoorn.example'],
      imap: { ...world.meldpunt.imap, user: mailbox?.user },
      rollen: {
        ...world.meldpunt.rollen,
        aandachtsfunctionaris: [aandachtsfunctionaris],
        plaatsvervanger: [plaatsvervanger],
        informatiecoordinator: [informatiecoordinator],
        beheerder: [beheerder],
      },
      toewijzing: {},
      brp_bevoegd: [],
      rapport: [aandachtsfunctionaris],
      huisstijl: { naam: 'Gemeente Uithoorn (verzonnen)', telefoon: '020 555 99 99', handtekening: 'Meldpunt Uithoorn' },
    },
  ])
}

const WASSERIJ = 'In de wasserij op de kade slapen vier vrouwen op de grond. Zij mogen niet naar buiten en krijgen geen loon.'

test('a mail to each becomes a signaal of each, with letters of its own, and neither knows of the other', async () => {
  await using world = await createWorld({ domains: ['uithoorn.example'] })
  addSecond(world)
  await startServices(world)
  await world.send(report())
  await world.send({ from: OTHER.melder, to: OTHER.meldpunt, subject: 'Wasserij', text: WASSERIJ })
  await waitSettled(world, 2)
  await waitQuiet(world)

  const addressees = async (from: string) => new Set((await deliveries(world, { from })).map((line) => line.replace(/\].*> /, '] > ')))
  expect(await addressees(CAST.meldpunt)).toEqual(
    new Set([CAST.melder, CAST.aandachtsfunctionaris, CAST.zorgcoordinator].map((to) => `[MM-2026-0001] > ${to}`)),
  )
  expect(await addressees(OTHER.meldpunt)).toEqual(
    new Set([OTHER.melder, OTHER.aandachtsfunctionaris, CAST.zorgcoordinator].map((to) => `[UH-2026-0001] > ${to}`)),
  )
  for (const { text } of await readLetters(world, { from: OTHER.meldpunt })) expect(text).not.toMatch(/Aalsmeer|Hornweg|020 555 00 00/)
  for (const { text } of await readLetters(world)) expect(text).not.toMatch(/Uithoorn|wasserij|020 555 99 99/i)
  await expectApart(world)

  // The number of the other in a subject is nobody's thread here: a new signaal, whose letters do not know that number.
  const before = await deliveries(world)
  await world.send({
    from: OTHER.melder,
    to: OTHER.meldpunt,
    subject: 'Over MM-2026-0001',
    text: 'Achter de kas staan drie caravans met mensen die niet weg mogen. Hun baas heeft hun paspoorten.',
  })
  const mails = await waitSettled(world, 3)
  expect(mails[2]).toMatchObject({ verdict: 'signaal', reden: 'report' })
  await waitQuiet(world)
  expect(await world.query('select meldpunt, nummer from signalen order by meldpunt, nummer')).toEqual([
    { meldpunt: 'aalsmeer', nummer: 1 },
    { meldpunt: 'uithoorn', nummer: 1 },
    { meldpunt: 'uithoorn', nummer: 2 },
  ])
  expect(await deliveries(world)).toEqual(before)
  const letters = await readLetters(world, { from: OTHER.meldpunt, subject: /UH-2026-0002/ })
  expect(letters.length).toBeGreaterThan(0)
  for (const { to, text } of letters) if (to !== OTHER.aandachtsfunctionaris) expect(text).not.toContain('MM-2026-0001')
  await expectApart(world)
})

test('the same mail to both is one signaal of each, and again it is nothing', async () => {
  await using world = await createWorld({ domains: ['uithoorn.example'] })
  addSecond(world)
  await startServices(world)
  const mail = report({ messageId: '<beide@aalsmeer.example>', date: new Date('2026-03-02T08:00:00Z') })
  for (const to of [CAST.meldpunt, OTHER.meldpunt]) await world.send({ ...mail, envelope: { from: CAST.melder, to } })
  await waitSettled(world, 2)
  await waitQuiet(world)
  const before = await deliveries(world)
  for (const to of [CAST.meldpunt, OTHER.meldpunt]) await world.send({ ...mail, envelope: { from: CAST.melder, to } })
  const mails = await waitSettled(world, 4)
  expect(mails.filter(({ reden }) => reden === 'same_mail')).toHaveLength(2)
  await waitQuiet(world)
  expect(await deliveries(world)).toEqual(before)
  expect(await world.query('select meldpunt from signalen order by meldpunt')).toEqual([{ meldpunt: 'aalsmeer' }, { meldpunt: 'uithoorn' }])
  await expectApart(world)
})

/** No id, hash, token or Message-ID that stands in a row of one meldpunt stands in a row of the other. */
async function expectApart(world: World): Promise<void> {
  for (const database of ['register', 'sleutels'] as const) {
    const tables = await world.query<{ name: string }>(
      "select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'meldpunt'",
      [],
      database,
    )
    const found: Record<string, Set<string>> = { aalsmeer: new Set(), uithoorn: new Set() }
    // 26 letters of base32, or a hash: long enough that none is there by chance.
    for (const { name } of tables)
      for (const { meldpunt, row } of await world.query<{ meldpunt: string; row: string }>(
        `select meldpunt, t::text as row from ${name} t`,
        [],
        database,
      ))
        for (const id of row.match(/[a-z2-7]{26}|[0-9a-f]{64}/g) ?? []) found[meldpunt]?.add(id)
    const shared = [...(found.aalsmeer ?? [])].filter((id) => found.uithoorn?.has(id))
    expect(found.aalsmeer?.size).toBeGreaterThan(0)
    expect(found.uithoorn?.size).toBeGreaterThan(0)
    expect(shared).toEqual([])
  }
}
