import { create } from 'zustand'
import type { Phase } from '../../../domain/phases/readiness.ts'
import { affinityLens } from '../../lenses/affinity/affinity.ts'
import { lenses } from '../../lenses/index.ts'
import type { Lens } from '../../lenses/lens.ts'
import { useReplica } from '../../replica/hooks.tsx'
import { lensIdFor, recall, remember } from './memory.ts'

/** Grows when another lens was chosen: what is remembered is read again. */
const useChoices = create(() => ({ count: 0 }))

/** The lens through which a phase is seen in this workshop: the one that was chosen last. */
export function useLens(phase: Phase): { readonly lens: Lens; choose(lens: Lens): void } {
  const { scope } = useReplica()
  useChoices(({ count }) => count)
  const id = lensIdFor(recall(scope), phase)
  return {
    lens: lenses.find((lens) => lens.id === id) ?? affinityLens,
    choose(lens) {
      remember(scope, { lenses: { ...recall(scope).lenses, [phase]: lens.id } })
      useChoices.setState(({ count }) => ({ count: count + 1 }))
    }
  }
}
