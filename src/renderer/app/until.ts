import type { StoreApi } from 'zustand'

/** Resolves as soon as that is true of what the store holds. */
export function until<T>(
  store: Pick<StoreApi<T>, 'getState' | 'subscribe'>,
  isTrue: (state: T) => boolean
): Promise<void> {
  if (isTrue(store.getState())) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = store.subscribe((state) => {
      if (!isTrue(state)) return
      stop()
      resolve()
    })
  })
}
