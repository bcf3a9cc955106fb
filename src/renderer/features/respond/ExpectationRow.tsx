import { Text, VisuallyHidden } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { participantType } from '../../../domain/people/participant.ts'
import { checkPromise } from '../../../domain/responses/promiseCriteria.ts'
import { useReplica } from '../../replica/hooks.tsx'
import classes from './ExpectationRow.module.css'
import { ResponseIcon } from './ResponseIcon.tsx'
import type { Row } from './responseList.ts'
import { VerdictBadge } from './VerdictBadge.tsx'

/** One line of the list: what was said, how it ranks, what was decided, and how far the response is. */
export const ExpectationRow = memo(function ExpectationRow({ row: { priority, response } }: { readonly row: Row }) {
  const { t } = useTranslation()
  const { expectation, rank, score } = priority
  const lacks = useLacks({ priority, response })
  return (
    <div className={classes['row']}>
      <span className={classes['rank']}>
        <span aria-hidden>{rank ?? '–'}</span>
        <VisuallyHidden>{rank === null ? t('respond.list.unranked') : t('respond.list.rank', { rank })}</VisuallyHidden>
      </span>
      <div className={classes['body']}>
        <Text size="sm" lineClamp={2} className={classes['text']}>
          {expectation.text}
        </Text>
        <div className={classes['marks']}>
          <VerdictBadge verdict={expectation.verdict} />
          <span className={classes['response']} data-open={response === undefined || undefined}>
            <ResponseIcon kind={response?.kind ?? null} />
            {response === undefined ? t('respond.response.none') : t(`respond.response.kind.${response.kind}`)}
          </span>
          {lacks > 0 && (
            <span className={classes['lacks']}>
              <IconAlertTriangle size={14} aria-hidden />
              {t('respond.list.lacks', { count: lacks })}
            </span>
          )}
        </div>
      </div>
      {score !== null && (
        <span className={classes['score']}>
          <span aria-hidden>{Math.round(score)}</span>
          <VisuallyHidden>{t('respond.list.score', { score: Math.round(score) })}</VisuallyHidden>
        </span>
      )}
    </div>
  )
})

/** How many things a promise still lacks; 0 for every other response. */
function useLacks({ priority: { expectation }, response }: Omit<Row, 'id'>): number {
  const replica = useReplica()
  if (response?.kind !== 'promise') return 0
  const owner = response.ownerId === null ? undefined : replica.get(participantType, response.ownerId)
  return checkPromise(response, expectation, owner).reduce((sum, { lacks }) => sum + lacks.length, 0)
}
