import type { ReactNode } from 'react'
import classes from './ToggleChip.module.css'

interface Props {
  readonly label: string
  /** Some: of several things that it is asked of, not all have it. */
  readonly state: 'on' | 'some' | 'off'
  /** How many there are. */
  readonly count?: string
  /** What it is called, where label and number do not say enough. */
  readonly name?: string
  /** There is nothing that it would show. */
  readonly isEmpty?: boolean
  onToggle(): void
}

/** A checkbox as a chip: one of several that can be on together. */
export function ToggleChip({ label, state, count, name, isEmpty = false, onToggle }: Props) {
  return (
    <label className={classes['chip']} data-state={state} data-empty={isEmpty}>
      <input
        type="checkbox"
        checked={state === 'on'}
        // Half on can only be said to the element itself.
        ref={(box) => {
          if (box !== null) box.indeterminate = state === 'some'
        }}
        aria-label={name}
        onChange={onToggle}
      />
      <span className={classes['label']}>{label}</span>
      {count !== undefined && <span className={classes['count']}>{count}</span>}
    </label>
  )
}

/** Chips that belong together. */
export function ChipGroup({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset className={classes['group']}>
      <legend className={classes['legend']}>{legend}</legend>
      {children}
    </fieldset>
  )
}
