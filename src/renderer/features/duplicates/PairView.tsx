import { Text } from '@mantine/core'
import { IconPinFilled } from '@tabler/icons-react'
import { useEffect, useId, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoteFacts } from '../../../domain/duplicates/review.ts'
import { MAX_TEXT } from '../../../domain/engine/schema.ts'
import type { Expectation } from '../../../domain/expectations/expectation.ts'
import { byId } from '../../../domain/map/workshopMap.ts'
import { sharedRanges } from '../../../domain/text/similar.ts'
import { useFormat } from '../../i18n/format.ts'
import { useWorkshopMap } from '../../replica/hooks.tsx'
import { MarkedText } from '../../ui/MarkedText.tsx'
import { PersonChip } from '../../ui/PersonChip.tsx'
import classes from './Duplicates.module.css'
import { isHeldBack } from './deeds.ts'
import type { OpenPair, SideOfPair } from './useReview.ts'

interface Props {
  readonly open: OpenPair
  onChoose(side: SideOfPair): void
}

const SIDES = [0, 1] as const

/** Both notes side by side, their common words marked; the one that is chosen stays when they are merged. */
export function PairView({ open, onChoose }: Props) {
  const { t } = useTranslation()
  const { notes, facts, stays } = open
  const reason = useId()
  const isHeld = isHeldBack(open)
  return (
    <div>
      <div className={classes['pair']} role="radiogroup" aria-label={t('duplicates.stays')} aria-describedby={reason}>
        {SIDES.map((side) => (
          <NoteCard
            key={notes[side].id}
            note={notes[side]}
            other={notes[side === 0 ? 1 : 0].text}
            facts={facts[side]}
            isStaying={stays === side}
            onChoose={() => onChoose(side)}
          />
        ))}
      </div>
      <Text id={reason} size="sm" c={isHeld ? 'inherit' : 'dimmed'} mt="xs" mih="1.5rem" role="status">
        {!isHeld ? t('duplicates.kept') : facts[stays].isHeld ? t('duplicates.bothHeld') : t('duplicates.held')}
      </Text>
    </div>
  )
}

interface CardProps {
  readonly note: Expectation
  /** What the other one says. */
  readonly other: string
  readonly facts: NoteFacts
  readonly isStaying: boolean
  onChoose(): void
}

function NoteCard({ note, other, facts, isStaying, onChoose }: CardProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const card = useRef<HTMLButtonElement>(null)
  const ranges = useMemo(() => sharedRanges(note.text, other, MAX_TEXT), [note.text, other])
  // Read out, and so that the arrows have something to go from.
  useEffect(() => {
    if (isStaying) card.current?.focus({ preventScroll: true })
  }, [isStaying])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a radio button cannot hold a note
    <button
      ref={card}
      type="button"
      role="radio"
      aria-checked={isStaying}
      tabIndex={isStaying ? 0 : -1}
      data-autofocus={isStaying || undefined}
      className={classes['card']}
      style={{
        '--card-fill': `var(--note-${note.color})`,
        '--card-edge': `var(--note-${note.color}-edge)`,
        '--card-ink': `var(--note-${note.color}-ink)`
      }}
      onClick={onChoose}
    >
      <span className={classes['stays']} aria-hidden>
        {isStaying && (
          <>
            <IconPinFilled size={14} />
            {t('duplicates.staysOnTop')}
          </>
        )}
      </span>
      <span className={classes['text']} dir="auto">
        <MarkedText text={note.text} ranges={ranges} />
      </span>
      {note.quote !== '' && <q className={classes['quote']}>{note.quote}</q>}
      <Facts note={note} facts={facts} count={format.number(facts.count)} />
    </button>
  )
}

interface FactsProps {
  readonly note: Expectation
  readonly facts: NoteFacts
  readonly count: string
}

/** How often it was said, by whom, when, and where it lies. */
function Facts({ note, facts, count }: FactsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const map = useWorkshopMap()
  const people = byId(map.participants)
  const sessions = byId(map.sessions)
  const cluster = map.clusters.find(({ id }) => id === note.clusterId)
  const speakers = facts.speakerIds.flatMap((id) => people.get(id) ?? [])
  const days = facts.sessionIds.flatMap((id) => sessions.get(id) ?? [])
  return (
    <span className={classes['facts']}>
      <span className="tabular">{t('duplicates.said', { count: facts.count, n: count })}</span>
      {speakers.map(({ id, name, color }) => (
        <PersonChip key={id} name={name} color={color} />
      ))}
      {days.map(({ id, title, date }) => (
        <span key={id}>{title || format.date(date)}</span>
      ))}
      <span>{cluster === undefined ? t('board.cluster.loose') : cluster.title || t('board.cluster.untitled')}</span>
      {facts.isHeld && <strong>{t('duplicates.answered')}</strong>}
    </span>
  )
}
