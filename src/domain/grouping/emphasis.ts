import type { Analysed } from './analyse.ts'

/** Seen so often among sorted notes, a feature tells something of how people sort. */
const FEWEST = 2

/**
 * What people's own clusters teach: a feature whose sorted notes are all in one cluster counts half as much more, one that is
 * in many counts less, down to a half. 0.5 + the largest share of its sorted notes that are in one cluster; 1 where nobody knows.
 */
export function emphasisOf(notes: readonly Analysed[]): (feature: string) => number {
  const clusters = new Map<string, Map<string, number>>()
  for (const { note, features } of notes) {
    if (note.clusterId === null) continue
    for (const feature of features.keys()) {
      const counts = clusters.get(feature) ?? new Map<string, number>()
      clusters.set(feature, counts.set(note.clusterId, (counts.get(note.clusterId) ?? 0) + 1))
    }
  }
  const emphases = new Map<string, number>()
  for (const [feature, counts] of clusters) {
    const sorted = [...counts.values()].reduce((sum, count) => sum + count, 0)
    if (sorted >= FEWEST) emphases.set(feature, 0.5 + Math.max(...counts.values()) / sorted)
  }
  return (feature) => emphases.get(feature) ?? 1
}
