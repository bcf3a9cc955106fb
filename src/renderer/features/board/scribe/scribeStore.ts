import { create } from 'zustand'
import type { ReadImage } from '../elements/readImage.ts'

/** What was captured last: the next can hang on it by one key. */
export interface LastCaptured {
  readonly kind: 'note' | 'premise'
  readonly id: string
  readonly text: string
}

export interface PendingImage extends ReadImage {
  readonly id: string
  readonly name: string
}

interface Scribe {
  readonly scope: string | null
  /** Being written; it stays through lenses and pages. */
  readonly line: string
  /** Go with what is being written. */
  readonly images: readonly PendingImage[]
  readonly last: LastCaptured | null
  /** While one presents, the bar comes when it is called. */
  readonly isCalled: boolean
}

const NOTHING: Omit<Scribe, 'scope'> = { line: '', images: [], last: null, isCalled: false }

export const useScribe = create<Scribe>(() => ({ scope: null, ...NOTHING }))

/** To be called when the bar of another workshop is opened. */
export function openScribe(scope: string): void {
  if (useScribe.getState().scope !== scope) useScribe.setState({ scope, ...NOTHING })
}

export const setLine = (line: string): void => useScribe.setState({ line })
export const setLast = (last: LastCaptured | null): void => useScribe.setState({ last })
export const callScribe = (isCalled: boolean): void => useScribe.setState({ isCalled })

export const addPending = (images: readonly PendingImage[]): void =>
  useScribe.setState((now) => ({ images: [...now.images, ...images] }))
export const dropPending = (id: string): void =>
  useScribe.setState(({ images }) => ({ images: images.filter((each) => each.id !== id) }))

/** Takes what was written out of the bar, which is free for the next at once. */
export function takeWritten(): readonly PendingImage[] {
  const { images } = useScribe.getState()
  useScribe.setState({ line: '', images: [] })
  return images
}

/** What was refused is not lost: it comes back, before what has been typed since. */
export const giveBack = (line: string, images: readonly PendingImage[]): void =>
  useScribe.setState((now) => ({
    line: [line, now.line].filter(Boolean).join(' '),
    images: [...images, ...now.images]
  }))
