import { Button, Group, NativeSelect, NumberInput, Stack, Text, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_TITLE } from '../../../domain/engine/schema.ts'
import type { Expectation } from '../../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { rankExpectations } from '../../../domain/priority/score.ts'
import { attempt } from '../../app/failures.tsx'
import { useSelection } from '../../canvas/selection.ts'
import { newId } from '../../replica/bridge.ts'
import { useReplica, useRun, useWorkshopMap } from '../../replica/hooks.tsx'
import { showBallot, showPaper } from './paperUi.ts'

const SELECTED = 'selected'
const ALL = 'all'

/** @param onCancel null: there is no other ballot to go back to */
export function NewBallotForm({ onCancel }: { readonly onCancel: (() => void) | null }) {
  const { t } = useTranslation()
  const run = useRun()
  const { scope } = useReplica()
  const map = useWorkshopMap()
  const selected = useSelection(({ notes }) => notes)
  const [title, setTitle] = useState('')
  const [which, setWhich] = useState(selected.size > 1 ? SELECTED : ALL)
  const [votesEach, setVotesEach] = useState(5)
  const [mostOnOne, setMostOnOne] = useState(1)
  const notes = chosen(map, which, selected)

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const id = newId()
    const items = notes.map((note, index) => ({ id: newId(), expectationId: note.id, number: index + 1 }))
    const args = { id, title: title.trim(), sessionId: null, votesEach, mostOnOne, items }
    if (await attempt(run('ballot.prepare', args))) showBallot(scope, id)
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <TextInput
          data-autofocus
          label={t('paper.ballot.title')}
          placeholder={t('paper.ballot.titleHint')}
          maxLength={MAX_TITLE}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Group grow align="flex-start">
          <NativeSelect
            label={t('paper.which')}
            value={which}
            onChange={(event) => setWhich(event.currentTarget.value)}
            data={[
              ...(selected.size > 0 ? [{ value: SELECTED, label: t('paper.selected', { count: selected.size }) }] : []),
              { value: ALL, label: t('paper.allNotes') },
              ...map.clusters.map((cluster) => ({ value: cluster.id, label: cluster.title || t('common.untitled') }))
            ]}
          />
          <NumberInput
            label={t('paper.ballot.votesEach')}
            min={1}
            max={100}
            value={votesEach}
            onChange={(value) => setVotesEach(inRange(value))}
          />
          <NumberInput
            label={t('paper.ballot.mostOnOne')}
            min={1}
            max={votesEach}
            value={Math.min(mostOnOne, votesEach)}
            onChange={(value) => setMostOnOne(inRange(value))}
          />
        </Group>
        <Group justify="space-between">
          <Text size="sm" c="dimmed" aria-live="polite">
            {notes.length === 0 ? t('paper.ballot.nothing') : t('paper.ballot.items', { count: notes.length })}
          </Text>
          <Group gap="sm">
            <Button variant="default" onClick={onCancel ?? (() => showPaper(null))}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" disabled={notes.length === 0}>
              {t('paper.ballot.make')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  )
}

const inRange = (value: number | string): number => Math.min(100, Math.max(1, Math.round(Number(value)) || 1))

/** In the order of the ranking, as far as there is one; what lies face down cannot be voted on. */
function chosen(map: WorkshopMap, which: string, selected: ReadonlySet<string>): Expectation[] {
  return rankExpectations(map)
    .map(({ expectation }) => expectation)
    .filter((note) => !note.isFaceDown)
    .filter((note) => which === ALL || (which === SELECTED ? selected.has(note.id) : note.clusterId === which))
    .slice(0, 5000)
}
