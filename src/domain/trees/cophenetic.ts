import type { Distances } from './distances.ts'
import type { Tree } from './linkage.ts'

/**
 * How well a tree tells the distances that it was made of: Pearson's r between the distance of each two leaves and the
 * height at which they meet in the tree (Sokal & Rohlf 1962, *Taxon* 11, 33–40). −1 to 1, 1: exactly; over the pairs of
 * which something is known; null where either does not vary.
 */
export function copheneticCorrelation({ size, values }: Distances, { leaves, merges }: Tree): number | null {
  let [n, sumX, sumY, sumXX, sumYY, sumXY] = [0, 0, 0, 0, 0, 0]
  const members: number[][] = Array.from({ length: leaves }, (_, leaf) => [leaf])
  for (const { left, right, height } of merges) {
    const [ones, others] = [members[left] ?? [], members[right] ?? []]
    for (const i of ones) {
      for (const j of others) {
        const distance = values[i * size + j] ?? Number.NaN
        if (Number.isNaN(distance)) continue
        n++
        sumX += distance
        sumY += height
        sumXX += distance * distance
        sumYY += height * height
        sumXY += distance * height
      }
    }
    members.push([...ones, ...others])
  }
  const [varX, varY] = [n * sumXX - sumX * sumX, n * sumYY - sumY * sumY]
  const least = 1e-9 * Math.max(1, n * sumXX)
  return varX <= least || varY <= least ? null : (n * sumXY - sumX * sumY) / Math.sqrt(varX * varY)
}
