import { useCallbackRef } from '@mantine/hooks'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { isComposing } from '../app/platform.ts'
import { holdsWords } from '../replica/unsaved.ts'

interface Entry {
  /** Makes what stands there into a new thing; for when the field, or the row that it is in, is left. */
  readonly commit: () => void
  readonly fieldProps: {
    readonly value: string
    readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void
    readonly onKeyDown: (event: KeyboardEvent) => void
  }
}

/**
 * A field for a new thing: its name and Enter add it, and the field is free for the next; Escape empties it. What stands
 * in it when it goes away is added, not lost; what is refused comes back into it, unless it waits to be saved.
 */
export function useEntry(onAdd: (text: string) => Promise<boolean>): Entry {
  const [text, setText] = useState('')

  const commit = useCallbackRef(() => {
    const added = text.trim()
    if (added === '') return
    setText('')
    void onAdd(added).then((isAdded) => {
      if (!isAdded && !holdsWords(added)) setText((typed) => typed || added)
    })
  })

  useEffect(() => commit, [commit])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Enter') {
      event.preventDefault()
      // A table would go to its next row.
      event.stopPropagation()
      commit()
    } else if (event.key === 'Escape' && text !== '') {
      event.preventDefault()
      event.stopPropagation()
      setText('')
    }
  }

  return {
    commit,
    fieldProps: { value: text, onChange: (event) => setText(event.currentTarget.value), onKeyDown }
  }
}
