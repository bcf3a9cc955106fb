import { foldWithPlaces, rangesOf } from '../../../domain/text/fold.ts'
import { MarkedText } from '../../ui/MarkedText.tsx'
import classes from './CellView.module.css'

interface Props {
  readonly text: string
  /** Folded. */
  readonly wanted: string
}

/** A text with the words in it that are looked for marked. */
export const FoundText = ({ text, wanted }: Props) => (
  <MarkedText text={text} ranges={rangesOf(foldWithPlaces(text), wanted)} className={classes['found']} />
)
