import { NumberInput, type NumberInputProps } from '@mantine/core'
import type { Gesture } from '../../protocol/contract.ts'
import { useDraft } from './useDraft.ts'

type Own = 'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'min' | 'max' | 'clampBehavior' | 'allowNegative'

interface Props extends Omit<NumberInputProps, Own> {
  /** null: nothing has been entered. */
  readonly value: number | null
  readonly min: number
  readonly max: number
  /** What is stored; null for an emptied field, which goes back to what it was unless it may be empty. */
  onSave(value: number | null, gesture: Gesture): Promise<boolean>
  readonly canBeEmpty?: boolean
}

/** A number that saves itself once one rests or leaves: see useDraft. Digits typed and steps taken in one visit are one change. */
export function DraftNumber({ value, min, max, onSave, canBeEmpty, onKeyDown, ...input }: Props) {
  const draft = useDraft(value === null ? '' : String(value), async (text, gesture) => {
    if (text === '') return canBeEmpty === true ? onSave(null, gesture) : true
    const typed = Number(text)
    return typed >= min && typed <= max ? onSave(typed, gesture) : true
  })
  const { onChange: _, ...fieldProps } = draft.fieldProps
  return (
    <NumberInput
      {...{ min, max }}
      clampBehavior="strict"
      allowNegative={min < 0}
      {...input}
      {...fieldProps}
      onChange={(typed) => draft.change(String(typed))}
      onKeyDown={(event) => {
        // The field's own first: it may want to move on once this one has committed.
        fieldProps.onKeyDown(event)
        onKeyDown?.(event)
      }}
    />
  )
}
