import type { Signer } from '../../../domain/brief/signing.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'

export const signerKey = ({ side, name, organisation }: Signer): string => JSON.stringify([side, name, organisation])

interface Suggestion {
  /** Whom the workshop knows by their own name: nobody signs by an alias. */
  readonly people: readonly Signer[]
  /** Keys of those who signed the last version. */
  readonly ticked: readonly string[]
  /** Who signed the last version and is not among the participants. */
  readonly others: readonly Signer[]
}

/** Whom to offer as signers: the participants, with those ticked who signed last time. */
export function suggestSigners({ participants, signings }: WorkshopMap): Suggestion {
  const people = unique(
    participants
      .filter(({ isAlias, name }) => !isAlias && name !== '')
      .map(({ name, organisation, side }) => ({ name, organisation, side }))
  )
  const known = new Set(people.map(signerKey))
  const last = signings.at(-1)?.signers ?? []
  return {
    people,
    ticked: last.map(signerKey).filter((key) => known.has(key)),
    others: last.filter((signer) => !known.has(signerKey(signer)))
  }
}

const unique = (signers: readonly Signer[]): Signer[] => [
  ...new Map(signers.map((signer) => [signerKey(signer), signer])).values()
]
