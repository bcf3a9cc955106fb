import { create } from 'zustand'
import type { Camera } from '../../../canvas/camera.ts'
import type { Choice, Suggested } from './proposal.ts'

/** A suggestion that is looked at on the board; nothing of it is stored before it is taken. */
export interface Preview extends Suggested, Choice {
  readonly scope: string
  /** What groups are called by hand. */
  readonly titles: ReadonlyMap<number, string>
  /** Where one looked before. */
  readonly before: Camera
}

interface Suggesting {
  /** Asked for; the board, seen freely, may have to come first. */
  readonly isAsked: boolean
  readonly preview: Preview | null
  /** The group that one looks at. */
  readonly chosen: number | null
  /** The note that was pointed at last: the way to what is said of it leads off it. */
  readonly pointed: string | null
  /** It is being written into the library. */
  readonly isTaken: boolean
}

const NOTHING = { isAsked: false, preview: null, chosen: null, pointed: null, isTaken: false }

export const useSuggesting = create<Suggesting>(() => NOTHING)

export const askForSuggestion = (isAsked: boolean): void => useSuggesting.setState({ isAsked })
export const isPreviewing = (): boolean => useSuggesting.getState().preview !== null
export const showPreview = (preview: Preview | null): void => useSuggesting.setState({ ...NOTHING, preview })
export const chooseGroup = (chosen: number): void => useSuggesting.setState({ chosen })
export const pointAtNote = (pointed: string | null): void =>
  useSuggesting.setState(({ preview }) => (preview === null || pointed === null ? {} : { pointed }))
export const setTaken = (isTaken: boolean): void => useSuggesting.setState({ isTaken })

/** Changes what has been chosen of the suggestion that is looked at. */
export function choose(change: Partial<Choice>): void {
  useSuggesting.setState(({ preview }) => (preview === null ? {} : { preview: { ...preview, ...change } }))
}

/** @param title null: as it is suggested */
export function nameGroup(id: number, title: string | null): void {
  useSuggesting.setState(({ preview }) => {
    if (preview === null) return {}
    const titles = new Map(preview.titles)
    if (title === null) titles.delete(id)
    else titles.set(id, title)
    return { preview: { ...preview, titles } }
  })
}

export function leaveOut(id: number, isLeftOut: boolean): void {
  const { preview } = useSuggesting.getState()
  if (preview === null) return
  const leftOut = new Set(preview.leftOut)
  if (isLeftOut) leftOut.add(id)
  else leftOut.delete(id)
  choose({ leftOut })
}
