// The HTML of a letter: readable by a screen reader, without its styles, and in a dark mail program. Nothing from outside is
// loaded, nothing hangs on colour alone, and the only links are our own. All escaping happens here.
import { MARK_CLOSE, MARK_OPEN } from './bewijs.ts'
import type { Blok, Inhoud, Tekst } from './brief.ts'
import { makeSafe, type SafeStuk } from './inline.ts'
import { cleanText } from './neutralise.ts'

// Mail programs drop style sheets and keep style attributes. Colours are left to the reader's program but for two marks,
// which set both ink and ground so that no dark mode can part them.
const STYLE = {
  body: "margin:0;padding:16px;font-family:-apple-system,'Segoe UI',Roboto,Arial,sans-serif;font-size:16px;line-height:1.5",
  page: 'max-width:42em;margin:0 auto',
  h1: 'font-size:24px;line-height:1.25;margin:0 0 16px',
  h2: 'font-size:19px;line-height:1.3;margin:28px 0 8px',
  h3: 'font-size:16px;line-height:1.4;margin:20px 0 4px',
  p: 'margin:0 0 12px',
  list: 'margin:0 0 12px;padding-left:24px',
  item: 'margin:0 0 6px',
  table: 'border-collapse:collapse;margin:0 0 16px;width:100%',
  caption: 'text-align:left;padding:0 0 4px',
  rowHead: 'text-align:left;vertical-align:top;font-weight:600;padding:5px 16px 5px 0;width:30%;border-bottom:1px solid #8a8a8a',
  head: 'text-align:left;vertical-align:bottom;padding:5px 12px 5px 0;border-bottom:2px solid #8a8a8a',
  cell: 'text-align:left;vertical-align:top;padding:5px 12px 5px 0;border-bottom:1px solid #8a8a8a;overflow-wrap:break-word',
  quote: 'margin:0 0 16px;padding:4px 0 4px 16px;border-left:3px solid #8a8a8a;overflow-wrap:anywhere',
  mark: 'background-color:#ffe9a8;color:#1a1a1a',
  box: 'margin:0 0 20px;padding:12px 16px 1px;border:2px solid #c62f2f;border-left-width:8px',
  code: 'font-family:Consolas,Menlo,monospace;font-size:15px',
  // The pictures have a white ground of their own, so that a dark mail program cannot swallow their ink.
  picture: 'display:block;max-width:100%;height:auto;margin:0 0 12px',
  foot: 'margin:24px 0 12px',
  reference: 'margin:20px 0 0;font-size:13px;overflow-wrap:anywhere',
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const KENMERK_CHARS = 16

/** Text as text inside an element or a double-quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)

/** The text/html form: a whole document in Dutch, headings in order, no outside resource. */
export function renderHtml(inhoud: Inhoud): string {
  const { huisstijl } = inhoud
  const groet = [
    inline([{ letterlijk: huisstijl.handtekening }]),
    inline([{ letterlijk: huisstijl.naam }]),
    inline(['Telefoon: ', { bel: huisstijl.telefoon }]),
    `E-mail: <a href="mailto:${escapeHtml(huisstijl.adres)}">${escapeHtml(huisstijl.adres)}</a>`,
  ]
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>${escapeHtml(inhoud.onderwerp)}</title>
</head>
<body style="${STYLE.body}">
<div role="article" lang="nl" style="${STYLE.page}">
<h1${inhoud.taal === 'nl' ? '' : ` lang="${inhoud.taal}"`} style="${STYLE.h1}">${inline(inhoud.titel)}</h1>
${renderBlokken(inhoud.blokken, inhoud)}
<p style="${STYLE.foot}">Met vriendelijke groet,</p>
<p style="${STYLE.p}">${groet.join('<br>\n')}</p>
<p style="${STYLE.reference}">${escapeHtml(inhoud.referentie)}</p>
</div>
</body>
</html>
`
}

const renderBlokken = (blokken: readonly Blok[], inhoud: Inhoud): string =>
  blokken
    .map((blok) => renderBlok(blok, inhoud))
    .filter((part) => part !== '')
    .join('\n')

function renderBlok(blok: Blok, inhoud: Inhoud): string {
  switch (blok.blok) {
    case 'kop':
      return `<h${blok.niveau} style="${blok.niveau === 2 ? STYLE.h2 : STYLE.h3}">${inline(blok.tekst)}</h${blok.niveau}>`
    case 'alinea':
      return `<p style="${STYLE.p}">${inline(blok.tekst)}</p>`
    case 'lijst':
      return list(blok.genummerd ? 'ol' : 'ul', blok.punten.map(inline))
    case 'feiten':
      if (blok.feiten.length === 0) return ''
      return `<table style="${STYLE.table}">\n${blok.feiten.map(([naam, waarde]) => `<tr><th scope="row" style="${STYLE.rowHead}">${escapeHtml(naam)}:</th><td style="${STYLE.cell};overflow-wrap:anywhere">${inline(waarde)}</td></tr>`).join('\n')}\n</table>`
    case 'tabel':
      return renderTabel(blok.bijschrift, blok.kolommen, blok.rijen)
    case 'citaat':
      return `<blockquote style="${STYLE.quote}"><p style="margin:0">${showMarks(lines(blok.gemerkt))}</p></blockquote>`
    case 'knopregels':
      return list(
        'ul',
        blok.regels.map(
          ({ woorden, opdracht }) =>
            `<a href="${escapeHtml(inhoud.linkTo(opdracht))}">${inline(woorden)}</a>: <code style="${STYLE.code}">${escapeHtml(cleanText(opdracht).replace(/\n/g, ' '))}</code>`,
        ),
      )
    case 'plaatje':
      return `<img src="cid:${escapeHtml(blok.cid)}" alt="${escapeHtml(blok.alt)}" width="${blok.breedte}" height="${blok.hoogte}" style="${STYLE.picture}">`
    case 'kader':
      return `<div style="${STYLE.box}">\n${renderBlokken(blok.blokken, inhoud)}\n</div>`
    case 'engels':
      return `<div lang="en">\n${renderBlokken(blok.blokken, inhoud)}\n</div>`
  }
}

function renderTabel(bijschrift: string, kolommen: readonly string[], rijen: readonly (readonly Tekst[])[]): string {
  if (rijen.length === 0) return ''
  const head = kolommen.map((kolom) => `<th scope="col" style="${STYLE.head}">${inline(kolom)}</th>`).join('')
  const body = rijen.map(([eerste = '', ...rest]) => {
    const cells = rest.map((cel) => `<td style="${STYLE.cell}">${inline(cel)}</td>`).join('')
    return `<tr><th scope="row" style="${STYLE.cell};font-weight:600${keepsTogether(eerste)}">${inline(eerste)}</th>${cells}</tr>`
  })
  return `<table style="${STYLE.table}">\n<caption style="${STYLE.caption}">${inline(bijschrift)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`
}

/** A kenmerk is not broken at its dashes; a long name may be. */
const keepsTogether = (cel: Tekst) => (cel.length <= KENMERK_CHARS && typeof cel === 'string' ? ';white-space:nowrap' : '')

const list = (element: 'ul' | 'ol', items: readonly string[]) =>
  items.length === 0
    ? ''
    : `<${element} style="${STYLE.list}">\n${items.map((item) => `<li style="${STYLE.item}">${item}</li>`).join('\n')}\n</${element}>`

const inline = (tekst: Tekst) => makeSafe(tekst).map(inlineStuk).join('')

function inlineStuk({ vorm, tekst }: SafeStuk): string {
  if (vorm === 'bel') return tel(tekst)
  return vorm === 'nadruk' ? `<strong>${lines(tekst)}</strong>` : lines(tekst)
}

const lines = (text: string) => escapeHtml(text).replaceAll('\n', '<br>\n')

const tel = (nummer: string) => `<a href="tel:${nummer.replace(/[^\d+]/g, '')}" style="white-space:nowrap">${escapeHtml(nummer)}</a>`

const showMarks = (html: string) => html.replaceAll(MARK_OPEN, `<mark style="${STYLE.mark}">«`).replaceAll(MARK_CLOSE, '»</mark>')
