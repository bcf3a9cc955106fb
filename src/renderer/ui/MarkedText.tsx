import { Fragment } from 'react'
import type { TextRange } from '../../domain/text/fold.ts'

interface Props {
  readonly text: string
  /** In order, none over another. */
  readonly ranges: readonly TextRange[]
  /** Of the marks. */
  readonly className?: string | undefined
}

/** A text with parts of it marked. */
export const MarkedText = ({ text, ranges, className }: Props) => (
  <>
    {ranges.map(({ start, end }, index) => (
      <Fragment key={start}>
        {text.slice(ranges[index - 1]?.end ?? 0, start)}
        <mark className={className}>{text.slice(start, end)}</mark>
      </Fragment>
    ))}
    {text.slice(ranges.at(-1)?.end ?? 0)}
  </>
)
