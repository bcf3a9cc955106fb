import { EmptyState as MantineEmptyState } from '@mantine/core'
import type { ReactNode } from 'react'

interface Props {
  /** A Tabler icon. */
  readonly icon: ReactNode
  readonly title: string
  readonly text?: string
  /** What to do about it: usually one button. */
  readonly action?: ReactNode
}

export function EmptyState({ icon, title, text, action }: Props) {
  return (
    <MantineEmptyState icon={icon} title={title} description={text} px="md" py="xl">
      {action !== undefined && <MantineEmptyState.Actions>{action}</MantineEmptyState.Actions>}
    </MantineEmptyState>
  )
}
