import type { Analysed } from './analyse.ts'

/** Seen so often among sorted notes, a feature tells something of how people sort. */
const FEWEST = 2

/**
 * What people's own clusters teach: features of sorted notes count more, up to half as much again when all of them lie in one
 * cluster. 1 + half of the largest share of its sorted notes that one cluster has; 1 where nobody knows.
 */
export function emphasisOf(notes: readonly Analysed[]): (feature: number) => number {
  const clusters = new Map<number, Map<string, number>>()
  for (const { note, features } of notes) {
    if (note.clusterId === null) continue
    for (const feature of features.numbers) {
      const counts = clusters.get(feature) ?? new Map<string, number>()
      clusters.set(feature, counts.set(note.clusterId, (counts.get(note.clusterId) ?? 0) + 1))
    }
  }
  const emphases = new Map<number, number>()
  for (const [feature, counts] of clusters) {
    const sorted = [...counts.values()].reduce((sum, count) => sum + count, 0)
    if (sorted >= FEWEST) emphases.set(feature, 1 + Math.max(...counts.values()) / sorted / 2)
  }
  return (feature) => emphases.get(feature) ?? 1
}
