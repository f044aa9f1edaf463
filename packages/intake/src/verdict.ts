// What a mail turned out to be. A closed union: services/mailbox/settle has one function per kind, and no kind drops a mail.
import type { Rol } from '@meldpunt/signaal/rol'

/** The words of the person who reports, as they go into a signaal, and where they came from. */
export interface Melding {
  /** Lower-case address of who truly reports. */
  melder: string
  /** Own words: the text that is read, shown and compared. May be '' (an empty mail with a photo is a report too). */
  meldtekst: string
  onderwerp: string
  /** What relative dates count from: the Date of the mail, or of the original when it was forwarded. */
  geschreven: Date | null
  /** Set when an officer forwarded it: his cover note, and the quoted claim. */
  doorgestuurd: { van: string; datum: Date | null; onderwerp: string; begeleidend: string } | null
}

/** A tagged line, as written. */
export interface Opdrachtregel {
  tag: string
  argumenten: string
}

interface Grond {
  /** Short English code of the rule that decided, such as `auto_submitted`; stands in the logboek and in `meldpunt mails`. */
  reden: string
  /** May an automatic letter go to the sender? Never true for a machine, a list, a bounce or ourselves. */
  antwoorden: boolean
}

interface Opdrachtmail {
  signaalId: string | null
  opdrachten: Opdrachtregel[]
  /** The part of the own text in which they stand: above any sign of a quote, and above any line of ours. */
  opdrachttekst: string
  eigenTekst: string
}

export type Verdict =
  | (Grond & {
      soort: 'signaal'
      melding: Melding /** Sender not proven. */
      onbevestigd: boolean /** Kenmerken named by someone who does not belong to them. */
      noemt: string[]
    })
  | (Grond & { soort: 'aanvulling'; signaalId: string; melding: Melding; rol: Rol | null; onbevestigd: boolean })
  | (Grond & { soort: 'opdracht' } & Opdrachtmail)
  | (Grond & { soort: 'consultantwoord'; signaalId: string; briefId: string; melding: Melding; bewezen: boolean })
  | (Grond & { soort: 'automatisch'; signaalId: string | null /** Our own mail coming back. */; eigen: boolean; afwezig: boolean })
  | (Grond & {
      soort: 'bezorgfout'
      signaalId: string | null
      briefId: string | null
      ontvanger: string | null
      status: string | null
      blijvend: boolean
    })
  | (Grond & { soort: 'ruis' })
  | (Grond & { soort: 'geweigerd' } & Opdrachtmail)
  /** Could not be read, or a doubtful mail: a person looks today. `nummer`: it still becomes a signaal with a kenmerk. */
  | (Grond & { soort: 'onleesbaar'; melding: Melding; onbevestigd: boolean; nummer: boolean })
