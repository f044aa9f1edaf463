// Which IBANs, BSNs and KvK numbers does a text name? Each is accepted on its check digits and on the label before it:
// the nearest label decides, so that a dossier number with the form of a BSN stays out.
import { countrySpecs, isValidIBAN } from 'ibantools'
import { cite, type Brontekst, type Gelezens } from './evidence.ts'

const IBAN_START = /(?<![A-Za-z0-9])[A-Za-z]{2}[ .-]?\d{2}(?=[ .-]{0,2}[A-Za-z0-9])/g

/** Adds every valid IBAN, without blanks; returns the spans. */
export function readIbans(bron: Brontekst, uit: Gelezens<string>): [number, number][] {
  const { tekst } = bron
  const spans: [number, number][] = []
  for (const m of tekst.matchAll(IBAN_START)) {
    const lengte = countrySpecs[m[0].slice(0, 2).toUpperCase() as keyof typeof countrySpecs]?.chars
    if (!lengte) continue
    let iban = ''
    let at = m.index
    let tussen = 0
    for (; iban.length < lengte && at < tekst.length; at++) {
      const teken = tekst[at]!
      if (/[A-Za-z0-9]/.test(teken)) {
        iban += teken.toUpperCase()
        tussen = 0
      } else if (/[ .\u00a0\u202f-]/.test(teken) && tussen < 2) tussen++
      else break
    }
    if (iban.length !== lengte || /[A-Za-z0-9]/.test(tekst[at] ?? ' ') || !isValidIBAN(iban)) continue
    spans.push([m.index, at])
    uit.add(iban, cite(bron, m.index, at))
  }
  return spans
}

/** Words that say what the next number is. */
const LABEL =
  /\b(?:(bsn|b\.s\.n\.?|burger ?service ?(?:nummer|nr)|burgerservicenummers?|sofi(?:-?(?:nummer|nr))?|bsn-?(?:nummers?|nrs?)|citizen service number)|(kvk|k\.v\.k\.?|kvk-?(?:nummers?|nrs?|inschrijving)|kamer van koophandel|handelsregister(?:nummer)?|chamber of commerce|coc|rsin)|(?:zaak|dossier|cli[eë]nt|order|factuur|klant|bon|referentie|mutatie|registratie|kenmerk|vestigings|personeels|melding|polis|leerling|telefoon|postbus|debiteur|relatie|proces|aangifte|volg)-?(?:nummers?|nrs?\.?)?|tel|iban|rekening(?:nummer)?)(?!\p{L})/giu
const NUMMER = /(?<=kvk|bsn|nr|[^\w.,-]|^)\d(?:[ .-]?\d){7,8}(?![\w]|[.,-]\d)/gi
/** "nummer 12345678 in het handelsregister", "12345678 (KvK)". */
const KVK_ERACHTER = /^[ ,]{0,2}\(?(?:in het |bij de |van de |volgens de )?(?:kvk|k\.v\.k|handelsregister|kamer van koophandel)/i
/** So a register is cited; that it is the one of companies, the text says somewhere. */
const ONDER_NUMMER = /\bonder (?:het )?(?:nummer|nr\.?) ?$/i
/** A label reaches this far, over an "is", a colon, or the numbers before in the same list. */
const LABEL_REACH = 60

function passesElfproef(cijfers: string): boolean {
  if (/^0{2}/.test(cijfers)) return false
  let som = 0
  for (let i = 0; i < 9; i++) som += Number(cijfers[i]) * (i === 8 ? -1 : 9 - i)
  return som % 11 === 0
}

/** Adds BSNs (nine digits, elfproef, labelled) and KvK numbers (eight digits, labelled). */
export function readNummers(
  bron: Brontekst,
  bsns: Gelezens<string>,
  kvks: Gelezens<string>,
  bezet: (van: number, tot: number) => boolean,
): void {
  const { tekst } = bron
  if (!/bsn|b\.s\.n|burger|sofi|kvk|k\.v\.k|koophandel|handelsreg|chamber|coc\b|citizen/i.test(tekst)) return
  const labels: { soort: 'bsn' | 'kvk' | 'anders'; van: number; tot: number }[] = []
  for (const m of tekst.matchAll(LABEL)) {
    const vorige = labels.at(-1)
    // "KvK-registratienummer", "KvK dossiernummer": one label in two words.
    const samen = vorige !== undefined && /^[ /-]{0,2}$/.test(tekst.slice(vorige.tot, m.index)) ? vorige.soort : 'anders'
    const soort = m[1] ? 'bsn' : m[2] && !/rsin/i.test(m[2]) ? 'kvk' : samen
    labels.push({ soort, van: m.index, tot: m.index + m[0].length })
  }
  if (!labels.some((l) => l.soort !== 'anders')) return
  let i = 0
  for (const m of tekst.matchAll(NUMMER)) {
    const van = m.index
    const tot = van + m[0].length
    while (i < labels.length && labels[i]!.tot <= van) i++
    const label = labels[i - 1]
    const erachter = /^ ?\(?(?:bsn|sofi)\b/i.test(tekst.slice(tot, tot + 12))
      ? 'bsn'
      : KVK_ERACHTER.test(tekst.slice(tot, tot + 44)) || ONDER_NUMMER.test(tekst.slice(Math.max(0, van - 16), van))
        ? 'kvk'
        : null
    let soort: string | null = erachter
    if (!soort && label && van - label.tot <= LABEL_REACH && !/[!?]|\n\s*\n|\.\s+\p{Lu}/u.test(tekst.slice(label.tot, van)))
      soort = label.soort
    if (!soort || soort === 'anders' || bezet(van, tot)) continue
    const cijfers = m[0].replace(/\D/g, '')
    if (soort === 'kvk') {
      if (cijfers.length === 8) kvks.add(cijfers, cite(bron, van, tot))
    } else if (passesElfproef(cijfers.padStart(9, '0'))) bsns.add(cijfers.padStart(9, '0'), cite(bron, van, tot))
  }
}
