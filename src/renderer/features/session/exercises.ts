import type { Exercise } from '../../../domain/exercises/exercise.ts'
import type { AgendaItem, Session } from '../../../domain/sessions/session.ts'
import { attempt } from '../../app/failures.tsx'
import { newId } from '../../replica/bridge.ts'
import { runIn } from '../../replica/hooks.tsx'
import type { Replica } from '../../replica/replica.ts'
import { startTimer, stopTimer, timerOf } from '../../session/timerStore.ts'

type Begun = Pick<Exercise, 'title' | 'sessionId' | 'itemId' | 'minutes'>

/** Begins an exercise, and its time with it. What is done from here on can be taken back as one (E12). */
export async function beginExercise(replica: Replica, begun: Begun): Promise<void> {
  const id = newId()
  if (!(await attempt(runIn(replica, 'exercise.begin', { id, ...begun })))) return
  startTimer(replica.scope, { title: begun.title, exerciseId: id, minutes: begun.minutes })
}

export async function endExercise(replica: Replica, id: string): Promise<void> {
  if (!(await attempt(runIn(replica, 'exercise.end', { id })))) return
  if (timerOf(replica.scope).timer?.exerciseId === id) stopTimer(replica.scope)
}

export type ItemState = 'open' | 'now' | 'done'

/** Whether an exercise is this part of an agenda. Those that began before this was kept bear its title. */
export const isOf = (exercise: Exercise, session: Session, item: AgendaItem): boolean =>
  exercise.sessionId === session.id &&
  (exercise.itemId === null ? exercise.title === item.title : exercise.itemId === item.id)

/** How far a part of an agenda has come. */
export function stateOf(exercises: readonly Exercise[], session: Session, item: AgendaItem): ItemState {
  const own = exercises.filter((exercise) => isOf(exercise, session, item))
  if (own.some(({ endedAt }) => endedAt === null)) return 'now'
  return own.length > 0 ? 'done' : 'open'
}
