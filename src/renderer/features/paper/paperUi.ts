import { create } from 'zustand'

interface PaperUi {
  readonly dialog: 'cards' | 'ballots' | null
  /** The ballot that is looked at; null: a new one is drawn up, or there is none. */
  readonly ballotId: string | null
}

export const usePaperUi = create<PaperUi>(() => ({ dialog: null, ballotId: null }))

export const showPaper = (dialog: PaperUi['dialog']): void => usePaperUi.setState({ dialog })
export const showBallot = (ballotId: string | null): void => usePaperUi.setState({ ballotId })
