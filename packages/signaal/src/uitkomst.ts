// With what outcome a signaal was closed (Stap 5b), and what each says about the way there.

export const UITKOMSTEN = [
  'opgepakt_riec',
  'opgepakt_bestuurlijk',
  'overgedragen_politie',
  'overgedragen_arbeidsinspectie',
  'overgedragen_zorg',
  'onvoldoende',
  'niet_bevestigd',
  'geen_mensenhandel',
  'samengevoegd',
  'ruis',
] as const
export type Uitkomst = (typeof UITKOMSTEN)[number]

/** Those that `#afronden` gives; the other two have a command of their own, which knows what belongs to it. */
export type UitkomstBijAfronden = Exclude<Uitkomst, 'samengevoegd' | 'ruis'>

/** Those that the melder is told of: nobody hears that his mail was ruis. */
export type Teruggekoppeld = Exclude<Uitkomst, 'ruis'>
