import type { Link } from '../../../../domain/links/link.ts'
import type { Step } from '../../../lenses/lens.ts'

/** What one note is to another, without a name of its own. */
export type Ties = Pick<Link, 'fromId' | 'toId' | 'kind'>

/** Connections between notes of which there are copies, between these copies. */
export function copyLinksPlan(
  links: readonly Ties[],
  copyOf: ReadonlyMap<string, string>,
  newId: () => string
): readonly Step[] {
  const copies = links.flatMap(({ fromId, toId, kind }) => {
    const [from, to] = [copyOf.get(fromId), copyOf.get(toId)]
    return from === undefined || to === undefined ? [] : [{ id: newId(), fromId: from, toId: to, kind }]
  })
  return copies.length === 0 ? [] : [{ name: 'link.add', args: { links: copies } }]
}

/** Which notes these steps copy, each with the id of its copy. */
export const copiesIn = (steps: readonly Step[]): ReadonlyMap<string, string> =>
  new Map(
    steps.flatMap((step) =>
      step.name === 'expectation.duplicate' ? step.args.copies.map(({ fromId, id }) => [fromId, id] as const) : []
    )
  )
