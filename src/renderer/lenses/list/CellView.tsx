import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { localDayOf } from '../../../base/day.ts'
import { isPreWork } from '../../../domain/sessions/preWork.ts'
import { useFormat } from '../../i18n/format.ts'
import { shownRating } from '../../notes/rating.ts'
import { VerdictMark } from '../../notes/VerdictMark.tsx'
import { PersonChip } from '../../ui/PersonChip.tsx'
import classes from './CellView.module.css'
import type { Column } from './columns.ts'
import { FoundText } from './FoundText.tsx'
import type { ListRow } from './rows.ts'

interface Props {
  readonly row: ListRow
  readonly column: Column
  /** Folded; null: nothing is looked for in this row. */
  readonly wanted: string | null
}

/** What stands in a cell while it is not edited. */
export function CellView({ row, column, wanted }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { note, speaker, session, cluster, mentions, answer } = row
  switch (column) {
    case 'text':
      return (
        <span className={classes['text']} title={note.text}>
          <span
            className={classes['color']}
            style={{ '--fill': `var(--note-${note.color})`, '--edge': `var(--note-${note.color}-edge)` }}
            aria-hidden
          />
          {note.text === '' ? (
            <span className={classes['quiet']}>{t('common.untitled')}</span>
          ) : (
            <Words text={note.text} wanted={wanted} />
          )}
        </span>
      )
    case 'speaker':
      return speaker === null ? (
        <Nothing words={t('inspector.anonymous')} />
      ) : (
        <PersonChip name={speaker.name} color={speaker.color} />
      )
    case 'cluster':
      if (cluster === null) return <Nothing words={t('list.without.cluster')} />
      return (
        <span title={cluster}>
          <Words text={cluster || t('common.untitled')} wanted={wanted} />
        </span>
      )
    case 'session':
      return session === null ? (
        <Nothing words={t('list.without.session')} />
      ) : (
        <>
          {isPreWork(note, session, localDayOf) && <span className={classes['preWork']}>{t('list.preWork')}</span>}
          {session.title || format.date(session.date)}
        </>
      )
    case 'factors':
      return note.factors.length === 0 ? (
        <Nothing words={t('common.none')} />
      ) : (
        note.factors.map((factor) => t(`factor.${factor}`)).join(t('list.comma'))
      )
    case 'dimensions':
      return note.dimensions.length === 0 ? (
        <Nothing words={t('common.none')} />
      ) : (
        note.dimensions.map((dimension) => t(`dimension.${dimension}`)).join(t('list.comma'))
      )
    case 'mentions':
      return (
        <span className={classes['number']}>
          {mentions.length === 0 ? (
            <span className={classes['quiet']}>{format.number(0)}</span>
          ) : (
            format.number(mentions.length)
          )}
        </span>
      )
    case 'importance':
    case 'feasibility':
      return <Rating value={note[column]} />
    case 'verdict':
      return <VerdictMark verdict={note.verdict} />
    case 'answer':
      return answer === null ? <Nothing words={t('inspector.answer.none')} /> : t(`respond.response.kind.${answer}`)
  }
}

function Words({ text, wanted }: { readonly text: string; readonly wanted: string | null }) {
  return wanted === null ? text : <FoundText text={text} wanted={wanted} />
}

/** For the eye a dash, for the ear words. */
function Nothing({ words }: { readonly words: string }) {
  return (
    <span className={classes['quiet']}>
      <span aria-hidden>–</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  )
}

function Rating({ value }: { readonly value: number | null }) {
  const { t } = useTranslation()
  if (value === null)
    return (
      <span className={classes['number']}>
        <Nothing words={t('inspector.notJudged')} />
      </span>
    )
  return (
    <span className={classes['rating']} style={{ '--share': value }}>
      {shownRating(value)}
    </span>
  )
}
