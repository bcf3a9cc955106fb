import { TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type ClipboardEvent, type KeyboardEvent, type Ref, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Point } from '../../../base/geometry.ts'
import { MAX_TEXT } from '../../../domain/engine/schema.ts'
import { attempt } from '../../app/failures.tsx'
import { isComposing } from '../../app/platform.ts'
import { select } from '../../canvas/selection.ts'
import { useCaptureFields } from '../../notes/capture.ts'
import { spotsFor } from '../../notes/newNoteSpots.ts'
import { newId } from '../../replica/bridge.ts'
import { useRun, useWorkshopMap } from '../../replica/hooks.tsx'
import { announce } from '../../ui/announce.ts'
import { useLeaving } from '../../ui/useLeaving.ts'
import classes from './AddNote.module.css'

interface Props {
  readonly ref: Ref<HTMLInputElement>
  /** Escape: back to where one was. */
  onLeave(): void
}

/** A note with each Enter; several lines that are pasted become several notes, in one step of undo. */
export function AddNote({ ref, onLeave }: Props) {
  const { t } = useTranslation()
  const run = useRun()
  const map = useWorkshopMap()
  const fields = useCaptureFields(map)
  const [text, setText] = useState('')
  /** The notes made here lie beside one another on the board. */
  const trail = useRef<readonly Point[]>([])

  const add = async (lines: readonly string[]): Promise<void> => {
    const texts = lines.map((line) => line.trim()).filter((line) => line !== '')
    if (texts.length === 0) return
    const spots = spotsFor(map, texts.length, trail.current)
    const notes = texts.map((line, index) => ({
      ...fields,
      ...{ id: newId(), text: line.slice(0, MAX_TEXT) },
      ...(spots[index] ?? { x: 0, y: 0 })
    }))
    trail.current = [...trail.current, ...spots]
    setText('')
    if (await attempt(run('expectation.capture', { notes }))) {
      select({ notes: notes.slice(-1).map(({ id }) => id) })
      announce(t('list.added', { count: notes.length }))
    } else {
      setText((typed) => typed || texts.join(' '))
    }
  }

  useLeaving(() => void add([text]))

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Enter') {
      event.preventDefault()
      void add([text])
    } else if (event.key === 'Escape') {
      event.preventDefault()
      onLeave()
    }
  }

  const onPaste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const pasted = event.clipboardData.getData('text/plain')
    if (!/[\r\n]/.test(pasted.trim())) return
    event.preventDefault()
    const [first = '', ...others] = pasted.split(/\r\n|\r|\n/)
    void add([text + first, ...others])
  }

  return (
    <div className={classes['add']}>
      <TextInput
        ref={ref}
        size="sm"
        variant="unstyled"
        leftSection={<IconPlus size={16} aria-hidden />}
        aria-label={t('list.add')}
        placeholder={t('list.addHint')}
        maxLength={MAX_TEXT}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
    </div>
  )
}
