import { useMemo, useRef, useState } from 'react'
import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import type { CommandArgs } from '../../../../domain/registry.ts'
import { shuffledFor } from '../../../../domain/sorts/shuffled.ts'
import type { Pile, Sort } from '../../../../domain/sorts/sort.ts'
import type { Gesture } from '../../../../protocol/contract.ts'
import { attempt } from '../../../app/failures.tsx'
import { useStep } from '../../../app/steps.ts'
import { newId } from '../../../replica/bridge.ts'
import { useReplica, useRun, useWorkshopMap } from '../../../replica/hooks.tsx'
import { isNewest, NO_STEPS, withoutStep, withStep } from './ownSteps.ts'

export interface PileInHand {
  readonly pile: Pile
  readonly cards: readonly Expectation[]
}

export interface TurnInHand {
  /** What is left to sort, in an order of the sorter's own. */
  readonly hand: readonly Expectation[]
  readonly piles: readonly PileInHand[]
  readonly canUndo: boolean
  /** @param pileId null: back to what is left */
  put(cardId: string, pileId: string | null): Promise<boolean>
  /** @returns the id of the pile; null: it was refused */
  putOnNew(cardId: string): Promise<string | null>
  name(pileId: string, title: string, gesture: Gesture): Promise<boolean>
  takeApart(pileId: string): Promise<boolean>
  /** Takes back what was last done in this turn; never what somebody else did before. */
  undo(): Promise<void>
}

/** One person's sort while they are at it. A note that lies face down has no words to sort it by (N1), and is left out. */
export function useTurn(sort: Sort): TurnInHand {
  const run = useRun()
  const map = useWorkshopMap()
  const stepBack = useStep('undo')
  const replica = useReplica()
  const [steps, setSteps] = useState(NO_STEPS)
  const isBusy = useRef(false)
  const { hand, piles } = useMemo(() => {
    const own = map.piles.filter(({ sortId }) => sortId === sort.id)
    const placed = map.placements.filter(({ sortId }) => sortId === sort.id)
    const pileOf = new Map(placed.map(({ expectationId, pileId }) => [expectationId, pileId]))
    const cards = shuffledFor(
      sort.id,
      map.expectations.filter(({ id, isFaceDown }) => !isFaceDown || pileOf.has(id))
    )
    return {
      hand: cards.filter(({ id }) => !pileOf.has(id)),
      piles: own.map((pile) => ({ pile, cards: cards.filter(({ id }) => pileOf.get(id) === pile.id) }))
    }
  }, [map.piles, map.placements, map.expectations, sort.id])

  /** @param step what it is counted as: the edits of one gesture are one */
  const doing = async (work: () => Promise<void>, step: string): Promise<boolean> => {
    const before = replica.version
    const isDone = await attempt(work)
    const after = replica.version
    if (isDone) setSteps((all) => withStep(all, step, before, after))
    return isDone
  }
  const perform = <Name extends 'sort.place' | 'sort.addPile' | 'sort.removePile'>(
    name: Name,
    args: CommandArgs<Name>
  ): Promise<boolean> => doing(() => run(name, args), newId())
  return {
    hand,
    piles,
    canUndo: isNewest(steps, replica.version),
    put: (cardId, pileId) =>
      perform('sort.place', { sortId: sort.id, pileId, cards: [{ id: newId(), expectationId: cardId }] }),
    async putOnNew(cardId) {
      const id = newId()
      const cards = [{ id: newId(), expectationId: cardId }]
      return (await perform('sort.addPile', { id, sortId: sort.id, title: '', cards })) ? id : null
    },
    name: (pileId, title, gesture) => doing(() => run('sort.namePiles', { ids: [pileId], title }, gesture), gesture.id),
    takeApart: (pileId) => perform('sort.removePile', { id: pileId }),
    async undo() {
      // Something else may have come since this was drawn.
      if (isBusy.current || !isNewest(steps, replica.version)) return
      isBusy.current = true
      if (await attempt(stepBack())) setSteps((all) => withoutStep(all, replica.version))
      isBusy.current = false
    }
  }
}
