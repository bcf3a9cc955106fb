import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '../../app/actions.ts'
import { useRoute } from '../../app/route.ts'
import { SaturationView } from './SaturationView.tsx'

/** How much each session has said that was new; from any page of a workshop. */
export function SaturationOverlay() {
  return useRoute().page === 'workshop' ? <InWorkshop /> : null
}

function InWorkshop() {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  useActions([
    {
      id: 'saturation.show',
      label: t('saturation.action'),
      section: t('saturation.section'),
      menu: 'workshop',
      run: () => setOpen(true)
    }
  ])
  return (
    <Modal opened={isOpen} onClose={() => setOpen(false)} title={t('saturation.title')} size="56rem">
      <SaturationView />
    </Modal>
  )
}
