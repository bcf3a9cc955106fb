import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'

/** Others hang on a note: what they said, what was answered or measured. It does not vanish by losing its words. */
export function hasThread({ mentions, responses, levels }: WorkshopMap, id: string): boolean {
  return [...mentions, ...responses, ...levels].some(({ expectationId }) => expectationId === id)
}
