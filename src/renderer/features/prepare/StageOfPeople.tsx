import { useTranslation } from 'react-i18next'
import type { Participant } from '../../../domain/people/participant.ts'
import { ENGAGEMENT_STAGES, type EngagementStage } from '../../../domain/workshops/workshop.ts'
import { reported } from '../../app/failures.tsx'
import { useRun } from '../../replica/hooks.tsx'
import { ChoiceSelect } from '../../ui/ChoiceSelect.tsx'
import { PersonChip } from '../../ui/PersonChip.tsx'
import { CellSelect } from './CellSelect.tsx'
import classes from './EngagementSection.module.css'

interface Props {
  /** Of the client's. */
  readonly people: readonly Participant[]
  /** Of the workshop: everybody's, unless it is said otherwise. */
  readonly stage: EngagementStage
}

/** Who knows us better or less than the client as a whole. */
export function StageOfPeople({ people, stage }: Props) {
  const { t } = useTranslation()
  const run = useRun()
  const change = (id: string, chosen: EngagementStage | null): void =>
    reported(() => run('participant.edit', { id, stage: chosen }))
  const own = people.filter((person) => person.stage !== null)
  const others = people.filter((person) => person.stage === null)
  if (people.length === 0) return null
  return (
    <>
      <ul className={classes['people']}>
        {own.map((person) => (
          <li key={person.id}>
            <PersonChip name={person.name} color={person.color} />
            <CellSelect<EngagementStage | ''>
              label={t('prepare.fieldOf', { field: t('prepare.stage.title'), name: person.name })}
              value={person.stage ?? ''}
              onChange={(chosen) => change(person.id, chosen || null)}
              choices={[
                { value: '', label: t('prepare.effort.asWorkshop') },
                ...ENGAGEMENT_STAGES.map((each) => ({ value: each, label: t(`prepare.stage.short.${each}`) }))
              ]}
            />
          </li>
        ))}
      </ul>
      <ChoiceSelect
        isAdder
        size="xs"
        aria-label={t('prepare.stage.other')}
        placeholder={t('prepare.stage.other')}
        value={null}
        choices={others.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => {
          if (id !== null) change(id, besides(stage))
        }}
      />
    </>
  )
}

/** Whoever is named apart is at another stage: the one after, mostly, or, at the last, the one before. */
function besides(stage: EngagementStage): EngagementStage {
  const at = ENGAGEMENT_STAGES.indexOf(stage)
  return ENGAGEMENT_STAGES[at + 1] ?? ENGAGEMENT_STAGES[at - 1] ?? stage
}
