import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isWordless, type Unread, unread } from '../../../../domain/capture/parseLine.ts'
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
  const hasNames = anonymity !== 'not-stored'
  const doubtful = new Map(
    unread(read.text, vocabulary)
      .filter(({ mark }) => hasNames || !isOfPeople(mark))
      .map((each) => [each.mark + each.word, each])
  )
  const isUnsaid = isWordless(read, vocabulary) || (hasImages && !hasWords)
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
      {named !== undefined && (
        <Tag>{hasNames ? `@${named.name}` : t('scribe.tag.notStored', { name: named.name })}</Tag>
      )}
      {[...doubtful].map(([key, each]) => (
        <Tag key={key} isDoubtful>
          {t(doubtOf(each), { name: each.word })}
        </Tag>
      ))}
      {factors.map((name) => (
        <Tag key={name}>#{name}</Tag>
      ))}
      {lane !== undefined && <Tag>{t('scribe.tag.lane', { name: lane.text })}</Tag>}
      {read.quote !== '' && <Tag title={read.quote}>{t('scribe.tag.quote')}</Tag>}
      {read.isAgain && <Tag>+1</Tag>}
      {isPremise && selected > 0 && <Tag>{t('scribe.tag.behind', { count: selected })}</Tag>}
      {isUnsaid && <Tag isDoubtful>{t('scribe.tag.noWords')}</Tag>}
      {hangs && <Tag title={last.text}>{isPremise ? t('scribe.tag.withNote') : t('scribe.tag.withPremise')}</Tag>}
    </span>
  )
}

const isOfPeople = (mark: string): boolean => mark === '@' || mark === '＠'

function doubtOf({ mark, isOfSeveral }: Unread) {
  if (isOfPeople(mark)) return isOfSeveral ? 'scribe.tag.namesakes' : 'scribe.tag.stranger'
  return isOfSeveral ? 'scribe.tag.severalTags' : 'scribe.tag.unknownTag'
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
