import { useTranslation } from 'react-i18next'
import { MAX_TEXT } from '../../../domain/engine/schema.ts'
import { type GuideQuestion, MAX_QUESTIONS, QUESTION_KINDS, type Session } from '../../../domain/sessions/session.ts'
import type { Gesture } from '../../../protocol/contract.ts'
import { newId } from '../../replica/bridge.ts'
import { useRun } from '../../replica/hooks.tsx'
import { AddField } from './AddField.tsx'
import { CellText } from './CellText.tsx'
import classes from './Guide.module.css'
import { movedQuestion } from './guide.ts'
import items from './items.module.css'
import { useListEdits } from './listEdits.ts'
import { moveByKeys, RowButtons, type RowMoves } from './RowButtons.tsx'

/** The questions of a session in the order of a talk: opening, transition, key, ending. */
export function GuideEditor({ session }: { readonly session: Session }) {
  const { t } = useTranslation()
  const run = useRun()
  const { id, guide } = session
  const edits = useListEdits<GuideQuestion>(
    guide,
    (next, gesture) => run('session.edit', { id, guide: next }, gesture),
    MAX_QUESTIONS,
    movedQuestion
  )
  return (
    <div className={classes['guide']}>
      {QUESTION_KINDS.map((kind) => (
        <section key={kind} aria-label={t(`prepare.guide.kind.${kind}`)}>
          <h3 className={classes['kind']}>
            {t(`prepare.guide.kind.${kind}`)}
            <span>{t(`prepare.guide.hint.${kind}`)}</span>
          </h3>
          <ol className={items['items']}>
            {guide
              .filter((question) => question.kind === kind)
              .map((question) => (
                <QuestionRow
                  key={question.id}
                  question={question}
                  onEdit={(text, gesture) => edits.edit(question.id, { text }, gesture)}
                  {...edits.movesOf(question.id)}
                  onRemove={() => edits.remove(question.id)}
                />
              ))}
            <li className={items['item']}>
              <AddField
                cell="question"
                maxLength={MAX_TEXT}
                label={t('prepare.guide.add', { kind: t(`prepare.guide.kind.${kind}`) })}
                placeholder={t('prepare.guide.addHint')}
                onAdd={(texts) => edits.add(texts.map((text) => ({ id: newId(), kind, text })))}
              />
            </li>
          </ol>
        </section>
      ))}
    </div>
  )
}

interface RowProps extends RowMoves {
  readonly question: GuideQuestion
  onEdit(text: string, gesture: Gesture): Promise<boolean>
  onRemove(): void
}

/** In buttons' names a long question is cut: they are heard, one after the other. */
const HEARD = 40

function QuestionRow({ question: { text }, onEdit, canMove, onMove, onRemove }: RowProps) {
  const { t } = useTranslation()
  const name = text.length > HEARD ? `${text.slice(0, HEARD)}…` : text
  return (
    <li className={items['item']} onKeyDown={moveByKeys(onMove)}>
      <div className={items['words']}>
        <CellText
          data-cell="question"
          maxLength={MAX_TEXT}
          aria-label={t('prepare.guide.question')}
          value={text}
          onSave={onEdit}
        />
      </div>
      <RowButtons name={name || t('common.untitled')} {...{ canMove, onMove, onRemove }} />
    </li>
  )
}
