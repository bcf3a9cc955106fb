import { affinityLens } from './affinity/affinity.ts'
import type { Lens } from './lens.ts'
import { listLens } from './list/list.ts'
import { matrixLens } from './matrix/matrix.ts'

/** All ways to look at the map, in the order in which they are offered. */
export const lenses: readonly Lens[] = [affinityLens, matrixLens, listLens]
