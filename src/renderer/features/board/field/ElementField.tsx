import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_TEXT, MAX_TITLE } from '../../../../domain/engine/schema.ts'
import { attempt } from '../../../app/failures.tsx'
import { isComposing } from '../../../app/platform.ts'
import { inkOf, laneTitle } from '../../../canvas/paint/element.ts'
import { type SceneElement, sceneElement, shaftOf } from '../../../canvas/scene/elements.ts'
import { middleOfSegment } from '../../../canvas/scene/segment.ts'
import { select } from '../../../canvas/selection.ts'
import { runIn } from '../../../replica/hooks.tsx'
import { holdsWords } from '../../../replica/unsaved.ts'
import type { BoardDesk } from '../desk.ts'
import { FONT_SIZES } from '../plans/elements.ts'
import { TextDraft } from './draft.ts'
import { currentField, type Field, isWriting, setField } from './fieldStore.ts'
import classes from './fields.module.css'
import { type FieldPlace, useFieldPlace } from './place.ts'

type OwnField = Extract<Field, { kind: 'element' }>

interface Props {
  readonly desk: BoardDesk
  readonly field: OwnField
  /** Gives the keys back to the board. */
  onLeave(): void
}

/** The words of a free element, written where they stand. */
export function ElementField({ desk, field, onLeave }: Props) {
  // What writing began with: later changes must not take words from under the fingers.
  const [shown] = useState(() => sourceOf(desk, field))
  return shown === null ? null : <OpenField desk={desk} field={field} onLeave={onLeave} shown={shown} />
}

function sourceOf({ board, replica, theme }: BoardDesk, { id, newText }: OwnField): SceneElement | null {
  if (newText === null) return board.scene.elements.get(id) ?? null
  const { picture: _none, fontSize = FONT_SIZES.medium, ...fields } = newText
  const rest = { text: '', fontSize, z: 0, isLocked: false, type: 'element', scope: replica.scope } as const
  return sceneElement({ ...fields, ...rest }, null, theme.measure)
}

function OpenField({ desk, field, onLeave, shown }: Props & { readonly shown: SceneElement }) {
  const { t } = useTranslation()
  const { element, box } = shown
  const isText = element.kind === 'text'
  const input = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  const draft = useRef<TextDraft | null>(null)
  const place = placeOf(shown, desk.board.camera.camera.zoom)
  useFieldPlace(desk.board, input as RefObject<HTMLElement | null>, place)

  useEffect(() => {
    const own = draftOf(desk, field, element.text, isText)
    draft.current = own
    desk.board.setBareElement(field.id)
    input.current?.focus({ preventScroll: true })
    if (field.text === undefined) input.current?.select()
    else own.type(field.text)
    const store = (): void => void own.flush()
    window.addEventListener('pagehide', store)
    return () => {
      window.removeEventListener('pagehide', store)
      draft.current = null
      desk.board.setBareElement(null)
      void settle(desk, field, own)
    }
  }, [desk, field, element.text, isText])

  const keyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (isComposing(event.nativeEvent)) return
    const isMod = event.ctrlKey || event.metaKey
    // In a text of several lines Enter begins the next one.
    const ends = event.key === 'Escape' || (event.key === 'Enter' && (!isText || isMod))
    if (!ends) return
    event.preventDefault()
    event.stopPropagation()
    setField(null)
    if (field.newText === null) select({ elements: [field.id] })
    onLeave()
  }

  const shared = {
    ref: input,
    'data-testid': 'element-field',
    spellCheck: false,
    defaultValue: field.text ?? element.text,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      draft.current?.type(event.currentTarget.value),
    onKeyDown: keyDown,
    onBlur: () => {
      // The window lost the focus, not the field: it stays open, its words are stored.
      if (!document.hasFocus()) void draft.current?.flush()
      else if (currentField() === field) setField(null)
    },
    onCompositionStart: () => draft.current?.composing(true),
    onCompositionEnd: () => draft.current?.composing(false)
  }
  if (isText) {
    return (
      <textarea
        {...shared}
        className={classes['element']}
        aria-label={t('element.words')}
        maxLength={MAX_TEXT}
        rows={1}
        style={{ '--field-ink': inkOf(element, desk.theme), width: box.w, fontSize: element.fontSize }}
      />
    )
  }
  const words = WORDS[element.kind]
  return (
    <input
      {...shared}
      className={classes['line']}
      aria-label={t(words.label)}
      placeholder={t(words.hint)}
      maxLength={MAX_TITLE}
      style={{ '--field-ink': desk.theme.ink, width: place.w, fontSize: place.fontSize }}
    />
  )
}

const WORDS = {
  text: { label: 'element.words', hint: 'element.words' },
  frame: { label: 'element.title', hint: 'element.nameFrame' },
  arrow: { label: 'element.arrowName', hint: 'element.arrowName' },
  image: { label: 'element.imageName', hint: 'element.imageName' }
} as const

interface OpenPlace extends FieldPlace {
  readonly w: number
  readonly fontSize: number
}

const ARROW_FIELD = 220

/** Over the title of a frame, at the middle of an arrow, below an image; a text is written where it stands. */
function placeOf({ element, box }: SceneElement, zoom: number): OpenPlace {
  const fontSize = Math.max(16, 13 / zoom)
  switch (element.kind) {
    case 'text':
      return { x: box.x, y: box.y, w: box.w, fontSize: element.fontSize, scale: 1 }
    case 'frame': {
      const title = laneTitle(box, zoom)
      return {
        x: box.x + 8,
        y: box.y + (title.h - title.fontSize * 1.5) / 2,
        w: box.w - 16,
        scale: 1,
        fontSize: title.fontSize
      }
    }
    case 'arrow': {
      const { x, y } = middleOfSegment(shaftOf(element))
      return { x: x - ARROW_FIELD / 2, y: y - fontSize, w: ARROW_FIELD, fontSize, scale: 1 }
    }
    case 'image':
      return { x: box.x, y: box.y + box.h + 8, w: Math.max(ARROW_FIELD, box.w), fontSize, scale: 1 }
  }
}

/** The last words go to the store; what it refuses stands in its field again, if the hands are free. */
async function settle(desk: BoardDesk, field: OwnField, draft: TextDraft): Promise<void> {
  const exists = await draft.end()
  if (exists || draft.isEmpty || holdsWords(draft.text)) return
  if (desk.isOpen && !isWriting(currentField())) setField({ ...field, text: draft.text })
}

/** A text that has lost its words is gone; everything else may go without. */
function draftOf({ replica }: BoardDesk, { id, newText, gesture }: OwnField, text: string, isText: boolean): TextDraft {
  const edit = (words: string) => attempt(runIn(replica, 'element.edit', { ids: [id], text: words }, gesture))
  const remove = () => attempt(runIn(replica, 'element.remove', { ids: [id] }, gesture))
  if (newText === null) {
    return new TextDraft(text, { save: edit, remove: isText ? remove : () => edit('') })
  }
  let isMade = false
  const save = async (words: string): Promise<boolean> => {
    if (isMade) return edit(words)
    const isSaved = await attempt(runIn(replica, 'element.add', { elements: [{ ...newText, text: words }] }, gesture))
    // One that waits to be made is not made twice: what is written on goes behind it.
    isMade = isSaved || holdsWords(words)
    return isSaved
  }
  return new TextDraft(null, { save, remove })
}
