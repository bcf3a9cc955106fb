import { printRoute } from '../../app/files.ts'
import { useReplica } from '../../replica/hooks.tsx'
import { CURRENT, type Edition } from './edition.ts'
import { useBriefName } from './useBriefName.ts'

/** Saves the brief as a PDF, as it stands or as it was signed. */
export function usePrint(): (edition: Edition) => Promise<void> {
  const { scope } = useReplica()
  const nameOf = useBriefName()
  return async (edition) => {
    const id = edition.kind === 'signed' ? edition.signing.id : CURRENT
    await printRoute(`${nameOf(edition)}.pdf`, { page: 'print', feature: 'report', scope, rest: [id] })
  }
}
