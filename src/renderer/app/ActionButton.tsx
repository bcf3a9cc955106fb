import { ActionIcon, type MantineSize, Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import { KeyTip } from '../ui/Keys.tsx'
import { runAction, useAllActions } from './actions.ts'

interface Props {
  /** Of the action that it runs; name and keys come from there. */
  readonly id: string
  readonly children: ReactNode
  readonly isOn?: boolean
  readonly size?: MantineSize | '3rem'
  /** Where its name is shown. */
  readonly side?: 'top' | 'right' | 'bottom'
}

/** An action as an icon over the board. */
export function ActionButton({ id, children, isOn, size = 'lg', side = 'bottom' }: Props) {
  const action = useAllActions().find((each) => each.id === id)
  if (action === undefined) return null
  return (
    <Tooltip label={<KeyTip label={action.label} keys={action.keys?.[0]} />} position={side} openDelay={400}>
      <ActionIcon
        size={size}
        variant={isOn ? 'light' : 'subtle'}
        color={isOn ? 'teal' : 'gray'}
        aria-label={action.label}
        aria-pressed={isOn}
        disabled={action.isEnabled === false}
        // The board keeps the focus, so that keys go on to work.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => runAction(id)}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
