// What could not be read of a mail, told to an officer. The reader says it in English, `place: what`, since it writes for logs and
// developers too; what is not known here is shown as it stands, so that a new remark is never hidden.

/** What part of the mail it is about, as the subject of a sentence. */
const PLAATSEN: Readonly<Record<string, string>> = {
  mail: 'De mail',
  headers: 'De kop van de mail',
  body: 'De tekst',
  html: 'De opgemaakte tekst',
  parts: 'De delen van de mail',
  attachment: 'Een bijlage',
  attachments: 'De bijlagen',
  rfc822: 'Een meegestuurde mail',
  msg: 'Een meegestuurde mail van Outlook',
  winmail: 'Een verpakking van Outlook (winmail.dat)',
  smime: 'Een ondertekend of versleuteld bericht',
  rpmsg: 'Een afgeschermd bericht van Outlook',
}

/** What became of it, to the end of the sentence. */
const GEZEGD: readonly (readonly [RegExp, string])[] = [
  [/^encrypted, |^protected, /, 'kunnen wij niet openen: dit is versleuteld'],
  [/^only the first (\d+) read$/, 'hebben wij niet helemaal gelezen, alleen de eerste $1'],
  [/^too many, not all looked into$/, 'hebben wij niet allemaal bekeken: het zijn er te veel'],
  [/^too many mails within mails, /, 'hebben wij niet geopend: er zitten te veel mails in elkaar'],
  [/^too large, the end not read$/, 'hebben wij niet tot het einde gelezen: dit is te groot'],
  [/^too large/, 'hebben wij niet geopend: dit is te groot'],
  [/^(?:longer than|more than) (\d+) characters(?: of text)?, /, 'hebben wij niet tot het einde gelezen, alleen de eerste $1 tekens'],
  [/^PDF of more than (\d+) pages, /, 'hebben wij niet gelezen: dit is een pdf van meer dan $1 bladzijden'],
  [/^Word file broken or too large unpacked, /, 'hebben wij niet gelezen: dit bestand van Word is kapot of te groot'],
  [/^(?:calendar part|text|RTF|its data) could not be read$|^attached message not opened$/, 'kunnen wij niet lezen'],
  [/^not what its name says, /, 'hebben wij niet geopend: dit is iets anders dan de naam zegt'],
  [/^broken at its end, /, 'hebben wij niet tot het einde gelezen: het einde is kapot'],
  [/^broken, read by leaving out the tags$/, 'hebben wij gelezen zonder de opmaak: die is kapot'],
  [/^broken, could not be opened$/, 'kunnen wij niet openen: dit is kapot'],
  [/^nested deeper than (\d+), /, 'hebben wij niet helemaal gelezen: meer dan $1 delen zitten in elkaar'],
  [/^nested too deep/, 'hebben wij niet helemaal gelezen: er zitten te veel delen in elkaar'],
  [/^declared boundary never occurs, /, 'zit niet goed in elkaar. Wij lazen wat wij konden'],
  [/^none found, all shown as body$/, 'ontbreekt. Wij lazen alles als tekst'],
  [/^(?:block too long|not ended|a field was too long)/, 'zit niet goed in elkaar. Misschien lazen wij een stuk verkeerd'],
]

/** One remark of the reader as a Dutch sentence. */
export function describeVerloren(opmerking: string): string {
  const [, plaats = '', wat = ''] = /^([a-z0-9]{1,20}): (.{1,300})$/.exec(opmerking) ?? []
  const onderwerp = PLAATSEN[plaats]
  for (const [vorm, gezegd] of GEZEGD) {
    const match = vorm.exec(wat)
    if (match && onderwerp) return `${onderwerp} ${gezegd.replace('$1', match[1] ?? '')}.`
  }
  return opmerking
}
