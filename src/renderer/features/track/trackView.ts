import { create } from 'zustand'

export const TRACK_TABS = ['promises', 'levels'] as const
export type TrackTab = (typeof TRACK_TABS)[number]

interface TrackView {
  readonly tab: TrackTab
  /** By workshop: the session that one looks back from. Null: none; one that was never chosen is the latest. */
  readonly sessions: Readonly<Record<string, string | null>>
}

/** How the page was last looked at; kept while one is on another page. */
export const useTrackView = create<TrackView>(() => ({ tab: 'promises', sessions: {} }))

export const showTab = (tab: TrackTab): void => useTrackView.setState({ tab })

export const showSession = (scope: string, sessionId: string | null): void =>
  useTrackView.setState(({ sessions }) => ({ sessions: { ...sessions, [scope]: sessionId } }))
