import { type Briefbijlage, findReferenties } from '@meldpunt/mail/compose'
import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alinea, citaat, feiten, knopregels, kop, lijst, tabel, writeBrief } from './brief.ts'
import { BRIEFSOORTEN, INHOUDSKLASSEN } from './briefsoort.ts'
import { hoofd, INHOUDSWOORDEN, lezing, mail, nu } from './cast.ts'
import { consult } from './consult.ts'
import { explainOpdrachten } from './hulp.ts'
import { nieuwSignaal } from './nieuw-signaal.ts'
import { VOORBEELDEN } from './voorbeelden.ts'

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

/** What a reader without styles sees, a line per block. */
function readHtml(html: string): string {
  return html
    .slice(html.indexOf('<body'))
    .replace(/<\/?(?:h\d|p|li|tr|th|td|caption|div|blockquote|br|table|ul|ol|body)(?: [^<>]*)?>/g, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
}

/** The name of an attachment, and all that stands in it where it is an archive. */
function readBijlage({ naam, type, inhoud }: Briefbijlage): string[] {
  return [naam, ...(type.includes('openxml') ? Object.values(unzipSync(inhoud)).map((part) => strFromU8(part)) : [])]
}

/** A column name has a colon where a wide table is written as text. */
const wordsOf = (text: string) =>
  new Set(
    text
      .split(/[\s|]+/)
      .map((word) => word.replace(/:$/, ''))
      .filter((word) => /[\p{L}\p{N}]/u.test(word)),
  )

/** Step numbers are an attribute of the list in HTML. */
const withoutNumbers = (words: Set<string>) => new Set([...words].filter((word) => !/^\d\.$/.test(word)))

describe.each(VOORBEELDEN)('$naam', ({ naam, brief }) => {
  test('reads as it did', async () => {
    await expect(brief.tekst).toMatchFileSnapshot(`snapshots/${naam}.txt`)
    await expect(brief.html).toMatchFileSnapshot(`snapshots/${naam}.html`)
  })

  test('has a subject of kenmerk and kind, nothing else', () => {
    expect(brief.onderwerp).toMatch(/^\[MM(?:-2026-0042)?\] /)
    const { onderwerp, engels } = BRIEFSOORTEN[brief.soort]
    expect([onderwerp, `${engels} / ${onderwerp}`]).toContain(brief.onderwerp.replace(/^\[[^\]]*\] /, ''))
  })

  test('says no more than its class, and its class is no more than its kind allows', () => {
    expect(INHOUDSKLASSEN.indexOf(brief.klasse)).toBeLessThanOrEqual(INHOUDSKLASSEN.indexOf(BRIEFSOORTEN[brief.soort].klasse))
    if (brief.klasse !== 'geen') return
    const gezegd = [brief.tekst, brief.html, brief.agenda?.inhoud ?? '', ...brief.bijlagen.flatMap(readBijlage)].join()
    for (const word of INHOUDSWOORDEN) expect(gezegd).not.toContain(word)
  })

  test('has no line that begins with #, as text or as HTML made text', () => {
    for (const line of [...brief.tekst.split('\n'), ...readHtml(brief.html).split('\n')])
      expect(line).not.toMatch(/^\s*[-*•>|]?\s*[#＃﹟]/u)
  })

  test('says the same in text and HTML', () => {
    expect(withoutNumbers(wordsOf(readHtml(brief.html)))).toEqual(withoutNumbers(wordsOf(brief.tekst)))
  })

  test('has narrow lines and the reference at its foot', () => {
    for (const line of brief.tekst.split('\n')) expect(line.length).toBeLessThanOrEqual(78)
    expect(findReferenties(brief.tekst)).toEqual([hoofd.token])
    expect(findReferenties(readHtml(brief.html))).toEqual([hoofd.token])
    expect(brief.tekst).toMatch(/\nReferentie: [^\n]+\n$/)
  })

  test('is accessible HTML that loads nothing', () => {
    expect(brief.html).toMatch(/^<!doctype html>\n<html lang="nl">/)
    expect(brief.html).not.toMatch(/<script|<style|<link|https?:|url\(/)
    const cids = brief.bijlagen.flatMap(({ cid }) => (cid === null ? [] : [cid]))
    const plaatjes = [...brief.html.matchAll(/<img [^>]*>/g)].map(([plaatje]) => plaatje)
    expect(plaatjes.map((plaatje) => /^<img src="cid:([^"]*)" alt="[^"]+" /.exec(plaatje)?.[1])).toEqual(cids)
    for (const [, target] of brief.html.matchAll(/href="([^"]*)"/g))
      expect(target).toMatch(/^(?:tel:[+\d]+|mailto:meldpunt@waterdam\.example(?:\?.{1,1500})?)$/)
    const levels = [...brief.html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.slice(1).entries()) expect(level > 1 && level - (levels[index] ?? 1) <= 1).toBe(true)
    for (const [cell] of brief.html.matchAll(/<th(?: [^>]*)?>/g)) expect(cell).toContain('scope="')
    expect(unbalancedTags(brief.html)).toEqual([])
  })
})

test('every kind of letter has an example', () => {
  expect(Object.keys(BRIEFSOORTEN).filter((soort) => !VOORBEELDEN.some(({ brief }) => brief.soort === soort))).toEqual([])
})

test('every acknowledgement tells to call 112 and none says that something is not urgent', () => {
  const bevestigingen = VOORBEELDEN.filter(({ brief }) =>
    ['ontvangstbevestiging', 'spoedbevestiging', 'aanvulling_ontvangen'].includes(brief.soort),
  )
  expect(bevestigingen.length).toBeGreaterThan(5)
  for (const { brief } of bevestigingen) {
    expect(brief.tekst).toMatch(/bel\s(?:dan\smeteen|nu)\s112/i)
    expect(brief.html).toMatch(/<a href="tel:112"[^>]*>112<\/a>/)
    expect(brief.tekst).not.toMatch(/(?:geen|niet)\s(?:als\s)?(?:spoed|dringend|urgent)/i)
  }
})

test('an urgent melder reads 112 first, then whom to call', () => {
  for (const { brief } of VOORBEELDEN.filter(({ brief }) => brief.soort === 'spoedbevestiging')) {
    expect(brief.tekst).toMatch(/^(?:Bel nu 112|Call 112 now)\n/)
    expect(brief.tekst.indexOf('Bel daarna')).toBeGreaterThan(0)
    expect(brief.tekst.indexOf('Bel daarna')).toBeLessThan(brief.tekst.indexOf('Dank u wel'))
    if (/^Call/.test(brief.tekst)) expect(brief.tekst.indexOf('Then call')).toBeLessThan(brief.tekst.indexOf('Thank you'))
  }
})

test('whoever writes English gets every letter to a melder in both languages, each language marked as what it is', () => {
  const aanMelder = Object.entries(BRIEFSOORTEN).filter(([, { aanMelder }]) => aanMelder)
  const tweetalig = VOORBEELDEN.filter(({ naam, brief }) => naam.includes('engels') && brief.aanMelder)
  expect(new Set(tweetalig.map(({ brief }) => brief.soort))).toEqual(new Set(aanMelder.map(([soort]) => soort)))
  for (const { brief } of tweetalig) {
    expect(brief.html).toMatch(/<html lang="nl">[\s\S]*<h1 lang="en"[\s\S]*<div lang="en">[\s\S]*In het Nederlands:/)
    const engels = [...brief.html.matchAll(/<div lang="en">([\s\S]*?)<\/div>\n(?=<(?:h2|blockquote|p|div))/g)]
      .map(([, deel]) => deel)
      .join()
    expect(engels).not.toMatch(/\b(?:uw|wij|melding|niet|een)\b/i)
    expect(brief.tekst.slice(brief.tekst.indexOf('In het Nederlands:'))).not.toMatch(/\b(?:your|the|we|report)\b/i)
    expect(brief.tekst).not.toMatch(/(?:no|not)\s(?:an?\s)?(?:emergency|urgent)/i)
  }
})

test('nobody is called victim or suspect without vermoedelijk', () => {
  for (const { brief } of VOORBEELDEN)
    for (const [, before] of brief.tekst.matchAll(/(\S{0,20})\s(?:slachtoffer|verdachte)/gi)) expect(before).toMatch(/^vermoedelijke?$/i)
})

test('letters to a melder are of class geen', () => {
  for (const { brief } of VOORBEELDEN) if (brief.aanMelder) expect(brief.klasse).toBe('geen')
})

test('a partner reads the fields of the file and nothing else of the report', () => {
  const brief = consult({ ...hoofd, nodig: { lezing, velden: ['kentekens'] }, vraag: null, reactieVoor: nu })
  expect(brief.klasse).toBe('nodig')
  expect(brief.tekst).toContain('Kentekens: GX-813-R')
  for (const word of INHOUDSWOORDEN) if (word !== 'GX-813-R') expect(`${brief.tekst}${brief.html}`).not.toContain(word)
})

test('help tells an informatiecoordinator nothing of what only an officer may do', () => {
  const hulp = explainOpdrachten(['informatiecoordinator'], 'in_verrijking').join('\n')
  expect(hulp).toContain('#bevinding')
  expect(hulp).not.toContain('#afronden')
  expect(explainOpdrachten(['aandachtsfunctionaris'], 'afgerond').join('\n')).toContain('#heropen')
})

test('a very long report is cut, and the letter says where the rest stands', () => {
  const brief = nieuwSignaal({ ...hoofd, mail: { ...mail, meldtekst: 'woord '.repeat(100_000) }, lezing: null, spoed: false })
  expect(brief.tekst.length).toBeLessThan(40_000)
  expect(brief.tekst).toContain('De tekst is hier afgebroken.')
})

test('a ready-made command goes in its thread, without its blanks, above a closing formula and the reference', () => {
  const brief = writeBrief('nieuw_signaal', hoofd, 'Kop', [
    knopregels([{ woorden: 'De melder iets vragen', opdracht: '#vraag ‹uw vraag›' }]),
  ])
  expect(brief.tekst).toContain('\n- De melder iets vragen: #vraag ‹uw vraag›\n')
  const [, href = ''] = /<a href="(mailto:meldpunt@waterdam\.example\?[^"]*)">De melder iets vragen/.exec(brief.html) ?? []
  const link = new URL(href.replaceAll('&amp;', '&'))
  expect(link.searchParams.get('subject')).toBe('[MM-2026-0042] Nieuw signaal')
  expect(link.searchParams.get('body')).toBe(`#vraag \r\n\r\nMet vriendelijke groet,\r\n\r\nReferentie: ${hoofd.token}`)
})

test('hostile words stay words in every block', () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.constantFrom(
          '<script>',
          '"><img src=x>',
          '#spoed',
          '\n#ruis',
          '&amp;',
          "' onclick='",
          'https://evil.example/',
          '\ue000',
          '\u202e',
          ' # # #',
          'x'.repeat(400),
        ),
      ),
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(hostile, fc.array(fc.record({ van: fc.nat(300), tot: fc.nat(300) })), (words, bewijs) => {
      const { tekst, html } = writeBrief('nieuw_signaal', hoofd, words, [
        kop(words),
        alinea(words),
        alinea({ nadruk: words }, { woorden: words }, { letterlijk: words }),
        lijst([words, words]),
        feiten([['Naam', words]]),
        tabel('Tabel', ['A', 'B'], [[words, words]]),
        citaat(words, bewijs),
        knopregels([{ woorden: words, opdracht: '#help' }]),
      ])
      expect(unbalancedTags(html)).toEqual([])
      expect(html).not.toMatch(
        /<(?!\/?(?:!doctype|html|head|meta|title|body|div|h\d|p|br|strong|ul|ol|li|table|caption|thead|tbody|tr|th|td|blockquote|mark|a|code)\b)/,
      )
      for (const [tag] of html.matchAll(/<[^>]*>/g)) expect(tag).not.toMatch(/onclick|<.*</)
      for (const line of tekst.split('\n')) {
        expect(line).not.toMatch(/^\s*[#＃﹟]/u)
        expect(line.length).toBeLessThan(998)
      }
    }),
    { numRuns: 100, verbose: true },
  )
})

const VOID = new Set(['meta', 'br', 'img', '!doctype'])

function unbalancedTags(html: string): string[] {
  const open: string[] = []
  const wrong: string[] = []
  for (const [, close, name = ''] of html.matchAll(/<(\/?)([!a-z]+\d?)(?: [^<>]*)?>/g)) {
    if (VOID.has(name)) continue
    if (close === '') open.push(name)
    else if (open.pop() !== name) wrong.push(name)
  }
  return [...wrong, ...open]
}
