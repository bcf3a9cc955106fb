import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import type { Analysis } from './useAnalysis.ts'

/** What is said of two cards. */
export interface PairWords {
  readonly one: string
  readonly other: string
  /** “Together in 7 of 10 sorts” */
  readonly said: string
}

export function usePairWords({ study: { pairs }, notes }: Analysis): (i: number, j: number) => PairWords {
  const { t } = useTranslation()
  const format = useFormat()
  const wordsOf = (card: number): string => notes[card]?.text || notes[card]?.quote || ''
  return (i, j) => {
    const at = i * pairs.cards.length + j
    const [both = 0, together = 0] = [pairs.both[at], pairs.together[at]]
    const said =
      both === 0
        ? t('sorts.pair.unknown')
        : t('sorts.pair.together', { together: format.number(together), both: format.number(both) })
    return { one: wordsOf(i), other: wordsOf(j), said }
  }
}
