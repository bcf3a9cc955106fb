import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { PALETTE, type PaletteColor } from '../../domain/map/palette.ts'
import classes from './ColorSwatchPicker.module.css'

interface Props {
  /** null: none, or several. */
  readonly value: PaletteColor | null
  onChange(color: PaletteColor): void
  /** What gets the colour, for who does not see it. */
  readonly label: string
}

/** One of the eight colours; arrows go from one to the next, as among radio buttons. */
export function ColorSwatchPicker({ value, onChange, label }: Props) {
  const { t } = useTranslation()
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} className={classes['swatches']}>
      {PALETTE.map((color) => (
        <input
          key={color}
          type="radio"
          name={name}
          className={classes['swatch']}
          style={{ '--swatch-fill': `var(--note-${color})`, '--swatch-edge': `var(--note-${color}-edge)` }}
          checked={color === value}
          // In a popover the focus begins at the colour that it is.
          data-autofocus={color === value || undefined}
          aria-label={t(`common.color.${color}`)}
          title={t(`common.color.${color}`)}
          onChange={() => onChange(color)}
        />
      ))}
    </div>
  )
}
