// Who and what can be asked about a signaal, and what is planned with them: partners, sources, kinds of overleg and of action.
// Which of them a meldpunt has is configuration.

/** Partners, by the codes of the meldpunten file; `riec` is the account manager. */
export const PARTNERS = [
  'toezicht',
  'wijkteam',
  'jongerenwerk',
  'veilig_thuis',
  'veiligheidshuis',
  'politie',
  'avim',
  'ondernemingsbrigade',
  'riec',
  'riec_werkgroep',
] as const
export type Partner = (typeof PARTNERS)[number]

/** Sources that can be asked by machine. `brp` is asked about a person only, and so never by itself. */
export const BRONNEN = ['eerdere_signalen', 'locatieserver', 'bag', 'kvk', 'rdw', 'brp'] as const
export type Bron = (typeof BRONNEN)[number]

/** Whose word a bevinding may be: a source, a partner, the care coordinator, or something else that was looked up. */
export const BEVINDINGBRONNEN = [...BRONNEN, ...PARTNERS, 'zorg', 'overig'] as const
export type Bevindingbron = (typeof BEVINDINGBRONNEN)[number]

export const OVERLEGSOORTEN = ['lokaal', 'basisteam', 'regiotafel', 'officieren'] as const
export type Overlegsoort = (typeof OVERLEGSOORTEN)[number]

/** `overig` is any action that was named in other words. */
export const ACTIESOORTEN = ['huisbezoek', 'controle', 'ondernemingsbrigade', 'gesprek', 'observatie', 'overig'] as const
export type Actiesoort = (typeof ACTIESOORTEN)[number]
