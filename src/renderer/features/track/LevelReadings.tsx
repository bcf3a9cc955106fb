import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CurvePoint } from '../../../domain/levels/curve.ts'
import type { Session } from '../../../domain/sessions/session.ts'
import { useFormat } from '../../i18n/format.ts'
import classes from './TrackDetail.module.css'

interface Props {
  /** In order of time. */
  readonly points: readonly CurvePoint[]
  readonly sessions: ReadonlyMap<string, Session>
}

/** The readings behind the curve, for who does not see it and for who wants the figures. */
export function LevelReadings({ points, sessions }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Table className={classes['readings']} aria-label={t('track.curve.readings')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('track.curve.day')}</Table.Th>
          <Table.Th>{t('track.curve.kind')}</Table.Th>
          <Table.Th>{t('track.curve.level')}</Table.Th>
          <Table.Th>{t('track.curve.session')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody className="tabular">
        {points.map(({ day, kind, value, level }) => (
          <Table.Tr key={level.id}>
            <Table.Td>{format.date(day)}</Table.Td>
            <Table.Td>{t(`track.kind.${kind}`)}</Table.Td>
            <Table.Td>{value}</Table.Td>
            <Table.Td>{sessions.get(level.sessionId ?? '')?.title ?? '–'}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
