import { useCallback, useEffect, useRef, useState } from 'react'
import type { Failure } from '../../../domain/engine/errors.ts'
import type { QueryValue } from '../../../domain/registry.ts'
import { failureOf, listen, request } from '../../replica/bridge.ts'

type Entries = QueryValue<'library.list'>
type Entry = Entries[number]

interface Library {
  /** null: not known yet. The entries of the last answer stay while the next is awaited. */
  readonly entries: readonly Entry[] | null
  /** What the entries were searched for. */
  readonly searched: string
  readonly failure: Failure | null
  readonly reload: () => void
}

/** Changes come in bursts (an import, a drag): one question is enough for all that come within this time. */
const BURST_MS = 120

/** The library's workshops, kept up to date with what happens in any window. */
export function useLibrary(search: string): Library {
  const [answer, setAnswer] = useState<Omit<Library, 'reload'>>({ entries: null, searched: '', failure: null })
  const asked = useRef(0)

  const reload = useCallback(() => {
    const question = ++asked.current
    const isNewest = (): boolean => question === asked.current
    request('query:run', { name: 'library.list', args: { search } }).then(
      (value) => {
        if (!isNewest()) return
        setAnswer(({ entries }) => ({ entries: reuse(entries, value as Entries), searched: search, failure: null }))
      },
      (error: unknown) => {
        if (isNewest()) setAnswer((known) => ({ ...known, failure: failureOf(error) }))
      }
    )
  }, [search])

  useEffect(reload, [reload])
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stopListening = listen('scope:changed', () => {
      timer ??= setTimeout(() => {
        timer = undefined
        reload()
      }, BURST_MS)
    })
    return () => {
      clearTimeout(timer)
      stopListening()
    }
  }, [reload])

  return { ...answer, reload }
}

/** The objects of before for the workshops that did not change, so that their cards need not be drawn again. */
function reuse(before: readonly Entry[] | null, now: Entries): readonly Entry[] {
  const known = new Map(before?.map((entry) => [entry.workshop.id, entry]))
  return now.map((entry) => {
    const old = known.get(entry.workshop.id)
    return old?.changedAt === entry.changedAt && old.foundText === entry.foundText ? old : entry
  })
}
