import type { Command } from '../engine/command.ts'
import type { Tx } from '../engine/tx.ts'
import { expectationType } from '../expectations/expectation.ts'
import { SOME_CLUSTER } from '../map/formerTitles.ts'
import { forgetTitles, isNameless } from '../sessions/anonymity.ts'
import { type Cluster, clusterType } from './cluster.ts'
import { type FormerCluster, type PlacedBy, type Placing, placingType } from './placing.ts'

/**
 * CH1: every note that this transaction has put into another cluster, or out of one, has an entry that says so; one alone,
 * however often it went to and fro in it. What has been born in a cluster (captured, copied, imported) has not moved. AN1:
 * a cluster called after somebody is not told of where no names are stored.
 */
export function tracePlacings(tx: Tx, by: PlacedBy): void {
  const moved = tx
    .changesOf(expectationType)
    .flatMap(({ before: from, after: to }) =>
      from !== null && to !== null && from.clusterId !== to.clusterId ? [{ from, to }] : []
    )
  if (moved.length === 0) return
  const entered = new Set(enteredIn(tx, by).map(({ expectationId, to }) => `${expectationId} ${to?.id ?? ''}`))
  const before = new Map(tx.changesOf(clusterType).map((change) => [change.before?.id, change.before]))
  const at = tx.now()
  for (const { from, to } of moved) {
    const [fromId, toId] = [from.clusterId ?? '', to.clusterId ?? '']
    if (entered.has(`${to.id} ${toId}`) || entered.has(`${to.id} ${SOME_CLUSTER.id}`)) continue
    tx.insert(placingType, tx.newId(), {
      ...{ expectationId: to.id, at, by },
      from: formerOf(before.get(fromId) ?? tx.get(clusterType, fromId)),
      to: formerOf(tx.get(clusterType, toId)),
      ...{ x: from.x, y: from.y }
    })
  }
  forgetTitles(
    tx,
    moved.flatMap(({ to }) => (isNameless(tx, to.sessionId) ? to.id : []))
  )
}

/**
 * What has been entered already. A colleague's entry, which comes with a merge, may be older than what was done here since: then
 * it does not say how the note came from where that has put it. What this transaction has entered itself always does,
 * also where the clock has been set back.
 */
function enteredIn(tx: Tx, by: PlacedBy): readonly Placing[] {
  const entries = tx.changesOf(placingType).flatMap(({ after }) => after ?? [])
  if (by !== 'handover') return entries
  const notes = new Set(entries.map(({ expectationId }) => expectationId))
  const last = new Map<string, string>()
  for (const { expectationId, at } of entries.length === 0 ? [] : tx.list(placingType)) {
    if (notes.has(expectationId) && at > (last.get(expectationId) ?? '')) last.set(expectationId, at)
  }
  return entries.filter(({ expectationId, at }) => at >= (last.get(expectationId) ?? ''))
}

/** The same command; where it doesn't say itself how it has moved notes between clusters, it was by hand. */
export const traced = (command: Command): Command => ({
  ...command,
  apply(tx, args) {
    // Handed on, so that the executor sees a command that is not synchronous.
    const outcome = command.apply(tx, args)
    tracePlacings(tx, 'hand')
    return outcome
  }
})

const formerOf = (cluster: Cluster | undefined): FormerCluster | null => {
  if (cluster === undefined) return null
  const { id, title, color, x, y, w, h, parentId } = cluster
  return { id, title, color, x, y, w, h, parentId }
}
