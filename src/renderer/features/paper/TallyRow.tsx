import { ActionIcon, Group, Table, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { MAX_VOTES } from '../../../domain/ballots/ballot.ts'
import type { Placed } from '../../../domain/ballots/result.ts'
import { attempt, reported } from '../../app/failures.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useRun } from '../../replica/hooks.tsx'
import { DraftNumber } from '../../ui/DraftNumber.tsx'
import classes from './TallyTable.module.css'

interface Props {
  readonly placed: Placed
  readonly text: string
  /** Votes for what has the most. */
  readonly most: number
}

/** An expectation on a ballot: what was counted for it, and what that comes to. */
export function TallyRow({ placed, text, most }: Props) {
  const { t } = useTranslation()
  const run = useRun()
  const { id, number, votes } = placed.tally
  return (
    <Table.Tr>
      <Table.Th scope="row">{number}</Table.Th>
      <Table.Td className={classes['text']}>{text}</Table.Td>
      <Table.Td className={classes['votes']}>
        <Group gap={4} wrap="nowrap">
          <DraftNumber
            data-votes
            data-autofocus={number === 1 || undefined}
            size="xs"
            min={0}
            max={MAX_VOTES}
            allowDecimal={false}
            hideControls
            // The arrows go from row to row.
            withKeyboardEvents={false}
            canBeEmpty
            aria-label={t('paper.ballots.votesOf', { number })}
            value={votes}
            onSave={(counted, gesture) => attempt(run('ballot.count', { tallies: [{ id, votes: counted }] }, gesture))}
            onFocus={(event) => event.currentTarget.select()}
          />
          <ActionIcon
            size={28}
            variant="default"
            aria-label={t('paper.ballots.addOne', { number })}
            onClick={() => reported(() => run('ballot.addVotes', { id, votes: 1 }))}
          >
            <IconPlus size={16} aria-hidden />
          </ActionIcon>
        </Group>
      </Table.Td>
      <Table.Td className={classes['result']}>
        <Bar placed={placed} most={most} />
      </Table.Td>
    </Table.Tr>
  )
}

function Bar({ placed: { tally, rank, share, votes }, most }: Pick<Props, 'placed' | 'most'>) {
  const { t } = useTranslation()
  const format = useFormat()
  if (tally.votes === null) return <Text size="xs">{t('paper.ballots.notCounted')}</Text>
  return (
    <div className={classes['bar']}>
      <span style={{ width: `${(100 * votes) / most}%` }} />
      <Text size="xs">{t('paper.ballots.place', { rank, share: format.percent(share) })}</Text>
    </div>
  )
}
