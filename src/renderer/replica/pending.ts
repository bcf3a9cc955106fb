import { useSyncExternalStore } from 'react'
import type { ErrorCode } from '../../domain/engine/errors.ts'

/** Whether all that was done in this window is durable in the library. */
export type SavingState = 'saved' | 'saving' | 'failed'

/** Refusals that say something about the store, not about what was asked. */
const STORE_TROUBLE: readonly ErrorCode[] = [
  'internal',
  'disk-full',
  'disk-read-only',
  'library-corrupt',
  'library-in-use',
  'library-unreachable'
]

export const isStoreTrouble = (code: ErrorCode): boolean => STORE_TROUBLE.includes(code)

let waiting = 0
let hasFailed = false
const listeners = new Set<() => void>()

const tell = (): void => {
  for (const listener of [...listeners]) listener()
}

/** Counts a change as under way until main has acknowledged it. */
export async function tracked<T extends { readonly ok: boolean }>(change: Promise<T>): Promise<T> {
  waiting++
  tell()
  try {
    const reply = await change
    const { error } = reply as { readonly error?: { readonly code: ErrorCode } }
    hasFailed = error !== undefined && (hasFailed || isStoreTrouble(error.code))
    return reply
  } catch (error) {
    hasFailed = true
    throw error
  } finally {
    waiting--
    tell()
  }
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const savingState = (): SavingState => (waiting > 0 ? 'saving' : hasFailed ? 'failed' : 'saved')

export const useSavingState = (): SavingState => useSyncExternalStore(subscribe, savingState)

export const isSaving = (): boolean => waiting > 0

/** Resolves when nothing is under way. */
export function untilSaved(): Promise<void> {
  if (waiting === 0) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = subscribe(() => {
      if (waiting > 0) return
      stop()
      resolve()
    })
  })
}
