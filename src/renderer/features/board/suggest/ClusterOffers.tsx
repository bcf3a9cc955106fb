import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useActions } from '../../../app/actions.ts'
import { reported } from '../../../app/failures.tsx'
import { useReplica, useWorkshopMap } from '../../../replica/hooks.tsx'
import { Keys } from '../../../ui/Keys.tsx'
import { useDesk } from '../deskContext.ts'
import toolbar from '../toolbar/toolbar.module.css'
import { takeOffer, useNoteOffers, useOfferSource } from './offers.ts'
import classes from './Suggest.module.css'

const KEYS = 'alt+J'

function useTake(): (noteId: string, clusterId: string) => void {
  const replica = useReplica()
  const desk = useDesk()
  const map = useWorkshopMap()
  return (noteId, clusterId) => reported(() => takeOffer(replica, map, desk, { clusterId, noteId }))
}

/** Asks for offers, and puts the note into the best of them by key. Nothing of it is seen. */
export function useOfferActions(): void {
  const { t } = useTranslation()
  useOfferSource()
  const offers = useNoteOffers()
  const take = useTake()
  const best = offers?.clusters[0]
  useActions([
    {
      id: 'suggest.takeOffer',
      label:
        best === undefined
          ? t('suggest.offer.take')
          : t('suggest.offer.put', { title: best.title || t('board.cluster.untitled') }),
      section: t('board.section.clusters'),
      keys: [KEYS],
      isEnabled: best !== undefined,
      run: () => (offers === null || best === undefined ? undefined : take(offers.note.id, best.id))
    }
  ])
}

/** For a note that is in no cluster: those that it may go into, one click away. */
export function ClusterOffers() {
  const { t } = useTranslation()
  const offers = useNoteOffers()
  const take = useTake()
  if (offers === null || offers.clusters.length === 0) return null
  const { note, clusters } = offers
  return (
    <section className={classes['offers']} aria-label={t('suggest.offer.title')}>
      <Text size="xs" c="dimmed" component="span">
        {t('suggest.offer.title')}
      </Text>
      {clusters.map(({ id, title, color }, index) => (
        <Button
          key={id}
          size="compact-xs"
          variant="default"
          maw={220}
          leftSection={
            <span
              className={classes['dot']}
              style={{ '--dot': `var(--note-${color})`, '--dot-edge': `var(--note-${color}-edge)` }}
            />
          }
          {...(index === 0 && { rightSection: <Keys keys={KEYS} /> })}
          aria-label={t('suggest.offer.put', { title: title || t('board.cluster.untitled') })}
          // The board keeps the focus, so that keys go on to work.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(note.id, id)}
        >
          {title || t('board.cluster.untitled')}
        </Button>
      ))}
    </section>
  )
}

/** The same, over the board. */
export function OfferBar() {
  const offers = useNoteOffers()
  if (offers === null || offers.clusters.length === 0) return null
  return (
    <div className={`${toolbar['card'] ?? ''} ${classes['offerBar'] ?? ''}`}>
      <ClusterOffers />
    </div>
  )
}
