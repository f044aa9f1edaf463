// Which pictures stand in the HTML itself? Some mail programs write a pasted photograph into the mark-up as a `data:`
// address. It is evidence like any other, and three of them would fill the room there is for text.

/** Pictures taken out of one mail. */
const PICTURES_MAX = 50
const DATA_PICTURE = /data:image\/[a-z0-9.+-]{1,40};base64,/gi
const BASE64_RUN = /[A-Za-z0-9+/=\s]*/y

export interface DataPictures {
  /** The HTML with a `cid:` address in place of each picture. */
  html: string
  pictures: { type: string; content: Buffer; cid: string }[]
}

/** Takes base64 pictures out of HTML; linear, never throws. Pictures beyond the first 50 are taken out and dropped. */
export function takeDataPictures(html: string): DataPictures {
  const pictures: DataPictures['pictures'] = []
  const kept: string[] = []
  let copied = 0
  for (const { index, 0: prefix } of html.matchAll(DATA_PICTURE)) {
    if (index < copied) continue
    BASE64_RUN.lastIndex = index + prefix.length
    const data = BASE64_RUN.exec(html)?.[0] ?? ''
    const cid = `data-${pictures.length + 1}@html`
    kept.push(html.slice(copied, index), `cid:${cid}`)
    copied = index + prefix.length + data.length
    if (pictures.length >= PICTURES_MAX) continue
    pictures.push({ type: prefix.slice('data:'.length, -';base64,'.length).toLowerCase(), content: Buffer.from(data, 'base64'), cid })
  }
  return { html: pictures.length === 0 ? html : kept.join('') + html.slice(copied), pictures }
}
