import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Premise } from '../../../../domain/premises/premise.ts'
import type { CommandArgs } from '../../../../domain/registry.ts'
import type { Gesture } from '../../../../protocol/contract.ts'
import { attempt } from '../../../app/failures.tsx'
import { newId } from '../../../replica/bridge.ts'
import { useRun } from '../../../replica/hooks.tsx'
import { offerUndo } from '../../../ui/undoToast.tsx'

type Changes = Omit<CommandArgs<'premise.edit'>, 'id'>

export interface PremiseEdits {
  edit(id: string, changes: Changes, gesture?: Gesture): Promise<boolean>
  /** Says that it stands behind a note, or no longer. */
  link(premiseId: string, expectationId: string, isLinked: boolean): Promise<boolean>
  remove(premise: Premise): Promise<void>
}

/** What can be done with what stands behind notes, wherever it is shown. */
export function usePremises(): PremiseEdits {
  const run = useRun()
  const { t } = useTranslation()
  return useMemo(
    () => ({
      edit: (id, changes, gesture) => attempt(run('premise.edit', { id, ...changes }, gesture)),
      link: (premiseId, expectationId, isLinked) =>
        attempt(run('premise.link', { premiseId, links: [{ id: newId(), expectationId, isLinked }] })),
      remove: async ({ id, scope }) => {
        if (await attempt(run('premise.remove', { id }))) offerUndo({ scope, message: t('premise.removed') })
      }
    }),
    [run, t]
  )
}
