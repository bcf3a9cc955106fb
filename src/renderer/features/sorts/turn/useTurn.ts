import { useMemo, useRef, useState } from 'react'
import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import type { CommandArgs } from '../../../../domain/registry.ts'
import { shuffledFor } from '../../../../domain/sorts/shuffled.ts'
import type { Pile, Sort } from '../../../../domain/sorts/sort.ts'
import type { Gesture } from '../../../../protocol/contract.ts'
import { attempt } from '../../../app/failures.tsx'
import { useStep } from '../../../app/steps.ts'
import { newId } from '../../../replica/bridge.ts'
import { useRun, useWorkshopMap } from '../../../replica/hooks.tsx'

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
  // One for each step; the edits of one gesture are one.
  const [steps, setSteps] = useState<readonly string[]>([])
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

  const done = (step: string): void => setSteps((before) => (before.at(-1) === step ? before : [...before, step]))
  const perform = async <Name extends 'sort.place' | 'sort.addPile' | 'sort.removePile'>(
    name: Name,
    args: CommandArgs<Name>
  ): Promise<boolean> => {
    const isDone = await attempt(run(name, args))
    if (isDone) done(newId())
    return isDone
  }
  return {
    hand,
    piles,
    canUndo: steps.length > 0,
    put: (cardId, pileId) =>
      perform('sort.place', { sortId: sort.id, pileId, cards: [{ id: newId(), expectationId: cardId }] }),
    async putOnNew(cardId) {
      const id = newId()
      const cards = [{ id: newId(), expectationId: cardId }]
      return (await perform('sort.addPile', { id, sortId: sort.id, title: '', cards })) ? id : null
    },
    async name(pileId, title, gesture) {
      const isNamed = await attempt(run('sort.namePiles', { ids: [pileId], title }, gesture))
      if (isNamed) done(gesture.id)
      return isNamed
    },
    takeApart: (pileId) => perform('sort.removePile', { id: pileId }),
    async undo() {
      if (steps.length === 0 || isBusy.current) return
      isBusy.current = true
      if (await attempt(stepBack())) setSteps((before) => before.slice(0, -1))
      isBusy.current = false
    }
  }
}
