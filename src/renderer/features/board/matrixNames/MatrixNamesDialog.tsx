import { Button, Group, Modal, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_TITLE } from '../../../../domain/engine/schema.ts'
import { type MatrixPart, USUAL_MATRIX_NAMES } from '../../../../domain/workshops/workshop.ts'
import { useActions } from '../../../app/actions.ts'
import { attempt } from '../../../app/failures.tsx'
import { useRun, useWorkshopMap } from '../../../replica/hooks.tsx'
import { endNaming, nameMatrix, useNaming } from './matrixNames.ts'

/** As they lie on the matrix. */
const QUADRANTS = ['later', 'now', 'decline', 'extra'] as const
const AXES = ['importance', 'feasibility'] as const

/** What this workshop calls the axes and quadrants of the matrix. */
export function MatrixNamesDialog() {
  const { t } = useTranslation()
  const part = useNaming((naming) => naming.part)
  useActions([
    {
      id: 'board.nameMatrix',
      label: t('lens.matrix.name'),
      section: t('board.section.view'),
      run: () => nameMatrix('importance')
    }
  ])
  return (
    <Modal opened={part !== null} onClose={endNaming} title={t('lens.matrix.names')} size={560}>
      {part !== null && <NamesForm first={part} />}
    </Modal>
  )
}

function NamesForm({ first }: { readonly first: MatrixPart }) {
  const { t } = useTranslation()
  const run = useRun()
  const { workshop } = useWorkshopMap()
  const [names, setNames] = useState({ ...USUAL_MATRIX_NAMES, ...workshop?.matrixNames })

  const save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const isChanged = JSON.stringify(names) !== JSON.stringify(workshop?.matrixNames)
    if (!isChanged || (await attempt(run('workshop.edit', { matrixNames: names })))) endNaming()
  }

  const field = (part: MatrixPart) => (
    <TextInput
      key={part}
      label={t(`lens.matrix.part.${part}`)}
      placeholder={t(`lens.matrix.${part}`)}
      value={names[part]}
      maxLength={MAX_TITLE}
      data-autofocus={part === first || undefined}
      onChange={({ currentTarget: { value } }) => setNames((known) => ({ ...known, [part]: value }))}
    />
  )
  return (
    <form onSubmit={(event) => void save(event)}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t('lens.matrix.namesHint')}
        </Text>
        <SimpleGrid cols={2}>{AXES.map(field)}</SimpleGrid>
        <SimpleGrid cols={2}>{QUADRANTS.map(field)}</SimpleGrid>
        <Group justify="space-between">
          <Button variant="subtle" color="gray" onClick={() => setNames({ ...USUAL_MATRIX_NAMES })}>
            {t('lens.matrix.usual')}
          </Button>
          <Group gap="sm">
            <Button variant="default" onClick={endNaming}>
              {t('action.cancel')}
            </Button>
            <Button type="submit">{t('action.done')}</Button>
          </Group>
        </Group>
      </Stack>
    </form>
  )
}
