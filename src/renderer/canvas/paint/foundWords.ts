import { foldWithPlaces, rangesOf, type TextRange } from '../../../domain/text/fold.ts'
import { NOTE_PADDING, type NoteView } from '../scene/noteView.ts'
import type { TextBlock } from '../text/layout.ts'
import { partsOf } from '../text/marks.ts'
import type { BoardTheme } from './theme.ts'

type Context = CanvasRenderingContext2D

const MARK_BLEED = 1.5

/** Of the words that were looked for last. */
const ranges = new WeakMap<NoteView, { readonly wanted: string; readonly found: readonly TextRange[] }>()

function rangesIn(view: NoteView, wanted: string): readonly TextRange[] {
  let known = ranges.get(view)
  if (known?.wanted !== wanted) {
    known = { wanted, found: rangesOf(foldWithPlaces(view.text), wanted) }
    ranges.set(view, known)
  }
  return known.found
}

/** Paints the words that were found once more, in the colours of the note the other way round. The context has the font of the text. */
export function paintMarks(
  context: Context,
  view: NoteView,
  block: TextBlock,
  baseline: number,
  wanted: string,
  theme: BoardTheme
): void {
  const { ink, fill } = theme.notes[view.color]
  const { fontSize, lineHeight, lines } = block
  for (const { line, start, end } of partsOf(rangesIn(view, wanted), view.text, lines)) {
    const text = lines[line] ?? ''
    const words = text.slice(start, end)
    const left = NOTE_PADDING + context.measureText(text.slice(0, start)).width
    const top = NOTE_PADDING + line * lineHeight + (lineHeight - fontSize * 1.25) / 2
    context.beginPath()
    context.roundRect(
      left - MARK_BLEED,
      top,
      context.measureText(words).width + 2 * MARK_BLEED,
      fontSize * 1.25,
      fontSize * 0.2
    )
    context.fillStyle = ink
    context.fill()
    context.fillStyle = fill
    context.fillText(words, left, baseline + line * lineHeight)
  }
}
