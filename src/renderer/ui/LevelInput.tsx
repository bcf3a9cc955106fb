import { CloseButton, Group, Slider } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  readonly value: number | null
  /** Called when the hand lets go, not at each step on the way. */
  onChange(value: number | null): void
  readonly label: string
  /** Whether it can be emptied again. */
  readonly isClearable?: boolean
}

/** A level from 0 to 10. */
export function LevelInput({ value, onChange, label, isClearable = false }: Props) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState(value ?? 0)
  useEffect(() => setDraft(value ?? 0), [value])
  return (
    <Group gap="xs" wrap="nowrap">
      <Slider
        flex={1}
        miw={120}
        min={0}
        max={10}
        step={1}
        value={draft}
        onChange={setDraft}
        onChangeEnd={onChange}
        label={(level) => level}
        thumbLabel={label}
        data-empty={value === null || undefined}
      />
      {isClearable && value !== null && (
        <CloseButton size="sm" aria-label={t('action.clear')} onClick={() => onChange(null)} />
      )}
    </Group>
  )
}
