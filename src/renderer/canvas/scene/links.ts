import type { Box } from '../../../base/geometry.ts'
import { grow } from '../../../base/geometry.ts'
import type { Link, LinkKind } from '../../../domain/links/link.ts'
import { groupBy } from '../../../domain/map/workshopMap.ts'
import { extentOf, type Placed } from './placeIndex.ts'
import { between, boxOfSegment, type Segment } from './segment.ts'

/** A connection, and how far aside of the line between its notes it runs, where several join the same two. */
export interface LinkView {
  readonly id: string
  readonly kind: LinkKind
  readonly fromId: string
  readonly toId: string
  readonly aside: number
}

/** A connection in its place; the same object as long as it and the notes at its ends stay as they are. */
export interface SceneLink extends Placed {
  readonly id: string
  readonly view: LinkView
  readonly from: Box
  readonly to: Box
  /** null: the notes lie so close that nothing is to be seen of it. */
  readonly line: Segment | null
}

/** Arrow heads and marks reach over the line. */
export const LINK_REACH = 18
/** Between connections that join the same two notes. */
const SPREAD = 26
/** Between a note and the arrow that points to it. */
const GAP = 4

export const linkLine = ({ aside }: Pick<LinkView, 'aside'>, from: Box, to: Box): Segment | null =>
  between(grow(from, GAP), grow(to, GAP), aside)

export function sceneLink(view: LinkView, from: Box, to: Box): SceneLink {
  const line = linkLine(view, from, to)
  const box = line === null ? { ...from, w: 0, h: 0 } : grow(boxOfSegment(line), LINK_REACH)
  return { id: view.id, view, from, to, line, ...extentOf(box) }
}

/** Connections of a map as they are drawn; kept from map to map. */
export class LinkViews {
  #links: readonly Link[] = []
  #known: ReadonlyMap<string, LinkView> = new Map()

  of(links: readonly Link[]): ReadonlyMap<string, LinkView> {
    if (links === this.#links) return this.#known
    const next = linkViews(links)
    for (const [id, view] of next) {
      const before = this.#known.get(id)
      if (before !== undefined && isSameView(before, view)) next.set(id, before)
    }
    this.#links = links
    this.#known = next
    return next
  }
}

/** Those that join the same two notes run side by side. */
export function linkViews(links: readonly Link[]): Map<string, LinkView> {
  const pairs = groupBy(links, ({ fromId, toId }) => (fromId < toId ? fromId + toId : toId + fromId))
  const views = new Map<string, LinkView>()
  for (const pair of pairs.values()) {
    for (const [index, { id, kind, fromId, toId }] of [...pair].sort((a, b) => (a.id < b.id ? -1 : 1)).entries()) {
      const place = (index - (pair.length - 1) / 2) * SPREAD
      // Left and right are those of the line: of one that goes the other way they are the other way round.
      views.set(id, { id, kind, fromId, toId, aside: fromId < toId ? place : -place || 0 })
    }
  }
  return views
}

const isSameView = (a: LinkView, b: LinkView): boolean =>
  a.kind === b.kind && a.fromId === b.fromId && a.toId === b.toId && a.aside === b.aside
