import { Button, SegmentedControl } from '@mantine/core'
import { IconArrowsSort, IconFlag, IconGauge } from '@tabler/icons-react'
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { byId } from '../../../domain/map/workshopMap.ts'
import type { PromiseInHand } from '../../../domain/statuses/promises.ts'
import type { DeliveryState } from '../../../domain/statuses/status.ts'
import { attempt } from '../../app/failures.tsx'
import { go } from '../../app/route.ts'
import { select } from '../../canvas/selection.ts'
import { newId } from '../../replica/bridge.ts'
import { useReplica, useRun, useWorkshopMap } from '../../replica/hooks.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LevelTable } from './LevelTable.tsx'
import { withEntry } from './levelRows.ts'
import { PromiseTable } from './PromiseTable.tsx'
import { SessionPicker } from './SessionPicker.tsx'
import { TrackDetail } from './TrackDetail.tsx'
import classes from './TrackPage.module.css'
import { LevelSummary, PromiseSummary } from './TrackSummary.tsx'
import { showTab, TRACK_TABS, type TrackTab, useTrackView } from './trackView.ts'
import { usePerceived } from './usePerceived.ts'
import { useRowFocus } from './useRowFocus.ts'
import { useTrackActions } from './useTrackActions.ts'
import { useTrackRows } from './useTrackRows.ts'
import { useTrackSession } from './useTrackSession.ts'

const choose = (id: string): void => select({ notes: [id] })

/** Keeping score: how far each promise has come, and how what was delivered is seen beside what was expected. */
export function TrackPage() {
  const { t } = useTranslation()
  const run = useRun()
  const map = useWorkshopMap()
  const tab = useTrackView((view) => view.tab)
  const { session, ...sessions } = useTrackSession(map)
  const { promises, levels, isSorted, sort, selected, step } = useTrackRows(map, session, tab)
  const { pending, enter, type } = usePerceived(session?.id ?? null)
  const people = useMemo(() => byId(map.participants), [map.participants])
  const { frame, focusSelected } = useRowFocus(tab, selected?.id)
  const picker = useRef<HTMLDivElement>(null)
  const evidence = useRef<HTMLInputElement>(null)

  const sessionId = session?.id ?? null
  const promise = promises.find(({ expectation }) => expectation.id === selected?.id)
  const shownLevels = pending === null ? levels : withEntry(levels, pending.expectationId, pending.value)
  const record = (of: PromiseInHand, state: DeliveryState, text: string): Promise<boolean> =>
    attempt(run('status.record', { id: newId(), responseId: of.promise.id, state, sessionId, evidence: text }))
  const recordState = (of: PromiseInHand, state: DeliveryState): void => void record(of, state, '')

  useTrackActions({
    tab,
    hasSelected: selected !== undefined,
    state: promise?.state ?? null,
    step,
    setState: (state) => promise && recordState(promise, state),
    typeLevel: (figure) => selected && type(selected.id, figure),
    setLevel: (level) => selected && enter(selected.id, level),
    writeEvidence: () => evidence.current?.focus(),
    chooseSession: () => picker.current?.querySelector('input')?.focus()
  })

  const isEmpty = tab === 'promises' ? promises.length === 0 : levels.length === 0
  return (
    <div className={classes['page']} data-empty={isEmpty || undefined}>
      <div className={classes['main']}>
        <div className={classes['controls']}>
          <SegmentedControl
            aria-label={t('track.tabs')}
            value={tab}
            onChange={showTab}
            data={TRACK_TABS.map((value) => ({ value, label: t(`track.tab.${value}`) }))}
          />
          <SessionPicker
            frameRef={picker}
            sessions={map.sessions}
            session={session}
            onChange={(id) => {
              sessions.choose(id)
              focusSelected()
            }}
            onCreate={(title) => {
              sessions.create(title)
              focusSelected()
            }}
          />
        </div>
        {isEmpty ? (
          <Nothing tab={tab} />
        ) : (
          <>
            <div className={classes['summary']}>
              {tab === 'promises' ? <PromiseSummary promises={promises} /> : <LevelSummary rows={shownLevels} />}
              {tab === 'levels' && !isSorted && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  leftSection={<IconArrowsSort size={14} aria-hidden />}
                  onClick={sort}
                >
                  {t('track.levels.sort')}
                </Button>
              )}
            </div>
            <div ref={frame} className={classes['rows']}>
              {tab === 'promises' ? (
                <PromiseTable
                  promises={promises}
                  people={people}
                  selectedId={selected?.id ?? null}
                  onSelect={choose}
                  onState={recordState}
                />
              ) : (
                <LevelTable rows={shownLevels} selectedId={selected?.id ?? null} onSelect={choose} onLevel={enter} />
              )}
            </div>
          </>
        )}
      </div>
      {selected !== undefined && (
        <aside className={classes['aside']} aria-label={t('track.detail')}>
          <TrackDetail
            key={selected.id}
            map={map}
            expectation={selected}
            promise={promise}
            tab={tab}
            evidenceRef={evidence}
            onRecord={record}
            onLeave={focusSelected}
          />
        </aside>
      )}
    </div>
  )
}

/** What to do before there is anything to look back at. */
function Nothing({ tab }: { readonly tab: TrackTab }) {
  const { t } = useTranslation()
  const { scope } = useReplica()
  const Icon = tab === 'promises' ? IconFlag : IconGauge
  return (
    <EmptyState
      icon={<Icon size={40} stroke={1.25} aria-hidden />}
      title={t(`track.empty.${tab}.title`)}
      text={t(`track.empty.${tab}.text`)}
      action={<Button onClick={() => go({ page: 'workshop', scope, phase: 'respond' })}>{t('track.toRespond')}</Button>}
    />
  )
}
