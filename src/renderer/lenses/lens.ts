import type { ComponentType } from 'react'
import type { Box, Point } from '../../base/geometry.ts'
import type { FieldsOf } from '../../domain/engine/record.ts'
import type { expectationType } from '../../domain/expectations/expectation.ts'
import type { PaletteColor } from '../../domain/map/palette.ts'
import type { WorkshopMap } from '../../domain/map/workshopMap.ts'
import type { Phase } from '../../domain/phases/readiness.ts'
import type { CommandArgs, CommandName } from '../../domain/registry.ts'

/** Where a lens puts a note: its top left corner on the board, and its size as a share of a full note's. */
export interface Placement extends Point {
  readonly scale: number
}

/** A titled frame behind the notes. */
export interface Frame extends Box {
  readonly id: string
  readonly title: string
  readonly color: PaletteColor
  /** The notes that belong to it and move with it, those in its parts too. */
  readonly noteIds: readonly string[]
  readonly isLocked?: boolean
  /** The frames that lie in it and move with it: it is a theme. */
  readonly partIds?: readonly string[]
  /** The theme that it lies in. */
  readonly parentId?: string | null
  /** Shown as a card, its notes put away; absent: it is never. */
  readonly isCollapsed?: boolean
  /** On its card: what matters most in it. */
  readonly gists?: readonly string[]
}

export const isTheme = ({ partIds }: Frame): boolean => partIds !== undefined && partIds.length > 0

/** What lies behind everything: areas, axes and their names. Words are keys, so that a layout stays free of language. */
export type BackdropItem =
  | { readonly kind: 'area'; readonly box: Box; readonly tone: 'plane' | 'tray' }
  | { readonly kind: 'line'; readonly from: Point; readonly to: Point; readonly isArrow: boolean }
  | {
      readonly kind: 'words'
      readonly key: LensWord
      readonly at: Point
      readonly size: number
      readonly align: 'left' | 'center' | 'right'
      readonly weight: 'plain' | 'strong'
      /** Reads upwards. */
      readonly isTurned?: boolean
      /** A number that goes with the words: how many. */
      readonly count?: number
    }

export type LensWord =
  | 'lens.matrix.importance'
  | 'lens.matrix.feasibility'
  | 'lens.matrix.low'
  | 'lens.matrix.high'
  | 'lens.matrix.now'
  | 'lens.matrix.later'
  | 'lens.matrix.extra'
  | 'lens.matrix.decline'
  | 'lens.matrix.unjudged'

export interface LensLayout {
  /** In the order in which they are drawn: what comes later lies on top. */
  readonly notes: ReadonlyMap<string, Placement>
  /** Notes that are on no place of their own: the frame whose card stands for them. */
  readonly putAway?: ReadonlyMap<string, string>
  /** As the notes: what lies in a frame comes after it. */
  readonly frames: readonly Frame[]
  readonly backdrop: readonly BackdropItem[]
}

/** What text makes of a note's height (px at full size); its width is NOTE_SIZE. Drawing knows fonts, a lens does not. */
export type HeightOf = (noteId: string) => number

/** Notes, frames and free elements that were let go so far away from where the layout has them. */
export interface Drag {
  readonly noteIds: readonly string[]
  readonly frameIds: readonly string[]
  readonly elementIds: readonly string[]
  readonly dx: number
  readonly dy: number
}

/** One command of several that together are one step of undo. */
export type Step = {
  readonly [Name in CommandName]: { readonly name: Name; readonly args: CommandArgs<Name> }
}[CommandName]

/** The fields of a new note that its place decides. */
export type NewNotePlace = Pick<
  FieldsOf<typeof expectationType>,
  'x' | 'y' | 'clusterId' | 'importance' | 'feasibility'
>

/** What a lens is given to work with. */
export interface LensView {
  readonly map: WorkshopMap
  readonly layout: LensLayout
  readonly heightOf: HeightOf
}

interface LensFace {
  readonly id: string
  readonly labelKey: LensLabel
  readonly Icon: ComponentType<{ readonly size?: number | string; readonly 'aria-hidden'?: boolean }>
}

export type LensLabel = 'lens.affinity.label' | 'lens.matrix.label' | 'lens.list.label'

/** A lens on the board: lays the notes out, and says what it means to drop one somewhere. All pure. */
export interface BoardLens extends LensFace {
  readonly kind: 'board'
  /** Where a note lies says nothing about it: it may be aligned, tidied and drawn to others. */
  readonly isFree?: true
  layout(map: WorkshopMap, heightOf: HeightOf): LensLayout
  /** What the drop does; empty: nothing. */
  drop(drag: Drag, view: LensView): readonly Step[]
  /** What it does to let copies go there; `idFor` gives the id of a note's copy. */
  copy(drag: Drag, idFor: (noteId: string) => string, view: LensView): readonly Step[]
  /** The frames and areas that would take in what is dragged, to be lit while dragging. */
  targets(drag: Drag, view: LensView): readonly Box[]
  /** A note made with its top left corner here. */
  born(at: Point, view: LensView): NewNotePlace
  /** How large a new note is drawn. */
  readonly noteScale: number
}

/** A lens that is not drawn on the board: a component of its own, with the same selection (canvas/selection.ts). */
export interface ViewLens extends LensFace {
  readonly kind: 'view'
  readonly Component: ComponentType<{ readonly phase: Phase }>
}

export type Lens = BoardLens | ViewLens
