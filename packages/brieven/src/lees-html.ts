// The page of `meldpunt lees --html`: the same as lees-pagina.ts for a browser, one file that loads nothing. The words that something
// rests on are marked in the text; each value beside it is linked to its words and back. Works without script, on paper and on a
// phone. A mail is hostile: everything out of it is escaped, nothing of it becomes a link, and no style or script of it can run.
import { createHash } from 'node:crypto'
import { joinBereiken } from './bewijs.ts'
import type { Bereik } from './brief.ts'
import { escapeHtml } from './html.ts'
import { describeLezing, type LeesInhoud, type LeesPagina, type Leestekst, listPlaatsen } from './lees-inhoud.ts'
import { STIJL } from './lees-stijl.ts'
import type { Getoond } from './samenvatting.ts'

/** More values of one field hide the others; all of them are in `--json`. */
const WAARDEN_MAX = 100
const WOORDEN_TEKENS_MAX = 160

// By its hash: a style that a mail brought along could not run, wherever it came to stand.
const BELEID = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STIJL).digest('base64')}'; base-uri 'none'; form-action 'none'`

/** What stands before the articles of all files. */
export const LEES_HTML_BEGIN = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${BELEID}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>Wat er is gelezen</title>
<style>${STIJL}</style>
</head>
<body>
<main>
<h1>Wat er is gelezen</h1>
`

/** What stands behind them. */
export const LEES_HTML_EINDE = '</main>\n</body>\n</html>\n'

/** The article of one file; `nr` tells it from the others of the page. Never throws. */
export function renderLeesHtml(pagina: LeesPagina, nr: number): string {
  const inhoud = describeLezing(pagina)
  const id = `m${nr}`
  const kop = `<h2 id="${id}">${line(inhoud.naam)}</h2>`
  if (inhoud.onleesbaar !== null)
    return `<article aria-labelledby="${id}">\n${kop}\n<p>Dit bestand kon niet worden gelezen: ${line(inhoud.onleesbaar)}.</p>\n</article>\n`
  const bewijs = numberBewijs(inhoud, pagina, id)
  const delen = [
    kop,
    showSpoed(inhoud, bewijs),
    showFeiten(inhoud),
    showOpdrachten(inhoud),
    `<div class="naast">\n<div class="teksten">\n${inhoud.teksten.map((tekst) => showTekst(tekst, bewijs)).join('\n')}\n</div>${showGelezen(inhoud, bewijs)}\n</div>`,
    showWeggelaten(inhoud),
    showRegels(inhoud),
  ]
  return `<article aria-labelledby="${id}">\n${delen.filter((deel) => deel !== '').join('\n')}\n</article>\n`
}

/** The marked stretches of each text, and the number of each value that rests on one. */
interface Bewijs {
  id: string
  perBron: Map<string, Bereik[]>
  /** Numbers of the values that rest on a stretch, by the id of its mark. */
  waarden: Map<string, number[]>
  nummers: Map<Getoond, number>
}

function numberBewijs({ teksten, velden, spoed }: LeesInhoud, { lezing }: LeesPagina, id: string): Bewijs {
  const plaatsen = lezing ? listPlaatsen(lezing) : []
  const perBron = new Map(
    teksten.map(({ bron, tekst }) => [
      bron,
      joinBereiken(
        plaatsen.filter((plaats) => plaats.bron === bron),
        tekst.length,
      ),
    ]),
  )
  const bewijs: Bewijs = { id, perBron, waarden: new Map(), nummers: new Map() }
  for (const getoond of [...spoed, ...(velden ?? []).flatMap(({ waarden }) => waarden.slice(0, WAARDEN_MAX))]) {
    const nummer = bewijs.nummers.size + 1
    bewijs.nummers.set(getoond, nummer)
    const merken = new Set(getoond.vindplaatsen.map((plaats) => markOf(plaats, bewijs)))
    for (const merk of merken) if (merk !== null) bewijs.waarden.set(merk, [...(bewijs.waarden.get(merk) ?? []), nummer])
  }
  return bewijs
}

/** The id of the mark that holds a place; null where its text is not shown. Binary search: a hostile mail has thousands of both. */
function markOf({ bron, van }: { bron: string; van: number }, { id, perBron }: Bewijs): string | null {
  const bereiken = perBron.get(bron) ?? []
  let [low, high] = [0, bereiken.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((bereiken[middle]?.van ?? 0) <= van) low = middle
    else high = middle - 1
  }
  const found = bereiken[low]
  return found && found.van <= van && van < found.tot ? `${id}-${[...perBron.keys()].indexOf(bron)}-${low}` : null
}

function showSpoed({ spoed }: LeesInhoud, bewijs: Bewijs): string {
  if (spoed.length === 0) return ''
  return `<section class="spoed">\n<h3>Spoed</h3>\n<ul>\n${spoed.map((reden) => showWaarde(reden, bewijs)).join('\n')}\n</ul>\n</section>`
}

function showFeiten({ feiten }: LeesInhoud): string {
  return `<dl>\n${feiten.map(({ naam, waarde }) => `<div><dt>${line(naam)}</dt><dd>${lines(waarde)}</dd></div>`).join('\n')}\n</dl>`
}

function showOpdrachten({ opdrachten }: LeesInhoud): string {
  if (opdrachten.length === 0) return ''
  const regels = opdrachten.map(({ tag, argumenten }) => `<li><strong>${line(tag)}</strong> ${line(argumenten)}</li>`)
  return `<section>\n<h3>Opdrachten</h3>\n<ul>\n${regels.join('\n')}\n</ul>\n</section>`
}

/** The text whole, with its marks; behind each the numbers of the values that rest on it. */
function showTekst({ bron, titel, tekst }: Leestekst, bewijs: Bewijs): string {
  const nummerTekst = [...bewijs.perBron.keys()].indexOf(bron)
  let html = ''
  let at = 0
  for (const [index, { van, tot }] of (bewijs.perBron.get(bron) ?? []).entries()) {
    const id = `${bewijs.id}-${nummerTekst}-${index}`
    const nummers = (bewijs.waarden.get(id) ?? []).map((nummer) => `<a href="#${bewijs.id}-w${nummer}">${nummer}</a>`)
    html += `${lines(tekst.slice(at, van))}<mark id="${id}">${lines(tekst.slice(van, tot))}</mark><sup>${nummers.join(' ')}</sup>`
    at = tot
  }
  html += lines(tekst.slice(at))
  return `<section>\n<h3>${line(titel)}</h3>\n<div class="woorden" dir="auto">${html === '' ? '<em>geen</em>' : html}</div>\n</section>`
}

function showGelezen({ velden, ontbreekt }: LeesInhoud, bewijs: Bewijs): string {
  if (velden === null) return ''
  const delen = velden.map(({ naam, waarden }) => {
    const meer = waarden.length > WAARDEN_MAX ? `\n<li>en nog ${waarden.length - WAARDEN_MAX}</li>` : ''
    const getoond = waarden.slice(0, WAARDEN_MAX).map((waarde) => showWaarde(waarde, bewijs))
    return `<h4>${line(naam)}</h4>\n<ul>\n${getoond.join('\n')}${meer}\n</ul>`
  })
  const mist =
    ontbreekt.length > 0 ? [`<h4>Ontbreekt</h4>\n<ul>\n${ontbreekt.map((deel) => `<li>${line(deel)}</li>`).join('\n')}\n</ul>`] : []
  const alles = [...delen, ...mist]
  return `\n<section class="gelezen">\n<h3>Gelezen</h3>\n${alles.length > 0 ? alles.join('\n') : '<p>niets</p>'}\n</section>`
}

/** A value, and each of the places it rests on as a link to it. */
function showWaarde(getoond: Getoond, bewijs: Bewijs): string {
  const nummer = bewijs.nummers.get(getoond)
  const links = getoond.vindplaatsen.map((plaats, index) => {
    const merk = markOf(plaats, bewijs)
    const tekst = index === 0 ? `«${shorten(plaats.tekst)}»` : `${index + 1}e plaats`
    return merk === null ? (index === 0 ? tekst : '') : `<a href="#${merk}">${tekst}</a>`
  })
  const waarde = getoond.waarde === '' ? '' : `${line(getoond.waarde)} `
  return `<li id="${bewijs.id}-w${nummer}"><span class="nr">${nummer}</span> ${waarde}${links.filter((link) => link !== '').join(' ')}</li>`
}

function showWeggelaten({ weggelaten }: LeesInhoud): string {
  if (weggelaten.length === 0) return ''
  const delen = weggelaten.map(({ soort, tekst }) => `<h4>${line(soort)}</h4>\n<div class="woorden" dir="auto">${lines(tekst)}</div>`)
  return `<details>\n<summary>Weggelaten (${weggelaten.length})</summary>\n${delen.join('\n')}\n</details>`
}

function showRegels({ feiten }: LeesInhoud): string {
  const regels = feiten.filter(({ reden }) => reden)
  if (regels.length === 0) return ''
  return `<details>\n<summary>Volgens welke regels</summary>\n<dl>\n${regels.map(({ naam, reden = '' }) => `<div><dt>${line(naam)}</dt><dd><code>${line(reden)}</code></dd></div>`).join('\n')}\n</dl>\n</details>`
}

// Marks of direction would let a mail rearrange the page; other controls mean nothing to a browser. Unit for unit, so that places hold.
const HARMFUL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]/g

const lines = (text: string): string =>
  escapeHtml(
    text
      .toWellFormed()
      .replace(/\r(?=\n)/g, ' ')
      .replace(HARMFUL, '\ufffd'),
  )
const line = (text: string): string => lines(text.replace(/[\r\n]/g, ' '))
const shorten = (text: string): string => line(text.length > WOORDEN_TEKENS_MAX ? `${text.slice(0, WOORDEN_TEKENS_MAX)}…` : text)
