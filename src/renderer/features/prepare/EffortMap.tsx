import { useTranslation } from 'react-i18next'
import { byEffort, effortFor } from '../../../domain/people/effort.ts'
import { type Participant, STAKES } from '../../../domain/people/participant.ts'
import { listed } from '../../i18n/i18n.ts'
import classes from './Effort.module.css'

const MOST_EFFORT = 25
/** As many as one can care for first. */
const FIRST = 3

/** Value upwards, risk to the right, a dot for each person: who stands in the upper right corner comes first. */
export function EffortMap({ people }: { readonly people: readonly Participant[] }) {
  const { t } = useTranslation()
  const judged = byEffort(people.filter((person) => effortFor(person) !== null))
  if (judged.length === 0) return null
  const first = judged.slice(0, FIRST).map(({ name }) => name)
  return (
    <figure className={classes['map']}>
      <div className={classes['axes']} aria-hidden>
        <span className={classes['up']}>{t('prepare.effort.value')}</span>
        <div className={classes['cells']}>
          {STAKES.toReversed().flatMap((value) =>
            STAKES.map((risk) => (
              <span
                key={`${value} ${risk}`}
                className={classes['cell']}
                style={{ '--share': `${Math.round((value * risk * 100) / MOST_EFFORT)}%` }}
              >
                {judged
                  .filter((person) => person.value === value && person.risk === risk)
                  .map(({ id, name, color }) => (
                    <span
                      key={id}
                      className={classes['dot']}
                      title={name}
                      style={{ '--dot-fill': `var(--note-${color})`, '--dot-edge': `var(--note-${color}-edge)` }}
                    />
                  ))}
              </span>
            ))
          )}
        </div>
        <span className={classes['along']}>{t('prepare.effort.risk')}</span>
      </div>
      <figcaption className={classes['first']}>{t('prepare.effort.first', { names: listed(first) })}</figcaption>
    </figure>
  )
}
