import { notifications } from '@mantine/notifications'
import { type Box, boundsOf } from '../../../../base/geometry.ts'
import { unpackSuggestion } from '../../../../domain/grouping/packedSuggestion.ts'
import { ownWordsType } from '../../../../domain/themes/ownWords.ts'
import type { JobArgs } from '../../../../protocol/jobs.ts'
import { reported } from '../../../app/failures.tsx'
import { runJob } from '../../../app/jobs.ts'
import { working } from '../../../app/work.ts'
import type { Camera } from '../../../canvas/camera.ts'
import { clearSelection } from '../../../canvas/selection.ts'
import { i18n } from '../../../i18n/i18n.ts'
import { affinityLens } from '../../../lenses/affinity/affinity.ts'
import type { LensView } from '../../../lenses/lens.ts'
import { appReplica } from '../../../replica/appReplica.ts'
import { newId } from '../../../replica/bridge.ts'
import { announce } from '../../../ui/announce.ts'
import { nextFrame } from '../../../ui/nextFrame.ts'
import { offerUndo } from '../../../ui/undoToast.tsx'
import type { BoardDesk } from '../desk.ts'
import { noteBoxOf } from '../plans/reading.ts'
import { closedUp, type NamedGroup, newClusterSteps } from './acceptPlan.ts'
import { groupColors } from './groupColors.ts'
import { placeGroups, type Surroundings } from './groupPlaces.ts'
import { type GroupNode, groupTrees } from './groupTree.ts'
import { joinPlan } from './joinPlan.ts'
import { isLoose } from './proposal.ts'
import { askForSuggestion, setTaken, showPreview, useSuggesting } from './suggestStore.ts'

/** What the user has made of the words of the text analysis; null: nothing. */
export function ownWords(): JobArgs<'clusters.suggest'>['ownWords'] {
  const own = appReplica().list(ownWordsType)[0]
  return own === undefined ? null : { stopWords: own.stopWords, themes: own.themes, ownThemes: own.ownThemes }
}

/** The board as it is, whatever is shown of it. */
const viewNow = (desk: BoardDesk): LensView => ({
  ...desk.view,
  layout: affinityLens.layout(desk.map, desk.heightOf)
})

/** Looks for groups of the notes that are in no cluster, and shows them on the board. */
export async function suggestClusters(desk: BoardDesk): Promise<void> {
  askForSuggestion(false)
  if (desk.map.expectations.filter((note) => isLoose(note) && desk.isInFront(note.id)).length === 0) {
    notifications.show({ message: i18n.t('suggest.nothing.left') })
    return
  }
  const { scope } = desk.replica
  const packed = await working({ title: i18n.t('suggest.working') }, (options) =>
    runJob('clusters.suggest', scope, { ownWords: ownWords() }, options)
  )
  if (!desk.isOpen) return
  const suggestion = unpackSuggestion(packed)
  if (suggestion.stops.length === 0) {
    notifications.show({ message: i18n.t('suggest.nothing.alike') })
    return
  }
  clearSelection()
  // Each in a frame of its own: where thousands of notes go takes as long to work out as to show.
  await nextFrame()
  if (!desk.isOpen) return
  const trees = groupTrees(suggestion)
  const places = placesOf(desk, trees, groupColors(trees, suggestion.stops))
  await nextFrame()
  if (!desk.isOpen) return
  showPreview({
    ...{ scope, suggestion, places, orders: ordersOf(trees), titles: new Map() },
    ...{ stop: suggestion.start, onlySure: false, leftOut: new Set() },
    before: useSuggesting.getState().preview?.before ?? desk.board.camera.camera
  })
  // One frame later the board shows it.
  requestAnimationFrame(() => showSuggested(desk))
}

/** All that is suggested, where it would go, and what would be left. */
function showSuggested({ board, map }: BoardDesk): void {
  const { scene, camera } = board
  const joined = scene.ghosts.flatMap(({ joins }) => joins ?? [])
  const loose = map.expectations.filter(isLoose).flatMap(({ id }) => scene.notes.get(id) ?? [])
  const bounds = boundsOf([...scene.ghosts, ...joined, ...loose])
  if (bounds !== null) camera.fit(bounds)
}

function placesOf(desk: BoardDesk, trees: readonly GroupNode[], colors: Surroundings['colors']) {
  const { map, heightOf } = desk
  const { frames, notes } = viewNow(desk).layout
  const clusters = new Map<string, Box>(
    frames.flatMap((frame) => [frame.id, ...(frame.isCollapsed ? (frame.partIds ?? []) : [])].map((id) => [id, frame]))
  )
  const taken = [
    ...frames,
    ...map.elements.map(({ x, y, w, h }) =>
      boundsOf([
        { x, y, w, h },
        { x: x + w, y: y + h, w: 0, h: 0 }
      ])
    ),
    ...map.expectations.filter(({ id }) => notes.has(id)).map((note) => noteBoxOf(note, heightOf))
  ].filter((box) => box !== null)
  const { w, h } = desk.board.camera.size
  return placeGroups(trees, heightOf, { taken, clusters, aspect: w / h, colors })
}

function ordersOf(trees: readonly GroupNode[]): Map<number, readonly string[]> {
  const orders = new Map<number, readonly string[]>()
  const add = ({ group, noteIds, parts }: GroupNode): void => {
    orders.set(group.id, noteIds)
    for (const part of parts) add(part)
  }
  for (const node of trees) add(node)
  return orders
}

/** Makes clusters of the groups, and puts notes into those that are there: together one step. */
export async function takeGroups(desk: BoardDesk, groups: readonly NamedGroup[], isAll: boolean): Promise<void> {
  const { preview, isTaken } = useSuggesting.getState()
  if (preview === null || isTaken || groups.length === 0) return
  setTaken(true)
  const gesture = newId()
  const made = groups.filter(({ group }) => group.clusterId === null)
  const fresh = isAll ? closedUp(made, desk.heightOf, viewNow(desk).layout.frames) : made
  const label = fresh.length > 0 ? 'cluster.group' : 'cluster.join'
  const going = new Set(groups.flatMap(({ noteIds }) => noteIds))
  const isDone = await desk.quietly(async () => {
    if (fresh.length > 0 && !(await desk.perform(newClusterSteps(viewNow(desk), fresh), label, gesture))) return false
    for (const { group, noteIds } of groups) {
      // Each finds the board as the one before has left it.
      const steps = group.clusterId === null ? [] : joinPlan(viewNow(desk), group.clusterId, noteIds, going)
      if (steps.length > 0 && !(await desk.perform(steps, label, gesture))) return false
    }
    if (isAll) showPreview(null)
    return true
  })
  setTaken(false)
  if (!isDone) return
  const count = groups.reduce((sum, { noteIds }) => sum + noteIds.length, 0)
  const message = i18n.t('suggest.taken', { count, clusters: i18n.t('cluster.count', { count: groups.length }) })
  announce(message)
  if (!isAll) return
  desk.board.focus()
  offerUndo({ scope: desk.replica.scope, message })
  lookBackIfUndone(desk, going, preview.before)
}

/** If what happens next is that it is undone, the notes are back where one looked before: it would seem that they are gone. */
function lookBackIfUndone(desk: BoardDesk, noteIds: ReadonlySet<string>, before: Camera): void {
  const { version } = desk.replica
  const stop = desk.subscribe(() => {
    if (desk.isOpen && desk.replica.version === version) return
    stop()
    reported(async () => {
      await desk.shown()
      const isUndone = desk.map.expectations.every(({ id, clusterId }) => clusterId === null || !noteIds.has(id))
      if (desk.isOpen && isUndone) desk.board.camera.glideTo(before)
    })
  })
}

/** Takes none of it: all notes are where they were. */
export function leaveSuggestion(desk: BoardDesk | null): void {
  const { preview, isTaken } = useSuggesting.getState()
  if (preview === null || isTaken) return
  showPreview(null)
  if (desk === null) return
  desk.board.camera.glideTo(preview.before)
  desk.board.focus()
}
