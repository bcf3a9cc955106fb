import type { TextRange } from '../../../domain/text/fold.ts'

/** A part of one line. */
export interface LinePart extends TextRange {
  readonly line: number
}

/**
 * Where ranges of a text lie in the lines that it was broken into; one that goes over the end of a line has a part in each.
 * Spaces at which a line was broken, and what was cut away at the end, are in no line.
 */
export function partsOf(ranges: readonly TextRange[], text: string, lines: readonly string[]): LinePart[] {
  if (ranges.length === 0) return []
  let from = 0
  return lines.flatMap((each, line) => {
    const shown = text.includes(each, from) ? each : each.replace(/…$/, '')
    const start = text.indexOf(shown, from)
    if (start < 0) return []
    const end = start + shown.length
    from = end
    return ranges
      .filter((range) => range.start < end && range.end > start)
      .map((range) => ({ line, start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start }))
  })
}
