import { Button, Group, Modal, Progress, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format.ts'

interface Props {
  readonly isOpen: boolean
  /** What is being done: "Importing 2,966 rows". */
  readonly title: string
  readonly done: number
  /** 0: not known. */
  readonly total: number
  onCancel(): void
}

/** Shown over the window while long work runs. */
export function ProgressDialog({ isOpen, title, done, total, onCancel }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const isCounted = total > 0
  return (
    <Modal
      opened={isOpen}
      onClose={onCancel}
      title={title}
      centered
      closeOnClickOutside={false}
      withCloseButton={false}
    >
      <Progress value={isCounted ? (100 * done) / total : 100} animated={!isCounted} aria-label={title} />
      <Group justify="space-between" mt="md">
        <Text size="sm" c="dimmed" className="tabular">
          {isCounted ? t('common.doneOf', { done: format.number(done), total: format.number(total) }) : ''}
        </Text>
        <Button variant="default" onClick={onCancel}>
          {t('action.cancel')}
        </Button>
      </Group>
    </Modal>
  )
}
