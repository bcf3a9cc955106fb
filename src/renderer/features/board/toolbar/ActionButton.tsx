import { ActionIcon, Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import { runAction, useAllActions } from '../../../app/actions.ts'
import { Keys } from '../../../ui/Keys.tsx'
import classes from './toolbar.module.css'

interface Props {
  /** Of the action that it runs; name and keys come from there. */
  readonly id: string
  readonly children: ReactNode
  readonly isOn?: boolean
  readonly side?: 'top' | 'right' | 'bottom'
}

/** A tool of the board: an action as an icon. */
export function ActionButton({ id, children, isOn, side = 'bottom' }: Props) {
  const action = useAllActions().find((each) => each.id === id)
  if (action === undefined) return null
  const tip = (
    <span className={classes['tip']}>
      {action.label}
      {action.keys?.[0] !== undefined && <Keys keys={action.keys[0]} />}
    </span>
  )
  return (
    <Tooltip label={tip} position={side} openDelay={400}>
      <ActionIcon
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
