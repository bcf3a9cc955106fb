import { Alert, Button, Collapse, Group, Modal, PasswordInput, Stack, Switch, Text } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_PASSPHRASE } from '../../../protocol/jobs.ts'
import { attempt } from '../../app/failures.tsx'
import { saveFile } from '../../app/files.ts'
import { runJob } from '../../app/jobs.ts'
import { type Giving, useHandoverUi } from '../../handover/handoverUi.ts'
import { request } from '../../replica/bridge.ts'

/** Saves a workshop as a file for a colleague, sealed if that is wished. */
export function GiveDialog() {
  const { t } = useTranslation()
  const giving = useHandoverUi((ui) => ui.giving)
  const close = (): void => useHandoverUi.setState({ giving: null })
  return (
    <Modal opened={giving !== null} onClose={close} title={t('handover.give.title')} closeOnClickOutside={false}>
      {giving !== null && <GiveForm giving={giving} onClose={close} />}
    </Modal>
  )
}

function GiveForm({ giving, onClose }: { readonly giving: Giving; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const [isSealing, setSealing] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [isTold, setTold] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const fault = !isSealing ? null : passphrase === '' ? 'empty' : passphrase === again ? null : 'different'

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (isBusy) return
    if (fault !== null) {
      setTold(true)
      return
    }
    setBusy(true)
    const isDone = await attempt(() => give(giving, isSealing ? passphrase : '', t('common.untitled')))
    setBusy(false)
    if (isDone) onClose()
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <Text size="sm">{t('handover.give.about', { title: giving.title || t('common.untitled') })}</Text>
        <Switch
          label={t('handover.give.seal')}
          description={t('handover.give.sealAbout')}
          checked={isSealing}
          onChange={(event) => setSealing(event.currentTarget.checked)}
        />
        <Collapse expanded={isSealing}>
          <Stack gap="sm">
            <PasswordInput
              label={t('handover.passphrase')}
              value={passphrase}
              maxLength={MAX_PASSPHRASE}
              autoComplete="off"
              error={isTold && fault === 'empty' && t('handover.give.empty')}
              onChange={(event) => setPassphrase(event.currentTarget.value)}
            />
            <PasswordInput
              label={t('handover.give.again')}
              value={again}
              maxLength={MAX_PASSPHRASE}
              autoComplete="off"
              error={isTold && fault === 'different' && t('handover.give.different')}
              onChange={(event) => setAgain(event.currentTarget.value)}
            />
            <Alert color="yellow" icon={<IconInfoCircle aria-hidden />}>
              {t('handover.give.lost')}
            </Alert>
          </Stack>
        </Collapse>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={isBusy} data-autofocus>
            {t('handover.give.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** A file that was not saved has not been handed over: only then the mark stays. */
async function give({ scope, title }: Giving, passphrase: string, untitled: string): Promise<void> {
  const { bytes, mark } = await runJob('handover.write', scope, { passphrase })
  const path = await saveFile(`${title || untitled}.plumb`, bytes)
  if (path !== null) await request('command:run', { scope, name: 'handover.mark', args: mark })
}
