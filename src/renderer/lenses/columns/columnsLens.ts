import { centreOf, type Point } from '../../../base/geometry.ts'
import { type Expectation, NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import { byId, groupBy, type WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { NOTE_MARKS } from '../legend.ts'
import type { BoardLens, Drag, LegendItem, LensRefusal, LensView, NewNotePlace, Step, Words } from '../lens.ts'
import { freeSpot, type Place, placeAt, placesOf } from '../places.ts'
import { type Column, columnsLayout } from './layout.ts'
import { COLUMN_GAP, COLUMN_SCALE } from './shape.ts'

/** A note that goes to another column; a copy has an id of its own. */
export interface Moved {
  readonly id: string
  readonly note: Expectation
  readonly from: string | null
}

/** What a lens of columns says; everything that it has in common with the others is done here. */
export interface ColumnsSpec
  extends Pick<BoardLens, 'id' | 'labelKey' | 'Icon' | 'variantOf' | 'wayKey' | 'keepsHistory'> {
  /** What it means to move a note. */
  readonly hint: Words
  columns(map: WorkshopMap): readonly Column[]
  /** What the place of the notes that stand in no column is called: at the left of all. */
  readonly tray: Words
  /** The column that a note stands in; null: in none. */
  columnOf(map: WorkshopMap): (note: Expectation) => string | null
  /** What puts notes into another column, or into none. */
  give(moved: readonly Moved[], to: string | null, view: LensView): readonly Step[]
  /** Why a note cannot go there. */
  refuses?(moved: Moved, to: string | null, map: WorkshopMap): LensRefusal | null
  /** What is on the notes besides the usual marks. */
  readonly marks?: readonly LegendItem[]
  /** The fields of a note that is made in a column. */
  born?(column: string | null, map: WorkshopMap): Partial<NewNotePlace>
}

/** Notes are taken to a column from as far as half the way to the next. */
const REACH = COLUMN_GAP / 2
/** A copy lies on the affinity board beside its original. */
const BESIDE = 24

/**
 * A lens of columns: which one a note stands in says something about it, and to drop it in another says something else.
 * Inside a column there is no order of one's own, since no record has one: notes stand by cluster and as one reads them
 * on the affinity board, so what lies together there stands together here. The free places are not touched.
 */
export function columnsLens(spec: ColumnsSpec): BoardLens {
  const { id, labelKey, Icon, variantOf, wayKey, keepsHistory, marks = [] } = spec
  const sorted = new WeakMap<WorkshopMap, Sorted>()
  const sortedOf = (map: WorkshopMap): Sorted => {
    let known = sorted.get(map)
    if (known === undefined) {
      known = { notes: byId(map.expectations), columnOf: knownColumn(spec, map) }
      sorted.set(map, known)
    }
    return known
  }

  const landings = (drag: Drag, view: LensView): Landing[] => {
    const { notes, columnOf } = sortedOf(view.map)
    const places = placesOf(view.layout)
    return drag.noteIds.flatMap((noteId) => {
      const note = notes.get(noteId)
      const at = note && (drag.at ?? middleAfter(drag, noteId, view))
      const place = at && placeAt(places, at, REACH)
      if (note === undefined || place === undefined) return []
      const moved: Moved = { id: noteId, note, from: columnOf(note) }
      if (moved.from === place.id) return []
      return [{ moved, place, refused: spec.refuses?.(moved, place.id, view.map) ?? null }]
    })
  }

  /** All that goes to the same column in one command. */
  const give = (landed: readonly Landing[], view: LensView): Step[] => {
    const taken = landed.filter(({ refused }) => refused === null)
    return [...groupBy(taken, ({ place }) => place.id)].flatMap(([to, group]) =>
      spec.give(
        group.map(({ moved }) => moved),
        to,
        view
      )
    )
  }

  return {
    ...{ kind: 'board', id, labelKey, Icon, noteScale: COLUMN_SCALE },
    ...(variantOf && { variantOf }),
    ...(wayKey && { wayKey }),
    ...(keepsHistory && { keepsHistory }),
    layout: (map, heightOf) => {
      const members = groupBy(inReadingOrder(map), sortedOf(map).columnOf)
      return columnsLayout({ columns: spec.columns(map), tray: spec.tray, members, heightOf })
    },
    legend: () => ({ hint: spec.hint, items: [...NOTE_MARKS, ...marks] }),
    drop: (drag, view) => (drag.dx === 0 && drag.dy === 0 ? [] : give(landings(drag, view), view)),
    refusal: (drag, view) => landings(drag, view).find(({ refused }) => refused !== null)?.refused ?? null,
    targets: (drag, view) =>
      placesOnce(landings(drag, view).filter(({ refused }) => refused === null)).map(({ box }) => box),
    copy: (drag, idFor, view) => {
      const { notes } = sortedOf(view.map)
      const copies = drag.noteIds.flatMap((noteId) => {
        const note = notes.get(noteId)
        return note === undefined ? [] : [{ fromId: noteId, id: idFor(noteId), x: note.x + BESIDE, y: note.y + BESIDE }]
      })
      if (copies.length === 0) return []
      // Copies that no hand has put anywhere stay in their column.
      const landed = drag.at === undefined ? [] : landings(drag, view)
      const given = landed.map((each) => ({ ...each, moved: { ...each.moved, id: idFor(each.moved.id) } }))
      return [{ name: 'expectation.duplicate', args: { copies } }, ...give(given, view)]
    },
    born: (at, view) => {
      const place = placeAt(placesOf(view.layout), middleOf(at, NOTE_SIZE), REACH)
      const nothing = { clusterId: null, importance: null, feasibility: null }
      return { ...freeSpot(view.map), ...nothing, ...(place && spec.born?.(place.id, view.map)) }
    }
  }
}

interface Sorted {
  readonly notes: ReadonlyMap<string, Expectation>
  readonly columnOf: (note: Expectation) => string | null
}

interface Landing {
  readonly moved: Moved
  readonly place: Place
  readonly refused: LensRefusal | null
}

/** What stands in a column that is not shown stands in none. */
function knownColumn(spec: ColumnsSpec, map: WorkshopMap): (note: Expectation) => string | null {
  const columnOf = spec.columnOf(map)
  const known = new Set(spec.columns(map).map(({ id }) => id))
  return (note) => {
    const column = columnOf(note)
    return column !== null && known.has(column) ? column : null
  }
}

const middleOf = (at: Point, height: number): Point =>
  centreOf({ ...at, w: NOTE_SIZE * COLUMN_SCALE, h: height * COLUMN_SCALE })

function middleAfter({ dx, dy }: Drag, noteId: string, { layout, heightOf }: LensView): Point | undefined {
  const from = layout.notes.get(noteId)
  return from && middleOf({ x: from.x + dx, y: from.y + dy }, heightOf(noteId))
}

const placesOnce = (landed: readonly Landing[]): Place[] => [...groupBy(landed, ({ place }) => place).keys()]

/** By cluster, those in none last; inside of each by rows as high as a note, from left to right. */
function inReadingOrder({ clusters, expectations }: WorkshopMap): readonly Expectation[] {
  const rank = new Map(clusters.map(({ id }, index) => [id, index]))
  const rankOf = ({ clusterId }: Expectation): number => rank.get(clusterId ?? '') ?? clusters.length
  const rowOf = ({ y }: Expectation): number => Math.round(y / NOTE_SIZE)
  return [...expectations].sort((a, b) => rankOf(a) - rankOf(b) || rowOf(a) - rowOf(b) || a.x - b.x || a.z - b.z)
}
