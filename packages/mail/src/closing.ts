// Where do a writer's own words end and the closing begins: closing formula, name, function, telephone footer,
// disclaimer; and the banners that mail systems put above. Says what a paragraph is; body decides what is cut.
import { FOLD_CHARS_MAX, foldLine, foldText } from './blanks.ts'
import type { Line } from './lines.ts'

/** A signature with function, department, address, opening hours and slogan; more is a text. */
export const SIGNATURE_LINES_MAX = 25
/** Name, address, hours, slogan, disclaimers in four languages. */
export const SIGNATURE_PARAGRAPHS_MAX = 30

const NAME = "[\\p{L}][\\p{L}.'’-]{0,30}"
/** Up to five words of a name behind the formula: "Groeten Piet Kooij", "gr. jermaine". */
const NAMES = `(?:(?:[\\s,/&+-]{1,4}(?:en |and |und |et )?${NAME}){0,5}|[!.]\\s{1,3}${NAME}(?:\\s${NAME})?)`
const END = '\\s?[,.!;:)/-]{0,3}\\s{0,3}(?::-?\\)|[;:]\\))?$'

const ADJECTIVE =
  '(?:vriendelijke?|vriendelijk|hartelijke?|collegiale|beste|warme|zonnige|sportieve|bloemige|lieve|vr\\.?|vriend\\.?|harte|welgemeende|oprechte|gezellige|koele|frisse|winterse|feestelijke|veel|fijne|de beste|groene)'
const FORMULAS = [
  // Dutch
  `(?:(?:alvast |vast )?(?:bedankt|dank|dank je wel|dank u wel|dankjewel|dankuwel|met dank)(?: alvast)?(?: en|,| &) )?(?:m(?:et|\\.)?\\s?)?(?:${ADJECTIVE}\\s?(?:en|,)?\\s?){0,3}\\s?(?:groet|groeten|groetjes|groetje|groetn|groetjs)`,
  '(?:met )?(?:een )?(?:vriendelijke|hartelijke|beste|warme) groet(?:en|jes)?(?: (?:en|uit|vanuit) [\\p{L} -]{1,25})?',
  'm\\.?\\s?v\\.?\\s?g\\.?',
  'mvgr\\.?',
  '(?:nog )?(?:een )?(?:fijne|prettige|goede|mooie|fijn|prettig|goed|mooi) (?:dag|avond|middag|week|weekend|feestdagen|vakantie|kerst)(?: gewenst| toegewenst| verder)?',
  'namens (?:het |de |ons )?(?:hele )?(?:team|afdeling|college|wijkteam).{0,40}',
  'm\\.? ?vr\\.? ?gr\\.?',
  'vr\\.? ?gr\\.?',
  'vrgr',
  'hgr',
  'h\\.? ?gr\\.?',
  'gr(?:t|tz|tjs|oetz|oet)?\\.?',
  'groetz',
  'hoogachtend',
  'met (?:de meeste )?(?:verschuldigde )?(?:hoogachting|achting)',
  'met (?:collegiale|vriendelijke|hartelijke) groet',
  'hartelijks',
  'liefs',
  '(?:veel )?liefs',
  'namens (?:het college|burgemeester en wethouders).{0,60}',
  'groeten? (?:uit|vanuit) [\\p{L} -]{1,25}',
  // English
  '(?:(?:many )?thanks(?: again)?,? (?:and|&) )?(?:with )?(?:my )?(?:kind|kindest|best|warm|warmest|all the best|friendly|sincere)\\s?(?:personal )?(?:regards|wishes|greetings)',
  '(?:with )?(?:regards|greetings|rgds|kr)',
  'sincerely(?: yours)?',
  'yours (?:sincerely|faithfully|truly)',
  'respectfully(?: yours)?',
  'cheers',
  'groetjes/cheers',
  'thx (?:and|&) .{1,20}',
  'thanks (?:and|&) regards',
  'br',
  'take care',
  'cordially',
  // German
  'mit (?:freundlichen|besten|herzlichen|vielen|lieben|kollegialen|freundlichem) gr(?:u|ue)(?:ss|ß)(?:en)?',
  '(?:viele|liebe|beste|schone|schoene|herzliche|freundliche|sonnige|vielen dank und (?:viele|beste|liebe)) gr(?:u|ue)(?:ss|ß)e?',
  'gr(?:u|ue)(?:ss|ß)e?',
  'mfg',
  'm\\.f\\.g\\.',
  'hochachtungsvoll',
  'vg',
  'lg',
  // French
  '(?:bien )?cordialement',
  'bien a (?:vous|toi)',
  '(?:mes )?(?:sinceres |meilleures |cordiales |respectueuses )?salutations(?: distinguees| cordiales)?',
  'amicalement',
  'cdlt',
  'bonne (?:journee|reception)',
  'respectueusement',
  'a bientot',
  // Spanish, Portuguese, Italian, Romanian, Polish, Czech, Scandinavian, Turkish, Hungarian, Russian, Ukrainian
  '(?:un )?(?:cordial |atento )?saludos?(?: cordiales)?',
  'atentamente',
  'cordialmente',
  'atenciosamente',
  '(?:com os melhores )?cumprimentos',
  'abracos?',
  '(?:cordiali |distinti |cari )?saluti',
  'cu (?:stima|respect)',
  'o zi buna',
  '(?:z |serdecznie )?(?:pozdrawiam|powazaniem|pozdrowieniami)(?: serdecznie)?',
  '(?:s |se srdecnym )?pozdrav(?:em|om)?',
  '(?:med )?(?:vanlig|vanliga|vennlig|venlig|basta|bedste|de bedste) (?:halsning|halsningar|hilsen|hilsner)',
  'mvh',
  'vh',
  'med venlig hilsen',
  'hilsen',
  'halsningar',
  'saygilarimla',
  'iyi calismalar',
  'udvozlettel',
  'с уважением',
  'з повагою',
  'з найкращими побажаннями',
]
const FORMULA = new RegExp(`^(?:${FORMULAS.join('|')})${NAMES}${END}`, 'u')

/** These words are also plain Dutch or English: only alone or before a comma do they close a letter. */
const BARE = /^(?:best|beste|warmly|love|xx?|yours|thx|tks|groet|succes|tot ziens|tot dan|ciao|cya|doei)[,.!]{0,2}$/

/** Does this line close the letter ("Met vriendelijke groet", "gr. jermaine", "Kind regards,")? */
export function isClosing({ text, folded }: Line): boolean {
  if (text.length > 90) return false
  return folded !== '' && !/\d/.test(folded) && (FORMULA.test(folded) || BARE.test(folded))
}

/** The line that RFC 3676 puts above a signature, and its usual misspellings. */
export function isSignatureDelimiter(line: string): boolean {
  return /^(?:--|—|––|- -|-- ?-|__)\s{0,3}$/.test(line.slice(0, 40))
}

/** A name behind a dash, as people sign short mails: "- Bob", "-Abhishek". */
export function isDashedName(line: string): boolean {
  return /^\s{0,3}[-–—]{1,2}\s?\p{Lu}[\p{L}.'’-]{1,25}(?: (?:\p{Lu}|van |de |der |den )[\p{L}.'’-]{0,25}){0,3}$/u.test(
    line.slice(0, 120).trimEnd(),
  )
}

/** Does this line greet somebody, as the first line of a letter does ("Geachte heer Jansen,")? */
export function isGreeting(line: string): boolean {
  const text = line.trim()
  return (
    text.length <= 70 &&
    /^(?:geachte|beste|dag|hoi|hallo|hi|hello|dear|goedemorgen|goedemiddag|goedendag|goedenavond|sehr geehrte[rs]?|liebe[rs]?|bonjour|cher|chere)(?: [^.?!]{1,60})?[,:!]?$/.test(
      foldLine(text),
    ) &&
    (/[,!:]$/.test(text) || text.split(' ', 5).length <= 4)
  )
}

/** "Verstuurd vanaf mijn iPhone", "Get Outlook for iOS", "Sent from Proton Mail": the telephone speaks, not its owner. */
export function isDeviceFooter(line: Line): boolean {
  if (line.text.length > 220) return false
  const folded = line.folded.replace(/^[-_–—<([]{0,4}\s?/, '')
  return (
    /^(?:verstuurd|verzonden|gestuurd|sent|gesendet|von meinem|envoye|enviado|inviato|skickat|sendt|wyslane|wyslano|odeslano|отправлено|надіслано|trimis|von|von unterwegs|lahetetty|kuldve|diese nachricht wurde)\s(?:vanaf|vanuit|via|met|van|from|von|vom|mit|depuis|de|desde|do|da|dal|fra|fran|z|ze|aus|meinem|с|з|from my|on my|using|mobil|de mi|del mio|dal mio)\s?.{0,20}(?:mijn |my |meinem |mon |mi |mio |meu |min |mojego |mit |mobile |mobiel|iphone|ipad|android|samsung|galaxy|huawei|nokia|blackberry|blackberry|htc|xiaomi|sony|windows|outlook|mail|yahoo|proton|gmail|telefoon|smartphone|tablet|handy|phone|device|mobil)/.test(
      folded,
    ) ||
    /^(?:verzonden|verstuurd|sent) (?:vanaf|via|from|met) (?:outlook|mijn|my|de|yahoo|proton|gmail|mail|samsung|kpn|ziggo|tele2|odido|mobiel)/.test(
      folded,
    ) ||
    /^(?:outlook (?:voor|for|fur|pour|para) (?:ios|android|mac)(?: downloaden)?|get outlook|download outlook|(?:telecharger|obtener|baixar|scarica) outlook|holen sie sich outlook|outlook fur (?:ios|android) beziehen|hamta outlook|nabavite outlook|get the outlook)/.test(
      folded,
    ) ||
    /^(?:von meinem (?:iphone|ipad|samsung|handy)|mail via ziggo|virus-?vrij|virus-free|geen virus gevonden|no virus found|this email has been checked for viruses|deze e-?mail is gecontroleerd op virussen)/.test(
      folded,
    )
  )
}

const DISCLAIMER_WORDS = [
  'e-mail',
  'email',
  'bericht',
  'geadresseerde',
  'vertrouwelijk',
  'aansprakelijk',
  'rechten',
  'ontleend',
  'afzender',
  'bestemd',
  'onbevoegd',
  'verwijderen',
  'vernietigen',
  'openbaarmaking',
  'vermenigvuldiging',
  'bijlagen',
  'ten onrechte',
  'onterecht',
  'per vergissing',
  'per abuis',
  'verspreiding',
  'derden',
  'milieu',
  'printen',
  'afdrukken',
  'disclaimer',
  'inhoud van dit',
  'virus',
  'message',
  'intended',
  'recipient',
  'confidential',
  'addressee',
  'sender',
  'delete',
  'disclosure',
  'dissemination',
  'unauthori',
  'privileged',
  'liability',
  'environment',
  'printing',
  'by mistake',
  'in error',
  'attachments',
  'notify',
  'vertraulich',
  'empfanger',
  'nachricht',
  'irrtumlich',
  'vernichten',
  'confidentiel',
  'destinataire',
  'expediteur',
  'par erreur',
]

const DISCLAIMER_WORD = new RegExp(DISCLAIMER_WORDS.join('|'))
/** By then it has said what it is. */
const DISCLAIMER_CHARS_MAX = 3_000

/** Is this paragraph a disclaimer, an appeal not to print, or the like? By its words; some of them together are no accident. */
export function isDisclaimer(paragraph: string): boolean {
  const folded = foldText(paragraph.slice(0, DISCLAIMER_CHARS_MAX))
  if (folded.length < 25) return /^disclaimer\b/.test(folded)
  if (!DISCLAIMER_WORD.test(folded)) return false
  const hits = DISCLAIMER_WORDS.filter((word) => folded.includes(word)).length
  const strong =
    /uitsluitend (?:bestemd|bedoeld)|rechten worden ontleend|niet voor u (?:is )?bestemd|(?:onterecht|ten onrechte|per (?:vergissing|abuis|ongeluk)) (?:is |heeft |hebt )?(?:ontvang|toegezonden|aan u)|sluit (?:iedere|elke|alle) aansprakelijkheid|denk aan het milieu|(?:think|consider) (?:of |about )?the environment|intended (?:only|solely) for|is intended (?:for|only|solely)|not (?:the|an) (?:intended recipient|addressee)|may contain (?:information|confidential)|aan dit bericht kunnen geen|confidentiality notice|this (?:e-?mail|message|communication) (?:and any|may|is|contains)|diese (?:e-?mail|nachricht) (?:enthalt|kann|ist)|ce (?:message|courriel) (?:et|est|peut)|e-?mail(?:bericht)? is (?:alleen|uitsluitend|enkel)/.test(
      folded,
    )
  // Who tells what somebody said of an e-mail uses these words too.
  const tells = /\b(?:ik|hij|zij|ze|zei|vertelde|zegt|i|he|she|said)\b/.test(folded)
  return hits >= (tells ? 6 : 4) || (strong && hits >= (tells ? 4 : 1))
}

/** Is this line one by itself? Most hold none of the words, and its folded form says so at once. */
export function isDisclaimerLine({ text, folded }: Line): boolean {
  return (text.length > FOLD_CHARS_MAX || DISCLAIMER_WORD.test(folded)) && isDisclaimer(text)
}

/** Is this paragraph a warning that a mail system put above the text ("[EXTERN] Deze e-mail komt van buiten …")? */
export function isBanner(paragraph: string): boolean {
  if (paragraph.length > 700) return false
  const folded = foldText(paragraph).replace(/^(?:[\s[\]*!|>#-]|\u26a0|\ufe0f){0,12}/u, '')
  return (
    /^(?:extern(?:al|e)?(?: e-?mail| mail| bericht| email| sender| afzender)?\]?[:.!*]{0,3}|externe?\s?\]?)$/.test(folded) ||
    /^(?:let op|pas op|caution|waarschuwing|warning|attention|achtung|opgelet|be careful|extern|externe? e?-?mail|external)\b.{0,80}(?:afkomstig|van buiten|buiten (?:de |het |onze )?(?:organisatie|gemeente)|externe? (?:afzender|e-?mail|bron)|outside|external|originated|extern|ausserhalb|externe)/.test(
      folded,
    ) ||
    /^(?:deze|dit) (?:e-?mail|bericht|mail) (?:is|komt) (?:afkomstig )?(?:verzonden )?(?:van |vanuit )?(?:buiten|een externe|extern)/.test(
      folded,
    ) ||
    /^(?:u ontvangt|je ontvangt|you don'?t|you do not|some people who received|sommige (?:mensen|personen)|sie erhalten|vous n'?obtenez).{0,60}(?:niet vaak|often|nicht (?:haufig|oft)|souvent|get email from|e-?mail van)/.test(
      folded,
    ) ||
    /^this (?:e-?mail|message) (?:was sent from|originated|comes from|is from) (?:outside|an external)/.test(folded)
  )
}

/** Is this paragraph prose that the writer means, though it stands behind his name? "PS: vrijdag ben ik er niet." */
export function isAfterthought(paragraph: string): boolean {
  const folded = foldText(paragraph.slice(0, DISCLAIMER_CHARS_MAX)).trim()
  if (/^(?:p\.? ?s\.?|ps|n\.?b\.?|pps)\b\s?[:.,-]?/.test(folded)) return true
  if (isDisclaimer(paragraph)) return false
  const words = folded.split(' ').length
  const speaks = /\b(?:ik|we|wij|hij|zij|ze|er|hem|haar|jullie|i|they|she|he|you)\b/.test(folded)
  const working =
    /(?:aanwezig|bereikbaar|werkdagen|werkzaam|werk (?:ik|niet|op)|ik werk|vrije dag|maandag|dinsdag|woensdag|donderdag|vrijdag).{0,60}(?:maandag|dinsdag|woensdag|donderdag|vrijdag|\bma\b|\bdi\b|\bwo\b|\bdo\b|\bvr\b|uur)/.test(
      folded,
    ) && words < 20
  return words >= 6 && speaks && !working && /[.?!)…"”']\s?$/.test(folded) && !/https?:|www\.|\btel\b|postbus/.test(folded)
}

/** A line such as stands in a signature: short, no sentence. */
export function isSignatureLine(line: string): boolean {
  const text = line.trim()
  const words = text.split(/\s+/, 20).length
  return text.length <= 120 && words <= 14 && !(words >= 5 && /^\p{Ll}.*[.?!]$/u.test(text))
}

/** Picture place holders that Outlook leaves in the text version. */
export function isPlaceholder(line: string): boolean {
  return /^\s{0,4}(?:\[(?:cid:|image|afbeelding|inline|logo|signature|handtekening|facebook|linkedin|twitter|instagram)[^\]\n]{0,200}\]\s{0,3}){1,6}(?:<[^>\n]{0,300}>)?\s{0,4}$/i.test(
    line.slice(0, 1_500),
  )
}
