import { CloseButton, Slider } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Gesture } from '../../protocol/contract.ts'
import { newId } from '../replica/bridge.ts'
import { DraftInput } from '../ui/DraftInput.tsx'
import classes from './RatingInput.module.css'
import { ratingFrom, readRating, shownRating } from './rating.ts'

interface Props {
  readonly label: string
  /** 0 to 1; null: not judged. */
  readonly value: number | null
  /** The notes that are edited together are not judged alike. */
  readonly isMixed?: boolean
  /** False when it was refused. */
  onChange(value: number | null, gesture?: Gesture): Promise<boolean>
}

/** A judgement from 0 to 100, by hand or by number, or none. */
export function RatingInput({ label, value, isMixed = false, onChange }: Props) {
  const { t } = useTranslation()
  const [drag, setDrag] = useState<{ readonly from: number | null; readonly to: number } | null>(null)
  const gesture = useGestureWhileFocused()
  // Where the hand is, until that is saved.
  const dragged = drag !== null && drag.from === value ? drag.to : null

  const empty = isMixed ? t('common.mixed') : t('inspector.notJudged')
  const saveText = async (text: string, typing: Gesture): Promise<boolean> => {
    const read = readRating(text)
    if (read === undefined) return true
    return onChange(read, typing)
  }

  return (
    <div className={classes['rating']}>
      <span className={classes['label']} aria-hidden>
        {label}
      </span>
      <div className={classes['slider']}>
        <Slider
          size="sm"
          onFocusCapture={gesture.begin}
          onPointerDownCapture={gesture.begin}
          label={null}
          thumbLabel={label}
          thumbValueText={value === null && dragged === null ? empty : String(dragged ?? shownRating(value ?? 0))}
          value={dragged ?? (value === null ? 50 : shownRating(value))}
          onChange={(to) => setDrag({ from: value, to })}
          onChangeEnd={(shown) => void onChange(ratingFrom(shown), gesture.current())}
          data-empty={(value === null && dragged === null) || undefined}
        />
      </div>
      <DraftInput
        size="xs"
        className={classes['number']}
        aria-label={label}
        inputMode="numeric"
        placeholder={isMixed ? empty : '–'}
        value={value === null ? '' : String(shownRating(value))}
        onSave={saveText}
      />
      <CloseButton
        size="sm"
        aria-label={t('inspector.clearRating', { label })}
        title={t('inspector.clearRating', { label })}
        disabled={value === null && !isMixed}
        onClick={() => void onChange(null)}
      />
    </div>
  )
}

/** Arrow after arrow on a slider is one step of undo, until the hand goes elsewhere or takes hold anew. */
function useGestureWhileFocused() {
  const gesture = useRef<Gesture>({ id: newId() })
  return {
    begin: (): void => {
      gesture.current = { id: newId() }
    },
    current: (): Gesture => gesture.current
  }
}
