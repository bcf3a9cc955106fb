import { localDay } from '../../../base/day.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import type { Session } from '../../../domain/sessions/session.ts'
import { reported } from '../../app/failures.tsx'
import { newId } from '../../replica/bridge.ts'
import { useReplica, useRun } from '../../replica/hooks.tsx'
import { showSession, useTrackView } from './trackView.ts'

interface TrackSession {
  /** What is recorded now belongs to it. */
  readonly session: Session | null
  choose(sessionId: string | null): void
  create(title: string): void
}

/** The session that one looks back from: the latest, unless another was chosen. */
export function useTrackSession({ sessions }: WorkshopMap): TrackSession {
  const { scope } = useReplica()
  const run = useRun()
  const chosenId = useTrackView((view) => view.sessions[scope])
  const latest = sessions.at(-1) ?? null
  const session = chosenId === null ? null : (sessions.find(({ id }) => id === chosenId) ?? latest)
  return {
    session,
    choose: (sessionId) => showSession(scope, sessionId),
    create: (title) =>
      reported(async () => {
        const id = newId()
        await run('session.add', { id, title, date: localDay(new Date()), place: '', method: 'interview' })
        showSession(scope, id)
      })
  }
}
