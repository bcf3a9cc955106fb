import { Button, Group, Table, Text } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { type Ballot, MAX_RETURNED } from '../../../domain/ballots/ballot.ts'
import { ballotResult } from '../../../domain/ballots/result.ts'
import { attempt, reported } from '../../app/failures.tsx'
import { isComposing } from '../../app/platform.ts'
import { useFormat } from '../../i18n/format.ts'
import { useReplica, useRun, useWorkshopMap } from '../../replica/hooks.tsx'
import { DraftNumber } from '../../ui/DraftNumber.tsx'
import { MoreButton, usePages } from '../../ui/MoreButton.tsx'
import { offerUndo } from '../../ui/undoToast.tsx'
import { showBallot } from './paperUi.ts'
import { TallyRow } from './TallyRow.tsx'
import classes from './TallyTable.module.css'
import { usePrinting } from './usePrinting.ts'

/** What was counted, typed from row to row in the order of the ballot; beside it what it comes to. */
export function TallyTable({ ballot }: { readonly ballot: Ballot }) {
  const { t } = useTranslation()
  const format = useFormat()
  const run = useRun()
  const { scope } = useReplica()
  const map = useWorkshopMap()
  const { isPrinting, print } = usePrinting()
  const { limit, more } = usePages()
  const { places, votes, open, doubts } = ballotResult(ballot, map.tallies)
  const texts = new Map(map.expectations.map(({ id, text }) => [id, text]))
  const rows = [...places].sort((a, b) => a.tally.number - b.tally.number)
  const most = Math.max(1, ...rows.map((placed) => placed.votes))
  const name = `${ballot.title || t('paper.ballot.untitled')}.pdf`

  const remove = (): void =>
    reported(async () => {
      await run('ballot.remove', { id: ballot.id })
      showBallot(scope, null)
      offerUndo({ scope, message: t('paper.ballots.removed') })
    })

  return (
    <>
      <Group align="flex-end" gap="md">
        <DraftNumber
          label={t('paper.ballots.returned')}
          min={0}
          max={MAX_RETURNED}
          allowDecimal={false}
          w="12rem"
          canBeEmpty
          value={ballot.returned}
          onSave={(returned, gesture) => attempt(run('ballot.edit', { id: ballot.id, returned }, gesture))}
        />
        <Text size="sm" aria-live="polite">
          {t('paper.ballots.sum', { count: votes, number: format.number(votes) })}
          {open > 0 && ` · ${t('paper.ballots.open', { count: open })}`}
        </Text>
        <Group ml="auto" gap="sm">
          <Button variant="subtle" color="red" onClick={remove}>
            {t('action.remove')}
          </Button>
          <Button variant="default" loading={isPrinting} onClick={() => void print(name, ['ballot', ballot.id])}>
            {t('paper.print')}
          </Button>
        </Group>
      </Group>
      <div aria-live="polite">
        {doubts.map(({ kind, most: limitOf, tallyId }) => (
          <p key={`${kind}${tallyId}`} className={classes['doubt']}>
            {kind === 'too-many-in-all'
              ? t('paper.doubt.inAll', { count: limitOf })
              : t('paper.doubt.onOne', {
                  number: rows.find(({ tally }) => tally.id === tallyId)?.tally.number,
                  count: limitOf
                })}
          </p>
        ))}
      </div>
      <div className={classes['frame']}>
        <Table className={classes['table']} onKeyDown={goFromRowToRow}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('paper.ballot.number')}</Table.Th>
              <Table.Th>{t('paper.ballot.item')}</Table.Th>
              <Table.Th>{t('paper.ballots.votes')}</Table.Th>
              <Table.Th>{t('paper.ballots.result')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody className="tabular">
            {rows.slice(0, limit).map((placed) => (
              <TallyRow
                key={placed.tally.id}
                placed={placed}
                text={texts.get(placed.tally.expectationId) ?? ''}
                most={most}
              />
            ))}
          </Table.Tbody>
        </Table>
        <MoreButton count={rows.length - limit} onMore={more} />
      </div>
    </>
  )
}

/** Enter and the arrows, as one counts; after the last row that is shown, to the way to more. */
function goFromRowToRow(event: KeyboardEvent<HTMLElement>): void {
  const { key, shiftKey, target, currentTarget } = event
  if (isComposing(event.nativeEvent) || !(target instanceof HTMLInputElement)) return
  const isDown = key === 'ArrowDown' || (key === 'Enter' && !shiftKey)
  const isUp = key === 'ArrowUp' || (key === 'Enter' && shiftKey)
  if (!isDown && !isUp) return
  event.preventDefault()
  const fields = [...(currentTarget.parentElement?.querySelectorAll<HTMLElement>('[data-votes], [data-more]') ?? [])]
  fields[fields.indexOf(target) + (isDown ? 1 : -1)]?.focus()
}
