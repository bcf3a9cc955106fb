import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { localDayOf } from '../../../../base/day.ts'
import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import { isPreWork } from '../../../../domain/sessions/preWork.ts'
import { useFormat } from '../../../i18n/format.ts'
import { DimensionChips, FactorChips } from '../../../notes/MarkChips.tsx'
import { sharedOf } from '../../../notes/mixedValues.ts'
import {
  ClusterSelect,
  LaneSelect,
  type NoteSelectProps,
  SessionSelect,
  SpeakerSelect
} from '../../../notes/NoteSelects.tsx'
import { RatingInput } from '../../../notes/RatingInput.tsx'
import type { NoteEdits } from '../../../notes/useNoteEdits.ts'
import { VerdictSelect } from '../../../notes/VerdictSelect.tsx'
import { ColorSwatchPicker } from '../../../ui/ColorSwatchPicker.tsx'
import { DraftTextarea } from '../../../ui/DraftInput.tsx'
import { FieldGroup, FieldRow } from './FieldRow.tsx'

interface Props {
  readonly map: WorkshopMap
  readonly notes: readonly Expectation[]
  readonly edits: NoteEdits
}

/** The fields that one note has and that many can be given at once. */
export function SharedFields({ map, notes, edits }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const ids = notes.map(({ id }) => id)
  const color = sharedOf(notes, (note) => note.color)
  const verdict = sharedOf(notes, (note) => note.verdict)
  const reason = sharedOf(notes, ({ verdictReason }) => verdictReason)
  const select = (id: string, field: 'participantId' | 'sessionId' | 'clusterId' | 'laneId'): NoteSelectProps => ({
    ...{ id, map, edits, ids, size: 'xs' },
    ...sharedOf(notes, (note) => note[field])
  })
  const [only, more] = notes
  const session = map.sessions.find(({ id }) => id === only?.sessionId)
  const isEarly = only !== undefined && more === undefined && isPreWork(only, session, localDayOf)
  const preWork = isEarly ? only.capturedAt : null
  const hasLanes = map.elements.some(({ kind }) => kind === 'frame')
  return (
    <>
      <FieldGroup title={t('inspector.origin')}>
        <FieldRow label={t('inspector.speaker')}>{(id) => <SpeakerSelect {...select(id, 'participantId')} />}</FieldRow>
        <FieldRow label={t('inspector.session')}>{(id) => <SessionSelect {...select(id, 'sessionId')} />}</FieldRow>
        {preWork !== null && (
          <Text size="xs" c="dimmed">
            {t('inspector.preWork', { date: format.date(localDayOf(preWork)) })}
          </Text>
        )}
        <FieldRow label={t('inspector.cluster')}>{(id) => <ClusterSelect {...select(id, 'clusterId')} />}</FieldRow>
        {hasLanes && <FieldRow label={t('element.lane')}>{(id) => <LaneSelect {...select(id, 'laneId')} />}</FieldRow>}
        <FactorChips notes={notes} onChange={(factor, isOn) => void edits.setMark(ids, 'factors', factor, isOn)} />
        <DimensionChips notes={notes} onChange={(each, isOn) => void edits.setMark(ids, 'dimensions', each, isOn)} />
        <ColorSwatchPicker
          label={t('inspector.color')}
          value={color.value}
          onChange={(chosen) => void edits.edit(ids, { color: chosen })}
        />
      </FieldGroup>
      <FieldGroup title={t('inspector.judgement')}>
        {(['importance', 'feasibility'] as const).map((axis) => (
          <RatingInput
            key={axis}
            label={t(`respond.score.part.${axis}`)}
            {...sharedOf(notes, (note) => note[axis])}
            onChange={(rating, gesture) => edits.judge(ids, axis, rating, gesture)}
          />
        ))}
        <FieldRow label={t('inspector.verdict')}>
          {(id) => (
            <VerdictSelect
              id={id}
              size="xs"
              value={verdict.value}
              {...(verdict.isMixed && { placeholder: t('common.mixed') })}
              onChange={(chosen) => void edits.triage(ids, { verdict: chosen })}
            />
          )}
        </FieldRow>
        <DraftTextarea
          mt={6}
          size="xs"
          minRows={1}
          maxRows={5}
          aria-label={t('inspector.reason')}
          placeholder={reason.isMixed ? t('inspector.reasonsMixed') : t('inspector.reasonHint')}
          value={reason.value ?? ''}
          onSave={(typed, gesture) => edits.triage(ids, { verdictReason: typed.trim() }, gesture)}
        />
      </FieldGroup>
    </>
  )
}
