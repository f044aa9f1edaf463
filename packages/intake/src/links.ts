// Which web pages and mail addresses does a text name? Also when they were made harmless (`hxxp`, `[.]`) or wrapped (safelinks).
// Nothing is opened or looked up.
import { LinkifyIt } from 'linkify-it'
import { cite, type Brontekst, type Gelezens } from './evidence.ts'

const LINK_LENGTH_MAX = 2_000
let linkify: LinkifyIt | null = null
/** The general domains of its own list, and those that Dutch advertisements use beside them. */
const EXTRA_TLDS = [
  'amsterdam',
  'club',
  'online',
  'site',
  'xxx',
  'sex',
  'adult',
  'porn',
  'cam',
  'live',
  'app',
  'shop',
  'vip',
  'top',
  'dating',
  'world',
  'today',
  'link',
  'page',
  'agency',
  'work',
  'jobs',
  'example',
  'test',
  'frl',
]

function findLinks(tekst: string) {
  if (!linkify) {
    linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, maxLength: LINK_LENGTH_MAX })
    for (const tld of EXTRA_TLDS) linkify.tlds(tld, true)
  }
  return linkify.match(tekst) ?? []
}

/** Something of a link must be there before the library is asked. */
const SPOOR = /@|:\/\/|www\.|\[\.\]|\(\.\)|\[at\]|\(at\)|[\w-]\.[a-z]{2,12}(?!\w|\.\w)/i
const VERMOMD =
  /\bhxxps?:\/\/[^\s<>"')]{1,300}|(?<![\w-])(?:[\w-]{1,60}(?:\[\.\]|\(\.\)|\.| ?\[dot\] ?| ?\(dot\) ?)){1,6}[a-z]{2,12}(?:\/[^\s<>"')]{0,200})?/gi
const VERMOMD_ADRES =
  /(?<![\w.+-])[\w.+-]{1,64} ?(?:\[at\]|\(at\)|\[@\]|\(@\)) ?[\w-]{1,60}(?: ?(?:\.|\[\.\]|\(\.\)|\[dot\]|\(dot\)|\[punt\]|\(punt\)) ?[\w-]{1,60}){0,3}(?:\.|\[\.\]|\(\.\)| ?\[dot\] ?| ?\(dot\) ?| ?\[punt\] ?| ?\(punt\) ?)[a-z]{2,12}/gi
const GRATIS =
  /@(?:gmail|hotmail|outlook|live|yahoo|icloud|ziggo|kpnmail|planet|xs4all|proton|protonmail|pm|gmx|telegram|mail|msn|me|hetnet|home|casema|upcmail)\./i

/** Reads addresses and pages of one text. `eigen`: the reporter's address and signature, whose links are not of the report. Returns the spans covered. */
export function readLinks(
  bron: Brontekst,
  emails: Gelezens<string>,
  urls: Gelezens<string>,
  eigen: { adres: string; tekst: string },
): [number, number][] {
  const { tekst } = bron
  if (!SPOOR.test(tekst)) return []
  const spans: [number, number][] = []
  const eigenDomein = GRATIS.test(eigen.adres) ? null : eigen.adres.slice(eigen.adres.indexOf('@')).toLowerCase()
  const addEmail = (waarde: string, van: number, tot: number) => {
    const adres = waarde.toLowerCase()
    spans.push([van, tot])
    if (adres === eigen.adres || (eigenDomein && adres.endsWith(eigenDomein)) || eigen.tekst.toLowerCase().includes(adres)) return
    emails.add(adres, cite(bron, van, tot))
  }
  const addUrl = (waarde: string, van: number, tot: number) => {
    spans.push([van, tot])
    if (eigen.tekst.includes(waarde) || /^mailto:/i.test(waarde)) return
    urls.add(
      waarde,
      cite(bron, van, tot),
      waarde
        .replace(/^https?:\/\//i, '')
        .replace(/\/$/, '')
        .toLowerCase(),
    )
  }
  // "boss(at)flexwerk.nl" before its domain is read as a page.
  const vermomd: [number, number][] = []
  if (/[[(](?:at|@)[\])]/i.test(tekst))
    for (const m of tekst.matchAll(VERMOMD_ADRES)) {
      vermomd.push([m.index, m.index + m[0].length])
      addEmail(disclose(m[0]), m.index, m.index + m[0].length)
    }
  let volgende = 0
  for (const m of findLinks(tekst)) {
    const tot = m.lastIndex
    while (volgende < vermomd.length && vermomd[volgende]![1] <= m.index) volgende++
    if (volgende < vermomd.length && vermomd[volgende]![0] < tot) continue
    if (m.schema === 'mailto:' || (m.schema === '' && m.url.startsWith('mailto:'))) {
      addEmail(m.text.replace(/^mailto:/i, ''), m.index, tot)
      continue
    }
    if (m.schema === '') {
      const host = m.raw.split(/[/?#:]/, 1)[0]!
      // "hem.Is het" and "14.30.De": a missing blank, not a page.
      if (/\.\p{Lu}\p{Ll}/u.test(host) || host.split('.').some((deel) => /^\d+$/.test(deel)) || /[_@]$/.test(tekst[m.index - 1] ?? ''))
        continue
      if (!/^www\./i.test(host) && !host.includes('/') && /^(?:\p{L}\.){1,4}\p{L}{0,2}$/u.test(host)) continue
      if (isMissingBlank(host, m.raw)) continue
    }
    addUrl(m.schema === '' ? m.raw : unwrap(m.raw), m.index, tot)
  }
  const covered = (van: number, tot: number) => spans.some(([v, t]) => van < t && tot > v)
  if (/hxxp|[[(](?:\.|dot)[\])]/i.test(tekst)) {
    for (const m of tekst.matchAll(VERMOMD)) {
      if (!/hxxp|[[(](?:\.|dot)[\])]/i.test(m[0])) continue
      const literal = m[0].replace(/[.,;:!?]{1,5}$/, '')
      if (!covered(m.index, m.index + literal.length)) addUrl(disclose(literal), m.index, m.index + literal.length)
    }
  }
  return spans.sort((a, b) => a[0] - b[0])
}

/** Two-letter domains that are Dutch or English words: "gezien.Is", "kas.in de". */
const WOORD_TLD = new Set('is in it me no to so my be do at as am de la le se es et id im st te us gg'.split(' '))
function isMissingBlank(host: string, raw: string): boolean {
  const delen = host.split('.')
  return (
    delen.length === 2 &&
    raw === host &&
    WOORD_TLD.has(delen[1]!.toLowerCase()) &&
    /^\p{L}{2,}$/u.test(delen[0]!) &&
    host !== 't.me' &&
    !/^(?:linktr|youtu|bit)$/.test(delen[0]!)
  )
}

function disclose(vermomd: string): string {
  return vermomd
    .replace(/^hxxp/i, 'http')
    .replace(/ ?[[(](?:\.|dot|punt)[\])] ?/gi, '.')
    .replace(/ ?[[(](?:at|@)[\])] ?/gi, '@')
}

/** The page inside a link that a mail filter rewrote; the link itself when it was not. */
function unwrap(link: string): string {
  if (!/safelinks\.protection\.outlook\.com|urldefense|linkprotect/i.test(link)) return link
  const binnen = /[?&](?:url|u|a)=([^&\s]{1,1500})/i.exec(link)?.[1]
  if (!binnen) return link
  try {
    return decodeURIComponent(binnen)
  } catch {
    return link
  }
}
