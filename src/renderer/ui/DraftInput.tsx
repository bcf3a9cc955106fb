import { Textarea, type TextareaProps, TextInput, type TextInputProps } from '@mantine/core'
import { MAX_TEXT, MAX_TITLE } from '../../domain/engine/schema.ts'
import { type SaveText, useDraft } from './useDraft.ts'

interface DraftProps {
  /** What is saved now. */
  readonly value: string
  readonly onSave: SaveText
}

type Own = 'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'onCompositionStart' | 'onCompositionEnd'

/** A line of text that saves itself: see useDraft. White space at its ends is not kept. */
export function DraftInput({ value, onSave, onKeyDown, ...input }: DraftProps & Omit<TextInputProps, Own>) {
  const { fieldProps } = useDraft(value, (text, gesture) => onSave(text.trim(), gesture))
  return (
    <TextInput
      maxLength={MAX_TITLE}
      {...input}
      {...fieldProps}
      onKeyDown={(event) => {
        // The field's own first: it may want to move on once this one has committed.
        fieldProps.onKeyDown(event)
        onKeyDown?.(event)
      }}
    />
  )
}

/** A text of several lines that saves itself; Mod+Enter commits. */
export function DraftTextarea({ value, onSave, ...input }: DraftProps & Omit<TextareaProps, Own | 'onKeyDown'>) {
  const { fieldProps } = useDraft(value, onSave, true)
  return <Textarea autosize maxLength={MAX_TEXT} {...input} {...fieldProps} />
}
