import { IconChartDots3 } from '@tabler/icons-react'
import { type Box, boundsOf, centreOf, type Point } from '../../../base/geometry.ts'
import { type Expectation, NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { gridOf } from '../grid.ts'
import type { BackdropItem, BoardLens, Drag, HeightOf, LensLayout, LensView, Placement, Step } from '../lens.ts'
import { type Judgement, judgementAt, MATRIX_SCALE, middleOf, PLANE, TRAY_GAP } from './plane.ts'

const GAP = 16
const TRAY_PADDING = 28
const TRAY_HEADER = 76
/** Notes judged exactly alike lie on each other like a hand of cards. */
const FAN = 14
const BESIDE = 24

/** Importance × feasibility: where a note lies is what it is judged to be. The free places are not touched. */
export const matrixLens: BoardLens = {
  kind: 'board',
  id: 'matrix',
  labelKey: 'lens.matrix.label',
  Icon: IconChartDots3,
  noteScale: MATRIX_SCALE,
  layout,
  drop,
  copy,
  targets: (drag, view) =>
    drag.noteIds.length > 0 && droppedAt(drag, view).every(({ judged }) => judged === null) ? trayOf(view.layout) : [],
  born: (at, { map }) => {
    const judged = judgementAt(middleOfNote(at, NOTE_SIZE))
    return {
      ...freeSpot(map),
      clusterId: null,
      importance: judged?.importance ?? null,
      feasibility: judged?.feasibility ?? null
    }
  }
}

const judgementOf = ({ importance, feasibility }: Expectation): Judgement | null =>
  importance === null || feasibility === null ? null : { importance, feasibility }

function layout(map: WorkshopMap, heightOf: HeightOf): LensLayout {
  const notes = new Map<string, Placement>()
  const unjudged: Expectation[] = []
  const alike = new Map<string, number>()
  for (const note of map.expectations) {
    const judged = judgementOf(note)
    if (judged === null) {
      unjudged.push(note)
      continue
    }
    const key = `${judged.importance} ${judged.feasibility}`
    const before = alike.get(key) ?? 0
    alike.set(key, before + 1)
    const middle = middleOf(judged)
    notes.set(note.id, {
      x: middle.x - (NOTE_SIZE / 2) * MATRIX_SCALE + before * FAN,
      y: middle.y - (heightOf(note.id) / 2) * MATRIX_SCALE + before * FAN,
      scale: MATRIX_SCALE
    })
  }
  const tray = trayFor(unjudged, heightOf)
  for (const { id, x, y } of tray.places) notes.set(id, { x, y, scale: MATRIX_SCALE })
  return { notes, frames: [], backdrop: [...backdrop, ...trayBackdrop(tray.box, unjudged.length)] }
}

/** As high as the plane where that is enough, and as wide as it must be to the left. */
function trayFor(notes: readonly Expectation[], heightOf: HeightOf) {
  const items = notes.map(({ id }) => ({ id, w: NOTE_SIZE * MATRIX_SCALE, h: heightOf(id) * MATRIX_SCALE }))
  const rows = Math.floor((PLANE.h - TRAY_HEADER - TRAY_PADDING + GAP) / (NOTE_SIZE * MATRIX_SCALE + GAP))
  const columns = Math.max(3, Math.ceil(items.length / rows))
  const width = columns * (NOTE_SIZE * MATRIX_SCALE + GAP) - GAP + 2 * TRAY_PADDING
  const x = PLANE.x - TRAY_GAP - width
  const { places, h } = gridOf(items, { x: x + TRAY_PADDING, y: PLANE.y + TRAY_HEADER }, columns, GAP)
  const height = Math.max(PLANE.h, TRAY_HEADER + h + TRAY_PADDING)
  return { places, box: { x, y: PLANE.y, w: width, h: height } }
}

const words = (
  key: Extract<BackdropItem, { kind: 'words' }>['key'],
  x: number,
  y: number,
  more: Partial<Extract<BackdropItem, { kind: 'words' }>> = {}
): BackdropItem => ({ kind: 'words', key, at: { x, y }, size: 30, align: 'left', weight: 'plain', ...more })

const { w, h } = PLANE
const INSET = 28
const backdrop: readonly BackdropItem[] = [
  { kind: 'area', box: PLANE, tone: 'plane' },
  { kind: 'line', from: { x: w / 2, y: 0 }, to: { x: w / 2, y: h }, isArrow: false },
  { kind: 'line', from: { x: 0, y: h / 2 }, to: { x: w, y: h / 2 }, isArrow: false },
  { kind: 'line', from: { x: 0, y: h + 36 }, to: { x: w, y: h + 36 }, isArrow: true },
  { kind: 'line', from: { x: -36, y: h }, to: { x: -36, y: 0 }, isArrow: true },
  words('lens.matrix.feasibility', w / 2, h + 84, { align: 'center', weight: 'strong' }),
  words('lens.matrix.low', 0, h + 84),
  words('lens.matrix.high', w, h + 84, { align: 'right' }),
  words('lens.matrix.importance', -84, h / 2, { align: 'center', weight: 'strong', isTurned: true }),
  // Upright: a single Chinese character on its side is hard to know.
  words('lens.matrix.low', -54, h - 16, { align: 'right' }),
  words('lens.matrix.high', -54, 16, { align: 'right' }),
  words('lens.matrix.later', INSET, 44, { weight: 'strong', size: 34 }),
  words('lens.matrix.now', w - INSET, 44, { weight: 'strong', size: 34, align: 'right' }),
  words('lens.matrix.decline', INSET, h - 44, { weight: 'strong', size: 34 }),
  words('lens.matrix.extra', w - INSET, h - 44, { weight: 'strong', size: 34, align: 'right' })
]

const trayBackdrop = (box: Box, count: number): BackdropItem[] => [
  { kind: 'area', box, tone: 'tray' },
  words('lens.matrix.unjudged', box.x + TRAY_PADDING, box.y + TRAY_HEADER / 2, { weight: 'strong', count })
]

const trayOf = ({ backdrop: items }: LensLayout): Box[] =>
  items.flatMap((item) => (item.kind === 'area' && item.tone === 'tray' ? [item.box] : []))

const middleOfNote = (at: Point, height: number): Point =>
  centreOf({ ...at, w: NOTE_SIZE * MATRIX_SCALE, h: height * MATRIX_SCALE })

interface Dropped {
  readonly id: string
  readonly judged: Judgement | null
}

function droppedAt({ noteIds, dx, dy }: Drag, { layout: { notes }, heightOf }: LensView): Dropped[] {
  return noteIds.flatMap((id) => {
    const from = notes.get(id)
    if (from === undefined) return []
    return [{ id, judged: judgementAt(middleOfNote({ x: from.x + dx, y: from.y + dy }, heightOf(id))) }]
  })
}

function drop(drag: Drag, view: LensView): readonly Step[] {
  if (drag.dx === 0 && drag.dy === 0) return []
  const ratings = droppedAt(drag, view).map(({ id, judged }) => ({
    id,
    importance: judged?.importance ?? null,
    feasibility: judged?.feasibility ?? null
  }))
  if (ratings.length === 0) return []
  // Moved to where they already are: what was dropped lies on top, the free places stay.
  const dropped = new Set(drag.noteIds)
  const moves = view.map.expectations.filter(({ id }) => dropped.has(id)).map(({ id, x, y }) => ({ id, x, y }))
  return [
    { name: 'expectation.judge', args: { ratings } },
    { name: 'expectation.move', args: { moves } }
  ]
}

/** Copies are judged by where they are dropped; on the affinity board they lie beside their originals. */
function copy(drag: Drag, idFor: (noteId: string) => string, view: LensView): readonly Step[] {
  const dropped = new Set(drag.noteIds)
  const notes = view.map.expectations.filter(({ id }) => dropped.has(id))
  if (notes.length === 0) return []
  const copies = notes.map(({ id, x, y }) => ({ fromId: id, id: idFor(id), x: x + BESIDE, y: y + BESIDE }))
  const ratings = droppedAt(drag, view).map(({ id, judged }) => ({
    id: idFor(id),
    importance: judged?.importance ?? null,
    feasibility: judged?.feasibility ?? null
  }))
  return [
    { name: 'expectation.duplicate', args: { copies } },
    { name: 'expectation.judge', args: { ratings } }
  ]
}

/** A note made here needs a free place as well: below all that lies on the affinity board. */
function freeSpot({ expectations, clusters }: WorkshopMap): Point {
  const bounds = boundsOf([...clusters, ...expectations.map(({ x, y }) => ({ x, y, w: NOTE_SIZE, h: NOTE_SIZE }))])
  return bounds === null ? { x: 0, y: 0 } : { x: bounds.x, y: bounds.y + bounds.h + 40 }
}
