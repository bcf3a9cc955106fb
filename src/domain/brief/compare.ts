import type { Brief, BriefItem, BriefPart } from './brief.ts'

export interface BriefChange {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly expectationId: string
  readonly text: string
}

type Answered = BriefItem & { readonly part: BriefPart }

/**
 * What a new version would say that the signed one does not: answers that came, went or read otherwise. Ranks, scores and
 * who said it may drift without touching what was agreed; what was and is still open is no agreement.
 */
export function compareBriefs(signed: Brief, current: Brief): BriefChange[] {
  const before = answersOf(signed)
  const after = answersOf(current)
  const changes: BriefChange[] = []
  for (const [expectationId, item] of after) {
    const old = before.get(expectationId)
    if (old === undefined) changes.push({ kind: 'added', expectationId, text: item.text })
    else if (agreementIn(old) !== agreementIn(item)) changes.push({ kind: 'changed', expectationId, text: item.text })
  }
  for (const [expectationId, item] of before) {
    if (!after.has(expectationId)) changes.push({ kind: 'removed', expectationId, text: item.text })
  }
  return changes
}

const answersOf = (brief: Brief): Map<string, Answered> =>
  new Map(
    brief.parts
      .filter(({ part }) => part !== 'open')
      .flatMap(({ part, sections }) => sections.flatMap(({ items }) => items.map((item) => ({ ...item, part }))))
      .map((item) => [item.expectationId, item])
  )

const agreementIn = ({ part, text, answer, measure, owner, dueDate, promisedLevel }: Answered): string =>
  JSON.stringify([part, text, answer, measure, owner, dueDate, promisedLevel])
