import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { MoreButton, usePages } from '../../ui/MoreButton.tsx'
import classes from './History.module.css'
import { type Day, NOW_ROW, type Row } from './timeline.ts'
import type { useStepWords } from './useStepWords.ts'

interface Props {
  readonly days: readonly Day[]
  readonly chosen: Row
  readonly wordsOf: ReturnType<typeof useStepWords>
  onChoose(row: Row): void
}

/** A list box of the moments that one can look at: the list has the focus, arrows go from one to the next. */
export function Timeline({ days, chosen, wordsOf, onChoose }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const list = useRef<HTMLDivElement>(null)
  const { limit, more } = usePages()
  const count = days.reduce((sum, { rows }) => sum + rows.length, 0)
  const shown = firstRows(days, limit)
  const rows = [NOW_ROW, ...shown.flatMap((day) => day.rows)]

  useEffect(() => {
    const option = list.current?.querySelector(`#${CSS.escape(optionId(chosen))}`)
    option?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  const keyDown = (event: KeyboardEvent): void => {
    const at = rows.findIndex(({ key }) => key === chosen.key)
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    onChoose(rows[Math.max(0, Math.min(rows.length - 1, next))] ?? chosen)
  }

  const option = (row: Row) => {
    const { time, what, how } = wordsOf(row)
    return (
      // The list box has the focus and the keys.
      // biome-ignore lint/a11y/useKeyWithClickEvents: see above
      // biome-ignore lint/a11y/useFocusableInteractive: see above
      <div
        key={row.key}
        id={optionId(row)}
        role="option"
        aria-selected={row.key === chosen.key}
        className={classes['row']}
        onClick={() => onChoose(row)}
      >
        <span className={classes['time']}>{time}</span>
        <span className={classes['what']}>
          {what.map((words) => (
            <span key={words}>{words}</span>
          ))}
          {how !== '' && <span className={classes['how']}>{how}</span>}
        </span>
      </div>
    )
  }

  return (
    <div className={classes['timeline']}>
      <div
        ref={list}
        role="listbox"
        data-autofocus
        tabIndex={0}
        aria-label={t('history.timeline')}
        aria-activedescendant={optionId(chosen)}
        className={classes['rows']}
        onKeyDown={keyDown}
      >
        {option(NOW_ROW)}
        {shown.map(({ day, sessions, rows: own }) => {
          const name = [format.date(day), ...sessions].join(' · ')
          return (
            <div key={day} {...{ role: 'group', 'aria-label': name }}>
              <div className={classes['day']} aria-hidden>
                {name}
              </div>
              {own.map(option)}
            </div>
          )
        })}
      </div>
      <MoreButton count={count - limit} onMore={more} />
    </div>
  )
}

const optionId = ({ key }: Row): string => `history-${key}`

function firstRows(days: readonly Day[], limit: number): Day[] {
  let left = limit
  return days.flatMap((day) => {
    const rows = day.rows.slice(0, left)
    left -= rows.length
    return rows.length === 0 ? [] : [{ ...day, rows }]
  })
}
