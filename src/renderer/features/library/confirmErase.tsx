import { Text } from '@mantine/core'
import { modals } from '@mantine/modals'
import type { Workshop } from '../../../domain/workshops/workshop.ts'
import { reported } from '../../app/failures.tsx'
import { i18n } from '../../i18n/i18n.ts'
import { eraseWorkshops } from './libraryCommands.ts'

/** Nothing brings an erased workshop back: its history goes with it. So it is asked first, with its name. */
export function confirmErase(workshops: readonly Workshop[]): void {
  const [first] = workshops
  if (first === undefined) return
  const question =
    workshops.length === 1
      ? i18n.t('library.eraseOne', { title: first.title })
      : i18n.t('library.eraseMany', { count: workshops.length })
  modals.openConfirmModal({
    // Asked again while it is asked, it is still one question.
    modalId: 'library.erase',
    title: i18n.t('library.eraseTitle'),
    withCloseButton: false,
    children: <Text size="sm">{question}</Text>,
    labels: { confirm: i18n.t('library.eraseConfirm'), cancel: i18n.t('action.cancel') },
    confirmProps: { color: 'red' },
    cancelProps: { 'data-autofocus': true },
    onConfirm: () => reported(() => eraseWorkshops(workshops))
  })
}
