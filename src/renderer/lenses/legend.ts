import { VERDICTS, type Verdict } from '../../domain/expectations/expectation.ts'
import { DELIVERY_STATES, type DeliveryState } from '../../domain/statuses/status.ts'
import type { LegendItem } from './lens.ts'

const isDecided = (verdict: Verdict): verdict is Exclude<Verdict, 'open'> => verdict !== 'open'
const isUnderWay = (state: DeliveryState): state is Exclude<DeliveryState, 'open'> => state !== 'open'

/** The marks that notes bear, whatever the lens. */
export const NOTE_MARKS: readonly LegendItem[] = [
  { sign: { kind: 'speaker' }, words: { key: 'board.legend.speaker' } },
  { sign: { kind: 'mentions' }, words: { key: 'board.legend.mentions' } },
  { sign: { kind: 'rank' }, words: { key: 'board.legend.rank' } },
  ...VERDICTS.filter(isDecided).map(
    (verdict): LegendItem => ({
      sign: { kind: 'verdict', verdict, isAnswered: false },
      words: { key: `verdict.${verdict}` }
    })
  ),
  { sign: { kind: 'verdict', verdict: 'now', isAnswered: true }, words: { key: 'board.legend.answered' } }
]

/** How far promises have come. */
export const STATE_MARKS: readonly LegendItem[] = DELIVERY_STATES.filter(isUnderWay).map((state) => ({
  sign: { kind: 'state', state },
  words: { key: `track.state.${state}` }
}))
