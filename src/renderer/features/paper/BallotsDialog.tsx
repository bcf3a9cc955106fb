import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { useReplica, useWorkshopMap } from '../../replica/hooks.tsx'
import { NewBallotForm } from './NewBallotForm.tsx'
import { showBallot, showPaper, usePaperUi, useShownBallot } from './paperUi.ts'
import { TallyTable } from './TallyTable.tsx'

/** Votes on paper: drawn up, printed, counted. */
export function BallotsDialog() {
  const { t } = useTranslation()
  const isOpen = usePaperUi(({ dialog }) => dialog === 'ballots')
  return (
    <Modal opened={isOpen} onClose={() => showPaper(null)} title={t('paper.ballots.title')} size="56rem">
      <Ballots />
    </Modal>
  )
}

function Ballots() {
  const { t } = useTranslation()
  const format = useFormat()
  const { ballots } = useWorkshopMap()
  const { scope } = useReplica()
  const wanted = useShownBallot(scope)
  const ballot = ballots.find(({ id }) => id === wanted) ?? (wanted === null ? ballots.at(-1) : undefined)
  if (ballot === undefined)
    return <NewBallotForm onCancel={ballots.length > 0 ? () => showBallot(scope, null) : null} />
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-end">
        <NativeSelect
          label={t('paper.ballots.which')}
          value={ballot.id}
          onChange={(event) => showBallot(scope, event.currentTarget.value)}
          data={[...ballots].reverse().map(({ id, title, at }) => ({
            value: id,
            label: `${title || t('paper.ballot.untitled')} · ${format.date(at.slice(0, 10))}`
          }))}
        />
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => showBallot(scope, 'new')}
        >
          {t('paper.ballots.new')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {t('paper.ballots.about')}
      </Text>
      <TallyTable key={ballot.id} ballot={ballot} />
    </Stack>
  )
}
