import { ActionIcon, Popover, Text, Title } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { PRIORITY_WEIGHTS } from '../../../../domain/priority/score.ts'
import { PARTS } from './ScoreBar.tsx'
import classes from './ScoreExplained.module.css'

/** How the score comes about: the same formula and weights that domain/priority/score.ts calculates with. */
export function ScoreExplained() {
  const { t } = useTranslation()
  return (
    <Popover width={320} position="bottom-end" shadow="md" trapFocus withArrow>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('ranking.how')} title={t('ranking.how')}>
          <IconInfoCircle size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('ranking.how')} tabIndex={-1} data-autofocus>
        <Title order={3} size="h6">
          {t('ranking.how')}
        </Title>
        <p className={classes['formula']}>{t('ranking.formula', PRIORITY_WEIGHTS)}</p>
        <dl className={classes['parts']}>
          {PARTS.map((name) => (
            <div key={name}>
              <dt>{t(`respond.score.part.${name}`)}</dt>
              <dd>{t(`ranking.explained.${name}`)}</dd>
            </div>
          ))}
        </dl>
        <Text size="xs" c="dimmed" mt="xs">
          {t('ranking.explained.rest')}
        </Text>
      </Popover.Dropdown>
    </Popover>
  )
}
