import { Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_PASSPHRASE } from '../../../protocol/jobs.ts'
import { attempt, failureText } from '../../app/failures.tsx'
import { useIsWorkShown } from '../../app/work.ts'
import { stopTaking, type Taking, useHandoverUi } from '../../handover/handoverUi.ts'
import { openSealed } from '../../handover/taking.ts'
import { TakeForm } from './TakeForm.tsx'

/** What a colleague's file still needs: its passphrase, or a word on what becomes of the workshop that is there. */
export function TakeDialog() {
  const { t } = useTranslation()
  const taking = useHandoverUi((ui) => ui.taking)
  const isWorkShown = useIsWorkShown()
  const isChoice = taking?.step === 'choice'
  // One that needs nothing is in before anything is seen of it.
  const isOpen = taking !== null && (isChoice || taking.wasSealed)
  return (
    <Modal
      opened={isOpen}
      onClose={() => taking !== null && stopTaking(taking)}
      title={isChoice ? t('handover.take.title') : t('handover.sealed.title')}
      size={isChoice ? '52rem' : 'md'}
      closeOnClickOutside={false}
      closeOnEscape={!isWorkShown}
    >
      {taking !== null && (isChoice ? <TakeForm taking={taking} /> : <PassphraseForm taking={taking} />)}
    </Modal>
  )
}

function PassphraseForm({ taking }: { readonly taking: Taking }) {
  const { t } = useTranslation()
  const [passphrase, setPassphrase] = useState('')
  const [isBusy, setBusy] = useState(false)
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (isBusy || passphrase === '') return
    setBusy(true)
    await attempt(openSealed(taking, passphrase))
    setBusy(false)
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <Text size="sm">{t('handover.sealed.about', { name: taking.name })}</Text>
        <PasswordInput
          label={t('handover.passphrase')}
          value={passphrase}
          maxLength={MAX_PASSPHRASE}
          autoComplete="off"
          data-autofocus
          error={taking.failure !== null && failureText(taking.failure)}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={() => stopTaking(taking)}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={isBusy} disabled={passphrase === ''}>
            {t('action.open')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
