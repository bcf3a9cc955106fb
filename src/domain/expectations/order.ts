import type { Tx } from '../engine/tx.ts'
import { expectationType } from './expectation.ts'

/** The z of the note that lies on top of all others. */
export const topOf = (tx: Tx): number => tx.list(expectationType).reduce((top, { z }) => Math.max(top, z), 0)
