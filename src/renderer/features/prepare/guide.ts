import { guideInOrder } from '../../../domain/sessions/guide.ts'
import { type GuideQuestion, QUESTION_KINDS, type QuestionKind } from '../../../domain/sessions/session.ts'

type Guide = readonly GuideQuestion[]

/** Up or down by one; over the edge of its kind it becomes of the kind beside, and stands nearest there. */
export function movedQuestion(guide: Guide, id: string, by: -1 | 1): Guide {
  const ordered = guideInOrder(guide)
  const from = ordered.findIndex((question) => question.id === id)
  const question = ordered[from]
  if (question === undefined) return guide
  const other = ordered[from + by]
  if (other?.kind === question.kind) {
    return ordered.map((each) => (each === question ? other : each === other ? question : each))
  }
  const kind: QuestionKind | undefined = QUESTION_KINDS[QUESTION_KINDS.indexOf(question.kind) + by]
  if (kind === undefined) return guide
  return ordered.map((each) => (each === question ? { ...question, kind } : each))
}
