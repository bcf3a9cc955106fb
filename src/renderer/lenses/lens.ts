import type { ComponentType } from 'react'
import type { Box, Point } from '../../base/geometry.ts'
import type { FieldsOf } from '../../domain/engine/record.ts'
import type { Dimension, expectationType, Factor, Verdict } from '../../domain/expectations/expectation.ts'
import type { PaletteColor } from '../../domain/map/palette.ts'
import type { WorkshopMap } from '../../domain/map/workshopMap.ts'
import type { Phase } from '../../domain/phases/readiness.ts'
import type { CommandArgs, CommandName } from '../../domain/registry.ts'
import type { DeliveryState } from '../../domain/statuses/status.ts'
import type { MatrixPart } from '../../domain/workshops/workshop.ts'

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
  /** Shown where nobody can fold it: without the mark for that. */
  readonly isFixed?: boolean
  /** On its card: what matters most in it. */
  readonly gists?: readonly string[]
}

/** A frame that is only proposed: nobody can take hold of it. */
export interface Ghost extends Frame {
  /** The frame that its notes would go into; null: it would be one of its own. */
  readonly joins: Box | null
}

/** What a proposal speaks of; all else stands back. */
export interface Offered {
  /** Whether each note is of the more certain ones. */
  readonly notes: ReadonlyMap<string, boolean>
  /** The frames that would take some of them in. */
  readonly frames: ReadonlySet<string>
}

/** As it is only looked at: in the window for the room, and in a picture. */
export const toLookAt = (layout: LensLayout): LensLayout => ({
  ...layout,
  frames: layout.frames.map((frame) => ({ ...frame, isFixed: true }))
})

export const isTheme = ({ partIds }: Frame): boolean => partIds !== undefined && partIds.length > 0

/** What is written: a key of the locales, perhaps with a number; or words that are data, such as somebody's name. */
export type Words = { readonly key: LensWord; readonly count?: number } | { readonly text: string }

/** Of a part of the board: null is the place of what belongs to none. */
export interface PlaceName {
  readonly id: string | null
  readonly words: Words
}

/** What lies behind everything: areas, axes and their names. A layout stays free of language. */
export type BackdropItem =
  | {
      readonly kind: 'area'
      readonly box: Box
      readonly tone: 'plane' | 'tray'
      /** Of what belongs here: a stripe along the upper edge. */
      readonly accent?: PaletteColor
      /** It has a meaning: notes can be put here, by its name too. */
      readonly place?: PlaceName
    }
  | { readonly kind: 'line'; readonly from: Point; readonly to: Point; readonly isArrow: boolean }
  | {
      readonly kind: 'words'
      readonly words: Words
      readonly at: Point
      readonly size: number
      readonly align: 'left' | 'center' | 'right'
      /** What is quiet is left out where it would be too small to be read. */
      readonly weight: 'quiet' | 'plain' | 'strong'
      /** Reads upwards. */
      readonly isTurned?: boolean
      /** Longer words end with an ellipsis, and do not grow far beyond their size when one zooms out. */
      readonly maxWidth?: number
      /** What the user can call it; a double click on the words asks for another name. */
      readonly part?: MatrixPart
    }
export type BackdropWords = Extract<BackdropItem, { kind: 'words' }>

export type LensWord =
  | 'lens.matrix.low'
  | 'lens.matrix.high'
  | 'lens.matrix.unjudged'
  | `lens.matrix.${MatrixPart}`
  | `lens.factors.about.${Factor}`
  | `lens.dimensions.about.${Dimension}`
  | `lens.triage.about.${Exclude<Verdict, 'open'>}`
  | 'lens.factors.none'
  | 'lens.dimensions.none'
  | 'lens.status.none'
  | 'lens.people.anonymous'
  | 'lens.people.also'
  | 'lens.segments.none'
  | `lens.${LensName}.hint`
  | `board.legend.${'speaker' | 'mentions' | 'answered' | 'rank'}`
  | `factor.${Factor}`
  | `dimension.${Dimension}`
  | `verdict.${Verdict}`
  | `track.state.${DeliveryState}`

/** The lenses that are drawn on the board. */
export type LensName = 'affinity' | 'matrix' | 'factors' | 'dimensions' | 'triage' | 'people' | 'segments' | 'status'

/** One line of the legend: a sign, and what it means. */
export interface LegendItem {
  readonly sign: LegendSign
  readonly words: Words
}

export type LegendSign =
  | { readonly kind: 'speaker' | 'mentions' | 'rank' }
  | { readonly kind: 'verdict'; readonly verdict: Exclude<Verdict, 'open'>; readonly isAnswered: boolean }
  | { readonly kind: 'state'; readonly state: Exclude<DeliveryState, 'open'> }

export interface Legend {
  /** What it means here to move a note. */
  readonly hint: Words
  readonly items: readonly LegendItem[]
  /** The action that changes what the lens says. */
  readonly action?: 'board.nameMatrix'
}

export interface LensLayout {
  /** In the order in which they are drawn: what comes later lies on top. */
  readonly notes: ReadonlyMap<string, Placement>
  /** Notes that are on no place of their own: the frame whose card stands for them. */
  readonly putAway?: ReadonlyMap<string, string>
  /** As the notes: what lies in a frame comes after it. */
  readonly frames: readonly Frame[]
  readonly backdrop: readonly BackdropItem[]
  /** What is only proposed: lies behind the notes that it would hold. */
  readonly ghosts?: readonly Ghost[]
  readonly offered?: Offered
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
  /** Where the hand lets go; unknown when things are moved by keys. */
  readonly at?: Point
}

/** Why something that was dropped stays where it was. */
export type LensRefusal = 'lens.segments.refused' | 'lens.status.noPromise' | 'lens.status.hasPromise'

/** One command of several that together are one step of undo. */
export type Step = {
  readonly [Name in CommandName]: { readonly name: Name; readonly args: CommandArgs<Name> }
}[CommandName]

/** The fields of a new note that its place decides. */
export type NewNotePlace = Pick<
  FieldsOf<typeof expectationType>,
  'x' | 'y' | 'clusterId' | 'importance' | 'feasibility'
> &
  Partial<
    Pick<FieldsOf<typeof expectationType>, 'participantId' | 'color' | 'factors' | 'dimensions' | 'verdict' | 'laneId'>
  >

/** What a lens is given to work with. */
export interface LensView {
  readonly map: WorkshopMap
  readonly layout: LensLayout
  readonly heightOf: HeightOf
  /** For records that a drop makes. */
  newId(): string
}

interface LensFace {
  readonly labelKey: LensLabel
  readonly Icon: ComponentType<{ readonly size?: number | string; readonly 'aria-hidden'?: boolean }>
}

export type LensLabel = `lens.${LensName | 'list'}.label`

export type LensWay = 'lens.people.way' | 'lens.segments.way'

/** A lens on the board: lays the notes out, and says what it means to drop one somewhere. All pure. */
export interface BoardLens extends LensFace {
  readonly kind: 'board'
  readonly id: LensName
  /** Where a note lies says nothing about it: it may be aligned, tidied and drawn to others. */
  readonly isFree?: true
  /** Another way to look through the lens of this id, offered beside it. */
  readonly variantOf?: LensName
  /** What it is called beside its variants. */
  readonly wayKey?: LensWay
  /** Each drop is written down for good: arrow keys, that would pass through places, drop nothing. */
  readonly keepsHistory?: true
  layout(map: WorkshopMap, heightOf: HeightOf): LensLayout
  /** What is seen on the notes, and what it means to move them. */
  legend(view: LensView): Legend
  /** What the drop does; empty: nothing. */
  drop(drag: Drag, view: LensView): readonly Step[]
  /** Why not all that is dropped goes where it was dropped. */
  refusal?(drag: Drag, view: LensView): LensRefusal | null
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
  readonly id: 'list'
  readonly Component: ComponentType<{ readonly phase: Phase }>
}

export type Lens = BoardLens | ViewLens

/** Of the lens that it is a variant of, or its own. */
export const mainIdOf = (lens: Lens): Lens['id'] => (lens.kind === 'board' ? (lens.variantOf ?? lens.id) : lens.id)
export const isVariant = (lens: Lens): boolean => mainIdOf(lens) !== lens.id
