import { contains, type Point } from '../../../../base/geometry.ts'
import type { Ghost } from '../../../lenses/lens.ts'
import type { BoardDesk } from '../desk.ts'
import { groupOfGhost } from './preview.ts'
import { chooseGroup } from './suggestStore.ts'

/** What the hand does to the frames of a preview. */

const ghostAt = ({ board: { scene } }: BoardDesk, point: Point): Ghost | undefined =>
  scene.ghosts.find((ghost) => contains(ghost, point))

/** A click on a group, or on a note of it, is as good as one in the list. */
export function chooseGhost(desk: BoardDesk, point: Point): void {
  const ghost = ghostAt(desk, point)
  if (ghost !== undefined) chooseGroup(groupOfGhost(ghost.id))
}

/** A double click comes near enough to read its notes; beside all of them, away again. */
export function lookAtGhost(desk: BoardDesk, point: Point): void {
  const ghost = ghostAt(desk, point)
  if (ghost === undefined) desk.fitAll()
  else desk.board.camera.fit(ghost)
}
