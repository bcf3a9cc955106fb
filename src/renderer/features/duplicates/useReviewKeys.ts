import { useWindowEvent } from '@mantine/hooks'
import { type RefObject, useRef } from 'react'
import { reported } from '../../app/failures.tsx'
import { matchesKeys } from '../../app/keys.ts'
import { openDialog } from '../../app/openDialog.ts'
import { isComposing, isMac } from '../../app/platform.ts'
import { DEED_KEYS, DEEDS, doDeed } from './deeds.ts'
import type { Reviewing } from './useReview.ts'

/** The keys of the review, as long as its dialog is the topmost one. @returns what it fills */
export function useReviewKeys(review: Reviewing): RefObject<HTMLDivElement | null> {
  const content = useRef<HTMLDivElement>(null)
  useWindowEvent('keydown', (event) => {
    if (event.defaultPrevented || isComposing(event) || !openDialog()?.contains(content.current)) return
    // A button that has the focus answers to Enter itself; a note that may stay has nothing else to do then.
    const isOnButton = event.target instanceof Element && event.target.closest('button:not([role="radio"])') !== null
    if (event.key === 'Enter' && isOnButton) return
    const does = (deed: keyof typeof DEED_KEYS): boolean =>
      DEED_KEYS[deed].some((keys) => matchesKeys(event, keys, isMac))
    const deed = DEEDS.find(does)
    if (does('undo')) reported(review.undo)
    else if (review.open === null) return
    else if (deed !== undefined) doDeed(deed, review)
    else if (does('previous')) review.step(-1)
    else if (does('left')) review.choose(0)
    else if (does('right')) review.choose(1)
    else return
    event.preventDefault()
  })
  return content
}
