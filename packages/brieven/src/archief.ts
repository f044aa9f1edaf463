// The files of Word and Excel are zip archives, and their writers put the hour of writing into them. Here that is taken out, so that
// the same letter has the same bytes at each try.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** As local parts, since a zip knows no zone; the earliest year that it can hold. */
const ZIP_DATE = new Date(1980, 0, 1)

/** The same archive, written as if at `moment`. */
export function pinArchief(archief: Uint8Array, moment: Date): Uint8Array {
  const when = `${moment.toISOString().slice(0, 19)}Z`
  const files: Zippable = {}
  for (const [name, content] of Object.entries(unzipSync(archief))) {
    const pinned =
      name === 'docProps/core.xml'
        ? strToU8(strFromU8(content).replace(/(<dcterms:(created|modified) [^<>]{0,100}>)[^<>]{0,40}(?=<)/g, `$1${when}`))
        : content
    files[name] = [pinned, { mtime: ZIP_DATE }]
  }
  return zipSync(files)
}
