// The people of `npm start` and of the tests, all invented, and the meldpunt they work with. One municipality, its partners.

/** Who mails with whom: role or part in the story, and address. */
export const CAST = {
  meldpunt: 'meldpunt@aalsmeer.example',
  melder: 'm.bakker@aalsmeer.example',
  aandachtsfunctionaris: 's.vandijk@aalsmeer.example',
  plaatsvervanger: 't.yilmaz@aalsmeer.example',
  informatiecoordinator: 'i.hofman@aalsmeer.example',
  ondermijningsteam: 'ondermijning@aalsmeer.example',
  beheerder: 'beheer@aalsmeer.example',
  zorgcoordinator: 'zorg@zorgregio.example',
  politie: 'basisteam@politie.example',
  riec: 'accountmanager@riec.example',
} as const

export const OWN_DOMAINS = ['aalsmeer.example']
export const OTHER_DOMAINS = ['zorgregio.example', 'politie.example', 'riec.example']
/** Name of the municipality's mail server, which signs its findings with it. */
export const MAIL_HOST = 'mx.aalsmeer.example'

/** How the services reach the mailbox; the password comes by the environment under that name. */
export interface MailboxAccess {
  imapPort: number
  /** `direct` for the port where TLS comes first. */
  imapTls: 'direct' | 'starttls'
  imapUser: string
  profile: 'authserv-id' | 'exchange-online'
}

export const PASSWORD_VARIABLE = 'MELDPUNT_WACHTWOORD'

/** One meldpunt as the meldpunten file has it, as a plain object. Sends by SMTP_URL. */
export function composeMeldpunt({ imapPort, imapTls, imapUser, profile }: MailboxAccess) {
  const bewaren = (jaren: number) => ({ jaren, selectielijst: '16.1' })
  return {
    id: 'aalsmeer',
    kenmerk: 'MM',
    naam: 'Meldpunt mensenhandel',
    adres: CAST.meldpunt as string,
    vanaf: '2020-01-01',
    brieven: 'aan',
    eigen_domeinen: OWN_DOMAINS,
    bewijs: profile === 'exchange-online' ? { soort: profile } : { soort: profile, authserv_id: MAIL_HOST, eigen_received: [MAIL_HOST] },
    imap: { host: '127.0.0.1', port: imapPort, tls: imapTls, user: imapUser, wachtwoord_env: PASSWORD_VARIABLE },
    rollen: {
      aandachtsfunctionaris: [CAST.aandachtsfunctionaris],
      plaatsvervanger: [CAST.plaatsvervanger],
      informatiecoordinator: [CAST.informatiecoordinator],
      zorgcoordinator: [{ adres: CAST.zorgcoordinator, naam: 'Noor el Amrani', telefoon: '020 555 01 00', inhoud: 'geen' }],
      beheerder: [CAST.beheerder],
    },
    toewijzing: { arbeidsuitbuiting: CAST.ondermijningsteam },
    partners: {
      politie: { adres: CAST.politie, inhoud: 'nodig', velden: ['waar', 'kentekens'] },
      riec: { adres: CAST.riec, inhoud: 'geen' },
    },
    brp_bevoegd: [CAST.informatiecoordinator],
    termijnen: {
      spoed_minuten: 30,
      voortgang_weken: 4,
      consult_werkdagen: 5,
      bewaren: {
        onvoldoende: bewaren(1),
        niet_bevestigd: bewaren(1),
        geen_mensenhandel: bewaren(1),
        opgepakt_riec: bewaren(5),
        opgepakt_bestuurlijk: bewaren(5),
        overgedragen_politie: bewaren(5),
        overgedragen_arbeidsinspectie: bewaren(5),
        overgedragen_zorg: bewaren(5),
        zonder_signaal: { maanden: 3 },
      },
    },
    afdelingen: { toezicht: 'Toezicht & handhaving' },
    code_voor: ['vernietig'],
    meld_vernietiging: 'nee',
    rapport: [CAST.aandachtsfunctionaris],
    huisstijl: { naam: 'Gemeente Aalsmeer (verzonnen)', telefoon: '020 555 00 00', handtekening: 'Meldpunt mensenhandel' },
  }
}
