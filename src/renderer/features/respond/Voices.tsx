import { Spoiler } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Expectation } from '../../../domain/expectations/expectation.ts'
import type { Mention } from '../../../domain/expectations/mention.ts'
import type { Participant } from '../../../domain/people/participant.ts'
import { PersonChip } from '../../ui/PersonChip.tsx'
import { Section } from './Section.tsx'
import classes from './Voices.module.css'

interface Props {
  readonly expectation: Expectation
  readonly mentions: readonly Mention[]
  readonly people: ReadonlyMap<string, Participant>
}

/** Who said it, each with their own words: the thread back from a promise to the room. */
export function Voices({ expectation, mentions, people }: Props) {
  const { t } = useTranslation()
  const voices = [
    { ...expectation, text: '' },
    // A bare +1 has no words of its own.
    ...mentions
  ]
  return (
    <Section title={t('respond.voices.title')} aside={<Count count={voices.length} />}>
      <Spoiler mb="xs" maxHeight={192} showLabel={t('action.more')} hideLabel={t('respond.voices.less')}>
        <ul className={classes['voices']}>
          {voices.map(({ id, participantId, text, quote }) => (
            <li key={id}>
              <Speaker person={participantId === null ? undefined : people.get(participantId)} />
              {text !== '' && <p className={classes['words']}>{text}</p>}
              {quote !== '' && <q className={classes['quote']}>{quote}</q>}
            </li>
          ))}
        </ul>
      </Spoiler>
    </Section>
  )
}

function Count({ count }: { readonly count: number }) {
  const { t } = useTranslation()
  return <span className={classes['count']}>{t('respond.voices.count', { count })}</span>
}

function Speaker({ person }: { readonly person: Participant | undefined }) {
  const { t } = useTranslation()
  if (person === undefined) return <span className={classes['unnamed']}>{t('respond.voices.unnamed')}</span>
  return <PersonChip name={person.name} color={person.color} note={person.role || person.organisation} />
}
