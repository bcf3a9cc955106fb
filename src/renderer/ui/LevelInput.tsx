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
  /** The scale; by default that on which expectations are measured. */
  readonly levels?: readonly number[]
}

/** A level from 0 to 10, or of another scale, or none yet: one click, or the arrows. */
export function LevelInput({ value, onChange, label, isClearable = false, levels = LEVELS }: Props) {
  const { t } = useTranslation()
  const name = useId()
  return (
    <div className={classes['field']}>
      <div role="radiogroup" aria-label={label} className={classes['levels']}>
        {levels.map((level) => (
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
      {isClearable && (
        <CloseButton
          size="sm"
          aria-label={t('action.clear')}
          // Its room is kept, so that the scale stays under the hand.
          style={value === null ? { visibility: 'hidden' } : {}}
          onClick={() => onChange(null)}
        />
      )}
    </div>
  )
}
