import { Alert, Group, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ColumnTarget } from '../../../domain/interop/csvOptions.ts'
import { LEVEL_KINDS } from '../../../domain/levels/level.ts'
import type { BundlePreview, TablePreview } from '../../../protocol/jobs.ts'
import { useFormat } from '../../i18n/format.ts'

type Preview = BundlePreview | TablePreview

/** Whether anything of the file is not in the workshop yet. */
export const hasNew = (preview: Preview): boolean => countsOf(preview).some(([, count]) => count > 0)

/** Why nothing would come of the file, where something else than its being here already is why. */
export function whyNothing(preview: Preview): 'noColumn' | 'nothing' | null {
  if (hasNew(preview) || preview.knownCount > 0) return null
  const hasSource = preview.kind === 'bundle' || preview.mapping.some((target) => SOURCES.has(target))
  return hasSource ? 'nothing' : 'noColumn'
}

/** What makes a note or a person of a row. */
const SOURCES: ReadonlySet<ColumnTarget> = new Set(['text', 'answer', 'person', ...LEVEL_KINDS])

const countsOf = ({ noteCount, participantCount, clusterCount, linkCount, premiseCount, levelCount }: Preview) =>
  [
    ['notes', noteCount],
    ['clusters', clusterCount],
    ['people', participantCount],
    ['links', linkCount],
    ['premises', premiseCount],
    ['levels', levelCount]
  ] as const

/** How much of the file is new, and how much is there already. */
export function Contents({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { knownCount } = preview
  const known = t('import.contents.known', { count: knownCount, number: format.number(knownCount) })
  if (!hasNew(preview)) {
    return knownCount === 0 ? null : (
      <Alert color="green" icon={<IconCheck aria-hidden />} role="status">
        {t('import.contents.nothingNew')}
      </Alert>
    )
  }
  return (
    <Group gap="xl" role="group" aria-label={t('import.contents.title')}>
      {countsOf(preview).map(([name, count]) =>
        count === 0 ? null : (
          <Text key={name} size="sm" className="tabular">
            {t(`import.done.${name}`, { count, number: format.number(count) })}
          </Text>
        )
      )}
      {knownCount > 0 && (
        <Text size="sm" c="dimmed" className="tabular">
          {known}
        </Text>
      )}
    </Group>
  )
}
