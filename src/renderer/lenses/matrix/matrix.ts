import { IconChartDots3 } from '@tabler/icons-react'
import { type Box, centreOf, type Point } from '../../../base/geometry.ts'
import { type Expectation, NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import type { MatrixPart } from '../../../domain/workshops/workshop.ts'
import { gridOf } from '../grid.ts'
import { NOTE_MARKS } from '../legend.ts'
import type {
  BackdropItem,
  BackdropWords,
  BoardLens,
  Drag,
  HeightOf,
  LensLayout,
  LensView,
  Placement,
  Step,
  Words
} from '../lens.ts'
import { freeSpot } from '../places.ts'
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
  legend: () => ({ hint: { key: 'lens.matrix.hint' }, items: NOTE_MARKS, action: 'board.nameMatrix' }),
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
  return { notes, frames: [], backdrop: [...backdropOf(map), ...trayBackdrop(tray.box, unjudged.length)] }
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

const words = (said: Words, x: number, y: number, more: Partial<BackdropWords> = {}): BackdropItem => ({
  ...({ kind: 'words', words: said, at: { x, y }, size: 30, align: 'left', weight: 'plain' } as const),
  ...more
})

const { w, h } = PLANE
const INSET = 28
/** Kept for the words at both ends of an axis. */
const AXIS_END = 200
const QUADRANT = { weight: 'strong', size: 34, maxWidth: w / 2 - 2 * INSET } as const
const AXIS = { align: 'center', weight: 'strong' } as const
const lines: readonly BackdropItem[] = [
  { kind: 'area', box: PLANE, tone: 'plane' },
  { kind: 'line', from: { x: w / 2, y: 0 }, to: { x: w / 2, y: h }, isArrow: false },
  { kind: 'line', from: { x: 0, y: h / 2 }, to: { x: w, y: h / 2 }, isArrow: false },
  { kind: 'line', from: { x: 0, y: h + 36 }, to: { x: w, y: h + 36 }, isArrow: true },
  { kind: 'line', from: { x: -36, y: h }, to: { x: -36, y: 0 }, isArrow: true },
  words({ key: 'lens.matrix.low' }, 0, h + 84),
  words({ key: 'lens.matrix.high' }, w, h + 84, { align: 'right' }),
  // Upright: a single Chinese character on its side is hard to know.
  words({ key: 'lens.matrix.low' }, -54, h - 16, { align: 'right' }),
  words({ key: 'lens.matrix.high' }, -54, 16, { align: 'right' })
]

/** The axes and quadrants by the names that this workshop has for them, or else by their usual ones. */
function backdropOf({ workshop }: WorkshopMap): BackdropItem[] {
  const named = (part: MatrixPart, x: number, y: number, more: Partial<BackdropWords>): BackdropItem => {
    const name = workshop?.matrixNames[part].trim() ?? ''
    return words(name === '' ? { key: `lens.matrix.${part}` } : { text: name }, x, y, { part, ...more })
  }
  return [
    ...lines,
    named('feasibility', w / 2, h + 84, { ...AXIS, maxWidth: w - 2 * AXIS_END }),
    named('importance', -84, h / 2, { ...AXIS, maxWidth: h - 2 * AXIS_END, isTurned: true }),
    named('later', INSET, 44, QUADRANT),
    named('now', w - INSET, 44, { ...QUADRANT, align: 'right' }),
    named('decline', INSET, h - 44, QUADRANT),
    named('extra', w - INSET, h - 44, { ...QUADRANT, align: 'right' })
  ]
}

const trayBackdrop = (box: Box, count: number): BackdropItem[] => [
  { kind: 'area', box, tone: 'tray' },
  words({ key: 'lens.matrix.unjudged', count }, box.x + TRAY_PADDING, box.y + TRAY_HEADER / 2, { weight: 'strong' })
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
