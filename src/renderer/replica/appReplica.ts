import { useSyncExternalStore } from 'react'
import type { RecordOf, RecordType } from '../../domain/engine/record.ts'
import { APP_SCOPE } from '../../domain/engine/schema.ts'
import { Replica } from './replica.ts'

let replica: Replica | null = null

/** Loads what belongs to the application and to no workshop: settings, own templates. Before anything is drawn. */
export async function startAppReplica(): Promise<Replica> {
  const loading = new Replica(APP_SCOPE)
  await loading.load()
  replica = loading
  return loading
}

/** What has been loaded; where the library did not open there is none, and nothing that could ask for it. */
export function appReplica(): Replica {
  if (replica === null) throw new Error('the application’s records are not loaded')
  return replica
}

const subscribe = (listener: () => void): (() => void) => appReplica().subscribe(listener)

/** The records of the application of a type: the same array until one of them changes. */
export const useAppRecords = <T extends RecordType>(type: T): readonly RecordOf<T>[] =>
  useSyncExternalStore(subscribe, () => appReplica().list(type))
