import { notifications } from '@mantine/notifications'
import type { ErrorCode, Failure } from '../../domain/engine/errors.ts'
import { i18n } from '../i18n/i18n.ts'
import { failureOf, Refusal, request } from '../replica/bridge.ts'

/** A refusal in the user's language: what happened, what it means, what to do. */
export const failureText = (failure: Failure): string => i18n.t(`errors.${failure.code}`, { ...failure.params })

/** How each refusal is shown; what is not listed is a toast. */
const DISPLAY: Partial<Record<ErrorCode, 'nothing' | 'screen'>> = {
  // The user knows: it was their wish.
  cancelled: 'nothing',
  'library-newer': 'screen',
  'library-corrupt': 'screen',
  'library-in-use': 'screen',
  'library-unreachable': 'screen',
  'library-migration': 'screen',
  'disk-read-only': 'screen'
}

export const needsScreen = (failure: Failure): boolean => DISPLAY[failure.code] === 'screen'

/** Shows any error; what is not a refusal is a bug of ours and goes to the log with its stack. */
export function showFailure(error: unknown): void {
  const failure = failureOf(error)
  if (!(error instanceof Refusal)) logError(error)
  if (DISPLAY[failure.code] === 'nothing') return
  notifications.show({ color: 'red', message: failureText(failure), autoClose: 10_000 })
}

/** Runs something that may be refused and shows the refusal; true when it worked. */
export async function attempt(work: Promise<unknown> | (() => Promise<unknown>)): Promise<boolean> {
  try {
    await (typeof work === 'function' ? work() : work)
    return true
  } catch (error) {
    showFailure(error)
    return false
  }
}

/** For event handlers, that wait for nothing: the same as `attempt`. */
export function reported(work: () => Promise<unknown>): void {
  void attempt(work)
}

export function logError(error: unknown): void {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const detail = error instanceof Error ? (error.stack ?? '') : ''
  const report = { level: 'error', message: message.slice(0, 300), detail: detail.slice(0, 20_000) } as const
  // When even that fails, nothing is left to tell it to.
  request('log:report', report).catch(() => undefined)
}
