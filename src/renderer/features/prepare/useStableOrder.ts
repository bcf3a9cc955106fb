import { useCallback, useMemo, useState } from 'react'

interface StableOrder<T> {
  readonly ordered: readonly T[]
  /** The next records to come, in the order in which they are to stand. */
  readonly expect: (ids: readonly string[]) => void
}

/**
 * Rows stay where they are while one types in them: the order is that of the first sight, what comes later comes last.
 * (Sorted anew, a row would run away from under the hand as soon as its name is changed.)
 */
export function useStableOrder<T extends { readonly id: string }>(records: readonly T[]): StableOrder<T> {
  const [places] = useState(() => new Map<string, number>())
  const expect = useCallback(
    (ids: readonly string[]) => {
      for (const id of ids) if (!places.has(id)) places.set(id, places.size)
    },
    [places]
  )
  const ordered = useMemo(() => {
    expect(records.map(({ id }) => id))
    return records.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
  }, [records, places, expect])
  return { ordered, expect }
}
