import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_TEXT } from '../../../../domain/engine/schema.ts'
import { isComposing } from '../../../app/platform.ts'
import { useSettings } from '../../../app/settings.ts'
import type { BoardDesk } from '../desk.ts'
import type { Direction } from '../plans/slots.ts'
import { draftFor, endWriting, type FieldSource, fieldSource, settle, writeNext, writeNote } from '../writing.ts'
import type { TextDraft } from './draft.ts'
import { currentField, type Field, setField } from './fieldStore.ts'
import classes from './fields.module.css'
import { useFieldPlace } from './place.ts'

interface Props {
  readonly desk: BoardDesk
  readonly field: Extract<Field, { kind: 'armed' | 'note' }>
  /** Gives the keys back to the board. */
  onLeave(): void
}

/** One for each note: keyed by its id, so that a field that listens and one that is written in are the same element. */
export function NoteField({ desk, field, onLeave }: Props) {
  useSyncExternalStore(desk.subscribe, () => desk.version)
  const now = fieldSource(desk, field)
  // What writing began with: later changes of the note must not take words from under the fingers.
  const [frozen, setFrozen] = useState<FieldSource | null>(null)
  if (field.kind === 'note' && frozen === null && now !== null) setFrozen(now)
  if (field.kind === 'armed' && frozen !== null) setFrozen(null)
  const source = frozen ?? now
  return source === null ? null : <PlacedField desk={desk} field={field} onLeave={onLeave} source={source} />
}

function PlacedField({ desk, field, onLeave, source }: Props & { readonly source: FieldSource }) {
  const { t } = useTranslation()
  const { view, placement, near } = source
  const element = useRef<HTMLTextAreaElement>(null)
  const draft = useRef<TextDraft | null>(null)
  // Also from before there is a draft: a composition can begin in a field that only listens.
  const isComposingNow = useRef(false)
  const [shown, setShown] = useState(view)
  const isOpen = field.kind === 'note'
  const enter = useSettings((settings) => settings.enter)
  useFieldPlace(desk.board, element, near)

  useLayoutEffect(() => {
    const { current } = element
    // A field that is written in already is left alone: an input method may be composing its first word.
    if (current === null || (isOpen && document.activeElement === current)) return
    if (!isOpen) current.value = view.text
    current.setSelectionRange(current.value.length, current.value.length)
    // A note that is opened has the keys at once; one that is only selected must not take them from another panel.
    const board = current.closest('[role="application"]')
    if (isOpen || board?.contains(document.activeElement)) current.focus({ preventScroll: true })
  }, [isOpen, view.text])

  // biome-ignore lint/correctness/useExhaustiveDependencies: one draft for each gesture; the rest stays as it is until its end
  useEffect(() => {
    if (field.kind !== 'note') return
    const own = draftFor(desk, field)
    draft.current = own
    const text = element.current?.value ?? ''
    setShown(desk.preview(view, text, near))
    if (isComposingNow.current) own.composing(true)
    own.type(text)
    const store = (): void => void own.flush()
    window.addEventListener('pagehide', store)
    return () => {
      window.removeEventListener('pagehide', store)
      draft.current = null
      void settle(desk, field, source, own)
    }
  }, [field.kind === 'note' ? field.gesture : null])

  const input = (): void => {
    const text = element.current?.value ?? ''
    if (!isOpen) writeNote(field.id)
    setShown(desk.preview(view, text, near))
    draft.current?.type(text)
  }

  const end = (): void => {
    const current = draft.current
    endWriting(field.id, current !== null && !current.isEmpty)
    onLeave()
  }

  const next = (direction: Direction): void => {
    if (field.kind !== 'note') return
    const current = draft.current
    if (current?.isEmpty) end()
    else
      writeNext(desk, { ...placement, w: 200 * placement.scale, h: shown.height * placement.scale }, direction, field)
  }

  const keyDown = (event: KeyboardEvent): void => {
    if (!isOpen || isComposing(event.nativeEvent)) return
    const isMod = event.ctrlKey || event.metaKey
    const used = (): void => {
      event.preventDefault()
      event.stopPropagation()
    }
    if (event.key === 'Escape') {
      used()
      end()
    } else if (event.key === 'Tab') {
      used()
      next(event.shiftKey ? 'left' : 'right')
    } else if (event.key === 'Enter' && isMod) {
      used()
      next(event.shiftKey ? 'up' : 'down')
    } else if (event.key === 'Enter' && event.shiftKey === (enter === 'new-line')) {
      used()
      // Writing on is for new notes; one that is corrected is done with Enter.
      if (field.newNote === null) end()
      else next('flow')
    }
  }

  const blur = (): void => {
    // The window lost the focus, not the field: the note stays open, its words are stored.
    if (!document.hasFocus()) void draft.current?.flush()
    else if (currentField() === field) setField(null)
  }

  const { ink } = desk.theme.notes[view.color]
  return (
    <textarea
      ref={element}
      className={classes['note']}
      data-listening={isOpen ? undefined : ''}
      data-testid="note-field"
      aria-label={t('board.note.text')}
      maxLength={MAX_TEXT}
      spellCheck={false}
      defaultValue={view.text}
      style={{
        '--field-ink': ink,
        fontSize: shown.body.fontSize,
        lineHeight: `${shown.body.lineHeight}px`,
        height: shown.body.height + 18
      }}
      onInput={input}
      onKeyDown={keyDown}
      onBlur={isOpen ? blur : undefined}
      onCompositionStart={() => {
        if (!isOpen) writeNote(field.id)
        isComposingNow.current = true
        draft.current?.composing(true)
      }}
      onCompositionEnd={() => {
        isComposingNow.current = false
        draft.current?.composing(false)
      }}
    />
  )
}
