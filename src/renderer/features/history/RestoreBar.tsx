import { Badge, Button, Group, Text } from '@mantine/core'
import { IconRestore } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Arrangement, movedBy, restoringOf } from '../../../domain/clusters/pastArrangement.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { reported } from '../../app/failures.tsx'
import { useFormat } from '../../i18n/format.ts'
import { sentences } from '../../i18n/i18n.ts'
import { newId } from '../../replica/bridge.ts'
import { useReplica, useRun } from '../../replica/hooks.tsx'
import { useRoom } from '../../session/room.ts'
import { offerUndo } from '../../ui/undoToast.tsx'
import classes from './History.module.css'
import { restorePlan } from './restorePlan.ts'
import type { Row } from './timeline.ts'

interface Props {
  readonly map: WorkshopMap
  readonly row: Row
  readonly arrangement: Arrangement
  onDone(): void
}

/** Which moment is looked at, what it would take to go back there, and the button that does it. */
export function RestoreBar({ map, row, arrangement, onDone }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const run = useRun()
  const { scope } = useReplica()
  const { isStill } = useRoom(scope)
  const restoring = useMemo(() => restoringOf(map, arrangement), [map, arrangement])
  const moved = movedBy(restoring)
  const isNow = row.kind === 'now'
  const moment = isNow ? '' : format.dateTime(row.moment)
  const count = { revived: restoring.revived.length, emptied: restoring.emptied.size, later: arrangement.later.length }
  const isSame = moved === 0 && restoring.held === 0
  const facts = sentences(
    isSame && t('history.same'),
    moved > 0 && t('history.moved', { count: moved }),
    moved > 0 && count.revived > 0 && t('history.revived', { count: count.revived }),
    moved > 0 && count.emptied > 0 && t('history.emptied', { count: count.emptied }),
    moved > 0 && count.later > 0 && t('history.later', { count: count.later }),
    restoring.held > 0 && t('arrange.held', { count: restoring.held }),
    isStill && t('tools.still.locked')
  )

  const restore = (): void =>
    reported(async () => {
      const plan = restorePlan(map, arrangement, newId)
      if (plan === null) return
      await run('cluster.restore', plan)
      onDone()
      const message = row.kind === 'start' ? t('history.restoredStart') : t('history.restored', { moment })
      offerUndo({ scope, message })
    })

  return (
    <div className={classes['bar']}>
      <div>
        <Group gap="xs">
          <h3 className={classes['heading']}>
            {isNow ? t('history.isNow') : row.kind === 'start' ? t('history.isStart') : t('history.isThen', { moment })}
          </h3>
          {!isNow && <Badge variant="light">{t('history.past')}</Badge>}
        </Group>
        <Text size="sm" c="dimmed" role="status">
          {isNow ? t('history.about') : facts}
        </Text>
      </div>
      {!isNow && (
        <Button
          flex="none"
          disabled={moved === 0 || isStill}
          leftSection={<IconRestore size={16} aria-hidden />}
          onClick={restore}
        >
          {t('history.restore')}
        </Button>
      )}
    </div>
  )
}
