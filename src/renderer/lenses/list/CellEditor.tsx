import { Popover, Textarea, TextInput } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_TEXT } from '../../../domain/engine/schema.ts'
import { isComposing } from '../../app/platform.ts'
import { DimensionChips, FactorChips } from '../../notes/MarkChips.tsx'
import { ClusterSelect, type NoteSelectProps, SessionSelect, SpeakerSelect } from '../../notes/NoteSelects.tsx'
import { readRating, shownRating } from '../../notes/rating.ts'
import { type NoteEdits, useNoteEdits } from '../../notes/useNoteEdits.ts'
import { VerdictSelect } from '../../notes/VerdictSelect.tsx'
import { useWorkshopMap } from '../../replica/hooks.tsx'
import { type Draft, useDraft } from '../../ui/useDraft.ts'
import classes from './CellEditor.module.css'
import type { Column } from './columns.ts'
import type { ListRow } from './rows.ts'
import type { After } from './useGridCursor.ts'

interface Props {
  readonly row: ListRow
  readonly column: Column
  onDone(after: After): void
}

/** The field that a cell becomes; it is done with by Enter, Escape, Tab, or by going elsewhere. */
export function CellEditor({ row, column, onDone }: Props) {
  const { t } = useTranslation()
  const map = useWorkshopMap()
  const edits = useNoteEdits()
  const { note } = row
  const ids = [note.id]
  const label = t('list.cell', { column: t(`list.column.${column}`), note: note.text })
  const done = (): void => onDone('stay')
  const select = {
    ...({ 'aria-label': label, size: 'xs', autoFocus: true } as const),
    ...{ isOpenAtOnce: true, onClose: done }
  }
  const noteSelect: Omit<NoteSelectProps, 'value'> = { ...select, map, edits, ids }
  switch (column) {
    case 'text':
      return <TextEditor row={row} label={label} edits={edits} onDone={onDone} />
    case 'importance':
    case 'feasibility':
      return <RatingEditor row={row} axis={column} label={label} edits={edits} onDone={onDone} />
    case 'speaker':
      return (
        <div className={classes['select']}>
          <SpeakerSelect {...noteSelect} value={note.participantId} />
        </div>
      )
    case 'session':
      return (
        <div className={classes['select']}>
          <SessionSelect {...noteSelect} value={note.sessionId} />
        </div>
      )
    case 'cluster':
      return (
        <div className={classes['select']}>
          <ClusterSelect {...noteSelect} value={note.clusterId} />
        </div>
      )
    case 'verdict':
      return (
        <VerdictSelect {...select} value={note.verdict} onChange={(verdict) => void edits.triage(ids, { verdict })} />
      )
    case 'factors':
    case 'dimensions':
      return (
        <Popover
          opened
          withRoles={false}
          trapFocus
          returnFocus={false}
          width={280}
          shadow="md"
          onChange={(isOpen) => isOpen || done()}
        >
          <Popover.Target>
            <span className={classes['anchor']} />
          </Popover.Target>
          <Popover.Dropdown role="dialog" aria-label={label}>
            {column === 'factors' ? (
              <FactorChips notes={[note]} onChange={(mark, isOn) => void edits.setMark(ids, column, mark, isOn)} />
            ) : (
              <DimensionChips notes={[note]} onChange={(mark, isOn) => void edits.setMark(ids, column, mark, isOn)} />
            )}
          </Popover.Dropdown>
        </Popover>
      )
    case 'mentions':
    case 'answer':
      return null
  }
}

interface FieldProps {
  readonly row: ListRow
  readonly label: string
  readonly edits: NoteEdits
  onDone(after: After): void
}

function TextEditor({ row: { note }, label, edits, onDone }: FieldProps) {
  const draft = useDraft(note.text, (text, gesture) => edits.edit([note.id], { text: text.trim() }, gesture))
  return (
    <Textarea
      {...inCell(draft, onDone)}
      aria-label={label}
      classNames={{ root: classes['text'] ?? '' }}
      size="xs"
      autosize
      minRows={1}
      maxRows={8}
      maxLength={MAX_TEXT}
      autoFocus
      onFocus={({ currentTarget }) => currentTarget.setSelectionRange(MAX_TEXT, MAX_TEXT)}
    />
  )
}

function RatingEditor({
  row: { note },
  axis,
  label,
  edits,
  onDone
}: FieldProps & { axis: 'importance' | 'feasibility' }) {
  const value = note[axis]
  const draft = useDraft(value === null ? '' : String(shownRating(value)), async (text, gesture) => {
    const rating = readRating(text)
    return rating === undefined || edits.judge([note.id], axis, rating, gesture)
  })
  return (
    <TextInput
      {...inCell(draft, onDone)}
      aria-label={label}
      className={classes['rating'] ?? ''}
      size="xs"
      inputMode="numeric"
      autoFocus
      onFocus={({ currentTarget }) => currentTarget.select()}
    />
  )
}

/** A draft that ends with its cell: nothing typed is lost, whichever way one leaves. */
function inCell({ fieldProps }: Draft, onDone: FieldProps['onDone']): Draft['fieldProps'] {
  return {
    ...fieldProps,
    onKeyDown: (event: KeyboardEvent) => {
      // Shift+Enter is a new line; while composing, keys belong to the input method.
      if (isComposing(event.nativeEvent) || (event.key === 'Enter' && event.shiftKey)) return
      fieldProps.onKeyDown(event)
      if (event.key !== 'Enter' && event.key !== 'Escape' && event.key !== 'Tab') return
      event.preventDefault()
      if (event.key === 'Tab') fieldProps.onBlur()
      onDone(event.key === 'Tab' ? (event.shiftKey ? 'left' : 'right') : 'stay')
    },
    onBlur: () => {
      fieldProps.onBlur()
      onDone('stay')
    }
  }
}
