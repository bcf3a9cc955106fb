import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './Section.module.css'

interface Props {
  readonly title: string
  /** At the right end of the title's line. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A part of the page about one expectation, under a quiet heading. */
export function Section({ title, aside, children }: Props) {
  return (
    <section className={classes['section']}>
      <div className={classes['head']}>
        <Title order={3} className={classes['title']}>
          {title}
        </Title>
        {aside}
      </div>
      {children}
    </section>
  )
}
