import type { SuggestedGroup, Suggestion } from '../../../../domain/grouping/suggestion.ts'

/** A suggested group, and those that it falls into when the slider goes on towards many. */
export interface GroupNode {
  readonly group: SuggestedGroup
  /** The largest first. */
  readonly parts: readonly GroupNode[]
  /** Its notes in an order in which those of each part stand together, and what no part has stands last. */
  readonly noteIds: readonly string[]
}

interface Growing {
  readonly group: SuggestedGroup
  readonly parts: Growing[]
}

/** The groups of all stops as trees: the outermost are those of the first stop. */
export function groupTrees({ groups, stops }: Suggestion): GroupNode[] {
  const byId = new Map(groups.map((group) => [group.id, group]))
  const known = new Map<number, Growing>()
  /** Note → the innermost group so far that has it. */
  const holders = new Map<string, Growing>()
  const roots: Growing[] = []
  for (const stop of stops) {
    const coming = stop.groups.flatMap((id) => (known.has(id) ? [] : (byId.get(id) ?? [])))
    // From one stop to the next groups only split: all notes of a new one were in one group before, or it is of the first stop.
    const parents = coming.map(({ notes }) => holders.get(notes[0]?.id ?? ''))
    for (const [index, group] of coming.entries()) {
      const node: Growing = { group, parts: [] }
      known.set(group.id, node)
      const siblings = parents[index]?.parts ?? roots
      siblings.push(node)
      for (const { id } of group.notes) holders.set(id, node)
    }
  }
  return inOrder(roots)
}

const inOrder = (nodes: readonly Growing[]): GroupNode[] =>
  nodes
    .toSorted((a, b) => b.group.notes.length - a.group.notes.length || a.group.id - b.group.id)
    .map(({ group, parts: unordered }) => {
      const parts = inOrder(unordered)
      const inParts = parts.flatMap(({ noteIds }) => noteIds)
      const taken = new Set(inParts)
      const own = group.notes.flatMap(({ id }) => (taken.has(id) ? [] : id))
      return { group, parts, noteIds: [...inParts, ...own] }
    })
