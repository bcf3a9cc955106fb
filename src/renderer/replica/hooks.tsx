import { createContext, type ReactNode, useCallback, useContext, useMemo, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { hideFaceDown } from '../../domain/map/faceDown.ts'
import { hideNames } from '../../domain/map/hideNames.ts'
import { type WorkshopMap, workshopMap } from '../../domain/map/workshopMap.ts'
import type { CommandArgs, CommandName } from '../../domain/registry.ts'
import type { Gesture, HistoryState } from '../../protocol/contract.ts'
import { request } from './bridge.ts'
import type { Replica } from './replica.ts'

const ReplicaContext = createContext<Replica | null>(null)

/** Shows one workshop to all below: its replica must have been loaded. */
export function ReplicaProvider({ replica, children }: { readonly replica: Replica; readonly children: ReactNode }) {
  return <ReplicaContext value={replica}>{children}</ReplicaContext>
}

export function useReplica(): Replica {
  const replica = useContext(ReplicaContext)
  if (replica === null) throw new Error('no ReplicaProvider above')
  return replica
}

const useVersion = (replica: Replica): number => useSyncExternalStore(replica.subscribe, () => replica.version)

/**
 * The open workshop's records by kind, as the room may see them: what lies face down has no words
 * (domain/map/faceDown), who spoke where names are hidden is not said (domain/map/hideNames).
 * A new object after each change, with the lists that did not change kept.
 */
export function useWorkshopMap(): WorkshopMap {
  const replica = useReplica()
  const version = useVersion(replica)
  const { t } = useTranslation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the replica changes in place; its version tells when
  return useMemo(() => {
    const map = hideNames(workshopMap((type) => replica.list(type)))
    return hideFaceDown(map, (name) =>
      name === null ? t('tools.faceDown.note') : t('tools.faceDown.noteBy', { name })
    )
  }, [replica, version, t])
}

export function useHistory(): HistoryState {
  const replica = useReplica()
  useVersion(replica)
  return replica.history
}

export type Run = <Name extends CommandName>(name: Name, args: CommandArgs<Name>, gesture?: Gesture) => Promise<void>

/**
 * Runs a command on the open workshop; resolves when the change stands in this window's copy, throws a `Refusal`.
 * What nobody catches is shown by the application (app/failures).
 */
export function useRun(): Run {
  const replica = useReplica()
  return useCallback((name, args, gesture) => runIn(replica, name, args, gesture), [replica])
}

export async function runIn<Name extends CommandName>(
  replica: Replica,
  name: Name,
  args: CommandArgs<Name>,
  gesture?: Gesture
): Promise<void> {
  const { seq } = await request('command:run', { scope: replica.scope, name, args, ...(gesture && { gesture }) })
  await replica.reached(seq)
}
