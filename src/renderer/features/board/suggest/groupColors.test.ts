import { describe, expect, it } from 'vitest'
import type { SuggestedGroup, Suggestion } from '../../../../domain/grouping/suggestion.ts'
import { groupColors } from './groupColors.ts'
import { groupTrees } from './groupTree.ts'

const group = (id: number, ...notes: readonly string[]): SuggestedGroup => ({
  ...{ id, clusterId: null, words: [], themeId: null, languages: ['en'] },
  notes: notes.map((note) => ({ id: note, confidence: 1, isSure: true }))
})

const suggestion: Suggestion = {
  groups: [
    group(1, 'a', 'b', 'c', 'd', 'e'),
    group(2, 'f', 'g'),
    group(3, 'a', 'b', 'c'),
    group(4, 'd', 'e'),
    ...Array.from({ length: 4 }, (_, index) => group(10 + index, `x${index}`, `y${index}`))
  ],
  stops: [
    { groups: [1, 2, 10, 11, 12, 13], lone: [] },
    { groups: [3, 4, 2, 10, 11, 12, 13], lone: [] }
  ],
  start: 0
}

describe('the colours of suggested groups', () => {
  const colors = groupColors(groupTrees(suggestion), suggestion.stops)

  it('tell those apart that are shown together', () => {
    for (const { groups } of suggestion.stops)
      expect(new Set(groups.map((id) => colors.get(id))).size).toBe(groups.length)
  })

  it('stay with the largest part, and leave yellow to notes', () => {
    expect(colors.get(3)).toBe(colors.get(1))
    expect([...colors.values()]).not.toContain('yellow')
  })
})
