// Where a signaal stands on the route.

export const STATUSSEN = [
  'geregistreerd',
  'in_verrijking',
  'verrijkt',
  'lokaal_overleg',
  'riec_advies',
  'oco',
  'afgerond',
  'vernietigd',
] as const
export type Status = (typeof STATUSSEN)[number]
