import { TextInput } from '@mantine/core'
import { useCallbackRef } from '@mantine/hooks'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_TITLE } from '../../../domain/engine/schema.ts'
import type { Workshop } from '../../../domain/workshops/workshop.ts'
import { isComposing } from '../../app/platform.ts'
import { renameWorkshop } from './libraryCommands.ts'
import { showInLibrary } from './libraryView.ts'

/** The card's title being edited: Enter, leaving the field and its going away keep it; Escape does not. */
export function RenameField({ workshop }: { readonly workshop: Workshop }) {
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  const text = useRef(workshop.title)

  /** The new title is given out once, whichever way the editing ends. */
  const takeTitle = (): string | null => {
    const title = text.current.trim()
    text.current = workshop.title
    return title === '' || title === workshop.title ? null : title
  }

  const keepLast = useCallbackRef(() => {
    const title = takeTitle()
    if (title !== null) void renameWorkshop(workshop, title)
  })
  useEffect(() => {
    field.current?.select()
    return keepLast
  }, [keepLast])

  const end = (): void => {
    // Back to the card before the field goes away with the focus, unless that has gone on by itself.
    if (document.activeElement === field.current) field.current?.closest<HTMLElement>('[data-workshop]')?.focus()
    showInLibrary({ renamedId: null })
  }

  const keep = async (): Promise<void> => {
    const title = takeTitle()
    if (title === null || (await renameWorkshop(workshop, title))) end()
    else text.current = title
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    // The card and the page have keys of their own.
    event.stopPropagation()
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Enter') void keep()
    else if (event.key === 'Escape') {
      text.current = workshop.title
      end()
    }
  }

  return (
    <TextInput
      ref={field}
      defaultValue={workshop.title}
      aria-label={t('library.newTitle')}
      maxLength={MAX_TITLE}
      size="xs"
      mr={28}
      autoFocus
      onChange={(event) => {
        text.current = event.currentTarget.value
      }}
      onKeyDown={onKeyDown}
      onBlur={() => void keep()}
      onClick={(event) => event.stopPropagation()}
    />
  )
}
