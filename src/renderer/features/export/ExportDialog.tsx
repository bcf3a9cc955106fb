import { Button, Group, Modal, Stack, Switch, Text } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAllActions } from '../../app/actions.ts'
import { type ExportTarget, useExporting } from '../../app/exporting.ts'
import { attempt } from '../../app/failures.tsx'
import { useRoute } from '../../app/route.ts'
import { useIsWorkShown } from '../../app/work.ts'
import { ChoiceCards } from '../../ui/ChoiceCards.tsx'
import { EXPORT_IDS, type ExportId, exportFormats } from './exportFormats.ts'
import { stopExport } from './exportWork.ts'

function close(): void {
  stopExport()
  useExporting.setState({ target: null })
}

/** What to take along, and whether anybody may be named in it. */
export function ExportDialog() {
  const { t } = useTranslation()
  const target = useExporting((state) => state.target)
  const isWorkShown = useIsWorkShown()
  // What was shown stays while the dialog fades.
  const [shown, setShown] = useState(target)
  if (target !== null && target !== shown) setShown(target)
  return (
    <Modal
      opened={target !== null}
      onClose={close}
      closeOnEscape={!isWorkShown}
      title={shown === null ? '' : t('give.title', { title: shown.title || t('common.untitled') })}
      size={760}
    >
      {shown !== null && <ExportForm target={shown} />}
    </Modal>
  )
}

function ExportForm({ target }: { readonly target: ExportTarget }) {
  const { t } = useTranslation()
  const route = useRoute()
  const actions = useAllActions()
  const [chosen, setChosen] = useState<ExportId>('brief')
  const [redact, setRedact] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const { actions: ways, isWhole = false, needsNames = false, save } = exportFormats[chosen]
  const way = ways === undefined ? null : actions.find(({ id }) => id === ways[redact ? 1 : 0])
  const isOpen = route.page === 'workshop' && route.scope === target.scope
  const isNameless = redact && !needsNames
  const canSave = way === null || (isOpen && way?.isEnabled === true)

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (!canSave || isBusy) return
    setBusy(true)
    // What was chosen stays where the file was not saved.
    await attempt(async () => {
      if (await save(target, isNameless)) close()
    })
    setBusy(false)
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="lg">
        <ChoiceCards
          label={t('give.what')}
          value={chosen}
          onChange={(id) => setChosen(id)}
          choices={EXPORT_IDS.map((id) => ({
            value: id,
            label: t(`give.format.${id}.label`),
            about: t(`give.format.${id}.about`)
          }))}
          cardWidth="20rem"
        />
        <Switch
          checked={isNameless}
          disabled={needsNames}
          label={t('give.redact.label')}
          description={t(`give.redact.${wordOn(isNameless, isWhole, needsNames)}`)}
          onChange={(event) => setRedact(event.currentTarget.checked)}
        />
        <Group justify="flex-end">
          {!canSave && (
            <Text size="sm" c="dimmed" mr="auto">
              {t(isOpen ? 'give.needsNotes' : 'give.needsWorkshop')}
            </Text>
          )}
          <Button variant="default" onClick={close}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" disabled={!canSave} loading={isBusy}>
            {t('give.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

const wordOn = (isNameless: boolean, isWhole: boolean, needsNames: boolean) =>
  needsNames ? 'needed' : isNameless ? 'about' : isWhole ? 'wholeFile' : 'hidden'
