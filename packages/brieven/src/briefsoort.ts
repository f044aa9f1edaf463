// Which letters there are, and what each kind always is: its subject, how much it may ever say, and which marks of an
// automatic mail it carries. The subject belongs to the kind, so that nothing of a report can reach it.

/** How much a letter says: all of the signaal, the few fields that a partner needs, or only number, question and whom to phone. */
export type Inhoudsklasse = 'vol' | 'nodig' | 'geen'

export const INHOUDSKLASSEN = ['geen', 'nodig', 'vol'] as const satisfies readonly Inhoudsklasse[]

interface Soortregels {
  /** Stands behind the kenmerk in the subject. */
  onderwerp: string
  /** The same for a melder who writes English; null for who is no melder. */
  engels: string | null
  /** The most that a letter of this kind may say; a variant may say less. */
  klasse: Inhoudsklasse
  /** RFC 3834: `auto-replied` answers a mail of the addressee, `auto-generated` comes by itself. */
  automatisch: 'auto-replied' | 'auto-generated'
  /** To a melder: also Precedence and X-Auto-Response-Suppress. Letters to roles go without, else their absence would never be seen. */
  aanMelder: boolean
}

const aanMelder = (onderwerp: string, engels: string, automatisch: Soortregels['automatisch']): Soortregels => ({
  onderwerp,
  engels,
  klasse: 'geen',
  automatisch,
  aanMelder: true,
})
const aanRol = (onderwerp: string, klasse: Inhoudsklasse): Soortregels => ({
  onderwerp,
  engels: null,
  klasse,
  automatisch: 'auto-generated',
  aanMelder: false,
})

export const BRIEFSOORTEN = {
  ontvangstbevestiging: aanMelder('Ontvangstbevestiging', 'We received your report', 'auto-replied'),
  spoedbevestiging: aanMelder('Lees dit eerst', 'Read this first', 'auto-replied'),
  aanvulling_ontvangen: aanMelder('Uw aanvulling is ontvangen', 'We received your message', 'auto-replied'),
  vraag_aan_melder: aanMelder('Een vraag aan u', 'A question for you', 'auto-generated'),
  voortgang: aanMelder('Hoe het ervoor staat', 'How things stand', 'auto-generated'),
  terugkoppeling: aanMelder('Terugkoppeling', 'What happened with your report', 'auto-generated'),
  vernietigd: aanMelder('Uw melding is vernietigd', 'Your report is destroyed', 'auto-generated'),
  spoedalarm: aanRol('SPOED: lees dit nu', 'vol'),
  nieuw_signaal: aanRol('Nieuw signaal', 'vol'),
  nieuwe_aanvulling: aanRol('Nieuwe aanvulling', 'vol'),
  dossier: aanRol('Dossier', 'vol'),
  ter_beoordeling: aanRol('Mail ter beoordeling', 'vol'),
  opdrachtresultaat: aanRol('Resultaat van uw opdracht', 'vol'),
  opdracht_geweigerd: aanRol('Opdracht niet uitgevoerd', 'geen'),
  formulier: aanRol('Signaalformulier', 'vol'),
  eenmalige_code: aanRol('Bevestig uw opdracht', 'vol'),
  vernietigverzoek: aanRol('Verzoek om vernietiging', 'vol'),
  verrijkingsverzoek: aanRol('Verzoek om verrijking', 'vol'),
  zorg: aanRol('Bericht voor de zorgcoördinator', 'nodig'),
  consult: aanRol('Een vraag aan u', 'nodig'),
  riec_advies: aanRol('Verzoek om advies', 'nodig'),
  herinnering: aanRol('Herinnering', 'vol'),
  bezorgprobleem: aanRol('Een brief kwam niet aan', 'vol'),
  agenda: aanRol('Agenda voor het overleg', 'vol'),
  dagoverzicht: aanRol('Dagoverzicht', 'vol'),
  maandrapport: aanRol('Maandrapport', 'geen'),
  verzamelmelding: aanRol('Nieuwe signalen', 'vol'),
  ingehouden: aanRol('Ingehouden brieven', 'vol'),
  uitnodiging: aanRol('Uitnodiging', 'vol'),
  bewaartermijn: aanRol('Bewaartermijn', 'vol'),
  wisverzoek: aanRol('Verzoek: verwijder uw mails', 'geen'),
  zegel: aanRol('Zegel van het logboek', 'geen'),
} as const satisfies Record<string, Soortregels>

export type Briefsoort = keyof typeof BRIEFSOORTEN
