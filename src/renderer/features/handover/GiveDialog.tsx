import { Alert, Button, Collapse, Group, Modal, PasswordInput, Stack, Switch, Text } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_PASSPHRASE } from '../../../protocol/jobs.ts'
import { attempt } from '../../app/failures.tsx'
import { saveFile } from '../../app/files.ts'
import { runJob } from '../../app/jobs.ts'
import { SEEN_PATIENCE_MS, useIsWorkShown, working } from '../../app/work.ts'
import { type Giving, useHandoverUi } from '../../handover/handoverUi.ts'
import { i18n } from '../../i18n/i18n.ts'
import { request } from '../../replica/bridge.ts'

/** Saves a workshop as a file for a colleague, sealed if that is wished. */
export function GiveDialog() {
  const { t } = useTranslation()
  const giving = useHandoverUi((ui) => ui.giving)
  const isWorkShown = useIsWorkShown()
  const close = (): void => useHandoverUi.setState({ giving: null })
  return (
    <Modal
      opened={giving !== null}
      onClose={close}
      title={t('handover.give.title')}
      closeOnClickOutside={false}
      closeOnEscape={!isWorkShown}
    >
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
  // What is still written for a dialog that was closed is for nobody.
  const lastTry = useRef<AbortController>(null)
  useEffect(() => () => lastTry.current?.abort(), [])
  const fault = !isSealing ? null : passphrase === '' ? 'empty' : passphrase === again ? null : 'different'

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (isBusy) return
    if (fault !== null) {
      setTold(true)
      return
    }
    setBusy(true)
    const abort = new AbortController()
    lastTry.current = abort
    await attempt(async () => {
      if (await give(giving, isSealing ? passphrase : '', abort.signal)) onClose()
    })
    setBusy(false)
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

/** Whether it was saved. A file that was not has not been handed over: only then the mark stays. */
async function give({ scope, title }: Giving, passphrase: string, signal: AbortSignal): Promise<boolean> {
  const called = title || i18n.t('common.untitled')
  const { bytes, mark } = await working(
    { title: i18n.t('handover.work.give', { title: called }), patienceMs: SEEN_PATIENCE_MS, within: signal },
    (options) => runJob('handover.write', scope, { passphrase }, options)
  )
  if (signal.aborted) return false
  const path = await saveFile(`${called}.plumb`, bytes)
  if (path === null) return false
  await request('command:run', { scope, name: 'handover.mark', args: mark })
  return true
}
