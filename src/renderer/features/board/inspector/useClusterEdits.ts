import { NOTE_SIZE } from '../../../../domain/expectations/expectation.ts'
import type { CommandArgs, CommandName } from '../../../../domain/registry.ts'
import type { Gesture } from '../../../../protocol/contract.ts'
import { attempt } from '../../../app/failures.tsx'
import { affinityLens } from '../../../lenses/affinity/affinity.ts'
import type { LensView, Step } from '../../../lenses/lens.ts'
import { newId } from '../../../replica/bridge.ts'
import { useRun, useWorkshopMap } from '../../../replica/hooks.tsx'
import { useDesk } from '../deskContext.ts'
import { nestPlan } from '../plans/themes.ts'

type Ids = readonly string[]
type Saved = Promise<boolean>

/** What can be done to one cluster or to many at once, wherever they are shown. Each is one step of undo. */
interface ClusterEdits {
  edit(ids: Ids, changes: Omit<CommandArgs<'cluster.edit'>, 'id'>, gesture?: Gesture): Saved
  collapse(ids: Ids, isCollapsed: boolean): Saved
  lock(ids: Ids, isLocked: boolean): Saved
  /** Into a theme, where they find room, or out of any. */
  nest(ids: Ids, themeId: string | null): Saved
}

export function useClusterEdits(): ClusterEdits {
  const run = useRun()
  const map = useWorkshopMap()
  const desk = useDesk()
  const perform = (steps: readonly Step[], label: CommandName, gesture: Gesture = { id: newId(), label }): Saved =>
    attempt(async () => {
      for (const { name, args } of steps) await run(name, args, gesture)
    })
  // Clusters lie on the free board, whatever one looks at.
  const view = (): LensView => {
    const heightOf = desk?.heightOf ?? (() => NOTE_SIZE)
    return { map, layout: affinityLens.layout(map, heightOf), heightOf, newId }
  }
  return {
    edit: (ids, changes, gesture) => {
      const steps = ids.map((id): Step => ({ name: 'cluster.edit', args: { id, ...changes } }))
      return perform(steps, 'cluster.edit', gesture)
    },
    collapse: (ids, isCollapsed) =>
      perform([{ name: 'cluster.collapse', args: { ids: [...ids], isCollapsed } }], 'cluster.collapse'),
    lock: (ids, isLocked) => {
      const args = { noteIds: [], clusterIds: [...ids], elementIds: [], isLocked }
      return perform([{ name: 'board.lock', args }], 'board.lock')
    },
    nest: (ids, themeId) => {
      const now = view()
      const frames = now.layout.frames.filter(({ id }) => ids.includes(id))
      return perform(nestPlan(now, frames, themeId), 'cluster.nest')
    }
  }
}
