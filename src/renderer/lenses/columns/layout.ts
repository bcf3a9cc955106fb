import type { Box } from '../../../base/geometry.ts'
import type { Expectation } from '../../../domain/expectations/expectation.ts'
import type { PaletteColor } from '../../../domain/map/palette.ts'
import { gridOf } from '../grid.ts'
import type { BackdropItem, HeightOf, LensLayout, Placement, Words } from '../lens.ts'
import { COLUMN_GAP, COLUMN_SCALE, GAP, NOTE, PADDING, shapeOf, widthOf } from './shape.ts'

const TITLE_PX = 26
const ABOUT_PX = 17
/** Above the notes: for the title alone, and with a line about it. */
const TITLE_HEADER = 68
const ABOUT_HEADER = 96
/** To the right of the title: a digit of the count, and before them. */
const DIGIT_ROOM = 27
const COUNT_GAP = 12

export interface Column {
  readonly id: string
  readonly title: Words
  /** Said quietly below the title. */
  readonly about?: Words
  /** Of whom or what it is about. */
  readonly color?: PaletteColor
}

interface Content {
  readonly columns: readonly Column[]
  readonly tray: Words
  /** By column, in their order; null: in none. */
  readonly members: ReadonlyMap<string | null, readonly Expectation[]>
  readonly heightOf: HeightOf
}

/** The columns in lines from the origin on, all in a line equally high; the tray at their left, as high as all together. */
export function columnsLayout({ columns, tray, members, heightOf }: Content): LensLayout {
  const header = columns.some(({ about }) => about !== undefined) ? ABOUT_HEADER : TITLE_HEADER
  const of = (id: string | null): readonly Expectation[] => members.get(id) ?? []
  const shape = shapeOf(
    columns.map(({ id }) => of(id).length),
    of(null).length,
    header
  )
  const gridAt = (id: string | null, across: number, x: number, y: number) =>
    gridOf(
      of(id).map((note) => ({ id: note.id, w: NOTE, h: heightOf(note.id) * COLUMN_SCALE })),
      { x: x + PADDING, y: y + header },
      across,
      GAP
    )
  const heightFor = (gridHeight: number): number => header + Math.max(NOTE, gridHeight) + PADDING

  // How high everything is, before anything has its place.
  const lineHeights = shape.lines.map((line) =>
    Math.max(...line.map((index) => heightFor(gridAt(columns[index]?.id ?? '', shape.across[index] ?? 1, 0, 0).h)))
  )
  const between = Math.max(0, lineHeights.length - 1) * COLUMN_GAP
  const blockHeight = lineHeights.reduce((sum, each) => sum + each, between)
  const height = Math.max(blockHeight, heightFor(gridAt(null, shape.trayAcross, 0, 0).h))
  const spare = (height - blockHeight) / Math.max(1, lineHeights.length)

  const notes = new Map<string, Placement>()
  const backdrop: BackdropItem[] = []
  const put = (column: Column | null, across: number, box: Box): void => {
    const id = column?.id ?? null
    for (const place of gridAt(id, across, box.x, box.y).places) {
      notes.set(place.id, { x: place.x, y: place.y, scale: COLUMN_SCALE })
    }
    backdrop.push(...faceOf(column ?? { id, title: tray }, of(id).length, box))
  }
  let y = 0
  for (const [nth, line] of shape.lines.entries()) {
    const h = (lineHeights[nth] ?? 0) + spare
    let x = 0
    for (const index of line) {
      const across = shape.across[index] ?? 1
      const w = widthOf(across)
      put(columns[index] ?? null, across, { x, y, w, h })
      x += w + COLUMN_GAP
    }
    y += h + COLUMN_GAP
  }
  const trayWidth = widthOf(shape.trayAcross)
  put(null, shape.trayAcross, { x: -COLUMN_GAP - trayWidth, y: 0, w: trayWidth, h: height })
  return { notes, frames: [], backdrop }
}

type Face = Omit<Column, 'id'> & { readonly id: string | null }

function faceOf({ id, title, about, color }: Face, count: number, box: Box): BackdropItem[] {
  const left = box.x + PADDING
  const room = box.w - 2 * PADDING
  const countRoom = String(count).length * DIGIT_ROOM
  const titleY = box.y + TITLE_HEADER / 2 + 2
  return [
    {
      ...({ kind: 'area', box, tone: id === null ? 'tray' : 'plane', place: { id, words: title } } as const),
      ...(color !== undefined && { accent: color })
    },
    {
      ...({ kind: 'words', words: title, at: { x: left, y: titleY }, size: TITLE_PX, align: 'left' } as const),
      ...{ weight: 'strong', maxWidth: room - countRoom - COUNT_GAP }
    },
    {
      ...({ kind: 'words', words: { text: String(count) }, at: { x: left + room, y: titleY } } as const),
      ...{ size: TITLE_PX, align: 'right', weight: 'plain', maxWidth: countRoom }
    },
    ...(about === undefined
      ? []
      : [
          {
            ...({ kind: 'words', words: about, at: { x: left, y: box.y + TITLE_HEADER + 4 }, size: ABOUT_PX } as const),
            ...({ align: 'left', weight: 'quiet', maxWidth: room } as const)
          }
        ])
  ]
}
