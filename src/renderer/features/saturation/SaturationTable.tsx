import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SessionYield } from '../../../domain/clusters/saturation.ts'
import { useFormat } from '../../i18n/format.ts'
import { listed } from '../../i18n/i18n.ts'
import classes from './Saturation.module.css'

interface Props {
  readonly sessions: readonly SessionYield[]
  /** Of clusters and themes, by id. */
  readonly titles: ReadonlyMap<string, string>
}

/** The figures behind the chart, and which themes were new. */
export function SaturationTable({ sessions, titles }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <div className={classes['frame']}>
      <Table className={classes['table']} aria-label={t('saturation.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('saturation.session')}</Table.Th>
            <Table.Th>{t('saturation.notes')}</Table.Th>
            <Table.Th>{t('saturation.mentions')}</Table.Th>
            <Table.Th className={classes['names']}>{t('saturation.fresh')}</Table.Th>
            <Table.Th>{t('saturation.again')}</Table.Th>
            <Table.Th>{t('saturation.known')}</Table.Th>
            <Table.Th>{t('saturation.unsorted')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody className="tabular">
          {sessions.map(({ session, notes, mentions, unsorted, fresh, again, known }) => (
            <Table.Tr key={session.id}>
              <Table.Th scope="row">
                {session.title || t('common.untitled')}
                <Text span size="xs" c="dimmed" display="block">
                  {format.date(session.date)}
                </Text>
              </Table.Th>
              <Table.Td>{format.number(notes)}</Table.Td>
              <Table.Td>{format.number(mentions)}</Table.Td>
              <Table.Td>
                {format.number(fresh.length)}
                {fresh.length > 0 && (
                  <Text span size="xs" c="dimmed" display="block">
                    {listed(fresh.flatMap((id) => titles.get(id) ?? []))}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>{format.number(again)}</Table.Td>
              <Table.Td>{format.number(known)}</Table.Td>
              <Table.Td>{format.number(unsorted)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
