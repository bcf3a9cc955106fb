import { create } from 'zustand'
import { attempt } from './failures.tsx'

/** Deals with one file; resolves when it is in, or was given up. */
export type Arrival = () => Promise<void>

interface Arrivals {
  /** Behind the one that is dealt with. */
  readonly waiting: readonly Arrival[]
  readonly isBusy: boolean
}

export const useArrivals = create<Arrivals>(() => ({ waiting: [], isBusy: false }))

/**
 * Files come in by many roads (chosen, dropped, pasted, double-clicked) and may ask something. They go in one after the
 * other, so that no two ask at once and none pushes another out. One that cannot be used gets one message, and the next goes on.
 */
export async function takeIn(arrivals: readonly Arrival[]): Promise<void> {
  useArrivals.setState(({ waiting }) => ({ waiting: [...waiting, ...arrivals] }))
  if (useArrivals.getState().isBusy) return
  useArrivals.setState({ isBusy: true })
  for (;;) {
    const [next, ...waiting] = useArrivals.getState().waiting
    if (next === undefined) break
    useArrivals.setState({ waiting })
    await attempt(next)
  }
  useArrivals.setState({ isBusy: false })
}

/** Gives up those that have not had their turn. */
export const dropWaiting = (): void => useArrivals.setState({ waiting: [] })
