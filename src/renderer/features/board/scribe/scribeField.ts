import { useShell } from '../../../app/shell.ts'
import { callScribe } from './scribeStore.ts'

let field: HTMLInputElement | null = null
/** It was asked for before it was there. */
let isWanted = false

/** To be called with the field of the bar when it comes. */
export function setField(element: HTMLInputElement | null): void {
  field = element
  if (!isWanted) return
  isWanted = false
  field?.focus()
}

/** Gives the keys to the bar, now or as soon as it is there. */
export function focusScribe(): void {
  if (field?.isConnected) {
    field.focus()
    return
  }
  isWanted = true
  if (useShell.getState().isPresenting) callScribe(true)
}
