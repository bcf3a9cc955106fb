import { Progress, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PRIORITY_WEIGHTS, type Priority } from '../../../domain/priority/score.ts'
import { useFormat } from '../../i18n/format.ts'
import classes from './ScoreParts.module.css'
import { Section } from './Section.tsx'

/** The score with the parts that it is the sum of: no black box. */
export function ScoreParts({ priority: { score, parts, rank } }: { readonly priority: Priority }) {
  const { t } = useTranslation()
  const format = useFormat()
  const total =
    score === null || rank === null ? null : (
      <span className={classes['total']}>
        {t('respond.list.rank', { rank })} · <strong>{format.number(score, 0)}</strong>
      </span>
    )
  return (
    <Section title={t('respond.score.title')} aside={total}>
      <ul className={classes['parts']}>
        {parts.map(({ name, value, points }) => {
          const weight = PRIORITY_WEIGHTS[name]
          const label = t(`respond.score.part.${name}`)
          return (
            <li key={name} className={classes['part']}>
              <span>{label}</span>
              <Progress value={(value ?? 0) * 100} size="sm" aria-label={label} />
              <span className={classes['points']}>
                {value === null
                  ? t('respond.score.unjudged')
                  : t('respond.score.of', { points: format.number(points, 0), weight })}
              </span>
            </li>
          )
        })}
      </ul>
      {score === null && (
        <Text size="xs" c="dimmed" mt={6}>
          {t('respond.score.none')}
        </Text>
      )}
    </Section>
  )
}
