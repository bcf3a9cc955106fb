import { ActionIcon, Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import { runAction, useAllActions } from '../../app/actions.ts'
import { Keys } from '../../ui/Keys.tsx'

interface Props {
  /** Of the action that it runs; name and keys come from there. */
  readonly id: string
  readonly isOn?: boolean
  readonly children: ReactNode
}

/** An action as a large icon. */
export function StripButton({ id, isOn, children }: Props) {
  const action = useAllActions().find((each) => each.id === id)
  if (action === undefined) return null
  const key = action.keys?.[0]
  return (
    <Tooltip
      openDelay={400}
      label={
        <span style={{ display: 'inline-flex', gap: 10, alignItems: 'center' }}>
          {action.label}
          {key !== undefined && <Keys keys={key} />}
        </span>
      }
    >
      <ActionIcon
        size="3rem"
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
