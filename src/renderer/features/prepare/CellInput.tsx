import type { ComponentProps } from 'react'
import { MAX_TITLE } from '../../../domain/engine/schema.ts'
import { type SaveText, useDraft } from '../../ui/useDraft.ts'
import classes from './cells.module.css'

interface Props extends Pick<ComponentProps<'input'>, 'aria-label' | 'placeholder'> {
  /** The name of the column: Enter and the arrows stay in it. */
  readonly 'data-cell': string
  readonly value: string
  readonly onSave: SaveText
}

/** A line of text in a table, that saves itself. A plain field: a table may have thousands of them. */
export function CellInput({ value, onSave, ...input }: Props) {
  const { fieldProps } = useDraft(value, (text, gesture) => onSave(text.trim(), gesture))
  return <input className={classes['field']} maxLength={MAX_TITLE} {...input} {...fieldProps} />
}
