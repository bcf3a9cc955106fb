import { type Expectation, NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import type { PaletteColor } from '../../../domain/map/palette.ts'
import { byId, type WorkshopMap } from '../../../domain/map/workshopMap.ts'
import type { Participant } from '../../../domain/people/participant.ts'
import { layoutText, type Measure, type TextBlock } from '../text/layout.ts'
import { initialsOf } from './initials.ts'
import { isSameMarks, MarkReader, type Marks, NO_MARKS } from './marks.ts'

/** All that is drawn of a note, wherever it lies. The same object as long as nothing that is seen changes. */
export interface NoteView {
  readonly id: string
  readonly text: string
  readonly color: PaletteColor
  readonly body: TextBlock
  /** At full size; the width is NOTE_SIZE. */
  readonly height: number
  readonly speaker: Speaker | null
  readonly marks: Marks
  /** Only its back is drawn. */
  readonly isFaceDown: boolean
}

interface Speaker {
  readonly initials: string
  readonly name: string
  readonly color: PaletteColor
}

export const NOTE_PADDING = 16
/** Below the text: who said it, how many, what was decided. */
export const FOOTER_HEIGHT = 22
const FOOTER_MARGIN = 12
const FOOTER_ROOM = FOOTER_HEIGHT + FOOTER_MARGIN + 8
export const FOOTER_BOTTOM = FOOTER_MARGIN + FOOTER_HEIGHT

const TEXT_BOX = {
  width: NOTE_SIZE - 2 * NOTE_PADDING,
  height: NOTE_SIZE - NOTE_PADDING - FOOTER_ROOM,
  fontSizes: [20, 18, 16, 14],
  lineHeight: 1.35
}

const layoutNoteText = (text: string, measure: Measure): TextBlock => layoutText(text, TEXT_BOX, measure)

export const noteHeight = (body: TextBlock): number => Math.max(NOTE_SIZE, NOTE_PADDING + body.height + FOOTER_ROOM)

export const speakerOf = (person: Participant | undefined): NoteView['speaker'] =>
  person ? { initials: initialsOf(person.name), name: person.name, color: person.color } : null

/** The same note with other words: while they are being written they are seen, wherever the note lies afterwards. */
export function withText(view: NoteView, text: string, measure: Measure): NoteView {
  const body = layoutNoteText(text, measure)
  return { ...view, text, body, height: noteHeight(body), isFaceDown: false }
}

/** A note that is not on the map yet. */
export const blankView = (
  { id, color }: Pick<NoteView, 'id' | 'color'>,
  person: Participant | undefined,
  measure: Measure
): NoteView => {
  const bare = { id, color, text: '', speaker: speakerOf(person), marks: NO_MARKS, isFaceDown: false }
  return withText({ ...bare, body: layoutNoteText('', measure), height: 0 }, '', measure)
}

/** At low zoom: as many words as there is room for in a font large enough to be read. */
export function gistOf(view: NoteView, fontSize: number, measure: Measure): TextBlock {
  const height = view.height - 2 * NOTE_PADDING
  const block = layoutText(view.text, { ...TEXT_BOX, height, fontSizes: [fontSize], lineHeight: 1.2 }, measure)
  const fits = Math.max(1, Math.floor(height / block.lineHeight))
  if (block.lines.length <= fits) return block
  const lines = block.lines.slice(0, fits)
  const last = lines.pop() ?? ''
  const shortened = measure(`${last}…`) * fontSize > TEXT_BOX.width ? Array.from(last).slice(0, -1).join('') : last
  return { ...block, lines: [...lines, `${shortened.trimEnd()}…`], height: fits * block.lineHeight }
}

interface Known {
  readonly view: NoteView
  readonly expectation: Expectation
  readonly speaker: Participant | undefined
}

/** The views of a map's notes; kept from map to map, so that only what changed is made anew. */
export class NoteViews {
  readonly #measure: Measure
  readonly #marks = new MarkReader()
  #known = new Map<string, Known>()

  constructor(measure: Measure) {
    this.#measure = measure
  }

  of(map: WorkshopMap): ReadonlyMap<string, NoteView> {
    const people = byId(map.participants)
    const marksOf = this.#marks.of(map)
    const next = new Map<string, Known>()
    const views = new Map<string, NoteView>()
    for (const expectation of map.expectations) {
      const { id, participantId } = expectation
      const speaker = participantId === null ? undefined : people.get(participantId)
      const marks = marksOf(expectation)
      const before = this.#known.get(id)
      const isSame =
        before?.expectation === expectation && before.speaker === speaker && isSameMarks(before.view.marks, marks)
      const known = isSame
        ? before
        : { expectation, speaker, view: this.#view(expectation, speaker, marks, before?.view) }
      next.set(id, known)
      views.set(id, known.view)
    }
    this.#known = next
    return views
  }

  #view(
    { id, text, color, isFaceDown }: Expectation,
    speaker: Participant | undefined,
    marks: Marks,
    before: NoteView | undefined
  ): NoteView {
    const body = before?.text === text ? before.body : layoutNoteText(text, this.#measure)
    const view: NoteView = {
      ...{ id, text, color, body, marks, isFaceDown },
      height: noteHeight(body),
      speaker: speakerOf(speaker)
    }
    // A move makes a new record but no new picture.
    return before !== undefined && isSameView(before, view) ? before : view
  }
}

const isSameView = (a: NoteView, b: NoteView): boolean =>
  a.text === b.text &&
  a.color === b.color &&
  a.body === b.body &&
  a.isFaceDown === b.isFaceDown &&
  a.speaker?.name === b.speaker?.name &&
  a.speaker?.color === b.speaker?.color &&
  isSameMarks(a.marks, b.marks)
