import { useTranslation } from 'react-i18next'
import { type Goal, MAX_GOALS, type Workshop } from '../../../domain/workshops/workshop.ts'
import { newId } from '../../replica/bridge.ts'
import { useRun } from '../../replica/hooks.tsx'
import { AddField } from './AddField.tsx'
import { CellText } from './CellText.tsx'
import { FIELD } from './fields.ts'
import items from './items.module.css'
import { useListEdits } from './listEdits.ts'
import { moveByKeys, RowButtons } from './RowButtons.tsx'
import { moveBetweenCells } from './rows.ts'
import { Section } from './Section.tsx'

/** What the engagement is for: what every expectation is held against. */
export function GoalsSection({ workshop: { goals } }: { readonly workshop: Workshop }) {
  const { t } = useTranslation()
  const run = useRun()
  const edits = useListEdits<Goal>(goals, (next, gesture) => run('workshop.edit', { goals: next }, gesture), MAX_GOALS)
  return (
    <Section title={t('prepare.goals.title')}>
      <ol className={items['items']} onKeyDown={moveBetweenCells}>
        {goals.map((goal) => {
          const moves = edits.movesOf(goal.id)
          return (
            <li key={goal.id} className={items['item']} onKeyDown={moveByKeys(moves.onMove)}>
              <div className={items['words']}>
                <CellText
                  data-cell="goal"
                  aria-label={t('prepare.goals.goal')}
                  value={goal.text}
                  onSave={(text, gesture) => edits.edit(goal.id, { text }, gesture)}
                />
              </div>
              <RowButtons name={goal.text || t('common.untitled')} {...moves} onRemove={() => edits.remove(goal.id)} />
            </li>
          )
        })}
        <li className={items['item']}>
          <AddField
            cell="goal"
            field={FIELD.newGoal}
            label={t('prepare.goals.add')}
            placeholder={t('prepare.goals.addPlaceholder')}
            onAdd={(texts) => edits.add(texts.map((text) => ({ id: newId(), text })))}
          />
        </li>
      </ol>
    </Section>
  )
}
