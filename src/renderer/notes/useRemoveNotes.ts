import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { attempt } from '../app/failures.tsx'
import { useReplica, useRun, useWorkshopMap } from '../replica/hooks.tsx'
import { roomOf } from '../session/room.ts'
import { offerUndo } from '../ui/undoToast.tsx'

/** Removes the notes that neither they nor the board keep locked, and offers to take that back; false when there was none, or it was refused. */
export function useRemoveNotes(): (ids: readonly string[]) => Promise<boolean> {
  const { t } = useTranslation()
  const { scope } = useReplica()
  const run = useRun()
  const { expectations } = useWorkshopMap()
  return useCallback(
    async (ids) => {
      const locked = new Set(expectations.filter(({ isLocked }) => isLocked).map(({ id }) => id))
      const free = roomOf(scope).isStill ? [] : ids.filter((id) => !locked.has(id))
      const isRemoved = free.length > 0 && (await attempt(run('expectation.remove', { ids: free })))
      if (isRemoved) offerUndo({ scope, message: t('list.removed', { count: free.length }) })
      return isRemoved
    },
    [run, scope, expectations, t]
  )
}
