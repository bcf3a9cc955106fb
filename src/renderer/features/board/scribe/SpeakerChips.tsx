import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { groupBy } from '../../../../domain/map/workshopMap.ts'
import type { Participant } from '../../../../domain/people/participant.ts'
import { keyCaps } from '../../../app/keys.ts'
import { isMac } from '../../../app/platform.ts'
import { PersonChip } from '../../../ui/PersonChip.tsx'
import classes from './ScribeBar.module.css'
import { KEYED_SPEAKERS } from './useLists.ts'

interface Props {
  readonly people: readonly Participant[]
  readonly speakerId: string | null
  onChoose(speakerId: string | null): void
}

/** Who is speaking, one key each; pressed again, nobody. */
export function SpeakerChips({ people, speakerId, onChoose }: Props) {
  const { t } = useTranslation()
  if (people.length === 0) return null
  const short = shortNames(people)
  return (
    <fieldset className={classes['chips']} aria-label={t('scribe.speakers')}>
      {people.slice(0, KEYED_SPEAKERS).map(({ id, name, color }, index) => (
        <UnstyledButton
          key={id}
          className={classes['chip']}
          title={`${name} (${keyCaps(`alt+${index + 1}`, isMac).join(isMac ? '' : '+')})`}
          aria-pressed={id === speakerId}
          tabIndex={-1}
          // The field keeps the keys.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(id === speakerId ? null : id)}
        >
          <span className={classes['digit']} aria-hidden>
            {index + 1}
          </span>
          <PersonChip name={short.get(id) ?? name} color={color} />
        </UnstyledButton>
      ))}
    </fieldset>
  )
}

/** The first word of each name, as people call one another, where no two are called the same. */
function shortNames(people: readonly Participant[]): ReadonlyMap<string, string> {
  const firsts = new Map(people.map(({ id, name }) => [id, name.trim().split(/\s+/)[0] ?? name]))
  const counts = groupBy([...firsts.values()], (first) => first)
  return new Map(
    people.map(({ id, name }) => {
      const first = firsts.get(id) ?? name
      return [id, counts.get(first)?.length === 1 ? first : name]
    })
  )
}
