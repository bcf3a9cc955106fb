import { useState } from 'react'
import { localDay } from '../../../base/day.ts'
import { guideInOrder } from '../../../domain/sessions/guide.ts'
import type { GuideQuestion } from '../../../domain/sessions/session.ts'
import { useReplica, useWorkshopMap } from '../../replica/hooks.tsx'
import { changeRoom, useRoom } from '../../session/room.ts'
import { shownSession } from '../../session/sessionInHand.ts'

interface Guide {
  readonly questions: readonly GuideQuestion[]
  /** The one that is being asked; undefined: there is none. */
  readonly current: GuideQuestion | undefined
  /** Of the current one, from 0. */
  readonly index: number
  /** It stands large on every page, and before the room. */
  readonly isShown: boolean
  show(isShown: boolean): void
  /** Goes on or back; at the ends nothing changes. */
  step(by: -1 | 1): void
}

/** The questions of the session that is on, and which of them is being asked: the same in all windows. */
export function useGuide(): Guide {
  const { scope } = useReplica()
  const { sessions } = useWorkshopMap()
  const { sessionId, questionId, isGuideShown } = useRoom(scope)
  const [today] = useState(() => localDay(new Date()))
  const questions = guideInOrder(shownSession(sessions, sessionId, today)?.guide ?? [])
  // One that is gone, or of another session: the talk begins anew.
  const index = Math.max(
    0,
    questions.findIndex(({ id }) => id === questionId)
  )
  return {
    questions,
    current: questions[index],
    index,
    isShown: isGuideShown,
    show: (isShown) => changeRoom(scope, { isGuideShown: isShown }),
    step(by) {
      const next = questions[index + by]
      if (next !== undefined) changeRoom(scope, { questionId: next.id })
    }
  }
}
