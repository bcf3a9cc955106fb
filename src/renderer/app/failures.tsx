import { Text } from '@mantine/core'
import { modals } from '@mantine/modals'
import { notifications } from '@mantine/notifications'
import { create } from 'zustand'
import type { ErrorCode, Failure } from '../../domain/engine/errors.ts'
import { i18n } from '../i18n/i18n.ts'
import { failureOf, Refusal, request } from '../replica/bridge.ts'

/** A refusal in the user's language: what happened, what it means, what to do. */
export const failureText = (failure: Failure): string => i18n.t(`errors.${failure.code}`, { ...failure.params })

/** How each refusal is shown; what is not listed is a toast. */
const DISPLAY: Partial<Record<ErrorCode, 'nothing' | 'dialog' | 'screen'>> = {
  // The user knows: it was their wish.
  cancelled: 'nothing',
  // Whatever is done next will fail too: this must not pass unseen.
  'disk-full': 'dialog',
  'disk-read-only': 'dialog',
  'library-newer': 'screen',
  'library-corrupt': 'screen',
  'library-in-use': 'screen',
  'library-unreachable': 'screen',
  'library-migration': 'screen'
}

const TOAST_MS = 10_000

/** What leaves nothing to work on: shown in place of everything. */
export const useFatal = create<{ readonly failure: Failure | null }>(() => ({ failure: null }))

/** Shows any error; what is not a refusal is a bug of ours and goes to the log with its stack. */
export function showFailure(error: unknown): void {
  // What is kept stands in the banner as long as it is not saved.
  if (error instanceof Refusal && error.isKept) return
  const failure = failureOf(error)
  if (!(error instanceof Refusal)) logError(error)
  // The same trouble again is not shown twice.
  const id = `failure-${failure.code}`
  switch (DISPLAY[failure.code]) {
    case 'nothing':
      return
    case 'screen':
      useFatal.setState({ failure })
      return
    case 'dialog':
      modals.open({
        modalId: id,
        title: i18n.t('app.notSaved'),
        children: <Text>{failureText(failure)}</Text>
      })
      return
    case undefined:
      notifications.hide(id)
      notifications.show({ id, color: 'red', message: failureText(failure), autoClose: TOAST_MS, role: 'alert' })
  }
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

/** What nobody catches: refusals are shown as anywhere else, the rest is a bug. */
export function watchForBugs(): void {
  window.addEventListener('unhandledrejection', (event) => {
    event.preventDefault()
    showFailure(event.reason)
  })
  window.addEventListener('error', (event) => {
    // Layout that settles one frame later: the browser reports it as an error, and nothing is wrong.
    if (event.message.startsWith('ResizeObserver loop')) return
    // React has drawn its own screen for what it reports without an error object of ours.
    showFailure(event.error ?? new Error(event.message))
  })
}
