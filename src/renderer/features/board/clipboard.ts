import type { Point } from '../../../base/geometry.ts'
import { NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import type { CommandArgs } from '../../../domain/registry.ts'
import { blankView, withText } from '../../canvas/scene/noteView.ts'
import { select, selection } from '../../canvas/selection.ts'
import { i18n } from '../../i18n/i18n.ts'
import { laneUnder } from '../../lenses/affinity/frames.ts'
import { newId } from '../../replica/bridge.ts'
import { offerUndo } from '../../ui/undoToast.tsx'
import { captureNow } from './boardUi.ts'
import type { BoardDesk } from './desk.ts'
import { isJustMade, markMade } from './justMade.ts'
import { fillPlan } from './plans/fill.ts'
import { gridAround, linesOf, placesAround } from './plans/paste.ts'

type NewNotes = CommandArgs<'expectation.capture'>['notes']

/** The words of the notes and elements that are selected, one a line; what another program can use. */
export function selectedText({ map }: BoardDesk): string {
  const { notes, elements } = selection()
  const chosen = map.expectations.filter(({ id }) => notes.has(id))
  // What lies face down is not copied, and so not cut out either.
  if (chosen.some(({ isFaceDown }) => isFaceDown)) return ''
  return [...chosen, ...map.elements.filter(({ id, text }) => text !== '' && elements.has(id))]
    .map(({ text }) => text.replace(/\s*[\r\n]+\s*/g, ' '))
    .join('\n')
}

/** What is pasted onto notes that were chosen fills them; otherwise each line becomes a note, around a point. A toast offers the other way. */
export async function pasteText(desk: BoardDesk, text: string, at: Point, asOne: boolean): Promise<void> {
  const lines = asOne ? [text.trim()].filter((line) => line !== '') : linesOf(text)
  const { notes } = selection()
  // Line after line is pasted: what the last one made is still selected, and is not what the next one is meant for.
  const chosen = isJustMade() ? [] : desk.map.expectations.filter(({ id }) => notes.has(id))
  const fill = fillPlan(chosen, lines)
  if (fill === null) await pasteAsNotes(desk, text, lines, at, asOne)
  else if (fill.length > 0 && (await desk.perform(fill))) {
    offerUndo({
      scope: desk.replica.scope,
      message: i18n.t('board.paste.filled', { count: fill.length }),
      label: i18n.t('board.paste.asNotes', { count: lines.length }),
      andThen: () => pasteAsNotes(desk, text, lines, at, asOne)
    })
  }
}

async function pasteAsNotes(
  desk: BoardDesk,
  text: string,
  lines: readonly string[],
  at: Point,
  asOne: boolean
): Promise<void> {
  if (lines.length === 0) return
  const notes = newNotes(desk, lines, at)
  if (!(await desk.perform([{ name: 'expectation.capture', args: { notes } }]))) return
  select({ notes: notes.map(({ id }) => id) })
  markMade()
  const bounds = desk.board.boundsOfSelection()
  if (bounds !== null) desk.board.camera.reveal(bounds)
  const other = asOne ? linesOf(text) : [text.trim()]
  if (linesOf(text).length < 2) return
  offerUndo({
    scope: desk.replica.scope,
    message: i18n.t('board.paste.many', { count: lines.length }),
    label: asOne ? i18n.t('board.paste.asNotes', { count: other.length }) : i18n.t('board.paste.asOne'),
    andThen: () => pasteAsNotes(desk, text, other, at, !asOne)
  })
}

function newNotes(desk: BoardDesk, texts: readonly string[], at: Point): NewNotes {
  const chosen = captureNow(desk.map, desk.replica.scope)
  const speaker = desk.map.participants.find(({ id }) => id === chosen.participantId)
  const { measure } = desk.theme
  const sized = texts.map((text) => {
    const id = newId()
    return {
      id,
      text,
      height: withText(blankView({ id, color: chosen.color }, speaker, measure), text, measure).height
    }
  })
  const taken = [
    ...desk.map.clusters,
    ...desk.map.expectations.map(({ id, x, y }) => ({ x, y, w: NOTE_SIZE, h: desk.heightOf(id) }))
  ]
  // Places belong to the affinity board; elsewhere the lens knows where they are seen.
  const born = desk.lens.isFree ? at : desk.lens.born(at, desk.view)
  const { elements } = desk.map
  const places = desk.lens.isFree ? placesAround(sized, at, taken, elements) : gridAround(sized, born, taken)
  return sized.map(({ id, text, height }) => {
    const place = places.get(id) ?? born
    const lane = desk.lens.isFree ? laneUnder({ ...place, w: NOTE_SIZE, h: height }, elements) : null
    // What a column says of a note that is made in it, it says of those that are pasted there.
    const { x, y } = place
    return { id, text, ...chosen, laneId: lane?.id ?? null, ...(desk.lens.isFree ? {} : born), x, y }
  })
}
