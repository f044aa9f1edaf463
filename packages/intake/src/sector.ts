// In which trade does it happen? By the words for work, workplace and product; a place that is only passed by does not count.
import type { Gelezen, Sector, Vindplaats, Vorm } from '@meldpunt/signaal/lezing'
import { cite } from './evidence.ts'
import type { Treffer } from './patterns.ts'
import { declareZinnen } from './phrase-book.ts'
import { SECTOR_ZINNEN } from './sector-phrases.ts'
import type { Woorden } from './words.ts'

const ENOUGH = 2
/** The Rozenstraat grows no roses. */
const STRAAT = /(?:straat|laan|weg|plein|kade|dijk|pad|steeg|singel|gracht|dreef|polder|brug|buurt|wijk)$/
const UITLENER =
  /flex|personeel|uitzend|staff|workforce|work\s?(?:force|bridge|point|line|solutions)|employ|recruit|talent|detacher|\bjobs?\b|werkt\b|people|manpower|labou?r|arbeid/i
/** Trades that companies carry in their names. */
const NAAM_ZEGT: [Sector, RegExp][] = [
  ['slachterij', /meat|vlees|poultry|pluimvee|slacht/i],
  ['transport', /transport|logisti|trucking|cargo|freight|\btrans\b/i],
  [
    'bouw',
    /bouw\b|tegel|demolition|voegw|straatw|bouwgroep|sloop|stuc|montage|dakwerk|dakdek|renovatie|construct|afbouw|asbest|betonw|timmer|schilder/i,
  ],
  ['sierteelt', /flora|flower|plant(?:s|en)\b|orchid|roses?\b|rozen|tulip|tulp|lelie|chrysant|bloem|kwekerij/i],
  ['agrarisch', /\bagro|fruit|groente|tomat|paprika|aspergeb?|farm|champignon|vegetable/i],
  ['schoonmaak', /clean|schoonmaak|facilitair/i],
  ['nagelstudio', /nail|nagel/i],
  ['massagesalon', /massage/i],
  ['horeca', /pizza|sushi|\bgrill|\bwok\b|restaurant|kebab|shoarma|snack|eetcaf|catering|\bhotel\b/i],
  ['autowasserij', /car\s?wash|\bwash\b|autowas|autopoets|shine/i],
  ['bezorging', /koerier|courier|bezorg|deliver/i],
]

const zinnen = declareZinnen(SECTOR_ZINNEN.map(([, , zin]) => zin))

/** The first words that name a trade other than prostitution, or null. */
export function findTrade(teksten: Woorden[]): Vindplaats | null {
  for (const woorden of teksten)
    for (const treffer of zinnen.find(woorden)) {
      const [sector, n] = SECTOR_ZINNEN[treffer.regel]!
      if (n >= 3 && sector !== 'prostitutie' && !isElsewhere(woorden, treffer)) return cite(woorden.bron, treffer.van, treffer.tot)
    }
  return null
}

/** Reads the sectors, best founded first, two at most; `overig` when there is work but none of the named trades. */
export function readSectoren(
  teksten: Woorden[],
  vormen: Gelezen<Vorm>[],
  indicatoren: Gelezen<string>[],
  bedrijven: Vindplaats[],
): Gelezen<Sector>[] {
  const punten = new Map<Sector, { som: number; plaatsen: Vindplaats[] }>()
  const add = (sector: Sector, n: number, plaats: Vindplaats) => {
    const stand = punten.get(sector) ?? { som: 0, plaatsen: [] }
    stand.som += n
    if (stand.plaatsen.length < 10) stand.plaatsen.push(plaats)
    punten.set(sector, stand)
  }
  for (const woorden of teksten) {
    const gezien = new Map<Sector, number>()
    for (const treffer of zinnen.find(woorden)) {
      const [sector, n] = SECTOR_ZINNEN[treffer.regel]!
      if (isElsewhere(woorden, treffer)) continue
      const eerder = gezien.get(sector) ?? 0
      gezien.set(sector, eerder + 1)
      // The same word again says little more.
      add(sector, eerder === 0 ? n : 0.5, cite(woorden.bron, treffer.van, treffer.tot))
    }
  }
  // "TopFlex", "Polder Personeelsdiensten": a company that lends people out says so in its name.
  const namen = new Map(bedrijven.map((plaats) => [plaats.tekst.toLowerCase(), plaats]))
  for (const plaats of namen.values()) {
    if (UITLENER.test(plaats.tekst)) add('uitzendbranche', 3, plaats)
    // "Agro Talent Services" lends people to growers; it is none.
    else for (const [sector, naam] of NAAM_ZEGT) if (naam.test(plaats.tekst)) add(sector, 2, plaats)
  }
  const vorm = new Set(vormen.map((v) => v.waarde))
  const codes = new Set(indicatoren.map((i) => i.waarde))
  if (vorm.has('seksuele_uitbuiting')) {
    const bewijs = indicatoren.find((i) => /^(?:seksadvertentie|veel_klanten_aan_deur|minderjarige_in_prostitutie)$/.test(i.waarde))
    if (bewijs) add('prostitutie', 3, bewijs.vindplaatsen[0]!)
    const webcam = indicatoren.find(
      (i) =>
        i.waarde === 'gedwongen_seks' &&
        i.vindplaatsen.some((p) => /webcam|\bcam|online|klant|prostit|club|bordeel|escort|raam|client|mannen/i.test(p.tekst)),
    )
    if (webcam) add('prostitutie', 3, webcam.vindplaatsen[0]!)
  }
  // In a case of sex or crime a hotel, a shop, a restaurant is where people are, not where they work.
  const arbeid = vorm.has('arbeidsuitbuiting') || vorm.size === 0
  const sterkste = Math.max(0, ...[...punten].filter(([s]) => s !== 'overig' && s !== 'uitzendbranche').map(([, p]) => p.som))
  const uit: Gelezen<Sector>[] = []
  // The agency comes with the trade it lends to, and never instead of it.
  const rang = ([sector, { som }]: [Sector, { som: number }]) => (sector === 'uitzendbranche' ? Math.min(som, 2.9) : som)
  for (const [sector, { som, plaatsen }] of [...punten].sort((a, b) => rang(b) - rang(a))) {
    if (som < ENOUGH || uit.length >= 2 || sector === 'overig') continue
    if (!arbeid && !/^(?:prostitutie|massagesalon|nagelstudio)$/.test(sector)) continue
    if (vorm.has('orgaanverwijdering') && !arbeid) continue
    if (uit.length > 0 && som < sterkste * 0.7 && !(sector === 'uitzendbranche' && som >= 3) && !(sector === 'prostitutie' && som >= 3))
      continue
    if (
      uit.length > 0 &&
      (sector === 'agrarisch' || sector === 'sierteelt') &&
      uit.some((g) => g.waarde === 'agrarisch' || g.waarde === 'sierteelt')
    )
      continue
    if (vorm.size === 0 && codes.size === 0 && som < 3) continue
    uit.push({ waarde: sector, vindplaatsen: plaatsen })
  }
  const overig = punten.get('overig')
  if (uit.length === 0 && vorm.has('arbeidsuitbuiting')) {
    // Of people who are only housed and registered nobody said what they do.
    const plaatsen = overig?.plaatsen ?? bedrijven.slice(0, 1)
    if (plaatsen.length) uit.push({ waarde: 'overig', vindplaatsen: plaatsen })
  }
  return uit
}

/** A street that is called after it, or a place that is passed by. */
function isElsewhere(woorden: Woorden, { woorden: indices }: Treffer): boolean {
  return isPassing(woorden, indices[0]!) || indices.some((i) => STRAAT.test(woorden.lijst[i]!.vorm))
}

/** "naast de snackbar", "bij het restaurant aan de overkant": passed by. */
function isPassing(woorden: Woorden, i: number): boolean {
  const { lijst } = woorden
  // "Als glazenwasser kom ik …" says what the reporter does.
  if (lijst[i - 1]?.vorm === 'als' && lijst.slice(i + 1, i + 4).some((w) => w.vorm === 'ik' || w.vorm === 'wij')) return true
  for (let at = i - 1; at >= Math.max(0, i - 3) && lijst[at]!.zin === lijst[i]!.zin; at--) {
    const { vorm } = lijst[at]!
    if (/^(?:naast|tegenover|achter|langs|richting|voorbij|vlakbij|oude|vorige|vroeger)$/.test(vorm)) return true
    if (!/^(?:de|het|een|die|dat|deze|zijn|haar)$/.test(vorm)) return false
  }
  return false
}
