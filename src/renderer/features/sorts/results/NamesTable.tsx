import { Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { shareOf } from '../../../../domain/sorts/popular.ts'
import { useFormat } from '../../../i18n/format.ts'
import { MoreButton } from '../../../ui/MoreButton.tsx'
import classes from './NamesTable.module.css'
import type { Analysis } from './useAnalysis.ts'

const COLUMNS = 16

/** Popular placements: which share of the sorters put a card under which name. */
export function NamesTable({ analysis: { placings, notes, order } }: { readonly analysis: Analysis }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [limit, setLimit] = useState(COLUMNS)
  const names = placings.names.slice(0, limit)
  if (names.length === 0) return <Text c="dimmed">{t('sorts.names.none')}</Text>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by key too
    <section className={classes['frame']} aria-label={t('sorts.tabs.names')} tabIndex={0}>
      <Table className={classes['table']} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes['card']}>{t('sorts.names.card')}</Table.Th>
            {names.map(({ key, name, sorters }) => (
              <Table.Th key={key} className={classes['name']}>
                <span>{name}</span>
                <span className={classes['sorters']}>{t('sorts.names.sorters', { count: sorters })}</span>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody className="tabular">
          {order.map((row) => (
            <Table.Tr key={placings.cards[row]}>
              <Table.Th scope="row" className={classes['card']}>
                {notes[row]?.text || notes[row]?.quote}
              </Table.Th>
              {names.map(({ key }, column) => {
                const share = shareOf(placings, row, column)
                return (
                  <td key={key} className={classes['cell']} style={{ '--share': share }} data-strong={share > 0.6}>
                    {share > 0 && format.percent(share)}
                  </td>
                )
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <MoreButton count={placings.names.length - limit} onMore={() => setLimit(limit + COLUMNS)} />
    </section>
  )
}
