import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import { go } from '../../../app/route.ts'
import { FieldGroup } from './FieldRow.tsx'

interface Props {
  readonly map: WorkshopMap
  readonly note: Expectation
}

/** What we have answered, with the way there. */
export function AnswerField({ map, note }: Props) {
  const { t } = useTranslation()
  const response = map.responses.find(({ expectationId }) => expectationId === note.id)
  // The selection goes along: it is the note that Respond opens at.
  const respond = (): void => go({ page: 'workshop', scope: note.scope, phase: 'respond' })
  const kind = response === undefined ? t('inspector.answer.none') : t(`respond.response.kind.${response.kind}`)
  return (
    <FieldGroup
      title={t('inspector.answer.title')}
      aside={
        <Button variant="subtle" size="compact-xs" mr={-8} onClick={respond}>
          {response === undefined ? t('inspector.answer.respond') : t('action.edit')}
        </Button>
      }
    >
      <Text size="xs" c="dimmed">
        {kind}
      </Text>
      {response !== undefined && response.text !== '' && (
        <Text size="sm" lineClamp={4}>
          {response.text}
        </Text>
      )}
    </FieldGroup>
  )
}
