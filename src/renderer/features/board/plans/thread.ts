import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'

/**
 * More hangs on a note than its words: what others said, what was answered, measured or decided, what stands behind it, its
 * pictures and connections. It does not vanish by losing its words, nor by being cut out.
 */
export function hasThread(map: WorkshopMap, id: string): boolean {
  const { mentions, responses, levels, attachments, premiseLinks, links, expectations } = map
  return (
    [...mentions, ...responses, ...levels, ...attachments, ...premiseLinks].some(
      ({ expectationId }) => expectationId === id
    ) ||
    links.some(({ fromId, toId }) => fromId === id || toId === id) ||
    expectations.some((note) => note.id === id && note.verdict !== 'open')
  )
}
