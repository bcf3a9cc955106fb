import { Textarea } from '@mantine/core'
import { MAX_TITLE } from '../../../domain/engine/schema.ts'
import { type SaveText, useDraft } from '../../ui/useDraft.ts'
import classes from './cells.module.css'

interface Props {
  /** The name of the column: Enter and the arrows stay in it. */
  readonly 'data-cell': string
  readonly 'aria-label': string
  readonly placeholder?: string
  readonly maxLength?: number
  readonly value: string
  readonly onSave: SaveText
}

/** A cell for a sentence or two: as high as its words, which hold no line breaks, so that Enter goes to the next. */
export function CellText({ value, onSave, maxLength = MAX_TITLE, ...input }: Props) {
  const { fieldProps } = useDraft(value, (text, gesture) => onSave(text.trim(), gesture))
  return (
    <Textarea
      autosize
      minRows={1}
      variant="unstyled"
      maxLength={maxLength}
      classNames={{ input: classes['text'] ?? '' }}
      {...input}
      {...fieldProps}
    />
  )
}
