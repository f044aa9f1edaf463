// What in a report can be looked up in a register by its number: plates, telephones, addresses on the net, IBAN, BSN, KvK.
// One pass per text, strictest form first, so that the digits of an IBAN are not read again as a telephone.
import type { Gelezen } from '@meldpunt/signaal/lezing'
import { Gelezens, type Brontekst } from './evidence.ts'
import { readKentekens } from './kentekens.ts'
import { readLinks } from './links.ts'
import { readIbans, readNummers } from './nummers.ts'
import { readTelefoons } from './telefoons.ts'

export interface Kenmerken {
  kentekens: Gelezen<string>[]
  telefoons: Gelezen<string>[]
  emails: Gelezen<string>[]
  urls: Gelezen<string>[]
  ibans: Gelezen<string>[]
  bsns: Gelezen<string>[]
  kvks: Gelezen<string>[]
}

/** Everything with a number or an address of its own in these texts. `eigen`: the reporter's address and signature, which are not part of the report. */
export function readKenmerken(bronnen: Brontekst[], eigen: { adres: string; tekst: string }): Kenmerken {
  const [kentekens, telefoons, emails, urls, ibans, bsns, kvks] = Array.from({ length: 7 }, () => new Gelezens<string>()) as [
    Gelezens<string>,
    Gelezens<string>,
    Gelezens<string>,
    Gelezens<string>,
    Gelezens<string>,
    Gelezens<string>,
    Gelezens<string>,
  ]
  for (const bron of bronnen) {
    const spans = readLinks(bron, emails, urls, eigen)
    if (/\d/.test(bron.tekst)) {
      spans.push(...readIbans(bron, ibans))
      spans.sort((a, b) => a[0] - b[0])
      const bezet = (van: number, tot: number) => overlaps(spans, van, tot)
      readTelefoons(bron, telefoons, bezet, eigen.tekst)
      readNummers(bron, bsns, kvks, bezet)
      readKentekens(bron, kentekens, bezet)
    }
  }
  return {
    kentekens: kentekens.lijst,
    telefoons: telefoons.lijst,
    emails: emails.lijst,
    urls: urls.lijst,
    ibans: ibans.lijst,
    bsns: bsns.lijst,
    kvks: kvks.lijst,
  }
}

/** Do the sorted spans touch this one? By halving: a long list of links must not make it quadratic. */
function overlaps(spans: [number, number][], van: number, tot: number): boolean {
  let laag = 0
  let hoog = spans.length
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1
    if (spans[midden]![1] <= van) laag = midden + 1
    else hoog = midden
  }
  return laag < spans.length && spans[laag]![0] < tot
}
