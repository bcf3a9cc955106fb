import classes from './cells.module.css'

interface Props<T extends string> {
  readonly label: string
  readonly value: T
  readonly choices: readonly { readonly value: T; readonly label: string }[]
  readonly onChange: (value: T) => void
}

/** One of a few in a table: the platform's own list, quick by mouse and by key. */
export function CellSelect<T extends string>({ label, value, choices, onChange }: Props<T>) {
  return (
    <span className={classes['select']}>
      <select
        className={classes['field']}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as T)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </span>
  )
}
