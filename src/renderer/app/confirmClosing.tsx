import { Text } from '@mantine/core'
import { modals } from '@mantine/modals'
import { i18n } from '../i18n/i18n.ts'
import { changesIn, useUnsaved } from '../replica/unsaved.ts'
import { troubleText } from './unsavedWords.ts'

/** Asks whether to close the window with the changes that the store refuses. */
export function confirmClosing(): Promise<boolean> {
  const { calls, trouble } = useUnsaved.getState()
  const count = i18n.t('app.unsaved.count', { count: changesIn(calls) })
  return new Promise((resolve) => {
    modals.openConfirmModal({
      modalId: 'app.closing',
      title: i18n.t('app.unsaved.closeTitle'),
      withCloseButton: false,
      children: (
        <Text size="sm">
          {count} {troubleText(trouble ?? 'internal')} {i18n.t('app.unsaved.closeMeaning')}
        </Text>
      ),
      labels: { confirm: i18n.t('app.unsaved.closeAnyway'), cancel: i18n.t('app.unsaved.stay') },
      confirmProps: { color: 'red' },
      cancelProps: { 'data-autofocus': true },
      onConfirm: () => resolve(true),
      // Comes after a confirmation too, and then has nothing left to say.
      onClose: () => resolve(false),
      onCancel: () => resolve(false)
    })
  })
}
