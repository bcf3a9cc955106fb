import { DateInput, type DateInputProps } from '@mantine/dates'
import { useCallbackRef } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isComposing } from '../app/platform.ts'
import { readDay } from './readDay.ts'

interface Props
  extends Pick<DateInputProps, 'size' | 'variant' | 'label' | 'placeholder' | 'aria-label' | 'popoverProps'> {
  readonly value: string | null
  readonly onSave: (day: string) => void
  /** Takes the day away; without it there is always one. */
  readonly onClear?: () => void
}

/**
 * A day, chosen or typed. What is typed is read when the field is left or Enter pressed, not on the way; what cannot be
 * understood keeps the day that was there.
 */
export function DayInput({ value, onSave, onClear, ...input }: Props) {
  const { t, i18n } = useTranslation()
  /** Typed and not yet read. */
  const typed = useRef<string | null>(null)

  const commit = useCallbackRef((): void => {
    const text = typed.current
    typed.current = null
    if (text === null) return
    if (text.trim() === '') {
      if (value !== null) onClear?.()
      return
    }
    const day = readDay(text, { isDayFirst: i18n.language === 'en', today: new Date() })
    if (day !== null && day !== value) onSave(day)
  })
  // A field that is taken away is not left.
  useEffect(() => commit, [commit])

  return (
    <DateInput
      {...input}
      value={value}
      clearable={onClear !== undefined}
      clearButtonProps={{ 'aria-label': t('action.clear') }}
      // The library's own would store what is half typed.
      dateParser={() => null}
      onInput={(event) => {
        typed.current = event.currentTarget.value
      }}
      onChange={(day) => {
        // Emptied by typing: another day may follow.
        if (day === null && typed.current === '') return
        typed.current = null
        if (day === null) onClear?.()
        else onSave(day)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !isComposing(event.nativeEvent)) commit()
      }}
      onBlur={commit}
    />
  )
}
