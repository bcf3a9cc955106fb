import { Button } from '@mantine/core'
import { IconSparkles } from '@tabler/icons-react'
import { runAction, useAllActions } from '../../../app/actions.ts'
import { Keys } from '../../../ui/Keys.tsx'
import classes from './Suggest.module.css'

/** Where notes wait to be sorted, the way to have them grouped. */
export function SuggestButton() {
  const action = useAllActions().find(({ id }) => id === 'suggest.start')
  if (action === undefined) return null
  return (
    <Button
      className={classes['start'] ?? ''}
      variant="light"
      size="xs"
      leftSection={<IconSparkles size={16} stroke={1.6} aria-hidden />}
      {...(action.keys?.[0] !== undefined && { rightSection: <Keys keys={action.keys[0]} /> })}
      disabled={action.isEnabled === false}
      onClick={() => runAction(action.id)}
    >
      {action.label}
    </Button>
  )
}
