import { Button, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconMessages } from '@tabler/icons-react'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { attempt } from '../../app/failures.tsx'
import { go } from '../../app/route.ts'
import { select, useSelection } from '../../canvas/selection.ts'
import { useReplica, useRun, useWorkshopMap } from '../../replica/hooks.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { offerUndo } from '../../ui/undoToast.tsx'
import { type DetailHandle, ExpectationDetail } from './ExpectationDetail.tsx'
import { ExpectationList, type ListHandle } from './ExpectationList.tsx'
import { ListControls } from './ListControls.tsx'
import classes from './RespondPage.module.css'
import { everything, isFiltered, showList, useRespondView } from './respondView.ts'
import { countRows, groupRows, nextUnanswered, rowsOf, stepFrom } from './responseList.ts'
import { useRespondActions } from './useRespondActions.ts'

/** Master and detail: every expectation by priority, and our response to the chosen one. */
export function RespondPage() {
  const { t } = useTranslation()
  const replica = useReplica()
  const run = useRun()
  const map = useWorkshopMap()
  const view = useRespondView()
  // What was last selected on the board, or was chosen here: each page goes on where the other left off.
  const chosenId = useSelection(({ notes }) => [...notes].at(-1))
  const [keptId, setKeptId] = useState<string | null>(null)
  const list = useRef<ListHandle>(null)
  const detail = useRef<DetailHandle>(null)
  const search = useRef<HTMLInputElement>(null)
  /** The next expectation that is shown is to be written at. */
  const isWriting = useRef(false)

  const rows = useMemo(() => rowsOf(map), [map])
  // Without a filter nothing vanishes, and the list can stay as it is.
  const kept = isFiltered(view) ? keptId : null
  const groups = useMemo(() => groupRows(map, rows, view, kept), [map, rows, view, kept])
  const shown = useMemo(() => groups.flatMap((group) => group.rows), [groups])
  const chosen = rows.find(({ id }) => id === chosenId)
  const selected = chosen ?? nextUnanswered(rows, null) ?? rows[0]
  const selectedId = selected?.id ?? null
  // Who runs down the list with the arrow keys sees the list at once, and the form where they stop.
  const formId = useDeferredValue(selectedId)
  const formRow = rows.find(({ id }) => id === formId) ?? selected

  const choose = (id: string): void => {
    setKeptId(id)
    select({ notes: [id] })
  }
  // What was chosen for the user stays chosen, also when it is answered.
  useEffect(() => {
    if (chosen === undefined && selectedId !== null) select({ notes: [selectedId] })
  }, [chosen, selectedId])
  useEffect(() => {
    if (formId === null || formId !== selectedId || !isWriting.current) return
    isWriting.current = false
    detail.current?.write()
  }, [formId, selectedId])

  const changeView = (change: Partial<typeof view>): void => {
    setKeptId(null)
    showList(change)
  }
  const step = (by: number): void => {
    const next = stepFrom(shown, selectedId, by)
    if (next !== undefined) choose(next.id)
  }
  const goToUnanswered = (): void => {
    // First among those that are shown, then among all.
    const next = nextUnanswered(shown, selectedId) ?? nextUnanswered(rows, selectedId)
    if (next === undefined) {
      notifications.show({ message: t('respond.detail.allAnswered') })
      return
    }
    isWriting.current = true
    choose(next.id)
  }
  const withdraw = async (): Promise<void> => {
    if (selected?.response === undefined) return
    const isDone = await attempt(run('response.withdraw', { id: selected.response.id }))
    if (isDone) offerUndo({ scope: replica.scope, message: t('respond.response.withdrawn') })
  }

  useRespondActions({
    selected,
    step,
    goToUnanswered,
    withdraw,
    write: () => detail.current?.write(),
    respondWith: (kind) => detail.current?.choose(kind),
    showList: () => list.current?.focus(),
    search: () => search.current?.focus()
  })

  if (selected === undefined || formRow === undefined) {
    return (
      <EmptyState
        icon={<IconMessages size={40} stroke={1.25} aria-hidden />}
        title={t('respond.empty.title')}
        text={t('respond.empty.text')}
        action={
          <Button onClick={() => go({ page: 'workshop', scope: replica.scope, phase: 'capture' })}>
            {t('respond.empty.capture')}
          </Button>
        }
      />
    )
  }
  return (
    <div className={classes['page']}>
      <div className={classes['master']}>
        <ListControls
          view={view}
          counts={countRows(rows)}
          onChange={changeView}
          onLeave={() => list.current?.focus()}
          searchRef={search}
        />
        {shown.length === 0 ? (
          <div className={classes['nothing']}>
            <Text size="sm" c="dimmed" mb="sm">
              {t('respond.list.nothingFound')}
            </Text>
            <Button variant="default" size="xs" onClick={() => changeView({ ...everything, grouping: view.grouping })}>
              {t('respond.list.showAll')}
            </Button>
          </div>
        ) : (
          <ExpectationList
            ref={list}
            groups={groups}
            selectedId={selectedId}
            onSelect={choose}
            onStep={step}
            onOpen={() => detail.current?.write()}
          />
        )}
      </div>
      <div className={classes['detail']}>
        <ExpectationDetail
          key={formRow.id}
          ref={detail}
          map={map}
          row={formRow}
          position={shown.findIndex(({ id }) => id === formRow.id) + 1}
          total={shown.length}
          onStep={step}
          onNextUnanswered={goToUnanswered}
          onWithdraw={() => void withdraw()}
          onLeave={() => list.current?.focus()}
        />
      </div>
    </div>
  )
}
