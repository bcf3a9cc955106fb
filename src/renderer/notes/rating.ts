import { clamp } from '../../base/geometry.ts'

/** A judgement is kept as 0 to 1 and shown as 0 to 100. */
export const shownRating = (rating: number): number => Math.round(rating * 100)
export const ratingFrom = (shown: number): number => clamp(Math.round(shown), 0, 100) / 100

/** What was typed as a judgement: null when nothing stands there, undefined when it is no number. */
export function readRating(text: string): number | null | undefined {
  const typed = text.normalize('NFKC').trim().replace(/%$/, '').trim()
  if (typed === '') return null
  return /^\d+([.,]\d+)?$/.test(typed) ? ratingFrom(Number(typed.replace(',', '.'))) : undefined
}
