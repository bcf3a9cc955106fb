import { CloseButton, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconHistory, IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localDayOf } from '../../../base/day.ts'
import { arrangementAt } from '../../../domain/clusters/pastArrangement.ts'
import { fold } from '../../../domain/text/fold.ts'
import { useWorkshopMap } from '../../replica/hooks.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import classes from './History.module.css'
import { PastBoard } from './PastBoard.tsx'
import { RestoreBar } from './RestoreBar.tsx'
import { Timeline } from './Timeline.tsx'
import { NOW_ROW, type Row, timeline } from './timeline.ts'
import { shortened, useStepWords } from './useStepWords.ts'

interface Props {
  /** The note whose way is asked for; null: that of all. */
  readonly noteId: string | null
  /** Something was restored: there is no more to be seen here. */
  onDone(): void
}

/** The steps at the left, and at the right how everything was arranged after the one that is chosen. */
export function HistoryView({ noteId, onDone }: Props) {
  const { t } = useTranslation()
  const map = useWorkshopMap()
  const wordsOf = useStepWords(map)
  const [note, setNote] = useState(() => map.expectations.find(({ id }) => id === noteId))
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<Row>(NOW_ROW)
  const wanted = useDeferredValue(words)
  const days = useMemo(
    () => timeline(map, { noteId: note?.id ?? null, words: wanted }, localDayOf),
    [map, note, wanted]
  )
  const arrangement = useMemo(() => arrangementAt(map, chosen.moment), [map, chosen])
  const found = useMemo(() => {
    const sought = fold(wanted.trim())
    if (note !== undefined) return new Set([note.id])
    return new Set(
      sought === '' ? [] : map.expectations.flatMap((each) => (fold(each.text).includes(sought) ? each.id : []))
    )
  }, [map, note, wanted])

  if (map.placings.length === 0) {
    return (
      <EmptyState
        icon={<IconHistory size={32} stroke={1.4} aria-hidden />}
        title={t('history.none')}
        text={t('history.noneHint')}
      />
    )
  }
  const hasSteps = days.some(({ rows }) => rows.some(({ kind }) => kind === 'step'))
  return (
    <div className={classes['view']}>
      <Stack gap="xs" className={classes['side'] ?? ''}>
        {note === undefined ? (
          <TextInput
            size="xs"
            aria-label={t('history.find')}
            placeholder={t('history.find')}
            leftSection={<IconSearch size={14} aria-hidden />}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        ) : (
          <Group gap="xs" wrap="nowrap" justify="space-between">
            <Text size="sm">{t('history.onlyNote', { note: shortened(note.text) })}</Text>
            <CloseButton size="sm" aria-label={t('history.allSteps')} onClick={() => setNote(undefined)} />
          </Group>
        )}
        {!hasSteps && (
          <Text size="sm" c="dimmed" role="status">
            {t('history.noStep')}
          </Text>
        )}
        <Timeline days={days} chosen={chosen} wordsOf={wordsOf} onChoose={setChosen} />
      </Stack>
      <div className={classes['then']} data-past={chosen.kind !== 'now' || undefined}>
        <RestoreBar map={map} row={chosen} arrangement={arrangement} onDone={onDone} />
        <PastBoard arrangement={arrangement} map={map} found={found} />
      </div>
    </div>
  )
}
