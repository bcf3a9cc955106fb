import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { attempt } from '../app/failures.tsx'
import { useReplica, useRun } from '../replica/hooks.tsx'
import { offerUndo } from '../ui/undoToast.tsx'

/** Removes notes and offers to take that back; false when it was refused. */
export function useRemoveNotes(): (ids: readonly string[]) => Promise<boolean> {
  const { t } = useTranslation()
  const { scope } = useReplica()
  const run = useRun()
  return useCallback(
    async (ids) => {
      const isRemoved = await attempt(run('expectation.remove', { ids: [...ids] }))
      if (isRemoved) offerUndo({ scope, message: t('list.removed', { count: ids.length }) })
      return isRemoved
    },
    [run, scope, t]
  )
}
