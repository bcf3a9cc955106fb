import { type GuideQuestion, QUESTION_KINDS } from './session.ts'

/** A discussion guide in the order of a talk, whatever the order in which it was written. */
export const guideInOrder = (guide: readonly GuideQuestion[]): GuideQuestion[] =>
  QUESTION_KINDS.flatMap((kind) => guide.filter((question) => question.kind === kind))
