import { create } from 'zustand'
import type { StackMove } from '../../../domain/board/restack.ts'
import type { PaletteColor } from '../../../domain/map/palette.ts'
import { selection } from '../../canvas/selection.ts'
import type { Axis } from '../../canvas/snap/span.ts'
import { i18n } from '../../i18n/i18n.ts'
import { announce } from '../../ui/announce.ts'
import type { BoardDesk } from './desk.ts'
import { recolor } from './noteCommands.ts'
import { alignPlan, distributePlan, type Item, type Shifts, type Side } from './plans/arrange.ts'
import { arrangedOf, shiftSteps, tidySteps } from './plans/places.ts'

/** Putting in order what is selected: each is one step. */

export const alignSelected = (desk: BoardDesk, side: Side): Promise<void> =>
  shiftSelected(desk, (items) => alignPlan(items, side))

export const distributeSelected = (desk: BoardDesk, axis: Axis): Promise<void> =>
  shiftSelected(desk, (items) => distributePlan(items, axis))

async function shiftSelected(desk: BoardDesk, plan: (items: readonly Item[]) => Shifts): Promise<void> {
  const { view } = desk
  const arranged = arrangedOf(view, desk.board.movable)
  const steps = shiftSteps(view, arranged, plan([...arranged.notes, ...arranged.frames]))
  if (steps.length > 0) await desk.perform(steps, steps[0]?.name)
}

export async function tidySelectedNotes(desk: BoardDesk): Promise<void> {
  const steps = tidySteps(desk.view, desk.board.movable.notes)
  if (steps.length > 0) await desk.perform(steps, 'expectation.move')
}

/** Holds in place what is selected, or lets it go. */
export async function lockSelected(desk: BoardDesk, isLocked: boolean): Promise<void> {
  const { notes, frames, elements } = selection()
  const args = { noteIds: [...notes], clusterIds: [...frames], elementIds: [...elements], isLocked }
  if (!(await desk.perform([{ name: 'board.lock', args }]))) return
  const count = notes.size + frames.size + elements.size
  announce(isLocked ? i18n.t('arrange.locked', { count }) : i18n.t('arrange.unlocked', { count }))
}

/** What is selected is seen then where it lies in the pile, not on top of it. */
export async function stackSelected(desk: BoardDesk, to: StackMove): Promise<void> {
  const { notes, elements } = selection()
  const ids = [...notes, ...elements]
  if (ids.length > 0 && (await desk.perform([{ name: 'board.stack', args: { ids, to } }]))) desk.board.showOrder()
}

/** Of the notes or clusters whose style was copied last, for as long as the window is open. */
export const useCopiedStyle = create<{ readonly color: PaletteColor | null }>(() => ({ color: null }))

export function copyStyle(color: PaletteColor): void {
  useCopiedStyle.setState({ color })
}

export async function pasteStyle(desk: BoardDesk): Promise<void> {
  const { color } = useCopiedStyle.getState()
  if (color !== null) await recolor(desk, color)
}
