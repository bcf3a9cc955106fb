import { create } from 'zustand'
import type { Phase } from '../../../domain/phases/readiness.ts'
import { affinityLens } from '../../lenses/affinity/affinity.ts'
import { lenses } from '../../lenses/index.ts'
import { isVariant, type Lens, mainIdOf } from '../../lenses/lens.ts'
import { useReplica } from '../../replica/hooks.tsx'
import { lensIdFor, recall, remember } from './memory.ts'

/** Grows when another lens was chosen: what is remembered is read again. */
const useChoices = create(() => ({ count: 0 }))

/** Those that are offered first; a variant stands beside its own. */
export const mainLenses: readonly Lens[] = lenses.filter((lens) => !isVariant(lens))

interface LensChoice {
  readonly lens: Lens
  /** The lens and its variants, where it has any. */
  readonly ways: readonly Lens[]
  choose(lens: Lens): void
  /** Chooses the variant of it that was used last. */
  open(lens: Lens): void
}

/** The lens through which a phase is seen in this workshop: the one that was chosen last. */
export function useLens(phase: Phase): LensChoice {
  const { scope } = useReplica()
  useChoices(({ count }) => count)
  const id = lensIdFor(recall(scope), phase)
  const lens = lenses.find((each) => each.id === id) ?? affinityLens
  const ways = waysOf(lens)
  const choose = (chosen: Lens): void => {
    const { lenses: ids, variants } = recall(scope)
    remember(scope, {
      lenses: { ...ids, [phase]: chosen.id },
      variants: { ...variants, [mainIdOf(chosen)]: chosen.id }
    })
    useChoices.setState(({ count }) => ({ count: count + 1 }))
  }
  return {
    lens,
    ways: ways.length > 1 ? ways : [],
    choose,
    open: (main) => choose(waysOf(main).find((each) => each.id === recall(scope).variants[main.id]) ?? main)
  }
}

const waysOf = (lens: Lens): readonly Lens[] => lenses.filter((each) => mainIdOf(each) === mainIdOf(lens))
