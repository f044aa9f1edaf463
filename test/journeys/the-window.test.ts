import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { startService } from '../support/service.ts'
import { report, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import { createWorld } from '../support/world.ts'

test('the window tells a late sweep, the figures of each meldpunt, and nothing personal', async () => {
  await using world = await createWorld()
  const { mailbox } = await startServices(world)
  await world.send(report())
  await waitSettled(world, 1)
  await waitQuiet(world)
  await mailbox.stop()
  const http = await startService(world, 'http')
  const { port } = await http.untilLogged('window opened')
  const look = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`)
    return { status: answer.status, text: await answer.text() }
  }
  expect(await look('/health/live')).toEqual({ status: 200, text: '{"live":true}' })
  expect(await look('/health/ready')).toEqual({ status: 200, text: '{"ready":true,"causes":[]}' })

  await world.query("update mailbox_sweeps set last_at = now() - interval '6 minutes'")
  await world.query("update uitgaand set state = 'mislukt' where soort = 'zorg'")
  await world.query("insert into alarmen (meldpunt, oorzaak, raised_at) values ('aalsmeer', 'mailbox', now())")
  const causes = ['alarm_mailbox', 'sweep_late'].map((oorzaak) => ({ meldpunt: 'aalsmeer', oorzaak }))
  expect(await look('/health/ready')).toEqual({ status: 503, text: JSON.stringify({ ready: false, causes }) })

  const { text: metrics } = await look('/metrics')
  expect(metrics).toMatch(/^meldpunt_sweep_age_seconds\{meldpunt="aalsmeer"\} 36\d/m)
  for (const line of [
    'meldpunt_readable{meldpunt="aalsmeer"} 1',
    'meldpunt_mails_unsettled{meldpunt="aalsmeer"} 0',
    'meldpunt_uitgaand_waiting{meldpunt="aalsmeer"} 0',
    'meldpunt_uitgaand_failed{meldpunt="aalsmeer"} 1',
    'meldpunt_alarm_open{meldpunt="aalsmeer",oorzaak="mailbox"} 1',
  ])
    expect(metrics.split('\n')).toContain(line)
  for (const path of ['/metrics', '/health/ready', '/health/live', `/${CAST.melder}`])
    expect((await look(path)).text).not.toMatch(/bakker|@|MM-|Hornweg/i)
  expect(await http.stop()).toBe(0)
})
