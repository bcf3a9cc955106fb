import { type ReactNode, useId } from 'react'
import classes from './FieldRow.module.css'

interface Props {
  readonly label: string
  /** Given the id that the label names. */
  readonly children: (id: string) => ReactNode
}

/** Label at the left, field at the right. */
export function FieldRow({ label, children }: Props) {
  const id = useId()
  return (
    <div className={classes['row']}>
      <label htmlFor={id} className={classes['label']}>
        {label}
      </label>
      <div className={classes['field']}>{children(id)}</div>
    </div>
  )
}

interface GroupProps {
  readonly title: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** Fields that belong together, under a heading. */
export function FieldGroup({ title, aside, children }: GroupProps) {
  return (
    <section className={classes['group']}>
      <h3 className={classes['title']}>
        {title}
        {aside}
      </h3>
      {children}
    </section>
  )
}
