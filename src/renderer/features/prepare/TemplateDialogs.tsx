import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import type { Workshop } from '../../../domain/workshops/workshop.ts'
import { ApplyTemplateForm } from './ApplyTemplateForm.tsx'
import { SaveTemplateForm } from './SaveTemplateForm.tsx'
import { openTemplateDialog, useTemplateUi } from './templateUi.ts'

interface Props {
  readonly map: WorkshopMap
  readonly workshop: Workshop
}

export function TemplateDialogs({ map, workshop }: Props) {
  const { t } = useTranslation()
  const open = useTemplateUi((ui) => ui.open)
  const close = (): void => openTemplateDialog(null)
  return (
    <>
      <Modal opened={open === 'save'} onClose={close} title={t('template.save.title')} closeOnClickOutside={false}>
        <SaveTemplateForm map={map} workshop={workshop} onDone={close} />
      </Modal>
      <Modal opened={open === 'apply'} onClose={close} title={t('template.apply.title')} size={720}>
        <ApplyTemplateForm map={map} workshop={workshop} onDone={close} />
      </Modal>
    </>
  )
}
