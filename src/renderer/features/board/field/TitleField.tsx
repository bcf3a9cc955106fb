import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_TITLE } from '../../../../domain/engine/schema.ts'
import { attempt } from '../../../app/failures.tsx'
import { isComposing } from '../../../app/platform.ts'
import { type TitleArea, titleArea } from '../../../canvas/paint/frame.ts'
import { runIn } from '../../../replica/hooks.tsx'
import type { BoardDesk } from '../desk.ts'
import { TextDraft } from './draft.ts'
import { currentField, type Field, setField } from './fieldStore.ts'
import classes from './fields.module.css'
import { useFieldPlace } from './place.ts'

interface Props {
  readonly desk: BoardDesk
  readonly field: Extract<Field, { kind: 'title' }>
  /** Gives the keys back to the board. */
  onLeave(): void
}

const NOWHERE: TitleArea = { x: 0, y: 0, w: 0, h: 0, fontSize: 0 }

/** The name of a cluster, written where it stands. */
export function TitleField({ desk, field, onLeave }: Props) {
  const { t } = useTranslation()
  const { id, gesture } = field
  const element = useRef<HTMLInputElement>(null)
  const draft = useRef<TextDraft | null>(null)
  const frame = desk.board.scene.frames.find((each) => each.id === id)
  const zoom = desk.board.camera.camera.zoom
  const area = frame === undefined ? NOWHERE : titleArea(frame, zoom)
  useFieldPlace(desk.board, element, { ...area, scale: 1 })

  useEffect(() => {
    const title = desk.map.clusters.find((cluster) => cluster.id === id)?.title ?? ''
    const own = new TextDraft(title, {
      save: (text) => attempt(runIn(desk.replica, 'cluster.edit', { id, title: text }, gesture)),
      // A cluster may go without a name.
      remove: () => attempt(runIn(desk.replica, 'cluster.edit', { id, title: '' }, gesture))
    })
    draft.current = own
    desk.board.setUntitledFrame(id)
    element.current?.focus({ preventScroll: true })
    element.current?.select()
    return () => {
      draft.current = null
      desk.board.setUntitledFrame(null)
      void own.end()
    }
  }, [desk, id, gesture])

  if (frame === undefined) return null
  const keyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event.nativeEvent)) return
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    setField(null)
    onLeave()
  }
  return (
    <input
      ref={element}
      className={classes['title']}
      data-testid="title-field"
      aria-label={t('board.cluster.title')}
      placeholder={t('board.cluster.name')}
      maxLength={MAX_TITLE}
      spellCheck={false}
      defaultValue={frame.title}
      style={{ width: area.w, height: area.h, fontSize: area.fontSize }}
      onInput={(event) => draft.current?.type(event.currentTarget.value)}
      onKeyDown={keyDown}
      onBlur={() => {
        if (document.hasFocus() && currentField() === field) setField(null)
      }}
      onCompositionStart={() => draft.current?.composing(true)}
      onCompositionEnd={() => draft.current?.composing(false)}
    />
  )
}
