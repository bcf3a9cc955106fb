import { useMemo, useState } from 'react'
import { factsOf, type NoteFacts, type ReviewedPair, reviewOf, staying } from '../../../domain/duplicates/review.ts'
import type { Expectation } from '../../../domain/expectations/expectation.ts'
import type { CommandArgs, CommandName } from '../../../domain/registry.ts'
import type { FoundPairs } from '../../../protocol/jobs.ts'
import { attempt } from '../../app/failures.tsx'
import { useStep } from '../../app/steps.ts'
import { newId } from '../../replica/bridge.ts'
import { useReplica, useRun, useWorkshopMap } from '../../replica/hooks.tsx'

/** Left or right. */
export type SideOfPair = 0 | 1

/** The pair that is looked at. */
export interface OpenPair {
  readonly at: number
  readonly pair: ReviewedPair
  readonly notes: readonly [Expectation, Expectation]
  readonly facts: readonly [NoteFacts, NoteFacts]
  /** The note that stays when they are merged. */
  readonly stays: SideOfPair
}

interface Decided {
  readonly at: number
  /** Of the replica right after it: nothing else has happened since. */
  readonly version: number
}

export interface Reviewing {
  readonly pairs: readonly ReviewedPair[]
  /** null: none is left to look at from here on. */
  readonly open: OpenPair | null
  readonly canUndo: boolean
  choose(side: SideOfPair): void
  merge(): Promise<void>
  connect(): Promise<void>
  keepApart(): Promise<void>
  /** To the next pair that nobody has decided on, or the one before. */
  step(by: 1 | -1): void
  /** Takes back the last decision and shows its pair again. */
  undo(): Promise<void>
  /** From the first that is still open. */
  again(): void
}

export function useReview({ pairs: found }: FoundPairs): Reviewing {
  const map = useWorkshopMap()
  const run = useRun()
  const replica = useReplica()
  const undoStep = useStep('undo')
  const [at, setAt] = useState(0)
  const [chosen, setChosen] = useState<SideOfPair | null>(null)
  const [mergedInto, setMergedInto] = useState<ReadonlyMap<string, string>>(new Map())
  const [decided, setDecided] = useState<readonly Decided[]>([])
  const [isBusy, setIsBusy] = useState(false)
  const pairs = useMemo(() => reviewOf(map, found, mergedInto), [map, found, mergedInto])
  const facts = useMemo(() => factsOf(map), [map])
  // One may have been settled elsewhere, or by the merge of another pair.
  const now = pairs.findIndex(({ standing }, index) => index >= at && standing === 'open')
  const open = openAt(pairs, now, facts, chosen)

  const goTo = (index: number): void => {
    setAt(index)
    setChosen(null)
  }
  const decide = async <Name extends CommandName>(name: Name, args: CommandArgs<Name>): Promise<boolean> => {
    if (isBusy || open === null) return false
    setIsBusy(true)
    const isDone = await attempt(run(name, args))
    setIsBusy(false)
    if (!isDone) return false
    setDecided((all) => [...all, { at: open.at, version: replica.version }])
    goTo(open.at + 1)
    return true
  }
  const last = decided.at(-1)
  const canUndo = last !== undefined && last.version === replica.version

  return {
    pairs,
    open,
    canUndo,
    choose: setChosen,
    async merge() {
      if (open === null) return
      const [into, merged] = open.stays === 0 ? open.notes : open.notes.toReversed()
      if (into === undefined || merged === undefined) return
      // Before the note is gone: its other pairs follow it in the same breath.
      setMergedInto((known) => new Map([...known, [merged.id, into.id]]))
      await decide('expectation.merge', { intoId: into.id, ids: [merged.id] })
    },
    async connect() {
      if (open === null) return
      const [{ id: fromId }, { id: toId }] = open.notes
      await decide('link.add', { links: [{ id: newId(), fromId, toId, kind: 'duplicates' }] })
    },
    async keepApart() {
      if (open === null) return
      const [{ id: oneId }, { id: otherId }] = open.notes
      await decide('duplicates.keepApart', { id: newId(), oneId, otherId })
    },
    step(by) {
      const from = open?.at ?? pairs.length
      const next = by > 0 ? from + 1 : pairs.findLastIndex(({ standing }, index) => index < from && standing === 'open')
      if (next >= 0) goTo(next)
    },
    async undo() {
      if (isBusy || last === undefined || !canUndo) return
      setIsBusy(true)
      const isDone = await attempt(undoStep())
      setIsBusy(false)
      if (!isDone) return
      // What was decided before it is the last thing that happened now.
      setDecided((all) =>
        all
          .slice(0, -1)
          .map((each, index, rest) => (index === rest.length - 1 ? { ...each, version: replica.version } : each))
      )
      goTo(last.at)
    },
    again: () => goTo(0)
  }
}

function openAt(
  pairs: readonly ReviewedPair[],
  at: number,
  facts: (note: Expectation) => NoteFacts,
  chosen: SideOfPair | null
): OpenPair | null {
  const pair = pairs[at]
  if (pair === undefined || pair.notes === null) return null
  const both = [facts(pair.notes[0]), facts(pair.notes[1])] as const
  return { at, pair, notes: pair.notes, facts: both, stays: chosen ?? staying(...both) }
}
