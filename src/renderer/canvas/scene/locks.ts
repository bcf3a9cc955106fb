import { type Selection, selectionOf } from '../selection.ts'
import type { Hit } from './hit.ts'
import type { Scene } from './scene.ts'

/** Whether what lies there is held in its place. */
export function isLocked(scene: Scene, hit: Hit): boolean {
  if (hit.kind === 'empty') return false
  if (scene.isStill) return true
  if (hit.kind === 'element') return scene.elements.get(hit.id)?.element.isLocked ?? false
  if (hit.kind === 'note') return scene.notes.get(hit.id)?.view.marks.isLocked ?? false
  if (hit.kind !== 'title' && hit.kind !== 'edge' && hit.kind !== 'fold') return false
  return scene.frames.find(({ id }) => id === hit.id)?.isLocked ?? false
}

/** What of a selection is not locked; connections follow what they connect, and are not moved themselves. */
export function movableOf(scene: Scene, { notes, frames, elements }: Selection): Selection {
  const free = (kind: 'note' | 'title' | 'element', ids: ReadonlySet<string>): string[] =>
    [...ids].filter((id) => !isLocked(scene, { kind, id }))
  return selectionOf({ notes: free('note', notes), frames: free('title', frames), elements: free('element', elements) })
}
