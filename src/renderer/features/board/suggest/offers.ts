import { useEffect } from 'react'
import { create } from 'zustand'
import type { Cluster } from '../../../../domain/clusters/cluster.ts'
import { type Expectation, NOTE_SIZE } from '../../../../domain/expectations/expectation.ts'
import { byId, type WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import type { Gesture } from '../../../../protocol/contract.ts'
import { attempt, showFailure } from '../../../app/failures.tsx'
import { runJob } from '../../../app/jobs.ts'
import { onlyNoteOf, useSelection } from '../../../canvas/selection.ts'
import { affinityLens } from '../../../lenses/affinity/affinity.ts'
import type { LensView } from '../../../lenses/lens.ts'
import { newId } from '../../../replica/bridge.ts'
import { runIn, useReplica, useWorkshopMap } from '../../../replica/hooks.tsx'
import type { Replica } from '../../../replica/replica.ts'
import type { BoardDesk } from '../desk.ts'
import { inTurn } from './inTurn.ts'
import { joinPlan } from './joinPlan.ts'
import { isLoose } from './proposal.ts'
import { ownWords } from './suggestCommands.ts'
import { useSuggesting } from './suggestStore.ts'

/** A selection rests so long, in ms, before it is asked about: going through notes by arrows asks nothing. */
const REST_MS = 250

interface Offered {
  readonly noteId: string
  readonly text: string
  /** The best first. */
  readonly clusterIds: readonly string[]
}

const useOffered = create<{ readonly offered: Offered | null }>(() => ({ offered: null }))

export interface NoteOffers {
  readonly note: Expectation
  /** The best first; empty: none is like it. */
  readonly clusters: readonly Cluster[]
}

/** The note that may be offered clusters: the only one that is selected, if it is in none. */
function useAskedNote(map: WorkshopMap): Expectation | null {
  const id = useSelection(onlyNoteOf)
  const isPreview = useSuggesting(({ preview }) => preview !== null)
  if (id === null || isPreview || map.clusters.length === 0) return null
  const note = map.expectations.find((each) => each.id === id)
  return note !== undefined && isLoose(note) && note.text.trim() !== '' ? note : null
}

/** The clusters that the selected note may go into; null: there is no such note, or it is not known yet. */
export function useNoteOffers(): NoteOffers | null {
  const map = useWorkshopMap()
  const note = useAskedNote(map)
  const { offered } = useOffered()
  if (note === null || offered?.noteId !== note.id || offered.text !== note.text) return null
  const clusters = byId(map.clusters)
  return { note, clusters: offered.clusterIds.flatMap((id) => clusters.get(id) ?? []) }
}

/** Asks for the clusters that the selected note may go into; once on a page. */
export function useOfferSource(): void {
  const { scope } = useReplica()
  const note = useAskedNote(useWorkshopMap())
  const [id, text] = [note?.id, note?.text]
  useEffect(() => {
    if (id === undefined || text === undefined) return
    const abort = new AbortController()
    const ask = async (): Promise<void> => {
      const found = await inTurn(abort.signal, () =>
        runJob('clusters.place', scope, { ownWords: ownWords(), ids: [id] })
      )
      const clusterIds = (found?.[0]?.offers ?? []).map(({ clusterId }) => clusterId)
      if (!abort.signal.aborted) useOffered.setState({ offered: { noteId: id, text, clusterIds } })
    }
    const fail = (error: unknown): void => {
      if (!abort.signal.aborted) showFailure(error)
    }
    const timer = setTimeout(() => void ask().catch(fail), REST_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [scope, id, text])
}

/** Puts a note into a cluster that was offered to it: to a free place there. Where no board is shown, too. */
export async function takeOffer(
  replica: Replica,
  map: WorkshopMap,
  desk: BoardDesk | null,
  { clusterId, noteId }: { readonly clusterId: string; readonly noteId: string }
): Promise<void> {
  const heightOf = desk?.heightOf ?? (() => NOTE_SIZE)
  const view: LensView = { map, heightOf, layout: affinityLens.layout(map, heightOf), newId }
  const gesture: Gesture = { id: newId(), label: 'cluster.join' }
  await attempt(async () => {
    for (const { name, args } of joinPlan(view, clusterId, [noteId])) await runIn(replica, name, args, gesture)
  })
}
