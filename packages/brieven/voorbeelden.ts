// Writes one page with every letter in every variant, text and HTML side by side, for a browser: `npm run brieven`.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { escapeHtml } from './src/html.ts'
import { VOORBEELDEN } from './src/voorbeelden.ts'

const file = fileURLToPath(new URL('../../.meldpunt/brieven.html', import.meta.url))

const sections = VOORBEELDEN.map(
  ({ naam, brief }) => `<section id="${naam}">
<h2>${naam}</h2>
<p><code>${escapeHtml(brief.onderwerp)}</code> · klasse ${brief.klasse} · ${brief.automatisch}${brief.aanMelder ? ' · aan de melder' : ''}</p>
<div class="pair"><pre>${escapeHtml(brief.tekst)}</pre><iframe title="${naam}, HTML" sandbox="" loading="lazy" srcdoc="${escapeHtml(brief.html)}"></iframe></div>
</section>`,
)

const page = `<!doctype html>
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

await mkdir(dirname(file), { recursive: true })
await writeFile(file, page)
console.log(`${VOORBEELDEN.length} letters written to ${file}`)
