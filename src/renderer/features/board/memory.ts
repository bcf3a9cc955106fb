import { z } from '../../../domain/engine/schema.ts'
import { PALETTE } from '../../../domain/map/palette.ts'
import { PHASES, type Phase } from '../../../domain/phases/readiness.ts'
import type { Lens } from '../../lenses/lens.ts'

/** What this window remembers of a workshop's board: how one looked at it last. Not a part of the workshop. */
const memorySchema = z.object({
  lenses: z.partialRecord(z.enum(PHASES), z.string()).default({}),
  /** By lens that has variants: the one that was used last. */
  variants: z.record(z.string(), z.string()).default({}),
  cameras: z.record(z.string(), z.object({ x: z.number(), y: z.number(), zoom: z.number().positive() })).default({}),
  speakerId: z.string().nullable().default(null),
  color: z.enum(PALETTE).default('yellow'),
  showsMinimap: z.boolean().default(false)
})
export type BoardMemory = z.infer<typeof memorySchema>

const keyOf = (scope: string): string => `plumbline.board.${scope}`
const nothing = memorySchema.parse({})

export function recall(scope: string): BoardMemory {
  try {
    const found = memorySchema.safeParse(JSON.parse(localStorage.getItem(keyOf(scope)) ?? '{}'))
    return found.success ? found.data : nothing
  } catch {
    // What cannot be read is forgotten: it is only where one looked.
    return nothing
  }
}

export function remember(scope: string, change: Partial<BoardMemory>): void {
  const memory = { ...recall(scope), ...change }
  try {
    localStorage.setItem(keyOf(scope), JSON.stringify(memory))
  } catch {
    // A full storage must not keep one from working.
  }
}

/** The lens that a phase begins with. */
const FIRST_LENS: Partial<Record<Phase, string>> = { prioritise: 'matrix' }

/** The lenses that one uses most in a phase, so that they need no menu. */
export const USUAL_LENSES: Partial<Record<Phase, readonly Lens['id'][]>> = {
  capture: ['affinity', 'people', 'list'],
  cluster: ['affinity', 'factors', 'list'],
  prioritise: ['matrix', 'triage', 'list']
}

export const lensIdFor = (memory: BoardMemory, phase: Phase): string =>
  memory.lenses[phase] ?? FIRST_LENS[phase] ?? 'affinity'
