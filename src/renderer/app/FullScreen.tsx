import { Box, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './FullScreen.module.css'

interface Props {
  /** `section` where it stands within a page. */
  readonly as?: 'main' | 'section'
  readonly icon: ReactNode
  readonly title: string
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** One thing to say, in place of everything else. */
export function FullScreen({ as: Element = 'main', icon, title, children, actions }: Props) {
  return (
    <Element className={classes['screen']}>
      <div className={classes['card']}>
        <Box className={classes['icon']} aria-hidden>
          {icon}
        </Box>
        <Title order={1}>{title}</Title>
        <Stack gap="sm" mt="md">
          {children}
        </Stack>
        {actions !== undefined && <div className={classes['actions']}>{actions}</div>}
      </div>
    </Element>
  )
}

/** A paragraph of a full screen. */
export const Say = ({ children }: { readonly children: ReactNode }) => (
  <Text c="dimmed" fz="md">
    {children}
  </Text>
)
