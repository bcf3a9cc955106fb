import type { PaletteColor } from '../../domain/map/palette.ts'
import classes from './PersonChip.module.css'

interface Props {
  readonly name: string
  readonly color: PaletteColor
  /** After the name, quieter: organisation or role. */
  readonly note?: string
}

/** A person as a dot of their colour and their name. */
export function PersonChip({ name, color, note }: Props) {
  return (
    <span
      className={classes['chip']}
      style={{ '--chip-fill': `var(--note-${color})`, '--chip-edge': `var(--note-${color}-edge)` }}
    >
      <span className={classes['dot']} aria-hidden />
      <span className={classes['name']}>{name}</span>
      {note !== undefined && note !== '' && <span className={classes['note']}>{note}</span>}
    </span>
  )
}
