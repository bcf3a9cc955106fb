import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '../../app/actions.ts'
import { useRoute } from '../../app/route.ts'
import { onlyNoteOf, useSelection } from '../../canvas/selection.ts'
import { HistoryView } from './HistoryView.tsx'

/** Where notes have been, and the way back there; from any page of a workshop. */
export function HistoryOverlay() {
  return useRoute().page === 'workshop' ? <InWorkshop /> : null
}

function InWorkshop() {
  const { t } = useTranslation()
  const only = useSelection(onlyNoteOf)
  const [shown, setShown] = useState<{ readonly noteId: string | null } | null>(null)
  const section = t('history.section')
  useActions([
    {
      id: 'clusters.history',
      label: t('history.action'),
      section,
      menu: 'workshop',
      run: () => setShown({ noteId: null })
    },
    {
      id: 'clusters.historyOfNote',
      label: t('history.ofNoteAction'),
      section,
      isEnabled: only !== null,
      run: () => setShown({ noteId: only })
    }
  ])
  const close = (): void => setShown(null)
  return (
    <Modal opened={shown !== null} onClose={close} title={t('history.title')} size="72rem">
      {shown !== null && <HistoryView noteId={shown.noteId} onDone={close} />}
    </Modal>
  )
}
