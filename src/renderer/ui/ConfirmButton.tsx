import { Button, type ButtonProps, Group, Popover, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface Props extends ButtonProps {
  readonly children: ReactNode
  /** What will happen, in one sentence. */
  readonly question: string
  /** The verb on the button that does it; default: the same as on the first. */
  readonly confirmLabel?: ReactNode
  onConfirm(): void
}

/** For what cannot be undone: asks beside the button. What can be undone needs no question. */
export function ConfirmButton({ children, question, confirmLabel, onConfirm, ...button }: Props) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const confirm = (): void => {
    setOpen(false)
    onConfirm()
  }
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus withArrow width={300} position="bottom-end">
      <Popover.Target>
        <Button {...button} onClick={() => setOpen(!isOpen)}>
          {children}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={question}>
        <Text size="sm">{question}</Text>
        <Group justify="flex-end" gap="xs" mt="md">
          <Button size="xs" variant="default" onClick={() => setOpen(false)}>
            {t('action.cancel')}
          </Button>
          <Button size="xs" color="red" onClick={confirm}>
            {confirmLabel ?? children}
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  )
}
