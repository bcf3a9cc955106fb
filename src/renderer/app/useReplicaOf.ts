import { useEffect, useState } from 'react'
import type { Failure } from '../../domain/engine/errors.ts'
import { failureOf, Refusal } from '../replica/bridge.ts'
import { Replica } from '../replica/replica.ts'
import { logError } from './failures.tsx'

export type Opening =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly replica: Replica }
  | { readonly state: 'failed'; readonly failure: Failure }

/** The read copy of a workshop, loaded and kept up to date while the component is mounted. */
export function useReplicaOf(scope: string): Opening {
  const [opening, setOpening] = useState<Opening>({ state: 'loading' })
  useEffect(() => {
    const replica = new Replica(scope)
    let isWanted = true
    replica.load().then(
      () => isWanted && setOpening({ state: 'ready', replica }),
      (error: unknown) => {
        if (!(error instanceof Refusal)) logError(error)
        if (isWanted) setOpening({ state: 'failed', failure: failureOf(error) })
      }
    )
    return () => {
      isWanted = false
      replica.close()
      setOpening({ state: 'loading' })
    }
  }, [scope])
  return opening
}
