import { boardLenses } from './boardLenses.ts'
import type { Lens } from './lens.ts'
import { listLens } from './list/list.ts'

/** All ways to look at the map, in the order in which they are offered. */
export const lenses: readonly Lens[] = [...boardLenses, listLens]
