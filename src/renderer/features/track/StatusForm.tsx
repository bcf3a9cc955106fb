import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type Ref, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_TEXT } from '../../../domain/engine/schema.ts'
import type { PromiseInHand } from '../../../domain/statuses/promises.ts'
import { DELIVERY_STATES, type DeliveryState } from '../../../domain/statuses/status.ts'
import { isComposing } from '../../app/platform.ts'
import { useLeaving } from '../../ui/useLeaving.ts'
import classes from './TrackDetail.module.css'

interface Props {
  readonly promise: PromiseInHand
  /** Resolves to whether it was recorded. */
  onRecord(state: DeliveryState, evidence: string): Promise<boolean>
  /** Escape: back to the list. What was typed stays. */
  onLeave(): void
  readonly evidenceRef: Ref<HTMLInputElement>
}

/** One new entry in the history of a promise: where it stands and what shows it. What was typed is never lost. */
export function StatusForm({ promise, onRecord, onLeave, evidenceRef }: Props) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<DeliveryState | null>(null)
  const [evidence, setEvidence] = useState('')
  const state = chosen ?? promise.state
  const isNew = state !== promise.state || evidence.trim() !== ''

  const record = async (): Promise<void> => {
    if (!isNew) return
    const text = evidence.trim()
    setChosen(null)
    setEvidence('')
    if (await onRecord(state, text)) return
    setChosen(state)
    setEvidence((typed) => typed || text)
  }
  useLeaving(() => {
    if (evidence.trim() !== '') void onRecord(state, evidence.trim())
  })

  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault()
        void record()
      }}
    >
      <NativeSelect
        label={t('track.status.state')}
        value={state}
        onChange={(event) => setChosen(event.currentTarget.value as DeliveryState)}
        data={DELIVERY_STATES.map((value) => ({ value, label: t(`track.state.${value}`) }))}
      />
      <TextInput
        ref={evidenceRef}
        label={t('track.status.evidence')}
        placeholder={t('track.status.evidenceHint')}
        value={evidence}
        maxLength={MAX_TEXT}
        onChange={(event) => setEvidence(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter and Escape end a composition first.
          if (isComposing(event.nativeEvent)) {
            if (event.key === 'Enter') event.preventDefault()
          } else if (event.key === 'Escape') onLeave()
        }}
      />
      <Button type="submit" variant="default" disabled={!isNew}>
        {t('track.status.record')}
      </Button>
    </form>
  )
}
