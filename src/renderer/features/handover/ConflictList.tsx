import { Button, Group, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Side } from '../../../domain/handover/conflict.ts'
import type { ConflictView } from '../../../domain/handover/conflictView.ts'
import { useFormat } from '../../i18n/format.ts'
import { ChoiceCards } from '../../ui/ChoiceCards.tsx'
import classes from './ConflictList.module.css'
import { useConflictWords } from './useConflictWords.ts'

/** More than anybody decides one by one: the rest by the buttons for all. */
const MOST_SHOWN = 100

interface Props {
  readonly conflicts: readonly ConflictView[]
  readonly choices: Readonly<Record<string, Side>>
  onChoose(choices: Readonly<Record<string, Side>>): void
}

/** Where both have gone their own way: each with both versions, to be decided one by one or all at once. */
export function ConflictList({ conflicts, choices, onChoose }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useConflictWords()
  const all = (side: Side): void => onChoose(Object.fromEntries(conflicts.map(({ key }) => [key, side])))
  const rest = conflicts.length - MOST_SHOWN
  return (
    <section aria-label={t('handover.conflict.title')}>
      <Group justify="space-between" mb="xs">
        <Title order={3} fz="md">
          {t('handover.conflict.title')}
        </Title>
        <Group gap="xs">
          <Button size="compact-sm" variant="default" onClick={() => all('ours')}>
            {t('handover.conflict.allOurs')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => all('theirs')}>
            {t('handover.conflict.allTheirs')}
          </Button>
        </Group>
      </Group>
      <ul className={classes['list']}>
        {conflicts.slice(0, MOST_SHOWN).map((conflict) => (
          <li key={conflict.key} className={classes['item']}>
            <Text size="sm" fw={500} className={classes['name'] ?? ''} aria-hidden>
              {words.about(conflict)}
            </Text>
            <ChoiceCards
              label={words.about(conflict)}
              isLabelHidden
              value={choices[conflict.key] ?? null}
              cardWidth="16rem"
              onChange={(side) => onChoose({ ...choices, [conflict.key]: side })}
              choices={[
                { value: 'ours', label: t('handover.conflict.ours'), about: words.side(conflict, 'ours') },
                { value: 'theirs', label: t('handover.conflict.theirs'), about: words.side(conflict, 'theirs') }
              ]}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('handover.conflict.rest', { count: rest, number: format.number(rest) })}
        </Text>
      )}
    </section>
  )
}
