import { Button, Text } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { lazy, type ReactNode, type Ref, Suspense, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { localDayOf } from '../../../base/day.ts'
import type { Expectation } from '../../../domain/expectations/expectation.ts'
import { curveOf } from '../../../domain/levels/curve.ts'
import { byId, type WorkshopMap } from '../../../domain/map/workshopMap.ts'
import type { PromiseInHand } from '../../../domain/statuses/promises.ts'
import type { DeliveryState } from '../../../domain/statuses/status.ts'
import { go } from '../../app/route.ts'
import { useFormat } from '../../i18n/format.ts'
import { PersonChip } from '../../ui/PersonChip.tsx'
import { CurveLegend } from './CurveLegend.tsx'
import { LevelReadings } from './LevelReadings.tsx'
import { StatusForm } from './StatusForm.tsx'
import { StatusHistory } from './StatusHistory.tsx'
import classes from './TrackDetail.module.css'
import type { TrackTab } from './trackView.ts'

// The chart's library is large and needed here only.
const CurveChart = lazy(async () => ({ default: (await import('./CurveChart.tsx')).CurveChart }))

interface Props {
  readonly map: WorkshopMap
  readonly expectation: Expectation
  readonly promise: PromiseInHand | undefined
  readonly tab: TrackTab
  onRecord(promise: PromiseInHand, state: DeliveryState, evidence: string): Promise<boolean>
  /** Escape: back to the list. */
  onLeave(): void
  readonly evidenceRef: Ref<HTMLInputElement>
}

/** The thread of one expectation: what was said, what was promised and kept, and how its level went. */
export function TrackDetail({ map, expectation, promise, tab, onRecord, onLeave, evidenceRef }: Props) {
  const { t } = useTranslation()
  const sessions = useMemo(() => byId(map.sessions), [map.sessions])
  const points = useMemo(() => curveOf(map, expectation.id, localDayOf), [map, expectation.id])
  const speaker = map.participants.find(({ id }) => id === expectation.participantId)

  const delivery = promise !== undefined && (
    <Part key="delivery" title={t('track.status.title')}>
      <PromiseFacts promise={promise} owner={map.participants.find(({ id }) => id === promise.promise.ownerId)?.name} />
      <StatusForm
        key={promise.promise.id}
        promise={promise}
        evidenceRef={evidenceRef}
        onRecord={(state, evidence) => onRecord(promise, state, evidence)}
        onLeave={onLeave}
      />
      {promise.history.length > 0 && <StatusHistory history={promise.history} sessions={sessions} />}
    </Part>
  )
  const curve = (
    <Part key="curve" title={t('track.curve.title')}>
      {points.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('track.curve.none')}
        </Text>
      ) : (
        <>
          <Suspense fallback={<div className={classes['chart']} />}>
            <CurveChart points={points} />
          </Suspense>
          <CurveLegend />
          <LevelReadings points={points} sessions={sessions} />
        </>
      )}
    </Part>
  )
  return (
    <div className={classes['detail']}>
      <h2 className={classes['text']}>{expectation.text}</h2>
      {speaker !== undefined && <PersonChip name={speaker.name} color={speaker.color} note={speaker.role} />}
      {tab === 'promises' ? [delivery, curve] : [curve, delivery]}
      <Button
        variant="subtle"
        size="compact-sm"
        mt="lg"
        rightSection={<IconArrowRight size={14} aria-hidden />}
        onClick={() => go({ page: 'workshop', scope: expectation.scope, phase: 'respond' })}
      >
        {t('track.toRespond')}
      </Button>
    </div>
  )
}

interface PartProps {
  readonly title: string
  readonly children: ReactNode
}

const Part = ({ title, children }: PartProps) => (
  <section className={classes['part']}>
    <h3 className={classes['partTitle']}>{title}</h3>
    {children}
  </section>
)

interface FactsProps {
  readonly promise: PromiseInHand
  readonly owner: string | undefined
}

function PromiseFacts({ promise: { promise, isOverdue }, owner }: FactsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const facts = [
    owner,
    promise.dueDate !== null && t('track.promises.dueOn', { date: format.date(promise.dueDate) }),
    isOverdue && t('track.promises.overdue'),
    promise.promisedLevel !== null && t('track.promises.level', { level: promise.promisedLevel })
  ].filter(Boolean)
  return (
    <>
      {promise.text !== '' && <p className={classes['promise']}>{promise.text}</p>}
      {promise.measure !== '' && <p className={classes['facts']}>{promise.measure}</p>}
      {facts.length > 0 && <p className={classes['facts']}>{facts.join(' · ')}</p>}
    </>
  )
}
