import path from 'node:path'
import { openTestLibrary, temporaryFolder, testId, workshopArgs } from '../../harness/library.ts'
import type { BenchBoard } from './content.ts'

export const SCOPE = testId(1)
export const TITLE = 'Bench'

interface BenchLibrary {
  readonly userData: string
  /** What reading the workshop's records takes, without anything around it. */
  readonly readMs: number
}

/** A user-data folder whose library holds the board as one workshop. */
export function libraryWith({ notes, clusters, people }: BenchBoard): BenchLibrary {
  const userData = temporaryFolder()
  const library = openTestLibrary(path.join(userData, 'library.sqlite'))
  library.run(SCOPE, 'workshop.create', { ...workshopArgs, title: TITLE })
  const side = { isAlias: false, organisation: '', role: '', side: 'client', segmentId: null } as const
  library.run(SCOPE, 'participant.add', { participants: people.map((person) => ({ ...person, ...side })) })
  for (const cluster of clusters) library.run(SCOPE, 'cluster.group', { ...cluster, members: [] })
  library.run(SCOPE, 'expectation.capture', {
    notes: notes.map(({ personId, ...note }) => ({ ...note, participantId: personId }))
  })
  library.executor.forgetHistory(SCOPE)
  const readMs = Math.min(...Array.from({ length: 3 }, () => timed(() => library.executor.openAsText(SCOPE))))
  library.close()
  return { userData, readMs }
}

function timed(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}
