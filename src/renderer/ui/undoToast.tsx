import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { reported } from '../app/failures.tsx'
import { i18n } from '../i18n/i18n.ts'
import { listen, request } from '../replica/bridge.ts'

const SHOWN_MS = 8_000

interface Offer {
  readonly scope: string
  /** What was done. */
  readonly message: string
  /** Of the change; without it, every change that comes from now on is a later one. */
  readonly seq?: number
  /** What the button says instead of "Undo". */
  readonly label?: string
  /** What is done once the change has been undone. */
  readonly andThen?: () => Promise<void>
  /** The offer stands no more: taken, overtaken or closed. */
  readonly onEnd?: () => void
}

/**
 * Says what was done and offers to undo it. The offer ends with the next change in the same scope: undo would then take
 * back something else. Returns what undoes it as long as the offer stands.
 */
export function offerUndo({ scope, message, seq = -1, label, andThen, onEnd }: Offer): () => void {
  let stands = true
  const undo = (): void => {
    if (!stands) return
    end()
    reported(async () => {
      await request('history:undo', { scope })
      await andThen?.()
    })
  }
  const stopListening = listen('scope:changed', (change) => {
    if (change.scope === scope && change.seq > seq) end()
  })
  const id = notifications.show({
    autoClose: SHOWN_MS,
    onClose: end,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text size="sm">{message}</Text>
        <Button variant="subtle" size="compact-sm" onClick={undo} flex="none">
          {label ?? i18n.t('action.undo')}
        </Button>
      </Group>
    )
  })
  function end(): void {
    if (!stands) return
    stands = false
    stopListening()
    notifications.hide(id)
    onEnd?.()
  }
  return undo
}
