import { type Box, centreOf, contains } from '../../../base/geometry.ts'
import { type Selection, selectionOf } from '../selection.ts'
import { liesIn } from './elements.ts'
import type { Scene } from './scene.ts'

/** What is selected with all that lies in the selected free frames: it moves along. What is locked stays, a cluster with its notes. */
export function withContents(scene: Scene, selected: Selection): Selection {
  const lanes = [...selected.elements].flatMap((id) => {
    const shown = scene.elements.get(id)
    return shown?.element.kind === 'frame' ? [shown.box] : []
  })
  if (lanes.length === 0) return selected
  const held = (box: Box): boolean => lanes.some((lane) => liesIn(box, lane))
  const frames = scene.frames.filter((frame) => frame.isLocked !== true && held(frame))
  const staying = new Set(scene.frames.filter((frame) => !frames.includes(frame)).flatMap(({ noteIds }) => noteIds))
  const notes = lanes
    .flatMap((lane) => scene.notesIn(lane).filter((note) => contains(lane, centreOf(note))))
    .filter(({ id, view }) => !view.marks.isLocked && !staying.has(id))
  const elements = lanes
    .flatMap((lane) => scene.elementsIn(lane))
    .filter(({ element, box }) => !element.isLocked && held(box))
  return selectionOf({
    notes: [...selected.notes, ...notes.map(({ id }) => id)],
    frames: [...selected.frames, ...frames.map(({ id }) => id)],
    elements: [...selected.elements, ...elements.map(({ id }) => id)],
    links: selected.links
  })
}
