import { type Box, boundsOf } from '../../base/geometry.ts'
import type { Content } from './content.ts'
import { boxOfSegment } from './scene/segment.ts'
import type { Selection } from './selection.ts'

/** Around things as they are seen, or null around none. */
export function boundsOfThings(
  content: Content,
  { notes, frames, elements, links }: Selection,
  zoom: number
): Box | null {
  const lines = [...links].map((id) => content.linkSeen(id))
  const boxes = [
    ...[...notes].map((id) => content.boxOf(id)),
    ...[...frames].map((id) => content.frameBoxOf(id, zoom)),
    ...[...elements].map((id) => content.elementSeen(id)?.box ?? null),
    ...lines.map((line) => line && boxOfSegment(line))
  ]
  return boundsOf(boxes.filter((box) => box !== null))
}
