import { Tooltip, VisuallyHidden } from '@mantine/core'
import { type KeyboardEvent, memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Verdict } from '../../../../domain/expectations/expectation.ts'
import type { Priority } from '../../../../domain/priority/score.ts'
import { useFormat } from '../../../i18n/format.ts'
import type { NoteEdits } from '../../../notes/useNoteEdits.ts'
import { VerdictSelect } from '../../../notes/VerdictSelect.tsx'
import { DraftInput } from '../../../ui/DraftInput.tsx'
import classes from './RankingRow.module.css'
import { RANKING_ID } from './rankingId.ts'
import { ScoreBar, ScoreParts } from './ScoreBar.tsx'

interface Props {
  readonly priority: Priority
  readonly edits: NoteEdits
  readonly isSelected: boolean
  /** One row takes part in the order of Tab: the others are reached by arrows. */
  readonly isActive: boolean
  onChoose(id: string): void
  onStep(event: KeyboardEvent, id: string): void
  onDecide(id: string): void
}

/** Page content belongs into a landmark: the panel is one. */
const IN_PANEL = { target: `#${RANKING_ID}` }

/** One expectation: its place, what the place is made of, and the verdict. */
export const RankingRow = memo(function RankingRow(props: Props) {
  const { priority, edits, isSelected, isActive, onChoose, onStep, onDecide } = props
  const { t } = useTranslation()
  const format = useFormat()
  const { expectation, rank, score, parts, voices } = priority
  const { id, text, verdict, verdictReason } = expectation
  const name = text || t('common.untitled')
  const tabIndex = isActive ? 0 : -1
  const decide = (chosen: Verdict): void => {
    onDecide(id)
    void edits.triage([id], { verdict: chosen })
  }
  return (
    <div className={classes['row']} data-selected={isSelected || undefined}>
      <Tooltip
        // For the eye only: the button says the same numbers.
        aria-label={t('respond.score.title')}
        label={
          <span aria-hidden>
            <ScoreParts parts={parts} />
          </span>
        }
        position="left"
        portalProps={IN_PANEL}
        openDelay={400}
        events={{ hover: true, focus: true, touch: false }}
      >
        <button
          type="button"
          className={classes['main']}
          aria-pressed={isSelected}
          tabIndex={tabIndex}
          data-note={id}
          onClick={() => onChoose(id)}
          onKeyDown={(event) => onStep(event, id)}
        >
          <span className={classes['rank']}>
            {rank === null ? (
              <span aria-hidden>–</span>
            ) : (
              <>
                <VisuallyHidden>{t('respond.list.rank', { rank })}</VisuallyHidden>
                <span aria-hidden>{rank}</span>
              </>
            )}
          </span>
          <span className={classes['text']}>{name}</span>
          <span className={classes['score']}>{score === null ? '' : format.number(score, 0)}</span>
          <span className={classes['bar']}>
            {score === null ? (
              <span className={classes['unjudged']}>{t('ranking.unjudged', { count: voices })}</span>
            ) : (
              <ScoreBar parts={parts} />
            )}
          </span>
          <VisuallyHidden>
            <ScoreParts parts={parts} />
          </VisuallyHidden>
        </button>
      </Tooltip>
      <div className={classes['verdict']}>
        <VerdictSelect
          size="xs"
          aria-label={t('ranking.verdictOf', { name })}
          tabIndex={tabIndex}
          value={verdict}
          onChange={decide}
        />
        <DraftInput
          size="xs"
          aria-label={t('ranking.reasonOf', { name })}
          placeholder={t('ranking.reason')}
          tabIndex={tabIndex}
          value={verdictReason}
          onSave={(typed, gesture) => edits.triage([id], { verdictReason: typed }, gesture)}
        />
      </div>
    </div>
  )
})
