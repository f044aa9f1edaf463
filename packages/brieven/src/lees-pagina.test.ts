import type { Lezing } from '@meldpunt/signaal/lezing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lezing, mail, spoedLezing } from './cast.ts'
import { LEES_HTML_BEGIN, LEES_HTML_EINDE, renderLeesHtml } from './lees-html.ts'
import type { LeesPagina } from './lees-inhoud.ts'
import { renderLeesPagina } from './lees-pagina.ts'

const pagina: LeesPagina = {
  naam: 'schuur.eml',
  gelezen: {
    mail: { subject: 'Controle', date: mail.ontvangen, bijlagen: [], verloren: [] },
    afzender: { adres: 'r.dijkstra@waterdam.example', naam: 'Robin Dijkstra', bewezen: false, reden: 'no_rules' },
    automaat: { ja: false, reden: null },
    woorden: { tekst: mail.meldtekst, handtekening: 'Robin', weggelaten: [{ soort: 'handtekening', tekst: 'Robin' }] },
    doorgestuurd: null,
    bezorgfout: null,
  },
  verdict: {
    soort: 'signaal',
    reden: 'report',
    antwoorden: true,
    melding: { melder: 'r.dijkstra@waterdam.example', onderwerp: 'Controle', meldtekst: mail.meldtekst },
  },
  kenmerk: null,
  lezing: spoedLezing,
  nietGelezen: null,
}
const TERMINAL = { terminal: true, redenen: false }
const PIJP = { terminal: false, redenen: false }

test('in a terminal the words that something rests on are underlined, in a pipe they stand in «…»', () => {
  const terminal = renderLeesPagina(pagina, TERMINAL)
  expect(terminal).toContain('Een man die zich \u001b[4mAndrei\u001b[24m noemt')
  // Underlining ends with its line: the next one is indented.
  expect(terminal).toContain('\u001b[4mIn de schuur staan\u001b[24m\n  \u001b[4macht stapelbedden\u001b[24m')
  const pijp = renderLeesPagina(pagina, PIJP)
  expect(pijp).not.toContain('\u001b')
  expect(pijp).toContain('Een man die zich «Andrei» noemt')
})

test('rules, words and places come when they are asked for', () => {
  expect(renderLeesPagina(pagina, PIJP)).not.toContain('no_rules')
  const redenen = renderLeesPagina(pagina, { terminal: false, redenen: true })
  expect(redenen).toContain('(regel: no_rules)')
  const van = mail.meldtekst.indexOf('GX-813-R')
  expect(redenen).toContain(`«GX-813-R» (meldtekst, teken ${van} tot ${van + 8})`)
})

test('a mail drives no terminal', () => {
  const evil = '\u001b]0;x\u0007\u009b31m\u202e'
  const boos = {
    ...pagina,
    naam: evil,
    gelezen: { ...pagina.gelezen!, woorden: { ...pagina.gelezen!.woorden, weggelaten: [{ soort: evil, tekst: evil }] } },
  }
  expect(
    renderLeesPagina({ ...boos, verdict: { ...pagina.verdict!, melding: { melder: evil, onderwerp: evil, meldtekst: evil } } }, PIJP),
  ).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
})

test('the page for a browser marks every word that something rests on, and links each value to its words and back', () => {
  const html = renderLeesHtml(pagina, 1)
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  const marks = [...html.matchAll(/<mark id="[^"]+">([^<]+)<\/mark><sup>(?:<a href="#m1-w\d+">\d+<\/a> ?)+<\/sup>/g)].map(
    ([, words]) => words,
  )
  expect(marks).toHaveLength(html.match(/<mark/g)?.length ?? 0)
  expect(marks).toEqual(expect.arrayContaining(['Andrei', 'GX-813-R', 'In de schuur staan\nacht stapelbedden']))
  const levels = [...`${LEES_HTML_BEGIN}${html}`.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
  expect(levels[0]).toBe(1)
  for (const [at, level] of levels.slice(1).entries()) expect(level - (levels[at] ?? 1)).toBeLessThanOrEqual(1)
})

test('whatever a mail holds, the page for a browser has no tag, link or attribute that is not ours', () => {
  const words = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.constantFrom(
          '<script>alert(1)</script>',
          '"><img src=x onerror=x>',
          '</style>',
          "' style='",
          '&lt;',
          '<!--',
          'https://evil.example/',
          '\u202e',
          '\r\n',
          '</div>',
        ),
      ),
    )
    .map((parts) => parts.join(''))
  const places = fc.array(
    fc.record({ van: fc.nat(60), tot: fc.nat(60), bron: fc.constantFrom('meldtekst', 'onderwerp', 'bijlage.pdf', 'weg') }),
    {
      maxLength: 6,
    },
  )
  fc.assert(
    fc.property(words, places, (text, plaatsen) => {
      const vindplaatsen = plaatsen.map((plaats) => ({ ...plaats, tekst: text.slice(plaats.van, plaats.tot) }))
      const boos: Lezing = { ...lezing, kentekens: [{ waarde: text, vindplaatsen }], personen: [], spoed: [{ waarde: text, vindplaatsen }] }
      const html = renderLeesHtml(
        {
          naam: text,
          gelezen: {
            mail: { subject: text, date: null, bijlagen: [{ naam: 'bijlage.pdf', type: text, bytes: 1, tekst: text }], verloren: [text] },
            afzender: { adres: text, naam: text, bewezen: false, reden: text },
            automaat: { ja: true, reden: text },
            woorden: { tekst: text, handtekening: text, weggelaten: [{ soort: text, tekst: text }] },
            doorgestuurd: { van: { adres: text, naam: text }, datum: null, onderwerp: text, begeleidend: text },
            bezorgfout: { ontvanger: text, status: text, blijvend: true },
          },
          verdict: {
            soort: text,
            reden: text,
            antwoorden: false,
            melding: { melder: text, onderwerp: text, meldtekst: text },
            opdrachten: [{ tag: text, argumenten: text }],
          },
          kenmerk: text,
          lezing: boos,
          nietGelezen: text,
        },
        1,
      )
      for (const [tag] of html.matchAll(/<[^>]*>?/g))
        expect(tag).toMatch(
          /^<(?:\/?(?:article|section|h[234]|dl|div|dt|dd|ul|li|strong|code|mark|sup|a|span|em|p|details|summary)|(?:article aria-labelledby|h2 id|li id|mark id|span class|section class|div class|a href)="#?[a-z0-9-]+"|div class="woorden" dir="auto")>$/,
        )
      // What stands between them is the text and our own words, escaped.
      expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/[<>"']/)
    }),
    { numRuns: 100, verbose: true },
  )
})

test('the page runs no script, loads nothing, and knows its own style by its hash alone', () => {
  expect(LEES_HTML_BEGIN).toMatch(
    /Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']{44}'; base-uri 'none'; form-action 'none'"/,
  )
  expect(`${LEES_HTML_BEGIN}${LEES_HTML_EINDE}`).not.toMatch(/<script|<link|<img|url\(|@import|https?:|style="/)
})

test('a file that could not be read has an article that says why', () => {
  const niets = { ...pagina, gelezen: null, verdict: null, lezing: null, nietGelezen: 'ENOENT' }
  expect(renderLeesHtml(niets, 2)).toContain('Dit bestand kon niet worden gelezen: het is er niet.')
  expect(renderLeesPagina(niets, PIJP)).toContain('Dit bestand kon niet worden gelezen: het is er niet.')
})
