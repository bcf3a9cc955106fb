import { reported } from '../../app/failures.tsx'
import type { OpenPair, Reviewing } from './useReview.ts'

/** What can be done with a pair, and by which key; the first one is the one that is shown. */
export const DEEDS = ['merge', 'connect', 'keepApart', 'skip'] as const
export type Deed = (typeof DEEDS)[number]

export const DEED_KEYS: Readonly<Record<Deed | 'previous' | 'undo' | 'left' | 'right', readonly string[]>> = {
  merge: ['M', 'Enter'],
  connect: ['L'],
  keepApart: ['K'],
  skip: ['S', 'N'],
  previous: ['P'],
  undo: ['U', 'mod+Z'],
  left: ['ArrowLeft'],
  right: ['ArrowRight']
}

/** A1: the note that would go was answered or measured. */
export const isHeldBack = ({ facts, stays }: OpenPair): boolean => facts[stays === 0 ? 1 : 0].isHeld

export function doDeed(deed: Deed, review: Reviewing): void {
  if (deed === 'skip') review.step(1)
  else if (deed !== 'merge') reported(review[deed])
  else if (review.open !== null && !isHeldBack(review.open)) reported(review.merge)
}
