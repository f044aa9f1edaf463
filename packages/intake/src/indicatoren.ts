// Which indicators do the words of the report support? Phrases are found by patterns.ts, figures by amounts.ts; here what is
// claimed, denied and hearsay are weighed. A code says what stands in the text, never that it is trafficking.
import type { Gelezen } from '@meldpunt/signaal/lezing'
import { isCrowd, readCijfers } from './amounts.ts'
import { cite, Gelezens } from './evidence.ts'
import { INDICATOR_ZINNEN } from './indicator-phrases.ts'
import { standOf } from './stand.ts'
import type { Treffer } from './patterns.ts'
import { declareZinnen } from './phrase-book.ts'
import type { Woord, Woorden } from './words.ts'

interface Regelsoort {
  code: string
  /** The phrase says the opposite. */
  tegen: boolean
}

const soorten: Regelsoort[] = []
const regels: string[] = []
for (const [code, lijst] of Object.entries(INDICATOR_ZINNEN)) {
  for (const zin of lijst) {
    const tegen = zin.startsWith('- ')
    regels.push(tegen ? zin.slice(2) : zin)
    soorten.push({ code, tegen })
  }
}
const zinnen = declareZinnen(regels)

/** A page with one of these in its address is where people are offered. */
const SEKSSITE =
  /massage|escort|seks|sex(?!pertise)|kinky|erotiek|privehuis|privadres|hookers|adult|redlight|ladies|callgirl|speurders|camgirl/i

/** All words from the first to the last of a hit. */
function spanOf({ lijst }: Woorden, { woorden }: Treffer): Woord[] {
  return lijst.slice(Math.min(...woorden), Math.max(...woorden) + 1)
}

const LIEFDE = /vriend|loverboy|verkering|relatie|verliefd|boyfriend|\bdate/i

/** Reads the indicators, each with the words it rests on. `urls` and `minderjarig`: what was read of the same report. Denied in one place and only rumoured in another it does not count. */
export function readIndicatoren(teksten: Woorden[], urls: Gelezen<string>[], minderjarig: Gelezen<true> | null): Gelezen<string>[] {
  const uit = new Gelezens<string>()
  const gezegd: { code: string; woorden: Woorden; van: number; tot: number; horenzeggen: boolean }[] = []
  const ontkend = new Set<string>()
  for (const woorden of teksten) {
    const treffers = zinnen.find(woorden)
    // "had hun paspoort gewoon zelf": no other phrase of that code counts in the same sentence.
    const tegengesproken = new Set<string>()
    for (const treffer of treffers) {
      const { code, tegen } = soorten[treffer.regel]!
      if (tegen && treffer.stand !== 'ontkend' && treffer.stand !== 'verondersteld') {
        ontkend.add(code)
        tegengesproken.add(`${code} ${woorden.lijst[treffer.woorden[0]!]!.zin}`)
      }
    }
    for (const treffer of treffers) {
      const { code, tegen } = soorten[treffer.regel]!
      if (tegen || treffer.stand === 'verondersteld') continue
      // "Er wonen drie mensen in het huis" has the words and not the number.
      if (code === 'overbevolkte_huisvesting' && !isCrowd(spanOf(woorden, treffer))) continue
      if (treffer.stand === 'ontkend') {
        ontkend.add(code)
        continue
      }
      if (tegengesproken.has(`${code} ${woorden.lijst[treffer.woorden[0]!]!.zin}`)) continue
      gezegd.push({ code, woorden, van: treffer.van, tot: treffer.tot, horenzeggen: treffer.stand === 'van_horen_zeggen' })
    }
    for (const cijfer of readCijfers(woorden)) {
      const { lijst } = woorden
      const stand = standOf(
        woorden,
        Array.from({ length: cijfer.tot - cijfer.van }, (_, k) => cijfer.van + k),
      )
      if (stand === 'gezegd' || stand === 'van_horen_zeggen')
        gezegd.push({
          code: cijfer.code,
          woorden,
          van: lijst[cijfer.van]!.van,
          tot: lijst[Math.min(cijfer.tot, lijst.length) - 1]!.tot,
          horenzeggen: stand !== 'gezegd',
        })
    }
  }
  for (const { code, woorden, van, tot, horenzeggen } of gezegd) {
    if (horenzeggen && ontkend.has(code)) continue
    uit.add(code, cite(woorden.bron, van, tot))
  }
  for (const { waarde, vindplaatsen } of urls)
    if (SEKSSITE.test(waarde)) for (const plaats of vindplaatsen) uit.add('seksadvertentie', plaats)
  const seks = uit.lijst.find(
    (g) =>
      g.waarde === 'seksadvertentie' ||
      g.waarde === 'veel_klanten_aan_deur' ||
      (g.waarde === 'gedwongen_seks' && g.vindplaatsen.some((p) => /klant|prostit|escort|mannen|clients/i.test(p.tekst))),
  )
  // Older boys who make one run errands are no lover.
  const misdrijf = uit.lijst.some((g) => /^(?:drugs_koeriers|gedwongen_diefstal|bankrekening_gebruikt)$/.test(g.waarde))
  const liefde = uit.lijst.findIndex((g) => g.waarde === 'loverboy' && !g.vindplaatsen.some((p) => LIEFDE.test(p.tekst)))
  if (misdrijf && !seks && liefde >= 0) uit.lijst.splice(liefde, 1)
  if (minderjarig && seks) uit.add('minderjarige_in_prostitutie', minderjarig.vindplaatsen[0]!)
  return uit.lijst
}
