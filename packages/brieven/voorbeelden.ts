// Writes one page with every letter in every variant, text and HTML side by side with what goes along, for a browser: `npm run brieven`.
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Brief } from './src/brief.ts'
import { escapeHtml } from './src/html.ts'
import { VOORBEELDEN } from './src/voorbeelden.ts'

const FOLDER = new URL('../../.meldpunt/brieven/', import.meta.url)
const page = new URL('../brieven.html', FOLDER)

/** As a mail program shows it: pictures by their Content-ID. */
function showHtml({ html, bijlagen }: Brief): string {
  return bijlagen
    .filter(({ cid }) => cid !== null)
    .reduce(
      (shown, { cid, type, inhoud }) => shown.replaceAll(`cid:${cid}`, `data:${type};base64,${Buffer.from(inhoud).toString('base64')}`),
      html,
    )
}

const showMee = (naam: string, { agenda, bijlagen }: Brief) =>
  [
    ...(agenda ? [`<h3>uitnodiging.ics, ${agenda.methode}</h3><pre>${escapeHtml(agenda.inhoud)}</pre>`] : []),
    ...(bijlagen.length > 0
      ? [
          `<h3>Bijlagen</h3><ul>${bijlagen
            .map(
              (bijlage) =>
                `<li><a href="brieven/${naam}/${bijlage.naam}">${escapeHtml(bijlage.naam)}</a>, ${bijlage.type}, ${bijlage.inhoud.length} bytes</li>`,
            )
            .join('')}</ul>`,
        ]
      : []),
  ].join('\n')

const sections = VOORBEELDEN.map(
  ({ naam, brief }) => `<section id="${naam}">
<h2>${naam}</h2>
<p><code>${escapeHtml(brief.onderwerp)}</code> · klasse ${brief.klasse} · ${brief.automatisch}${brief.aanMelder ? ' · aan de melder' : ''}</p>
<div class="pair"><pre>${escapeHtml(brief.tekst)}</pre><iframe title="${naam}, HTML" sandbox="" loading="lazy" srcdoc="${escapeHtml(showHtml(brief))}"></iframe></div>
${showMee(naam, brief)}
</section>`,
)

const html = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>Brieven</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 24px; }
.pair { display: grid; grid-template-columns: 78ch minmax(0, 1fr); gap: 16px; }
pre { margin: 0; padding: 12px; border: 1px solid #888; overflow: auto; font-size: 13px; line-height: 1.4; }
iframe { width: 100%; min-height: 640px; height: 100%; border: 1px solid #888; }
nav { columns: 4; }
</style>
</head>
<body>
<h1>Alle brieven (${VOORBEELDEN.length})</h1>
<nav>${VOORBEELDEN.map(({ naam }) => `<a href="#${naam}">${naam}</a>`).join('<br>')}</nav>
${sections.join('\n')}
</body>
</html>
`

await mkdir(FOLDER, { recursive: true })
for (const { naam, brief } of VOORBEELDEN) {
  if (brief.bijlagen.length > 0) await mkdir(new URL(`${naam}/`, FOLDER), { recursive: true })
  for (const bijlage of brief.bijlagen) await writeFile(new URL(`${naam}/${bijlage.naam}`, FOLDER), bijlage.inhoud)
}
await writeFile(page, html)
console.log(`${VOORBEELDEN.length} letters written to ${fileURLToPath(page)}`)
