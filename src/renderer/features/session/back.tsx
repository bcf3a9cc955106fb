import { List, Text } from '@mantine/core'
import { modals } from '@mantine/modals'
import { notifications } from '@mantine/notifications'
import type { Exercise } from '../../../domain/exercises/exercise.ts'
import type { HistorySince } from '../../../protocol/contract.ts'
import { reported } from '../../app/failures.tsx'
import { formatIn } from '../../i18n/format.ts'
import { currentLanguage, i18n } from '../../i18n/i18n.ts'
import { request } from '../../replica/bridge.ts'
import type { Replica } from '../../replica/replica.ts'
import { offerUndo } from '../../ui/undoToast.tsx'

const NOTE = 'expectation'

/** Says what would be taken back, and takes it back once that has been agreed to. */
export async function askToGoBack(replica: Replica, { id, title, startedAt }: Exercise): Promise<void> {
  const name = title || i18n.t('common.untitled')
  const since = await request('history:since', { scope: replica.scope, recordId: id })
  if (since.steps === 0) {
    notifications.show({ message: i18n.t('tools.back.nothing', { name }) })
    return
  }
  const time = formatIn(currentLanguage()).dateTime(startedAt)
  modals.openConfirmModal({
    modalId: 'session.back',
    title: i18n.t('tools.back.to', { name }),
    withCloseButton: false,
    children: (
      <>
        <Text size="sm">{i18n.t('tools.back.ask', { time, name })}</Text>
        <List size="sm" my="sm">
          {whatIsTaken(since).map((what) => (
            <List.Item key={what}>{what}</List.Item>
          ))}
        </List>
        <Text size="sm" c="dimmed">
          {i18n.t('tools.back.undoable')}
        </Text>
      </>
    ),
    labels: { confirm: i18n.t('tools.back.confirm'), cancel: i18n.t('action.cancel') },
    onConfirm: () => reported(() => goBack(replica, id, name))
  })
}

async function goBack(replica: Replica, recordId: string, name: string): Promise<void> {
  const { seq } = await request('history:back', { scope: replica.scope, recordId })
  await replica.reached(seq)
  offerUndo({ scope: replica.scope, seq, message: i18n.t('tools.back.done', { name }) })
}

/** In the order in which it matters to the room: notes first, all else as one number. */
function whatIsTaken({ added, changed, removed }: HistorySince): string[] {
  const others = [added, changed, removed]
    .flatMap((counts) => Object.entries(counts))
    .reduce((sum, [type, count]) => (type === NOTE ? sum : sum + count), 0)
  const counted = [
    [added[NOTE] ?? 0, (count: number) => i18n.t('tools.back.added', { count })],
    [changed[NOTE] ?? 0, (count: number) => i18n.t('tools.back.changed', { count })],
    [removed[NOTE] ?? 0, (count: number) => i18n.t('tools.back.removed', { count })],
    [others, (count: number) => i18n.t('tools.back.others', { count })]
  ] as const
  return counted.flatMap(([count, say]) => (count > 0 ? [say(count)] : []))
}
