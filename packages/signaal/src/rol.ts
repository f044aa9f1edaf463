// Who takes part in the route. Which address holds which role is configuration, never code.

export const ROLLEN = [
  'melder',
  'aandachtsfunctionaris',
  'plaatsvervanger',
  'informatiecoordinator',
  'zorgcoordinator',
  'team',
  'partner',
  'beheerder',
] as const
export type Rol = (typeof ROLLEN)[number]
