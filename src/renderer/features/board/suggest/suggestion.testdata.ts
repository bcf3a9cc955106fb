import fc from 'fast-check'
import type { SuggestedGroup, Suggestion } from '../../../../domain/grouping/suggestion.ts'

export const group = (id: number, notes: readonly string[], fields: Partial<SuggestedGroup> = {}): SuggestedGroup => ({
  ...{ id, clusterId: null, words: [], themeId: null, languages: ['en'] },
  notes: notes.map((note, index) => ({ id: note, confidence: 1 - index / 100, isSure: index * 2 < notes.length })),
  ...fields
})

/** Notes that are joined two by two, at random, and cut in some places: as the engine makes it. */
export const suggestions: fc.Arbitrary<Suggestion> = fc
  .record({
    count: fc.integer({ min: 2, max: 60 }),
    dice: fc.array(fc.nat(), { minLength: 130, maxLength: 130 }),
    stops: fc.integer({ min: 1, max: 8 })
  })
  .map(({ count, dice, stops }) => {
    let nodes = Array.from({ length: count }, (_, index) => ({ id: index, notes: [`n${index}`] }))
    const cuts = [nodes]
    for (let made = 0; nodes.length > 1; made++) {
      const from = nodes[(dice[2 * made] ?? 0) % nodes.length]
      const others = nodes.filter((each) => each !== from)
      const to = others[(dice[2 * made + 1] ?? 0) % others.length]
      if (from === undefined || to === undefined) break
      const joined = { id: count + made, notes: [...to.notes, ...from.notes] }
      nodes = [...others.filter((each) => each !== to), joined]
      cuts.push(nodes)
    }
    const shown = Array.from(
      { length: stops },
      (_, index) => cuts[Math.floor(((cuts.length - 1) * (stops - index)) / stops)] ?? []
    )
    const groups = new Map(shown.flat().flatMap(({ id, notes }) => (notes.length > 1 ? [[id, group(id, notes)]] : [])))
    return {
      groups: [...groups.values()],
      stops: shown.map((cut) => ({
        groups: cut.filter(({ notes }) => notes.length > 1).map(({ id }) => id),
        lone: cut.filter(({ notes }) => notes.length === 1).flatMap(({ notes }) => notes)
      })),
      start: 0
    }
  })
