import { Text, VisuallyHidden } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Expectation } from '../../../domain/expectations/expectation.ts'
import type { Participant } from '../../../domain/people/participant.ts'
import { checkPromise } from '../../../domain/responses/promiseCriteria.ts'
import type { Response } from '../../../domain/responses/response.ts'
import classes from './ResponseForm.module.css'

interface Props {
  readonly promise: Pick<Response, 'measure' | 'dueDate' | 'promisedLevel'>
  readonly expectation: Expectation
  readonly owner: Participant | undefined
}

/** Advice without walls: what the promise still lacks to be kept, and seen to be kept. */
export function PromiseCriteria({ promise, expectation, owner }: Props) {
  const { t } = useTranslation()
  return (
    <section aria-label={t('respond.criteria.title')}>
      <Text size="xs" c="dimmed" fw={600} mb={8}>
        {t('respond.criteria.title')}
      </Text>
      <ul className={classes['criteria']}>
        {checkPromise(promise, expectation, owner).map(({ criterion, lacks }) => {
          const isMet = lacks.length === 0
          const Icon = isMet ? IconCircleCheck : IconCircleDashed
          return (
            <li key={criterion} className={classes['criterion']} data-met={isMet || undefined}>
              <Icon size={18} stroke={1.75} aria-hidden />
              <span>
                {t(`respond.criteria.${criterion}`)}
                <VisuallyHidden>{isMet ? t('respond.criteria.met') : t('respond.criteria.unmet')}</VisuallyHidden>
                {lacks.map((lack) => (
                  <span key={lack} className={classes['lacks']}>
                    {t(`respond.criteria.lack.${lack}`)}
                  </span>
                ))}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
