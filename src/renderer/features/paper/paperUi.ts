import { create } from 'zustand'

interface PaperUi {
  readonly dialog: 'cards' | 'ballots' | null
  /** The ballot that is looked at, in its workshop; null: a new one is drawn up, or there is none. */
  readonly ballot: { readonly scope: string; readonly id: string | null } | null
}

export const usePaperUi = create<PaperUi>(() => ({ dialog: null, ballot: null }))

export const showPaper = (dialog: PaperUi['dialog']): void => usePaperUi.setState({ dialog })
export const showBallot = (scope: string, id: string | null): void => usePaperUi.setState({ ballot: { scope, id } })

/** What was looked at in another workshop is nothing here. */
export const useShownBallot = (scope: string): string | null =>
  usePaperUi(({ ballot }) => (ballot?.scope === scope ? ballot.id : null))
