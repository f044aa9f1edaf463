// To those in the file's `rapport`, once a month: numbers, no persons. Each picture stands beside the table with the same numbers,
// and all of them go along as a spreadsheet. What is counted, and which small counts are hidden, is maandcijfers.ts.
import { AANTAL_MIN, GROOT, KLEIN } from './afscherming.ts'
import { alinea, type Blok, type Brief, type Briefhoofd, feiten, kop, tabel, writeBrief } from './brief.ts'
import { capitalise } from './benamingen.ts'
import { formatMaand } from './datum.ts'
import type { Kruising, Maandcijfers } from './maandcijfers.ts'
import { type Blad, writeRekenblad, XLSX } from './rekenblad.ts'
import { drawStaven, type Plaatje, type Staaf } from './staafdiagram.ts'

export interface Maandrapport extends Briefhoofd {
  cijfers: Maandcijfers
}

const STAPPEN_TITEL = 'Hoelang een signaal bij een stap stond'
const UITLEG_AFSCHERMING = `Een aantal van 1 tot en met ${AANTAL_MIN - 1} noemen wij in deze tabellen niet, zodat niemand te herkennen is. Er staat dan ${KLEIN}. Soms staat er ook bij een ander aantal ${KLEIN} of ${GROOT}. Anders kunt u een klein aantal uitrekenen.`
const WEGGELATEN = 'Deze tabel laten wij deze maand weg. De aantallen zijn te klein.'

/** Class `geen`: about no signaal and no person. The same numbers give the same letter, pictures and spreadsheet. */
export async function maandrapport(gegevens: Maandrapport): Promise<Brief> {
  const { cijfers, huisstijl } = gegevens
  const { maand, totalen, verdelingen, stappen, kruisingen } = cijfers
  const grafieken = [
    ...verdelingen.map(({ titel, tellingen }) => ({
      titel,
      staven: tellingen.map(({ naam, aantal }): Staaf => ({ naam: capitalise(naam), waarde: aantal, tekst: `${aantal}` })),
    })),
    ...(stappen.length === 0
      ? []
      : [
          {
            titel: STAPPEN_TITEL,
            staven: stappen.map(({ naam, dagen }): Staaf => ({ naam: capitalise(naam), waarde: dagen, tekst: formatDagen(dagen) })),
          },
        ]),
  ]
  const plaatjes = await Promise.all(
    grafieken.map(async ({ titel, staven }, index) => ({
      titel,
      cid: `maandrapport-${maand}-${index + 1}@${huisstijl.adres.slice(huisstijl.adres.lastIndexOf('@') + 1)}`,
      ...(await drawStaven(titel, staven)),
    })),
  )
  const showPlaatje = (gezocht: string) => plaatjes.filter(({ titel }) => titel === gezocht).map(toBlok)
  const rekenblad = await writeRekenblad(listBladen(cijfers), new Date(`${maand}-01T00:00:00Z`))
  return writeBrief(
    'maandrapport',
    gegevens,
    `Maandrapport ${formatMaand(maand)}`,
    [
      alinea(
        'Dit rapport geeft alleen aantallen. Er staat niets in over personen. Alle aantallen staan ook in het rekenblad bij deze mail.',
      ),
      feiten(totalen.map(({ naam, aantal }) => [naam, `${aantal}`])),
      ...verdelingen.flatMap(({ titel, tellingen }): Blok[] => [
        kop(titel),
        ...showPlaatje(titel),
        tabel(
          'De aantallen',
          [capitalise(titel.slice(titel.lastIndexOf(' ') + 1)), 'Aantal'],
          tellingen.map(({ naam, aantal }) => [capitalise(naam), `${aantal}`]),
        ),
      ]),
      ...(stappen.length === 0
        ? []
        : [
            kop(STAPPEN_TITEL),
            ...showPlaatje(STAPPEN_TITEL),
            alinea('Dit gaat over signalen die deze maand naar een volgende stap gingen. De helft ging sneller, de helft langzamer.'),
            tabel(
              'De tijden',
              ['Stap', 'Aantal', 'Hoelang'],
              stappen.map(({ naam, aantal, dagen }) => [capitalise(naam), `${aantal}`, formatDagen(dagen)]),
            ),
          ]),
      ...kruisingen.flatMap(showKruising),
      kruisingen.some(({ rijen }) => rijen !== null) ? alinea(UITLEG_AFSCHERMING) : null,
    ],
    'geen',
    {
      bijlagen: [
        ...plaatjes.map(({ png, cid }, index) => ({ naam: `grafiek-${index + 1}.png`, type: 'image/png', inhoud: png, cid })),
        { naam: `maandrapport-${maand}.xlsx`, type: XLSX, inhoud: rekenblad, cid: null },
      ],
    },
  )
}

const toBlok = ({ cid, alt, breedte, hoogte }: Plaatje & { cid: string }): Blok => ({ blok: 'plaatje', cid, alt, breedte, hoogte })

function showKruising({ titel, rijnaam, kolommen, rijen }: Kruising): Blok[] {
  if (rijen === null) return [kop(titel), alinea(WEGGELATEN)]
  return [
    kop(titel),
    tabel(
      'Aantal signalen',
      [rijnaam, ...kolommen.map(capitalise)],
      rijen.map(({ naam, aantallen }) => [capitalise(naam), ...aantallen]),
    ),
  ]
}

/** `2,5 dagen`, `1 dag`. */
function formatDagen(dagen: number): string {
  return dagen < 0.1 ? 'minder dan 0,1 dag' : `${`${dagen}`.replace('.', ',')} ${dagen === 1 ? 'dag' : 'dagen'}`
}

/** `Per sector en vorm`. */
const nameBlad = (titel: string) => capitalise(titel.slice(titel.indexOf('per ')))

/** A shown count is a number, a hidden one stays the words that hide it: the file holds no more than the letter. */
function listBladen({ totalen, verdelingen, stappen, kruisingen }: Maandcijfers): Blad[] {
  return [
    { naam: 'Totalen', kolommen: ['Totalen', 'Aantal'], rijen: totalen.map(({ naam, aantal }) => [naam, aantal]) },
    ...verdelingen.map(({ titel, tellingen }) => ({
      naam: nameBlad(titel),
      kolommen: [titel, 'Aantal'],
      rijen: tellingen.map(({ naam, aantal }): (string | number)[] => [naam, aantal]),
    })),
    ...(stappen.length === 0
      ? []
      : [
          {
            naam: 'Tijden',
            kolommen: [STAPPEN_TITEL, 'Aantal', 'Dagen'],
            rijen: stappen.map(({ naam, aantal, dagen }) => [naam, aantal, dagen]),
          },
        ]),
    ...kruisingen.map(({ titel, kolommen, rijen }) => ({
      naam: nameBlad(titel),
      kolommen: [titel, ...(rijen === null ? [] : kolommen)],
      rijen: (rijen ?? [{ naam: WEGGELATEN, aantallen: [] }]).map(({ naam, aantallen }): (string | number)[] => [
        naam,
        ...aantallen.map((aantal) => (/^\d+$/.test(aantal) ? Number(aantal) : aantal)),
      ]),
    })),
  ]
}
