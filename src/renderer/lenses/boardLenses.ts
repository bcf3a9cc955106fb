import { affinityLens } from './affinity/affinity.ts'
import { dimensionsLens } from './dimensions/dimensions.ts'
import { factorsLens } from './factors/factors.ts'
import type { BoardLens } from './lens.ts'
import { matrixLens } from './matrix/matrix.ts'
import { peopleLens } from './people/people.ts'
import { segmentsLens } from './people/segments.ts'
import { statusLens } from './status/status.ts'
import { triageLens } from './triage/triage.ts'

/** The ways to look at the map that are drawn on the board, in the order in which they are offered. */
export const boardLenses: readonly BoardLens[] = [
  affinityLens,
  matrixLens,
  factorsLens,
  dimensionsLens,
  triageLens,
  peopleLens,
  segmentsLens,
  statusLens
]
