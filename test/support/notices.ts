import { CAST } from '../../infra/local/cast.ts'
import { readLetters } from './story.ts'
import type { World } from './world.ts'

/** What the officer read, in the order of the numbers: his letters of one kind, on one line each, without the marks of evidence. */
export async function readNotices(world: World, subject = /Nieuw signaal/): Promise<string[]> {
  const letters = await readLetters(world, { to: CAST.aandachtsfunctionaris, subject })
  return letters
    .sort((a, b) => a.subject.localeCompare(b.subject))
    .map(({ text }) =>
      text
        .replace(/<[^>]{0,2000}>/g, '')
        .replace(/[«»]/g, '')
        .replace(/\n\| ?/g, ' ')
        .replace(/\s+/g, ' '),
    )
}
