import { Fragment } from 'react'
import { foldWithPlaces, rangesOf } from '../../../domain/text/fold.ts'
import classes from './CellView.module.css'

interface Props {
  readonly text: string
  /** Folded. */
  readonly wanted: string
}

/** A text with the words in it that are looked for marked. */
export function FoundText({ text, wanted }: Props) {
  const ranges = rangesOf(foldWithPlaces(text), wanted)
  return (
    <>
      {ranges.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(ranges[index - 1]?.end ?? 0, start)}
          <mark className={classes['found']}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  )
}
