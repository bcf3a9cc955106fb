import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { PRINT_FOOT } from '../../../protocol/channels.ts'
import { useReplica, useWorkshopMap } from '../../replica/hooks.tsx'
import { BallotPages } from './BallotPages.tsx'
import { CardPages } from './CardPages.tsx'
import { paperOrder } from './order.ts'

/** `#/print/paper/<scope>/cards`, as last chosen, or `…/ballot/<id>`. */
export function PrintPage({ rest: [what, id = ''] }: { readonly rest: readonly string[] }) {
  const { t, i18n } = useTranslation()
  const { scope } = useReplica()
  const map = useWorkshopMap()
  const order = paperOrder.use(scope)
  const isCards = what === 'cards'
  const title = isCards
    ? t('paper.cards.title')
    : (map.ballots.find((ballot) => ballot.id === id)?.title ?? t('paper.ballot.untitled'))
  useEffect(() => {
    document.title = title
    // A card goes to the edge of its page: nothing may stand at the foot.
    if (isCards) document.documentElement.dataset[PRINT_FOOT] = 'none'
  }, [title, isCards])
  return <main lang={i18n.language}>{isCards ? <CardPages order={order} /> : <BallotPages ballotId={id} />}</main>
}
