import { Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './Section.module.css'

interface Props {
  readonly title: string
  readonly about?: string
  /** Beside the title, at the right: a count, a quiet button. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A part of the page, by its heading alone: no box around it. */
export function Section({ title, about, aside, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classes['section']}>
      <header className={classes['header']}>
        <Title order={2} size="h4" id={id}>
          {title}
        </Title>
        {aside}
      </header>
      {about !== undefined && (
        <Text size="sm" c="dimmed" className={classes['about']}>
          {about}
        </Text>
      )}
      {children}
    </section>
  )
}
