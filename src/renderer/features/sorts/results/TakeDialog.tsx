import { Button, Checkbox, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_TITLE } from '../../../../domain/engine/schema.ts'
import { colorAt } from '../../../../domain/map/palette.ts'
import { runAction } from '../../../app/actions.ts'
import { attempt } from '../../../app/failures.tsx'
import { go } from '../../../app/route.ts'
import { NoteViews } from '../../../canvas/scene/noteView.ts'
import { useBoardTheme } from '../../../canvas/useBoardTheme.ts'
import { useFormat } from '../../../i18n/format.ts'
import { sentences } from '../../../i18n/i18n.ts'
import { groupsPlan } from '../../../notes/groupsPlan.ts'
import { newId } from '../../../replica/bridge.ts'
import { useReplica, useRun, useWorkshopMap } from '../../../replica/hooks.tsx'
import { useRoom } from '../../../session/room.ts'
import { setSortsUi } from '../../../sorts/sortsUi.ts'
import { painted } from '../../../ui/nextFrame.ts'
import { offerUndo } from '../../../ui/undoToast.tsx'
import classes from './TakeDialog.module.css'
import { emptiedBy, type Taken, takingOf } from './taking.ts'
import type { Analysis } from './useAnalysis.ts'

interface Props {
  readonly analysis: Analysis
  onClose(): void
}

/** The groups of a cut as clusters on the board: what will happen, what they are called, and then it is done in one step. */
export function TakeDialog({ analysis, onClose }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const run = useRun()
  const { scope } = useReplica()
  const { isStill } = useRoom(scope)
  const map = useWorkshopMap()
  const { measure } = useBoardTheme()
  const [taken, setTaken] = useState<Taken>('loose')
  const [names, setNames] = useState<Readonly<Record<number, string>>>({})
  const taking = takingOf(analysis, taken)
  const [removes, setRemoves] = useState(true)
  const [isBusy, setBusy] = useState(false)
  const emptied = taken === 'all' ? emptiedBy(taking, map) : []
  const nameOf = ({ index, name }: { readonly index: number; readonly name: string }): string => names[index] ?? name

  const take = async (): Promise<void> => {
    setBusy(true)
    const isDone = await attempt(async () => {
      await painted()
      const views = new NoteViews(measure).of(map)
      const groups = taking.groups.map((group) => ({
        ...{ id: newId(), title: nameOf(group).trim(), color: colorAt(group.index) },
        noteIds: group.noteIds
      }))
      const heightOf = (id: string): number => views.get(id)?.height ?? 0
      const plan = groupsPlan(map, groups, { heightOf, by: 'sort', emptied: removes ? emptied : [] })
      if (plan !== null) await run('cluster.groupMany', plan)
    })
    setBusy(false)
    if (!isDone) return
    setSortsUi({ view: null })
    go({ page: 'workshop', scope, phase: 'cluster' })
    runAction('board.fitAll')
    offerUndo({ scope, message: t('sorts.take.done', { count: taking.groups.length }) })
  }

  const close = (): void => (isBusy ? undefined : onClose())

  return (
    <Modal opened onClose={close} title={t('sorts.take.title')} size="34rem">
      <Stack gap="md">
        <Radio.Group value={taken} onChange={(value) => setTaken(value === 'all' ? 'all' : 'loose')}>
          <Stack gap="xs">
            <Radio data-autofocus value="loose" label={t('sorts.take.loose')} description={t('sorts.take.looseHint')} />
            <Radio value="all" label={t('sorts.take.all')} description={t('sorts.take.allHint')} />
          </Stack>
        </Radio.Group>
        <div className={classes['groups']}>
          {taking.groups.map((group) => (
            <Group key={group.index} gap="sm" wrap="nowrap">
              <TextInput
                flex={1}
                size="xs"
                aria-label={t('sorts.take.name')}
                placeholder={t('sorts.unnamed')}
                maxLength={MAX_TITLE}
                value={nameOf(group)}
                onChange={(event) => setNames({ ...names, [group.index]: event.currentTarget.value })}
              />
              <Text size="sm" c="dimmed" className="tabular">
                {t('sorts.summary.cards', { count: group.noteIds.length })}
              </Text>
            </Group>
          ))}
        </div>
        {emptied.length > 0 && (
          <Checkbox
            size="sm"
            checked={removes}
            label={t('sorts.take.emptied', { count: emptied.length })}
            onChange={(event) => setRemoves(event.currentTarget.checked)}
          />
        )}
        <Text size="sm" aria-live="polite">
          {sentences(
            taking.groups.length === 0
              ? t('sorts.take.nothing')
              : t('sorts.take.will', { count: taking.groups.length, notes: format.number(taking.notes) }),
            taking.clustered > 0 && t(`sorts.take.${taken === 'all' ? 'leave' : 'stay'}`, { count: taking.clustered }),
            taking.alone > 0 && t('sorts.take.alone', { count: taking.alone }),
            taking.held > 0 && t('arrange.held', { count: taking.held }),
            isStill && t('tools.still.locked')
          )}
        </Text>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" disabled={isBusy} onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button loading={isBusy} disabled={taking.groups.length === 0 || isStill} onClick={() => void take()}>
            {t('sorts.take.make', { count: taking.groups.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
