import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { useReplica, useWorkshopMap } from '../../replica/hooks.tsx'
import { useCards } from '../../session/cards.ts'
import classes from './CardPages.module.css'
import { type Card, cardsOf, type Order } from './order.ts'
import { Qr } from './Qr.tsx'
import { fontSizeOf, pagesOf, type Sheet, sheetOf } from './sheet.ts'

/** How long a cut mark is, in mm; it ends before the card begins. */
const MARK = 5

interface Props {
  readonly order: Order
  /** For a preview; undefined: all. */
  readonly pages?: number
}

/** Cards, page by page, as they come out of the printer. */
export function CardPages({ order, pages }: Props) {
  const { printed } = useCards(useReplica().scope)
  const map = useWorkshopMap()
  const sheet = sheetOf(order.paper, order.perPage)
  const session = map.sessions.find(({ id }) => id === order.sessionId)
  const title = session?.title || map.workshop?.title || ''
  return pagesOf(cardsOf(map, order, printed), order.perPage)
    .slice(0, pages)
    .map((cards, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other name
      <section key={index} className={`${classes['page']} ${classes[order.paper]}`} style={styleOf(sheet)}>
        <CutMarks sheet={sheet} />
        {cards.map((card, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nor have cards without a number
          <CardFace key={place} card={card} order={order} title={title} />
        ))}
      </section>
    ))
}

const styleOf = ({ page, columns, rows, margin }: Sheet): CSSProperties => ({
  width: `${page.w}mm`,
  // A hair less than the page, or what is rounded up begins another one.
  height: `${page.h - 0.3}mm`,
  padding: `${margin}mm`,
  gridTemplateColumns: `repeat(${columns}, 1fr)`,
  gridTemplateRows: `repeat(${rows}, 1fr)`
})

function CutMarks({ sheet: { page, cuts } }: { readonly sheet: Sheet }) {
  const across = cuts.x.flatMap((x) => [`M${x} 2v${MARK}`, `M${x} ${page.h - 2}v${-MARK}`])
  const down = cuts.y.flatMap((y) => [`M2 ${y}h${MARK}`, `M${page.w - 2} ${y}h${-MARK}`])
  return (
    <svg className={classes['marks']} viewBox={`0 0 ${page.w} ${page.h}`} aria-hidden>
      <path d={[...across, ...down].join('')} stroke="#000" strokeWidth={0.15} />
    </svg>
  )
}

function CardFace({ card, order, title }: { readonly card: Card; readonly order: Order; readonly title: string }) {
  const { t } = useTranslation()
  const { number, text, cluster } = card
  return (
    <article className={classes['card']}>
      <header className={classes['head']}>
        <strong className={classes['number']}>{number ?? ''}</strong>
        <span className={classes['title']}>{title}</span>
        {number !== null && (
          <span className={classes['code']}>
            <Qr text={`${number}:`} label={t('paper.card.code', { number })} />
          </span>
        )}
      </header>
      {text === '' ? (
        <>
          {order.prompt !== '' && <p className={classes['prompt']}>{order.prompt}</p>}
          <div className={classes['lines']} />
        </>
      ) : (
        <p className={classes['text']} style={{ fontSize: `${fontSizeOf(text, order.perPage)}pt` }}>
          {text}
        </p>
      )}
      <footer className={classes['foot']}>{text === '' ? t('paper.card.name') : cluster}</footer>
    </article>
  )
}
