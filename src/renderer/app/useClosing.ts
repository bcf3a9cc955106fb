import { useEffect } from 'react'
import { listen, request, retryUnsaved } from '../replica/bridge.ts'
import { isSaving, untilSaved } from '../replica/pending.ts'
import { useUnsaved } from '../replica/unsaved.ts'
import { confirmClosing } from './confirmClosing.tsx'
import { logError } from './failures.tsx'

/** Main asks before it closes the window: what is still being typed is committed by leaving its field. */
export function useClosing(): void {
  useEffect(() => {
    let isAsked = false
    return listen('window:closing', () => {
      void answer({ isDecided: false })
      // Asked again while it is asked, it is still one question.
      if (isAsked) return
      isAsked = true
      maySafelyLeave()
        .then((may) => (may ? request('window:leave', {}) : answer({ isDecided: true })))
        .catch(logError)
        .finally(() => {
          isAsked = false
        })
    })
  }, [])
}

const answer = (payload: { readonly isDecided: boolean }): Promise<unknown> =>
  request('window:stay', payload).catch(logError)

/** All is saved, or the user lets go of what cannot be. */
async function maySafelyLeave(): Promise<boolean> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  do {
    // A task later: what a blur or an answer sets off has then been sent.
    await new Promise((resolve) => setTimeout(resolve, 0))
    await untilSaved()
  } while (isSaving())
  await retryUnsaved()
  return useUnsaved.getState().calls.length === 0 || confirmClosing()
}
