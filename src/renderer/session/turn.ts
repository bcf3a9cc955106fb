import { attempt } from '../app/failures.tsx'
import { i18n } from '../i18n/i18n.ts'
import { runIn } from '../replica/hooks.tsx'
import type { Replica } from '../replica/replica.ts'
import { offerUndo } from '../ui/undoToast.tsx'

/** Turns notes over, all in one step, and offers to turn them back. */
export async function turnNotes(replica: Replica, ids: readonly string[], isFaceDown: boolean): Promise<void> {
  const count = ids.length
  if (count === 0 || !(await attempt(runIn(replica, 'expectation.turn', { ids: [...ids], isFaceDown })))) return
  const message = isFaceDown
    ? i18n.t('tools.faceDown.turnedDown', { count })
    : i18n.t('tools.faceDown.turnedUp', { count })
  offerUndo({ scope: replica.scope, message })
}
