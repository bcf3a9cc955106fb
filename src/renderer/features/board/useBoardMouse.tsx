import { type DragEvent, type MouseEvent, type PointerEvent, type ReactNode, useState } from 'react'
import type { Point } from '../../../base/geometry.ts'
import { reported } from '../../app/failures.tsx'
import { isField } from '../../canvas/input.ts'
import { PART_OF } from '../../canvas/scene/hit.ts'
import { onlyNoteOf, select, selection } from '../../canvas/selection.ts'
import { BoardMenu } from './BoardMenu.tsx'
import { useBoardUi } from './boardUi.ts'
import { foldClusters, renameCluster } from './clusterCommands.ts'
import type { BoardDesk } from './desk.ts'
import { writeElement } from './elements/elementCommands.ts'
import { dropImages, imagesIn } from './elements/images.ts'
import { canListen, currentField, setField } from './field/fieldStore.ts'
import { nameMatrix } from './matrixNames/matrixNames.ts'
import { chooseGhost, lookAtGhost } from './suggest/ghosts.ts'
import { isPreviewing } from './suggest/suggestStore.ts'
import { writeNewNote, writeNote } from './writing.ts'

interface BoardMouse {
  readonly handlers: {
    onDoubleClick(event: MouseEvent): void
    onContextMenu(event: MouseEvent): void
    onPointerUp(event: PointerEvent): void
    onDragOver(event: DragEvent): void
    onDrop(event: DragEvent): void
  }
  readonly menu: ReactNode
}

/** Double click and right click; everything that is dragged belongs to the tools. */
export function useBoardMouse(desk: BoardDesk | null): BoardMouse {
  const [menuAt, setMenuAt] = useState<Point | null>(null)

  const handlers = {
    onDoubleClick(event: MouseEvent): void {
      if (desk === null || isField(event.target) || useBoardUi.getState().tool !== 'select') return
      const point = desk.board.boardPoint(event)
      if (isPreviewing()) {
        lookAtGhost(desk, point)
        return
      }
      const hit = desk.board.hit(point)
      const below = desk.board.hit(point, true)
      if (hit.kind === 'note' && desk.isFaceDown(hit.id)) return
      if (hit.kind === 'note') writeNote(hit.id)
      // Far out a cluster covers its notes: into it.
      else if (hit.kind === 'title' && below.kind === 'note') select({ notes: [below.id] })
      else if (hit.kind === 'title' || hit.kind === 'edge') openOrRename(desk, hit.id)
      else if (hit.kind === 'element' || hit.kind === 'handle') writeElement(desk, hit.id)
      else if (hit.kind === 'empty') writeOrName(desk, point)
    },
    onContextMenu(event: MouseEvent): void {
      if (desk === null || isField(event.target)) return
      event.preventDefault()
      // A finger that rests is timed by the board itself: not every system tells of it.
      if (event.nativeEvent instanceof window.PointerEvent && event.nativeEvent.pointerType === 'touch') return
      const hit = desk.board.hit(desk.board.boardPoint(event))
      if (hit.kind !== 'empty' && !selection()[PART_OF[hit.kind]].has(hit.id)) select({ [PART_OF[hit.kind]]: [hit.id] })
      setMenuAt({ x: event.clientX, y: event.clientY })
    },
    onDragOver(event: DragEvent): void {
      // Said by the veil that hangs over the window; here a picture may fall.
      if (event.dataTransfer.types.includes('Files')) event.preventDefault()
    },
    onDrop(event: DragEvent): void {
      const files = imagesIn(event.dataTransfer)
      if (desk === null || files.length === 0) return
      event.preventDefault()
      const point = desk.board.boardPoint(event)
      reported(() => dropImages(desk, files, point))
    },
    onPointerUp(event: PointerEvent): void {
      if (desk !== null && isPreviewing()) {
        chooseGhost(desk, desk.board.boardPoint(event))
        return
      }
      // A click on the note that is selected already: it listens again.
      const id = onlyNoteOf(selection())
      if (isField(event.target) || id === null || desk?.isFaceDown(id) || currentField() !== null || !canListen())
        return
      setField({ kind: 'armed', id })
    }
  }
  const menu = menuAt !== null && <BoardMenu at={menuAt} onClose={() => setMenuAt(null)} />
  return { handlers, menu }
}

/** A card opens; the name of an open cluster is written. */
function openOrRename(desk: BoardDesk, id: string): void {
  const isCard = desk.map.clusters.some((cluster) => cluster.id === id && cluster.isCollapsed)
  if (isCard) reported(() => foldClusters(desk, [id]))
  else renameCluster(id)
}

/** On words of the lens that the user can call otherwise, their names are asked for. */
function writeOrName(desk: BoardDesk, point: Point): void {
  const part = desk.partAt(point)
  if (part === null) writeNewNote(desk, point)
  else nameMatrix(part)
}
