import type { Box } from '../../../base/geometry.ts'
import { LINK_KINDS, type LinkKind } from '../../links/link.ts'
import type { PaletteColor } from '../../map/palette.ts'
import type { BundleBuilder } from './builder.ts'
import { Frames, type Stretch, stretched, stretchFor, UNSTRETCHED, underThemes } from './frames.ts'
import { plainText } from './html.ts'
import { hiddenFields, type OwnCluster, type OwnNote } from './own.ts'

// What every reader of boards does once it knows the parts of its file.

export interface BoardFrame {
  readonly key: string
  readonly title: string
  readonly color: PaletteColor | null
  readonly box: Box
  /** The frame that it lies in, where the file says so; null: it lies in whatever is drawn around it. */
  readonly parentKey: string | null
  readonly own: OwnCluster | null
}

export interface BoardNote {
  /** What the user would look for. */
  readonly where: string
  readonly key: string
  readonly text: string
  readonly color: PaletteColor | null
  readonly box: Box
  /** Its box is no larger than its words: nothing can be learnt from it about how large notes are. */
  readonly isBare?: boolean
  /** As with frames. */
  readonly frameKey: string | null
  readonly raw: Readonly<Record<string, string>> | null
  /** What stands in the file is still what we wrote, so that our own words can be taken as they are. */
  readonly isUnchanged?: boolean
  readonly own: OwnNote | null
}

export interface BoardLink {
  readonly where: string
  readonly fromKey: string
  readonly toKey: string
  readonly kind: LinkKind
}

export interface Board {
  readonly frames: readonly BoardFrame[]
  readonly notes: readonly BoardNote[]
  readonly links: readonly BoardLink[]
}

/** Puts a board into a bundle: frames as clusters and themes, notes into the frames around them. */
export function addBoard(builder: BundleBuilder, { frames, notes, links }: Board): void {
  builder.needRoom(frames.length, notes.length)
  const sized = notes.filter(({ isBare }) => isBare !== true)
  const measured = (sized.length === 0 ? notes : sized).map(({ box }) => box)
  const stretch = notes.some(({ own }) => own !== null) ? UNSTRETCHED : stretchFor(measured)
  const around = new Frames(frames)
  addClusters(builder, frames, around, stretch)
  const known = new Set(frames.map(({ key }) => key))
  for (const note of notes) addNote(builder, note, known, around, stretch)
  for (const { where, fromKey, toKey, kind } of links) builder.addLink(where, fromKey, toKey, kind)
}

function addClusters(builder: BundleBuilder, frames: readonly BoardFrame[], around: Frames, stretch: Stretch): void {
  const drawn = around.parents()
  const nested = frames.map(({ key, title, parentKey, own, box }) => ({
    ...{ key, title: own !== null && plainText(own.title) === title ? own.title : title },
    parentKey: parentKey ?? (own !== null && isWhereItWas(own, box) ? own.parent : (drawn.get(key) ?? ''))
  }))
  const placed = underThemes(nested)
  for (const { key, title, color, box, own } of frames) {
    const { x, y, w, h } = stretched(box, stretch)
    const isUnmoved = own !== null && isWhereItWas(own, box)
    builder.addCluster({
      ...{ key, ...(placed.get(key) ?? { title, parentKey: '' }), color },
      box: isUnmoved ? { x: own.x, y: own.y, w: own.w, h: own.h } : { x, y, w, h }
    })
  }
}

function addNote(
  builder: BundleBuilder,
  { where, key, text, color, box, frameKey, raw, isUnchanged, own }: BoardNote,
  frames: ReadonlySet<string>,
  around: Frames,
  stretch: Stretch
): void {
  const { x, y } = stretched(box, stretch)
  const isUnmoved = own !== null && isAt(own, box)
  const isTold = frameKey === '' || frames.has(frameKey ?? '')
  const drawnIn = isTold ? (frameKey ?? '') : around.around(box)
  builder.addNote(where, key, own !== null && isUnchanged === true ? own.text : text, {
    ...(own === null ? { raw } : { ...hiddenFields(own), isUntouched: isUnchanged === true }),
    ...{ color, at: isUnmoved ? { x: own.x, y: own.y } : { x, y } },
    clusterKey: isUnmoved && (own.cluster === '' || frames.has(own.cluster)) ? own.cluster : drawnIn
  })
}

/** Files of whole numbers keep less than we do. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 1
const isAt = (own: { readonly x: number; readonly y: number }, box: Box): boolean =>
  isNear(own.x, box.x) && isNear(own.y, box.y)
const isWhereItWas = (own: OwnCluster, box: Box): boolean =>
  isAt(own, box) && isNear(own.w, box.w) && isNear(own.h, box.h)

/** Connections of other programs have a label at most. One that is none of our kinds is told to the user, not kept. */
export function linkKind(builder: BundleBuilder, label: string): LinkKind {
  const said = label.trim().toLowerCase()
  const kind = LINK_KINDS.find((each) => said === each)
  if (kind === undefined && said !== '') builder.issue(label, 'unknown-part')
  return kind ?? 'supports'
}
