import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isWordless, unknownName } from '../../../../domain/capture/parseLine.ts'
import { useSelection } from '../../../canvas/selection.ts'
import classes from './ScribeBar.module.css'
import { useScribe } from './scribeStore.ts'
import type { Scribing } from './useScribe.ts'

/** How the line is understood, while it is typed: nothing is a surprise after Enter. */
export function ReadTags({ scribing: { read, people, vocabulary, map, anonymity } }: { readonly scribing: Scribing }) {
  const { t } = useTranslation()
  const last = useScribe((scribe) => scribe.last)
  const selected = useSelection(({ notes }) => notes.size)
  const hasImages = useScribe(({ images }) => images.length > 0)
  const named = people.find(({ id }) => id === read.speakerId)
  const lane = map.elements.find(({ id }) => id === read.laneId)
  const factors = read.factors.flatMap((id) => vocabulary.factors.find((each) => each.id === id)?.names[0] ?? [])
  const isTaken = read.cardNumber !== null && map.expectations.some((note) => note.cardNumber === read.cardNumber)
  const isPremise = read.kind !== 'expectation'
  const hasWords = read.text !== ''
  const stranger = anonymity === 'not-stored' ? null : unknownName(read.text)
  const hangs = hasWords && last !== null && (isPremise ? last.kind === 'note' : last.kind === 'premise')
  return (
    <span className={classes['tags']} data-testid="scribe-tags">
      {read.cardNumber !== null && (
        <Tag isDoubtful={isTaken}>
          {isTaken
            ? t('scribe.tag.cardTaken', { number: read.cardNumber })
            : t('scribe.tag.card', { number: read.cardNumber })}
        </Tag>
      )}
      {named !== undefined && <Tag>@{named.name}</Tag>}
      {stranger !== null && <Tag isDoubtful>{t('scribe.tag.stranger', { name: stranger })}</Tag>}
      {factors.map((name) => (
        <Tag key={name}>#{name}</Tag>
      ))}
      {lane !== undefined && <Tag>{t('scribe.tag.lane', { name: lane.text })}</Tag>}
      {read.quote !== '' && <Tag title={read.quote}>{t('scribe.tag.quote')}</Tag>}
      {read.isAgain && <Tag>+1</Tag>}
      {isPremise && selected > 0 && <Tag>{t('scribe.tag.behind', { count: selected })}</Tag>}
      {(hasImages || isWordless(read)) && !hasWords && <Tag isDoubtful>{t('scribe.tag.noWords')}</Tag>}
      {hangs && <Tag title={last.text}>{isPremise ? t('scribe.tag.withNote') : t('scribe.tag.withPremise')}</Tag>}
    </span>
  )
}

interface TagProps {
  readonly title?: string
  /** It may not be what is meant. */
  readonly isDoubtful?: boolean
  readonly children: ReactNode
}

const Tag = ({ title, isDoubtful, children }: TagProps) => (
  <span className={classes['tag']} title={title} data-doubtful={isDoubtful || undefined}>
    {children}
  </span>
)
