import { Box } from '@mantine/core'
import type { ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  /** `narrow` for reading and forms, `wide` for tables. */
  readonly width?: 'narrow' | 'wide'
}

/** A page that scrolls by itself below the workshop's bar. Boards fill their place without it. */
export function PageBody({ children, width = 'wide' }: Props) {
  return (
    // Positioned: what is hidden from sight (a checkbox's input) lies in what scrolls, and makes nothing else scroll.
    <Box h="100%" pos="relative" style={{ overflowY: 'auto' }}>
      <Box maw={width === 'narrow' ? '52rem' : '80rem'} mx="auto" px="xl" py="xl">
        {children}
      </Box>
    </Box>
  )
}
