// Does a text speak of a report, or of something on sale? Two small word lists that only part noise from what a person
// must see. They never say that something is a report: whatever is not plainly noise is treated as one.
const TEXT_CHARS_MAX = 40_000

/** Each family counts once: one word many times says no more. Folded. */
const REPORT: readonly RegExp[] = [
  /uitbuit|uitgebuit|exploit|mensenhandel|traffick|slaver|modern(?:e)? slav/,
  /gedwongen|dwang|dwingt|forced|moet(?:en)? (?:hij|zij|ze|werken|betalen|afstaan)|coerc/,
  /slachtoffer|victim|dader|verdacht|vermoed|suspect|suspicio/,
  /paspoort|passport|identiteitsbewijs|id-kaart|papieren|documenten (?:afgepakt|ingenomen)|verblijfsvergunning/,
  /onderbeta|geen loon|loon (?:niet|ingehouden)|salaris|uitbetaald|wages|salary|minimumloon|euro per (?:uur|dag|week)/,
  /prostitu|massage|nagelstudio|seksue|sekswerk|escort|loverboy|sexual|brothel|bordeel|klanten|mannen (?:in en uit|komen)/,
  /opgesloten|op slot|locked|mag (?:niet|nooit) (?:naar buiten|weg)|vrijheid|padlock/,
  /bang|angst|huil|schrik|scared|afraid|crying|overstuur/,
  /geslagen|mishandel|geweld|blauwe plek|verwond|bedreig|threat|violence|bruise|klap/,
  /schuld(?:en)?\b|debt|terugbetalen|afbetalen|boete/,
  /matras|stapelbed|slapen|slaapt|slaapplaats|overbewo|mattress|sleep(?:s|ing)? (?:in|on|upstairs|there)/,
  /uitzendbureau|arbeidsmigrant|polen|polish|roeme|bulgaar|oekra|vietname|illegal|werknemers|ploegbaas|voorman/,
  /kenteken|busje|licen[cs]e plate|wit(?:te)? bus|opgehaald (?:door|met)|auto met/,
  /minderjarig|meisje|jongen van|leerling|leerplicht|\b1[2-7] jaar|underage|minor/,
  /niet pluis|zorgen (?:over|om)|maak me (?:grote |veel )?zorgen|klopt (?:iets )?niet|raar|vreemd|verontrust|onderbuik|worried|concern|not right|gek vind/,
  /\b(?:melden|melding|gemeld|signaal|signaleren|report(?:ing)?|tip)\b/,
  /ik (?:zag|heb gezien|hoorde|heb gehoord|sprak|was bij|kwam)|we (?:zagen|troffen|hebben (?:gezien|aangetroffen))|aangetroffen|i saw|i heard|vertelde|verteld|buurman|buurvrouw|bewoners?/,
  /drugs|pakketjes|hennep|stelen|diefstal|bankrekening|pinpas|geldezel|ronsel/,
  /nier\b|orgaan|organ\b|kidney/,
  /help\b|hulp|nood|gevaar|112|politie|aangifte/,
]

const BULK: readonly RegExp[] = [
  /nieuwsbrief|newsletter|webversie|view (?:this )?in (?:your )?browser|editie|bekijk online|lees (?:meer|verder)/,
  /aanbieding|korting|gratis|free\b|offer\b|discount|best price|factory price|\bprice|actie(?:code|prijs)|% off|sale\b|voordeel/,
  /offerte|quotation|catalog|leverancier|supplier|manufactur|producent|wholesale|\bmoq\b|\bpcs\b|export|in stock|samples?\b|product(?:s|en)?\b/,
  /webinar|workshop|training|cursus|congres|conference|lezing|seminar|masterclass|bijeenkomst|symposium|kennissessie|e-?learning/,
  /aanmelden|meld (?:je|u) aan|inschrijven|schrijf (?:je|u) in|register now|sign up|rsvp|reserveer|deelname|inschrijf/,
  /uitnodiging|uitgenodigd|nodigen (?:je|u|jullie)|invitation|you'?re invited|van harte welkom|lunch|borrel|personeelsuitje|kerstpakket|taart|traktatie|sinterklaas|sportdag/,
  /vacature|solliciteren|job opening|recruit|detachering|interim/,
  /enquete|survey|vragenlijst|onderzoek onder|deel(?:nemen)? aan het onderzoek|feedback (?:geven|survey)/,
  /invest|bitcoin|crypto|loan\b|lening|credit|rendement|winst|profit|lottery|winner|prize|prijs gewonnen|million|inheritance|erfenis|fund transfer|western union/,
  /seo\b|backlink|website (?:design|ontwerp)|google ranking|search engine|traffic to|online marketing|leads\b|b2b|app development/,
  /unsubscribe|uitschrijven|afmelden|opt[ -]?out|u ontvangt deze|you are receiving/,
  /whatsapp \+|wechat|skype:|please confirm your interest|looking forward to (?:your|cooperat)|dear (?:sir|friend|customer|purchasing|manager|valued)|sir\/madam|business (?:proposal|opportunity|cooperation)/,
  /account (?:is |has been |wordt |zal )?(?:suspend|blocked|geblokkeerd|verlopen|expire)|verify your|bevestig uw (?:account|gegevens)|wachtwoord|password|click (?:here|below)|klik (?:hier|op)/,
  /onderhoud|storing|intranet|werkplek|parkeer|bedrijfsrestaurant|kantine|openingstijden|agenda van|planning van|rooster|ict-servicedesk/,
  /factuur|invoice|betaling|payment|bestelling|order\b|verzending|track (?:your|and)|pakket (?:is|wordt)/,
]

/** Somebody tells what he saw or heard. */
const WAARNEMING =
  /\b(?:ik|wij|we) (?:zag|zagen|heb (?:.{0,40} )?gezien|hebben (?:.{0,40} )?gezien|hoorde|hoorden|heb (?:.{0,40} )?gehoord|sprak|spraken|trof|troffen|vertrouw|maak|weet|denk|vermoed|meld|wil (?:.{0,20} )?melden|heb (?:.{0,30} )?vermoeden)|(?:zag|hoorde|sprak) (?:ik|wij|we)\b|aangetroffen|vertelde (?:mij|me|ons|dat)|\bi (?:saw|heard|spoke|think|suspect)|my neighbou?r|mijn (?:buur|client|leerling|collega)/

/** The two forms of fraud that everybody knows: money from a stranger, and an account that must be verified. */
const FRAUD =
  /(?:million|fund|inheritance|next of kin|lottery|beneficiary|compensation).{0,200}(?:dollar|usd|euro|transfer|bank|claim)|(?:mailbox|account|wachtwoord|password|webmail).{0,120}(?:suspend|verif|expire|verloop|geblokkeerd|full|deactivat).{0,200}(?:click|klik|link|log ?in)|(?:click|klik).{0,80}(?:verify|bevestig).{0,80}(?:account|password|wachtwoord|mailbox)/

export interface Strekking {
  /** How many families of words of a report occur. */
  melding: number
  /** How many families of words of bulk mail occur. */
  reclame: number
  /** Somebody speaks for himself: ik, mij, I, my. Firms say wij. */
  spreekt: boolean
  /** Somebody tells what he saw or heard himself. */
  waarneming: boolean
  /** One of the known forms of fraud. */
  bedrog: boolean
  /** Words in all. */
  woorden: number
}

/** Weighs a text. Linear; sees the first 40,000 characters. */
export function weighText(text: string): Strekking {
  const folded = text
    .slice(0, TEXT_CHARS_MAX)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\s{1,40}/g, ' ')
  return {
    melding: REPORT.filter((pattern) => pattern.test(folded)).length,
    reclame: BULK.filter((pattern) => pattern.test(folded)).length,
    spreekt: /\b(?:ik|mij|mijn|me|i|my|i'm|i've|ich)\b/.test(folded),
    waarneming: WAARNEMING.test(folded),
    bedrog: FRAUD.test(folded),
    woorden: folded.split(' ').length,
  }
}
