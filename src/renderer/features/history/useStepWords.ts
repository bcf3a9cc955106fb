import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { HistoryStep, Target } from '../../../domain/clusters/historySteps.ts'
import { lastTitles } from '../../../domain/clusters/pastArrangement.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { useFormat } from '../../i18n/format.ts'
import type { Row } from './timeline.ts'

/** With more places than these, only how many they are is told. */
const MOST_PLACES = 3
const MOST_LETTERS = 40

interface RowWords {
  /** `14:05` */
  readonly time: string
  readonly what: readonly string[]
  /** `by hand` */
  readonly how: string
}

/** A row of the history in the user's words. */
export function useStepWords(map: WorkshopMap): (row: Row) => RowWords {
  const { t } = useTranslation()
  const format = useFormat()
  return useMemo(() => {
    const texts = new Map(map.expectations.map(({ id, text }) => [id, text]))
    const titles = lastTitles(map)
    const targetWords = ({ cluster, placings }: Target): string => {
      // Named since, if not then.
      const title = cluster?.title || titles.get(cluster?.id ?? '') || t('board.cluster.untitled')
      const [only] = placings
      const text = placings.length === 1 ? texts.get(only?.expectationId ?? '') : undefined
      if (text === undefined || text === '')
        return cluster === null
          ? t('history.out', { count: placings.length })
          : t('history.into', { count: placings.length, title })
      const note = shortened(text)
      return cluster === null ? t('history.oneOut', { note }) : t('history.oneInto', { note, title })
    }
    const stepWords = ({ targets, placings }: HistoryStep): string[] =>
      targets.length > MOST_PLACES
        ? [
            t('history.many', {
              count: placings.filter(({ to }) => to !== null).length,
              clusters: targets.filter(({ cluster }) => cluster !== null).length
            }),
            ...targets.filter(({ cluster }) => cluster === null).map(targetWords)
          ]
        : targets.map(targetWords)
    return (row) => {
      switch (row.kind) {
        case 'step':
          return { time: format.time(row.moment), what: stepWords(row.step), how: t(`history.by.${row.step.by}`) }
        case 'exercise': {
          const what = row.title === '' ? t('history.exerciseUntitled') : t('history.exercise', { title: row.title })
          return { time: format.time(row.moment), what: [what], how: '' }
        }
        case 'now':
        case 'start':
          return { time: '', what: [t(`history.${row.kind}`)], how: '' }
      }
    }
  }, [map, t, format])
}

export const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ')
  const letters = [...line]
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('')}…` : line
}
