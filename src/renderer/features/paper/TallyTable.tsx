import { Button, Group, NumberInput, Table, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Ballot, Tally } from '../../../domain/ballots/ballot.ts'
import { ballotResult, type Placed } from '../../../domain/ballots/result.ts'
import { reported } from '../../app/failures.tsx'
import { printRoute } from '../../app/files.ts'
import { isComposing } from '../../app/platform.ts'
import { useFormat } from '../../i18n/format.ts'
import { useReplica, useRun, useWorkshopMap } from '../../replica/hooks.tsx'
import { offerUndo } from '../../ui/undoToast.tsx'
import { showBallot } from './paperUi.ts'
import classes from './TallyTable.module.css'

/** What was counted, typed from row to row in the order of the ballot; beside it what it comes to. */
export function TallyTable({ ballot }: { readonly ballot: Ballot }) {
  const { t } = useTranslation()
  const format = useFormat()
  const run = useRun()
  const { scope } = useReplica()
  const map = useWorkshopMap()
  const table = useRef<HTMLDivElement>(null)
  const { places, votes, open, doubts } = ballotResult(ballot, map.tallies)
  const texts = new Map(map.expectations.map(({ id, text }) => [id, text]))
  const rows = [...places].sort((a, b) => a.tally.number - b.tally.number)
  const most = Math.max(1, ...places.map((placed) => placed.votes))

  const count = (tally: Tally, counted: number | null): void => {
    if (counted !== tally.votes) reported(() => run('ballot.count', { tallies: [{ id: tally.id, votes: counted }] }))
  }
  const print = (): void =>
    reported(async () => {
      const name = `${ballot.title || t('paper.ballot.untitled')}.pdf`
      await printRoute(name, { page: 'print', feature: 'paper', scope, rest: ['ballot', ballot.id] })
    })
  const remove = (): void =>
    reported(async () => {
      await run('ballot.remove', { id: ballot.id })
      showBallot(null)
      offerUndo({ scope, message: t('paper.ballots.removed') })
    })
  /** Enter and the arrows go from row to row, as one counts. */
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (isComposing(event.nativeEvent)) return
    const by = event.key === 'Enter' ? (event.shiftKey ? -1 : 1) : 0
    if (by === 0) return
    event.preventDefault()
    const fields = [...(table.current?.querySelectorAll<HTMLInputElement>('input[data-votes]') ?? [])]
    fields[fields.indexOf(event.target as HTMLInputElement) + by]?.focus()
  }

  return (
    <>
      <Group align="flex-end" gap="md">
        <NumberInput
          label={t('paper.ballots.returned')}
          min={0}
          max={100_000}
          w="12rem"
          value={ballot.returned ?? ''}
          onChange={(value) =>
            reported(() => run('ballot.edit', { id: ballot.id, returned: value === '' ? null : wholeOf(value) }))
          }
        />
        <Text size="sm" aria-live="polite">
          {t('paper.ballots.sum', { count: votes, number: format.number(votes) })}
          {open > 0 && ` · ${t('paper.ballots.open', { count: open })}`}
        </Text>
        <Group ml="auto" gap="sm">
          <Button variant="subtle" color="red" onClick={remove}>
            {t('action.remove')}
          </Button>
          <Button variant="default" onClick={print}>
            {t('paper.print')}
          </Button>
        </Group>
      </Group>
      {doubts.map(({ kind, most: limit, tallyId }) => (
        <Text key={`${kind}${tallyId}`} size="sm" c="orange" role="note">
          {kind === 'too-many-in-all'
            ? t('paper.doubt.inAll', { count: limit })
            : t('paper.doubt.onOne', {
                number: rows.find(({ tally }) => tally.id === tallyId)?.tally.number,
                count: limit
              })}
        </Text>
      ))}
      <div ref={table} className={classes['frame']}>
        <Table className={classes['table']}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('paper.ballot.number')}</Table.Th>
              <Table.Th>{t('paper.ballot.item')}</Table.Th>
              <Table.Th>{t('paper.ballots.votes')}</Table.Th>
              <Table.Th>{t('paper.ballots.result')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody className="tabular">
            {rows.map(({ tally, rank, share, votes: got }) => (
              <Table.Tr key={tally.id}>
                <Table.Th scope="row">{tally.number}</Table.Th>
                <Table.Td className={classes['text']}>{texts.get(tally.expectationId)}</Table.Td>
                <Table.Td className={classes['votes']}>
                  <Group gap={4} wrap="nowrap">
                    <NumberInput
                      data-votes
                      data-autofocus={tally.number === 1 || undefined}
                      size="xs"
                      min={0}
                      max={1_000_000}
                      hideControls
                      aria-label={t('paper.ballots.votesOf', { number: tally.number })}
                      value={tally.votes ?? ''}
                      onChange={(value) => count(tally, value === '' ? null : wholeOf(value))}
                      onKeyDown={onKeyDown}
                      onFocus={(event) => event.currentTarget.select()}
                    />
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={t('paper.ballots.addOne', { number: tally.number })}
                      onClick={() => count(tally, got + 1)}
                    >
                      <IconPlus size={14} aria-hidden />
                    </Button>
                  </Group>
                </Table.Td>
                <Table.Td className={classes['result']}>
                  <Bar placed={{ tally, rank, share, votes: got }} most={most} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </>
  )
}

const wholeOf = (value: number | string): number => Math.max(0, Math.round(Number(value)) || 0)

function Bar({ placed: { tally, rank, share, votes }, most }: { readonly placed: Placed; readonly most: number }) {
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
