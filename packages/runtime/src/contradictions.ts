// What a meldpunt says against itself or against another, where the result would be dangerous: full content to a wrong
// address, one pair of eyes for two, two meldpunten that read one mailbox or answer each other.
import { requireTlsOffLoopback } from './env.ts'
import type { Mistake } from './meldpunten.ts'
import type { MeldpuntInFile } from './meldpunten-schema.ts'

/** The domain of the example file: whoever still has it has not filled the file in. */
const VOORBEELD_DOMEIN = 'voorbeeld.example'

/** Anyone can have an address there: as an own domain it would make the whole world staff. */
const PUBLIC_DOMAINS = new Set(
  'gmail.com googlemail.com outlook.com outlook.nl hotmail.com hotmail.nl live.nl live.com msn.com yahoo.com icloud.com me.com proton.me protonmail.com gmx.net gmx.com kpnmail.nl kpnplanet.nl planet.nl hetnet.nl home.nl ziggo.nl upcmail.nl xs4all.nl casema.nl chello.nl quicknet.nl solcon.nl telfort.nl tele2.nl onsbrabantnet.nl zeelandnet.nl caiway.nl online.nl onmicrosoft.com'.split(
    ' ',
  ),
)

type Role = keyof MeldpuntInFile['rollen']

/** Each an address with its place, so that a mistake can be shown where it stands. */
interface Placed {
  adres: string
  path: PropertyKey[]
}

/** Every contradiction within one meldpunt, by its place in it. */
export function contradictionsIn(meldpunt: MeldpuntInFile): Mistake[] {
  return [
    ...doubleAddresses(meldpunt),
    ...rolesThatClash(meldpunt),
    ...contentThatClashes(meldpunt),
    ...domainsThatClash(meldpunt),
    ...unfinished(meldpunt),
  ]
}

/** Every contradiction between meldpunten (by their place in the file), by its place in the file. */
export function contradictionsBetween(meldpunten: ReadonlyMap<number, MeldpuntInFile>): Mistake[] {
  const mistakes: Mistake[] = []
  const unique = (what: string, path: string[], keyOf: (meldpunt: MeldpuntInFile) => string) => {
    const first = new Map<string, number>()
    for (const [index, meldpunt] of meldpunten) {
      const key = keyOf(meldpunt)
      const earlier = first.get(key)
      if (earlier === undefined) first.set(key, index)
      else
        mistakes.push({
          path: ['meldpunten', index, ...path],
          message: `is the same ${what} as that of meldpunten.${earlier}: give each its own`,
        })
    }
  }
  unique('id', ['id'], ({ id }) => id)
  unique('kenmerk', ['kenmerk'], ({ kenmerk }) => kenmerk)
  unique('adres', ['adres'], ({ adres }) => adres)
  unique('mailbox', ['imap', 'user'], ({ imap }) => `${imap.host.toLowerCase()}:${imap.port}/${imap.user.toLowerCase()}`)
  const mailboxes = new Set([...meldpunten.values()].map(({ adres }) => adres))
  for (const [index, meldpunt] of meldpunten) {
    for (const { adres, path } of addressesOf(meldpunt)) {
      if (mailboxes.has(adres)) {
        mistakes.push({
          path: ['meldpunten', index, ...path],
          message: 'is the mailbox of a meldpunt, which would answer itself: name a person',
        })
      }
    }
  }
  return mistakes
}

function inRole(meldpunt: MeldpuntInFile, role: Role): Placed[] {
  return meldpunt.rollen[role].map((holder, index) =>
    typeof holder === 'string'
      ? { adres: holder, path: ['rollen', role, index] }
      : { adres: holder.adres, path: ['rollen', role, index, 'adres'] },
  )
}

function partnersIn(meldpunt: MeldpuntInFile): Placed[] {
  return Object.entries(meldpunt.partners).map(([code, { adres }]) => ({ adres, path: ['partners', code, 'adres'] }))
}

function addressesOf(meldpunt: MeldpuntInFile): Placed[] {
  const roles = Object.keys(meldpunt.rollen) as Role[]
  const team = Object.entries(meldpunt.toewijzing).map(([vorm, adres]) => ({ adres, path: ['toewijzing', vorm] }))
  const rapport = meldpunt.rapport.map((adres, index) => ({ adres, path: ['rapport', index] }))
  return [...roles.flatMap((role) => inRole(meldpunt, role)), ...team, ...partnersIn(meldpunt), ...rapport]
}

function doubleAddresses(meldpunt: MeldpuntInFile): Mistake[] {
  return (Object.keys(meldpunt.rollen) as Role[])
    .flatMap((role) => {
      const seen = new Set<string>()
      return inRole(meldpunt, role).filter(({ adres }) => seen.size === seen.add(adres).size)
    })
    .map(({ path }) => ({ path, message: 'stands here twice: remove one' }))
}

function rolesThatClash(meldpunt: MeldpuntInFile): Mistake[] {
  const officers = new Set(meldpunt.rollen.aandachtsfunctionaris)
  const driving = new Set([...officers, ...meldpunt.rollen.plaatsvervanger])
  const inside = new Set([...driving, ...meldpunt.rollen.informatiecoordinator])
  const clash = (placed: Placed[], with_: ReadonlySet<string>, message: string) =>
    placed.filter(({ adres }) => with_.has(adres)).map(({ path }) => ({ path, message }))
  return [
    ...clash(
      inRole(meldpunt, 'plaatsvervanger'),
      officers,
      'is aandachtsfunctionaris too, so a destruction would have one pair of eyes: name another person',
    ),
    ...clash(
      inRole(meldpunt, 'zorgcoordinator'),
      inside,
      'drives signalen too, so the contact with care would prove itself: name a person outside',
    ),
    ...clash(partnersIn(meldpunt), driving, 'is an officer too, who would consult himself: name another person'),
    ...meldpunt.brp_bevoegd
      .map((adres, index) => ({ adres, path: ['brp_bevoegd', index] }))
      .filter(({ adres }) => !inside.has(adres))
      .map(({ path }) => ({
        path,
        message: 'is no aandachtsfunctionaris, plaatsvervanger or informatiecoordinator: only they give commands that ask the BRP',
      })),
  ]
}

function contentThatClashes(meldpunt: MeldpuntInFile): Mistake[] {
  const outside = [
    ...meldpunt.rollen.zorgcoordinator.map(({ adres, inhoud, velden }, index) => ({
      adres,
      inhoud,
      velden,
      path: ['rollen', 'zorgcoordinator', index, 'inhoud'],
    })),
    ...Object.entries(meldpunt.partners).map(([code, { adres, inhoud, velden }]) => ({
      adres,
      inhoud,
      velden,
      path: ['partners', code, 'inhoud'],
    })),
  ]
  const first = new Map<string, string>()
  return outside
    .filter(({ adres, inhoud, velden }) => {
      const says = `${inhoud} ${[...velden].sort().join(' ')}`
      if (!first.has(adres)) first.set(adres, says)
      return first.get(adres) !== says
    })
    .map(({ path }) => ({
      path,
      message: 'differs from what the same address may read elsewhere in this meldpunt: make inhoud and velden equal',
    }))
}

function domainsThatClash(meldpunt: MeldpuntInFile): Mistake[] {
  const own = new Set(meldpunt.eigen_domeinen)
  const isOwn = (adres: string) => own.has(adres.slice(adres.lastIndexOf('@') + 1))
  const mistakes: Mistake[] = []
  for (const [index, domain] of meldpunt.eigen_domeinen.entries()) {
    if (PUBLIC_DOMAINS.has(domain))
      mistakes.push({ path: ['eigen_domeinen', index], message: 'is open to everyone, so anyone would count as staff: remove it' })
  }
  if (!isOwn(meldpunt.adres)) mistakes.push({ path: ['adres'], message: 'lies outside eigen_domeinen: add its domain there' })
  for (const role of ['aandachtsfunctionaris', 'plaatsvervanger', 'informatiecoordinator'] as const) {
    for (const { adres, path } of inRole(meldpunt, role)) {
      if (!isOwn(adres))
        mistakes.push({
          path,
          message: 'lies outside eigen_domeinen, and letters to this role hold the whole report: name an own address, or add the domain',
        })
    }
  }
  return mistakes
}

function unfinished(meldpunt: MeldpuntInFile): Mistake[] {
  const mistakes: Mistake[] = []
  if (meldpunt.brieven === 'aan' && meldpunt.adres.endsWith(`@${VOORBEELD_DOMEIN}`)) {
    mistakes.push({ path: ['brieven'], message: 'must not be aan while adres is that of the example file: fill the file in first' })
  }
  for (const [grond, term] of Object.entries(meldpunt.termijnen.bewaren)) {
    if (grond !== 'zonder_signaal' && term.selectielijst === undefined) {
      mistakes.push({
        path: ['termijnen', 'bewaren', grond],
        message: 'has no selectielijst: name the number that the verklaring van vernietiging rests on',
      })
    }
  }
  for (const [bron, setting] of Object.entries(meldpunt.bronnen)) {
    for (const [key, value] of Object.entries(setting)) {
      if (key === 'url' || key.endsWith('_url')) {
        const unsafe = URL.canParse(String(value)) ? requireTlsOffLoopback(new URL(String(value))) : 'is not a URL: write https://…'
        if (unsafe !== null) mistakes.push({ path: ['bronnen', bron, key], message: unsafe })
      }
      if (key.endsWith('_env') && !/^[A-Z][A-Z0-9_]{0,80}$/.test(String(value))) {
        mistakes.push({
          path: ['bronnen', bron, key],
          message: 'must be the NAME of an environment variable in capitals, never the secret itself',
        })
      }
      if (/sleutel|wachtwoord|geheim|token|key|secret|password/.test(key) && !/_(?:env|url)$/.test(key)) {
        mistakes.push({
          path: ['bronnen', bron, key],
          message: `looks like a secret in the file: write ${key}_env and put the secret into that variable`,
        })
      }
    }
  }
  const folders = Object.values(meldpunt.mappen).map((name) => name.toLowerCase())
  if (new Set(folders).size < folders.length)
    mistakes.push({ path: ['mappen'], message: 'names one folder twice: each verdict needs a folder of its own' })
  return mistakes
}
