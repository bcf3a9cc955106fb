import { IconPlus } from '@tabler/icons-react'
import type { ClipboardEvent } from 'react'
import { MAX_TITLE } from '../../../domain/engine/schema.ts'
import { withoutListMark } from '../../../domain/interop/listMark.ts'
import { useEntry } from '../../ui/useEntry.ts'
import classes from './AddField.module.css'
import cells from './cells.module.css'

interface Props {
  readonly label: string
  readonly placeholder: string
  /** The column that it stands in, as the rows above name it. */
  readonly cell: string
  /** What an action leads to. */
  readonly field?: string
  readonly maxLength?: number
  /** One text, or several that were pasted as a list. */
  readonly onAdd: (texts: readonly string[]) => Promise<boolean>
}

/** The end of a list: a text and Enter add one, and the field is free for the next; a pasted list adds one a line. */
export function AddField({ label, placeholder, cell, field, maxLength = MAX_TITLE, onAdd }: Props) {
  const { commit, fieldProps } = useEntry((text) => onAdd([text]))

  const onPaste = (event: ClipboardEvent): void => {
    const lines = event.clipboardData.getData('text/plain').split(/\r\n|\r|\n/)
    const texts = lines.map((line) => withoutListMark(line).slice(0, maxLength)).filter((text) => text !== '')
    if (texts.length < 2) return
    event.preventDefault()
    void onAdd(texts)
  }

  return (
    <div className={classes['add']}>
      <IconPlus size={16} aria-hidden />
      <input
        className={cells['field']}
        data-cell={cell}
        data-field={field}
        aria-label={label}
        placeholder={placeholder}
        maxLength={maxLength}
        {...fieldProps}
        onPaste={onPaste}
        onBlur={commit}
      />
    </div>
  )
}
