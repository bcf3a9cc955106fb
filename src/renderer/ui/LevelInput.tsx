import { CloseButton } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './LevelInput.module.css'
import { LEVELS } from './levels.ts'

interface Props {
  readonly value: number | null
  onChange(value: number | null): void
  readonly label: string
  /** Whether it can be emptied again. */
  readonly isClearable?: boolean
}

/** A level from 0 to 10, or none yet: one click, or the arrows. */
export function LevelInput({ value, onChange, label, isClearable = false }: Props) {
  const { t } = useTranslation()
  const name = useId()
  return (
    <div className={classes['field']}>
      <div role="radiogroup" aria-label={label} className={classes['levels']}>
        {LEVELS.map((level) => (
          <label
            key={level}
            className={classes['level']}
            data-chosen={level === value || undefined}
            data-below={(value !== null && level < value) || undefined}
          >
            <input
              type="radio"
              name={name}
              className={classes['input']}
              checked={level === value}
              onChange={() => onChange(level)}
            />
            {level}
          </label>
        ))}
      </div>
      {isClearable && value !== null && (
        <CloseButton size="sm" aria-label={t('action.clear')} onClick={() => onChange(null)} />
      )}
    </div>
  )
}
