// Numbers as a picture: lying bars with their names above and their counts behind them. Drawn as SVG and made into PNG, since mail
// programs show no SVG. One dark colour on a white ground; no colour means anything, so it reads the same without. The only place
// that names resvg.
import { fileURLToPath } from 'node:url'
import { escapeHtml } from './html.ts'

export interface Staaf {
  naam: string
  waarde: number
  /** The number as it is written, with its unit. */
  tekst: string
}

export interface Plaatje {
  png: Uint8Array
  /** In the letter; the picture itself has twice as many points, for sharp screens. */
  breedte: number
  hoogte: number
  /** Says every number. */
  alt: string
}

const WIDTH = 600
const PADDING = 12
const ROW = 50
const BAR = { top: 20, height: 20, widthMax: WIDTH - 2 * PADDING - 110 }
const NAME_CHARS_MAX = 70
const SHARPNESS = 2
const INK = '#1a1a1a'
/** 7 : 1 against white. */
const BAR_INK = '#1d5b8f'
/** Made for readers with poor sight. Without a font of its own the renderer draws no letters, and says nothing. */
const FONT = fileURLToPath(import.meta.resolve('@expo-google-fonts/atkinson-hyperlegible/400Regular/AtkinsonHyperlegible_400Regular.ttf'))

/** The picture of one row of numbers; the same numbers give the same bytes. */
export async function drawStaven(titel: string, staven: readonly Staaf[]): Promise<Plaatje> {
  const { Resvg } = await import('@resvg/resvg-js')
  const hoogte = 2 * PADDING + staven.length * ROW - (ROW - BAR.top - BAR.height)
  const svg = writeSvg(staven, hoogte)
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'width', value: WIDTH * SHARPNESS },
    font: {
      fontFiles: [FONT],
      loadSystemFonts: false,
      defaultFontFamily: 'Atkinson Hyperlegible',
    },
  })
  return {
    png: drawn.render().asPng(),
    breedte: WIDTH,
    hoogte,
    alt: `${titel}: ${staven.map(({ naam, tekst }) => `${naam} ${tekst}`).join(', ')}.`,
  }
}

function writeSvg(staven: readonly Staaf[], hoogte: number): string {
  const most = Math.max(1, ...staven.map(({ waarde }) => waarde))
  const rows = staven.map(({ naam, waarde, tekst }, index) => {
    const y = PADDING + index * ROW
    const width = Math.max(waarde > 0 ? 2 : 0, Math.round((waarde / most) * BAR.widthMax))
    return `<text x="${PADDING}" y="${y + 13}" font-size="16" fill="${INK}">${escapeHtml(clip(naam))}</text>
<rect x="${PADDING}" y="${y + BAR.top}" width="${width}" height="${BAR.height}" fill="${BAR_INK}"/>
<text x="${PADDING + width + 8}" y="${y + BAR.top + 16}" font-size="17" fill="${INK}">${escapeHtml(tekst)}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${hoogte}" viewBox="0 0 ${WIDTH} ${hoogte}" font-family="Atkinson Hyperlegible">
<rect width="${WIDTH}" height="${hoogte}" fill="#ffffff"/>
${rows.join('\n')}
</svg>`
}

const clip = (naam: string) => (naam.length <= NAME_CHARS_MAX ? naam : `${naam.slice(0, NAME_CHARS_MAX - 1)}…`)
