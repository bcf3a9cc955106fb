import { useEffect } from 'react'
import { listen, request } from '../replica/bridge.ts'
import { untilSaved } from '../replica/pending.ts'

/** Main asks before it closes the window: what is still being typed is committed by leaving its field. */
export function useClosing(): void {
  useEffect(
    () =>
      listen('window:closing', () => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        // A task later: what a blur sets off has then been sent.
        setTimeout(() => void untilSaved().then(() => request('window:leave', {})), 0)
      }),
    []
  )
}
