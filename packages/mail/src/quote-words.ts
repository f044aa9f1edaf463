// The words by which mail clients announce another mail, per language: data for quote-marks. Written without accents and
// in lower case, as `foldLine` gives them.
import { foldLine } from './blanks.ts'

/** What a header line of a quoted mail says. */
export type HeaderField = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'replyTo' | 'other'

const LABELS: Record<HeaderField, string[]> = {
  from: ['van', 'from', 'von', 'de', 'da', 'fra', 'fran', 'od', 'lahettaja', 'felado', 'de la', 'expediteur', 'от', 'від', 'от кого', 'kimden', 'gonderen', 'afzender', 'absender', 'remitente', 'mittente', 'remetente', 'sender', '发件人', '寄件者', '差出人', '보낸 사람', 'от кого', 'nadawca', 'odesilatel', 'odosielatel', 'avsandare', 'afsender', 'avsender', 'saatja', 'nuo', 'no'],
  date: ['verzonden', 'datum', 'sent', 'date', 'sent on', 'sent at', 'gesendet', 'gesendet am', 'envoye', 'envoye le', 'date d\'envoi', 'enviado', 'enviado el', 'enviado em', 'enviada em', 'fecha', 'data', 'inviato', 'sendt', 'dato', 'skickat', 'wyslano', 'odeslano', 'odoslane', 'lahetetty', 'paivays', 'pvm', 'elkuldve', 'kuldve', 'datum az', 'trimis', 'trimis la', 'data', 'дата', 'отправлено', 'надіслано', 'tarih', 'gonderildi', 'gonderme tarihi', 'verstuurd', 'verzonden op', 'ontvangen', 'received', 'дата отправки', '发送时间', '日期', '送信日時', '日付', '보낸 날짜', '날짜'],
  to: ['aan', 'to', 'pour', 'adresat', 'naar', 'ala', 'primatelj', 'prejemnik', 'an', 'a', 'à', 'para', 'til', 'till', 'do', 'komu', 'vastaanottaja', 'cimzett', 'catre', 'кому', 'kime', 'alici', 'destinataire', 'empfanger', 'destinatario', '收件人', '宛先', '받는 사람', 'pro', 'k', 'geadresseerde', 'ontvanger'],
  cc: ['cc', 'kopie', 'kopie (cc)', 'copie (cc)', 'cc (kopie)', 'kopie an', 'copie', 'copie a', 'copia', 'kopi', 'kopia', 'dw', 'kopio', 'masolat', 'копия', 'копія', 'bilgi', 'bcc', '抄送', '参照', 'cci', 'cco'],
  subject: ['onderwerp', 'subject', 'betreff', 'objet', 'asunto', 'oggetto', 'assunto', 'emne', 'amne', 'temat', 'predmet', 'vec', 'aihe', 'targy', 'subiect', 'тема', 'konu', 'betreft', 'sujet', '主题', '主旨', '件名', '제목'],
  replyTo: ['antwoord aan', 'antwoorden aan', 'reply-to', 'reply to', 'antwort an', 'antworten an', 'repondre a', 'responder a', 'rispondi a', 'svar til', 'svara till', 'odpowiedz do', 'odpovedet', 'odpovedet komu', 'vastaus', 'valaszcim', 'raspuns catre', 'yanit adresi', 'beantwoorden aan'],
  other: ['prioriteit', 'urgentie', 'importance', 'wichtigkeit', 'bijlagen', 'bijlage', 'attachments', 'anlagen', 'pieces jointes', 'organisatie', 'organization', 'mailed-by', 'signed-by', 'resent-from', 'gevoeligheid', 'sensitivity', 'categorieen'],
}

/** Label (folded, without colon) to what it says. */
export const HEADER_LABELS: ReadonlyMap<string, HeaderField> = new Map(
  (Object.entries(LABELS) as [HeaderField, string[]][]).flatMap(([field, labels]) => labels.map((label) => [foldLine(label), field] as const)),
)

/** A line that says "original message", with or without a row of dashes. */
export const ORIGINAL_WORDS = [
  'original message', 'original appointment', 'original mail', 'original e-mail', 'original email', 'reply message', 'oorspronkelijk bericht', 'oorspronkelijke bericht', 'origineel bericht', 'oorspronkelijke afspraak', 'oorspronkelijke mail',
  'ursprungliche nachricht', 'urspruengliche nachricht', 'originalnachricht', 'original-nachricht', 'message d\'origine', 'message original', 'mensaje original', 'messaggio originale', 'mensagem original', 'oprindelig meddelelse', 'oprindelig besked',
  'opprinnelig melding', 'originalmeddelande', 'ursprungligt meddelande', 'wiadomosc oryginalna', 'oryginalna wiadomosc', 'puvodni zprava', 'povodna sprava', 'alkuperainen viesti', 'eredeti uzenet', 'mesaj original', 'mesajul original',
  'исходное сообщение', 'первоначальное сообщение', 'оригинальное сообщение', 'вихідне повідомлення', 'orijinal mesaj', 'original besked', 'urspr. nachricht', 'originele bericht', 'origineel e-mailbericht', 'vastus',
]

/** A line that says "forwarded message". Some clients write only these words and a colon. */
export const FORWARD_WORDS = [
  'forwarded message', 'begin forwarded message', 'forwarded mail', 'forwarded email', 'start of forwarded message', 'forwarded by', 'doorgestuurd bericht', 'begin doorgestuurd bericht', 'doorgestuurde mail', 'doorgestuurde e-mail', 'doorgestuurd door', 'doorgezonden bericht',
  'weitergeleitete nachricht', 'anfang der weitergeleiteten nachricht', 'beginn der weitergeleiteten nachricht', 'weitergeleitete mail', 'weitergeleitet von', 'message transfere', 'debut du message transfere', 'debut du message reexpedie', 'message reexpedie', 'courriel transfere', 'transfere par', 'mail transfere',
  'mensaje reenviado', 'inicio del mensaje reenviado', 'comienzo del mensaje reenviado', 'messaggio inoltrato', 'inizio messaggio inoltrato', 'inizio del messaggio inoltrato', 'mensagem encaminhada', 'mensagem reencaminhada', 'inicio da mensagem encaminhada', 'inicio da mensagem reencaminhada', 'videresendt meddelelse', 'start pa videresendt meddelelse', 'videresendt besked',
  'videresendt melding', 'start pa videresendt melding', 'videresendt e-post', 'vidarebefordrat meddelande', 'vidarebefordrat brev', 'vidarebefordrat e-mail', 'przekazana wiadomosc', 'wiadomosc przekazana', 'poczatek przekazanej wiadomosci', 'preposlana zprava', 'preposlana sprava', 'zacatek preposlane zpravy', 'valitetty viesti', 'edelleenlahetetty viesti', 'lahetetty viesti', 'tovabbitott uzenet', 'tovabbitott level',
  'mesaj redirectionat', 'mesaj transmis mai departe', 'inceputul mesajului redirectionat', 'пересылаемое сообщение', 'пересланное сообщение', 'начало переадресованного сообщения', 'переслане повідомлення', 'iletilen mesaj', 'iletilmis mesaj', 'iletilmis ileti', 'iletilen ileti', 'yonlendirilmis mesaj', 'proslijedena poruka', 'preusmjerena poruka', 'missatge reenviat', 'mensaxe reenviada', 'edasi saadetud kiri',
]

/** First words of the line above a quotation ("On … wrote:"), folded. */
export const ATTRIBUTION_OPENERS = /^(?:on |op |am |le |el |il |em |a |na |den |pa |pe |dne |dna |w dniu |dnia |vao |в |у |від |от |il giorno |il giorno |the |van |from |date |quoting |citeren |citaat van |nel |in data |in a message |in het bericht |in een bericht |en date |lainaus |ma |ti |ke |to |pe |la |su |um |per |ha scritto |datum |schrieb |zitat von |uzytkownik |odpowiedz |tar |fra |2\d\d\d|\d{1,2}[./-]|(?:mon|tue|wed|thu|fri|sat|sun|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo|lun|mar|mer|jeu|ven|sam|dim|lu|mi|je|sa)\b)/

/** Last words of it, before the colon, folded. Verbs that stand before the name (Dutch, German) are found by ATTRIBUTION_VERB. */
export const ATTRIBUTION_END = /(?:wrote|writes|said|schreef|geschreven|schrieb|geschrieben|a ecrit|ecrit|ecrivait|ecrivit|escribio|escribe|escrito|ha scritto|scrive|scrisse|escreveu|skrev|skrev folgende|napsal(?:\(a\))?|napsala|napisal(?:\(a\))?|napisala|pisze|kirjoitti|irta|scris|a scris|пишет|написал(?:\(а\))?|написала|писал(?:а|\(а\))?|пише|yazdi|sunlari yazdi|da viet|napisao(?:\/la)?|je napisao|skreiv|kirjutas|rakstija|rase|va escriure|idatzi du|skrifadi|wrote the following|写道|のメール|寫道|작성)\s{0,3}[:：]\s{0,3}$/

/** The verb stands before the name in Dutch, German, the Scandinavian languages: `Op … schreef X <x@y>:`. */
export const ATTRIBUTION_VERB = /(?:^|[\s,:.)])(?:schreef|schreven|heeft|schrieb|hat|skrev|kirjoitti|napsal|napisal|пишет|scrisse|escribio|wrote)[\s,]/
