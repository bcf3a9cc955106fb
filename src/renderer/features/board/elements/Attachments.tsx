import { ActionIcon, Modal, UnstyledButton } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attachment } from '../../../../domain/expectations/attachment.ts'
import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import { runAction } from '../../../app/actions.ts'
import { attempt } from '../../../app/failures.tsx'
import { useRun } from '../../../replica/hooks.tsx'
import { offerUndo } from '../../../ui/undoToast.tsx'
import { useDesk } from '../deskContext.ts'
import { FieldGroup } from '../inspector/FieldRow.tsx'
import classes from './Attachments.module.css'

interface Props {
  readonly map: WorkshopMap
  readonly note: Expectation
}

/** The images of a note: a photo of the card, a sketch. */
export function Attachments({ map, note }: Props) {
  const { t } = useTranslation()
  const desk = useDesk()
  const run = useRun()
  const [shown, setShown] = useState<Attachment | null>(null)
  const images = map.attachments.filter(({ expectationId }) => expectationId === note.id)
  if (images.length === 0 && desk === null) return null

  const remove = async ({ id, scope }: Attachment): Promise<void> => {
    if (await attempt(run('attachment.remove', { id }))) offerUndo({ scope, message: t('element.images.removed') })
  }

  return (
    <FieldGroup title={t('element.images.title')}>
      <ul className={classes['images']}>
        {images.map((image) => (
          <li key={image.id} className={classes['image']}>
            <UnstyledButton
              className={classes['view']}
              aria-label={t('element.images.view', { name: image.name })}
              title={image.name}
              onClick={() => setShown(image)}
            >
              <img src={image.data} alt="" />
            </UnstyledButton>
            <ActionIcon
              className={classes['remove'] ?? ''}
              variant="default"
              size="xs"
              radius="xl"
              aria-label={t('element.images.remove', { name: image.name })}
              title={t('action.remove')}
              onClick={() => void remove(image)}
            >
              <IconX size={11} aria-hidden />
            </ActionIcon>
          </li>
        ))}
        {desk !== null && (
          <li>
            <UnstyledButton
              className={classes['add']}
              aria-label={t('element.attach')}
              title={t('element.attach')}
              onClick={() => runAction('element.attach')}
            >
              <IconPlus size={18} stroke={1.6} aria-hidden />
            </UnstyledButton>
          </li>
        )}
      </ul>
      <Modal opened={shown !== null} onClose={() => setShown(null)} title={shown?.name} size="auto" centered>
        {shown !== null && <img className={classes['large']} src={shown.data} alt={shown.name} />}
      </Modal>
    </FieldGroup>
  )
}
