import { create } from 'zustand'

/** A pointer is held on the board: panels do not come or go under it. */
export const useGesturing = create<{ readonly isGesturing: boolean }>(() => ({ isGesturing: false }))

export function setGesturing(isGesturing: boolean): void {
  if (useGesturing.getState().isGesturing !== isGesturing) useGesturing.setState({ isGesturing })
}
