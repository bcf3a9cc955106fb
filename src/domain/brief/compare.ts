import type { Brief, BriefItem, BriefPart } from './briefSchema.ts'

/** What both sides agree on about an expectation. Ranks, scores and who said it may drift without touching that. */
export const AGREED_FIELDS = [
  'part',
  'text',
  'answer',
  'measure',
  'owner',
  'dueDate',
  'promisedLevel',
  'agreedLevel'
] as const
export type AgreedField = (typeof AGREED_FIELDS)[number]

/** An expectation with the part of the brief that answers it. */
export type AnsweredItem = BriefItem & { readonly part: BriefPart }

interface ChangeOf<Kind extends string, Before, After> {
  readonly kind: Kind
  readonly expectationId: string
  readonly text: string
  readonly before: Before
  readonly after: After
  /** Which of the words differ; none where the whole answer came or went. */
  readonly fields: readonly AgreedField[]
}

export type BriefChange =
  | ChangeOf<'added', null, AnsweredItem>
  | ChangeOf<'changed', AnsweredItem, AnsweredItem>
  | ChangeOf<'removed', AnsweredItem, null>

/**
 * What a new version would say that the signed one does not: answers that came, went or read otherwise. What was and is
 * still open is no agreement.
 */
export function compareBriefs(signed: Brief, current: Brief): BriefChange[] {
  const earlier = answersOf(signed)
  const later = answersOf(current)
  const changes: BriefChange[] = []
  for (const [expectationId, after] of later) {
    const before = earlier.get(expectationId)
    const text = after.text
    if (before === undefined) {
      changes.push({ kind: 'added', expectationId, text, before: null, after, fields: [] })
      continue
    }
    const fields = AGREED_FIELDS.filter((field) => before[field] !== after[field])
    if (fields.length > 0) changes.push({ kind: 'changed', expectationId, text, before, after, fields })
  }
  for (const [expectationId, before] of earlier) {
    if (later.has(expectationId)) continue
    changes.push({ kind: 'removed', expectationId, text: before.text, before, after: null, fields: [] })
  }
  return changes
}

const answersOf = (brief: Brief): ReadonlyMap<string, AnsweredItem> =>
  new Map(
    brief.parts
      .filter(({ part }) => part !== 'open')
      .flatMap(({ part, sections }) => sections.flatMap(({ items }) => items.map((item) => ({ ...item, part }))))
      .map((item) => [item.expectationId, item])
  )
