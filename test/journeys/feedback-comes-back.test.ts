import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { answer, composeAnswer, createFastWorld, only } from '../support/officer.ts'
import { readLetters, report, startServices, waitQuiet, waitSettled } from '../support/story.ts'

const AF = CAST.aandachtsfunctionaris
const RESULT = /Resultaat van uw opdracht/

test('feedback that comes back is owed again: nothing is destroyed before the reporter was told in another way', {
  timeout: 60_000,
}, async () => {
  await using world = await createFastWorld()
  await startServices(world)
  await world.send(report())
  await waitSettled(world, 1)
  await waitQuiet(world)
  // He leaves the municipality, and his mailbox with him.
  world.removePerson(CAST.melder)

  const closing = await composeAnswer(world, AF, '#zorg Noor is gebeld.\n#afronden onvoldoende', { to: /Nieuw signaal/ })
  await world.send(closing)
  expect((await waitSettled(world, 3)).map(({ verdict }) => verdict).sort()).toEqual(['bezorgfout', 'opdracht', 'signaal'])
  await waitQuiet(world)
  const problem = only(await readLetters(world, {}), /Een brief kwam niet aan/, AF)
  expect(problem).toContain('#terugkoppeling gedaan')

  const refused = only(await answer(world, AF, '#vernietig Er is te weinig.'), RESULT)
  expect(refused).toContain('De melder weet nog niet wat er met de melding is gebeurd')
  expect(only(await answer(world, AF, '#terugkoppeling gedaan Gebeld op zijn nieuwe nummer.'), RESULT)).toContain('Alles is uitgevoerd.')
  // It fits now, and waits for its code as a heavy command does.
  expect(only(await answer(world, AF, '#vernietig Er is te weinig.'), /Bevestig uw opdracht/)).toContain('#vernietig')
  expect(world.relay.find({ from: CAST.meldpunt, to: CAST.melder, subject: /Terugkoppeling/ })).toHaveLength(1)
})
