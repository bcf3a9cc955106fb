import { useSyncExternalStore } from 'react'
import type { z } from '../../domain/engine/schema.ts'

/** Something small about each workshop that is not a part of it. */
export interface Kept<T> {
  get(scope: string): T
  change(scope: string, change: Partial<T>): void
  use(scope: string): T
}

/**
 * Keeps it in localStorage: over a reload or a crash of the page, and the same in all windows.
 * @param schema with a default for everything: what cannot be read is as if it had never been
 */
export function keptByScope<T extends object>(name: string, schema: z.ZodType<T>): Kept<T> {
  const prefix = `plumbline.${name}.`
  const nothing = schema.parse({})
  const known = new Map<string, T>()
  const listeners = new Set<() => void>()

  const read = (scope: string): T => {
    try {
      const found = schema.safeParse(JSON.parse(localStorage.getItem(prefix + scope) ?? '{}'))
      return found.success ? found.data : nothing
    } catch {
      return nothing
    }
  }
  const get = (scope: string): T => {
    const value = known.get(scope) ?? read(scope)
    known.set(scope, value)
    return value
  }
  const put = (scope: string, value: T): void => {
    known.set(scope, value)
    for (const listener of [...listeners]) listener()
  }
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }

  // What another window has changed: the browser tells all but that one.
  globalThis.addEventListener?.('storage', ({ key }) => {
    if (key?.startsWith(prefix)) put(key.slice(prefix.length), read(key.slice(prefix.length)))
  })

  return {
    get,
    change(scope, change) {
      const value = { ...get(scope), ...change }
      put(scope, value)
      try {
        localStorage.setItem(prefix + scope, JSON.stringify(value))
      } catch {
        // A full storage must not keep one from working; only a reload and other windows do not hear of it.
      }
    },
    use: (scope) => useSyncExternalStore(subscribe, () => get(scope))
  }
}
