import { ActionIcon, Button, Group, Menu, Switch, Table } from '@mantine/core'
import { IconDots, IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { agreementBand } from '../../../../domain/agreement/kappa.ts'
import { sortsCsv } from '../../../../domain/sorts/sortCsv.ts'
import { leastAlikeFirst, type Sorter, type SortStudy } from '../../../../domain/sorts/study.ts'
import { attempt, reported } from '../../../app/failures.tsx'
import { saveFile } from '../../../app/files.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useReplica, useRun, useWorkshopMap } from '../../../replica/hooks.tsx'
import { setSortsUi } from '../../../sorts/sortsUi.ts'
import { offerUndo } from '../../../ui/undoToast.tsx'
import { useSorterNames } from '../useSorterNames.ts'
import classes from './SortersTable.module.css'

/** Everybody who sorted: those who sort unlike the rest first, those whose sort does not count at the end. */
export function SortersTable({ study }: { readonly study: SortStudy }) {
  const { t } = useTranslation()
  const map = useWorkshopMap()
  const names = useSorterNames(map)
  const title = map.workshop?.title || t('common.untitled')
  const save = (): void =>
    void saveFile(`${t('sorts.who.file', { title })}.csv`, new TextEncoder().encode(sortsCsv(map)))
  const rows = [...leastAlikeFirst(study.sorters), ...study.sorters.filter(({ isCounted }) => !isCounted)]
  return (
    <div className={classes['frame']}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('sorts.who.name')}</Table.Th>
            <Table.Th>{t('sorts.who.cards')}</Table.Th>
            <Table.Th>{t('sorts.who.piles')}</Table.Th>
            <Table.Th>{t('sorts.who.agreement')}</Table.Th>
            <Table.Th>{t('sorts.who.counts')}</Table.Th>
            <Table.Th aria-label={t('action.more')} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody className="tabular">
          {rows.map((sorter) => (
            <SorterRow key={sorter.sort.id} sorter={sorter} name={names.get(sorter.sort.id) ?? ''} />
          ))}
        </Table.Tbody>
      </Table>
      <Group justify="space-between" align="flex-start" my="sm">
        <p className={classes['about']}>{t('sorts.who.about')}</p>
        <Button variant="default" size="xs" leftSection={<IconDownload size={16} aria-hidden />} onClick={save}>
          {t('sorts.who.save')}
        </Button>
      </Group>
    </div>
  )
}

function SorterRow({ sorter, name }: { readonly sorter: Sorter; readonly name: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const run = useRun()
  const { scope } = useReplica()
  const { sort, cards, piles, silence, isCounted, agreement } = sorter
  // What the rule says anyway is left to the rule.
  const count = (isWanted: boolean): unknown =>
    attempt(run('sort.edit', { id: sort.id, isCounted: isWanted === (silence === null) ? null : isWanted }))
  const remove = (): void =>
    reported(async () => {
      await run('sort.remove', { ids: [sort.id] })
      offerUndo({ scope, message: t('sorts.who.removed', { name }) })
    })
  return (
    <Table.Tr data-quiet={!isCounted} className={classes['row']}>
      <Table.Th scope="row">
        {name}
        {!sort.isDone && <span className={classes['note']}>{t('sorts.turn.begun')}</span>}
      </Table.Th>
      <Table.Td>{format.number(cards)}</Table.Td>
      <Table.Td>{format.number(piles)}</Table.Td>
      <Table.Td>
        {agreement === null ? (
          <span className={classes['note']}>{silence === null ? '–' : t(`sorts.silence.${silence}`)}</span>
        ) : (
          <span className={classes['agreement']}>
            <span className={classes['bar']}>
              <span style={{ width: `${Math.max(0, agreement) * 100}%` }} />
            </span>
            {format.number(agreement, 2)}
            <span className={classes['note']}>{t(`sorts.band.${agreementBand(agreement)}`)}</span>
          </span>
        )}
      </Table.Td>
      <Table.Td>
        <Switch
          size="sm"
          aria-label={t('sorts.who.countsOf', { name })}
          checked={isCounted}
          onChange={(event) => void count(event.currentTarget.checked)}
        />
      </Table.Td>
      <Table.Td>
        <Menu>
          <Menu.Target>
            <ActionIcon aria-label={t('sorts.who.moreOf', { name })}>
              <IconDots size={16} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setSortsUi({ view: 'turn', sortId: sort.id })}>{t('sorts.who.open')}</Menu.Item>
            <Menu.Item color="red" onClick={remove}>
              {t('action.remove')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Table.Td>
    </Table.Tr>
  )
}
