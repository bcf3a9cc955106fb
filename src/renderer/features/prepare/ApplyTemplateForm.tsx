import { Button, Group, Stack, Text } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localDay } from '../../../base/day.ts'
import { NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { isEmptyContent, missingOf, partsOf } from '../../../domain/templates/content.ts'
import type { Workshop } from '../../../domain/workshops/workshop.ts'
import { attempt } from '../../app/failures.tsx'
import { newId } from '../../replica/bridge.ts'
import { useRun } from '../../replica/hooks.tsx'
import { useContentSummary } from '../../templates/contentSummary.ts'
import { useShippedTemplates } from '../../templates/shipped.ts'
import { TemplateCards } from '../../templates/TemplateCards.tsx'
import { choiceThere, chosenOf, type TemplateChoice, useOwnTemplates } from '../../templates/templates.ts'
import { offerUndo } from '../../ui/undoToast.tsx'

interface Props {
  readonly map: WorkshopMap
  readonly workshop: Workshop
  readonly onDone: () => void
}

/** A template for a workshop that has begun: adds what it does not have, and touches nothing that is there. */
export function ApplyTemplateForm({ map, workshop, onDone }: Props) {
  const { t } = useTranslation()
  const run = useRun()
  const summary = useContentSummary()
  const shipped = useShippedTemplates()
  const own = useOwnTemplates()
  const [chosen, setChosen] = useState<TemplateChoice>(workshop.template)
  const choice = choiceThere(chosen, own)
  const template = shipped && chosenOf(choice, shipped)
  const missing = template && missingOf(template.content, map, template.wordings)
  const isComplete = missing !== null && isEmptyContent(missing)

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (missing === null || isComplete) return
    const parts = partsOf(missing, { newId, today: localDay(new Date()), board: boxesOf(map) })
    if (!(await attempt(run('template.apply', parts)))) return
    onDone()
    offerUndo({ scope: workshop.scope, message: t('template.apply.added', { parts: summary(missing) }) })
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="lg">
        <TemplateCards value={choice} onChange={setChosen} />
        <Text size="sm" role="status">
          {isComplete
            ? t('template.apply.nothing')
            : missing !== null && t('template.apply.adds', { parts: summary(missing) })}
        </Text>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onDone}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" disabled={missing === null || isComplete}>
            {t('template.apply.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** All that lies on the board, which lanes must not come to lie over. */
const boxesOf = ({ expectations, clusters, elements }: WorkshopMap) => [
  ...expectations.map(({ x, y }) => ({ x, y, w: NOTE_SIZE, h: NOTE_SIZE })),
  ...clusters,
  ...elements.filter(({ kind }) => kind !== 'arrow')
]
