import { type Box, boundsOf } from '../../../base/geometry.ts'
import { DomainError } from '../../engine/errors.ts'
import { z } from '../../engine/schema.ts'
import type { ImportBundle } from '../bundle.ts'
import { addBoard, type BoardFrame, type BoardLink, type BoardNote, linkKind } from './board.ts'
import { BundleBuilder } from './builder.ts'
import { nearestColor } from './colors.ts'
import { plainText } from './html.ts'
import { isObject, looseText } from './json.ts'
import { richText } from './richText.ts'
import { boxOf, type Placed, placesOf, type Shape, shapeSchema } from './tldrawShapes.ts'

// tldraw's .tldr: records, of which shapes lie on pages, in frames or in groups. Words are plain in older files and rich in
// newer ones; arrows name their ends themselves or by bindings. The newer .tldraw is a database in an archive, which may
// carry programs: nobody opens it here.

const pageSchema = z.object({ id: z.string(), name: looseText, index: looseText })
const bindingSchema = z.object({ fromId: z.string(), toId: z.string(), props: z.object({ terminal: z.string() }) })

export const isTldraw = (value: unknown): boolean =>
  isObject(value) && typeof value['tldrawFileFormatVersion'] === 'number' && Array.isArray(value['records'])

interface Records {
  readonly shapes: Shape[]
  readonly pages: z.infer<typeof pageSchema>[]
  readonly bindings: z.infer<typeof bindingSchema>[]
  title: string
}

export function readTldraw(value: unknown): ImportBundle {
  if (!isObject(value) || !isTldraw(value)) throw new DomainError('file-unreadable', { detail: 'tldraw' })
  const builder = new BundleBuilder()
  const records = recordsIn(value['records'] as unknown[], builder)
  const places = sideBySide(records, placesOf(records.shapes))
  const frames: BoardFrame[] = []
  const notes: BoardNote[] = []
  for (const shape of records.shapes) {
    const place = places.get(shape.id)
    if (place === undefined || shape.type === 'group' || shape.type === 'arrow') continue
    if (shape.type === 'frame') frames.push(frameOf(shape, place))
    else if (WORDED.has(shape.type)) notes.push(noteOf(shape, place))
    else builder.issue(nameOf(shape), 'not-a-note')
  }
  builder.title = records.title
  addBoard(builder, { frames, notes, links: linksOf(records, builder) })
  return builder.build()
}

const WORDED: ReadonlySet<string> = new Set(['note', 'text', 'geo', 'bookmark'])
/** The state of one user's window. */
const UNTOLD: ReadonlySet<unknown> = new Set(
  'camera instance instance_page_state instance_presence pointer asset user'.split(' ')
)

function recordsIn(items: readonly unknown[], builder: BundleBuilder): Records {
  const records: Records = { shapes: [], pages: [], bindings: [], title: '' }
  for (const [index, item] of items.entries()) {
    const kind = isObject(item) ? item['typeName'] : null
    const shape = kind === 'shape' ? shapeSchema.safeParse(item).data : undefined
    const page = kind === 'page' ? pageSchema.safeParse(item).data : undefined
    const binding = kind === 'binding' ? bindingSchema.safeParse(item).data : undefined
    if (shape !== undefined) records.shapes.push(shape)
    else if (page !== undefined) records.pages.push(page)
    else if (binding !== undefined) records.bindings.push(binding)
    else if (kind === 'document' && isObject(item)) records.title = looseText.parse(item['name'])
    else if (!UNTOLD.has(kind)) builder.issue(`records[${index}]`, 'unknown-part')
  }
  // Keys that follow one another by their code units: what lies below comes first.
  records.shapes.sort((a, b) => (a.index < b.index ? -1 : a.index > b.index ? 1 : 0))
  records.pages.sort((a, b) => (a.index < b.index ? -1 : a.index > b.index ? 1 : 0))
  return records
}

const PAGE_GAP = 400

/** Pages lie over one another there; here each comes to lie to the right of the one before it. */
function sideBySide({ shapes, pages }: Records, places: ReadonlyMap<string, Placed>): ReadonlyMap<string, Placed> {
  const boxes = new Map<string, Box[]>(pages.map(({ id }) => [id, []]))
  for (const shape of shapes) {
    const place = places.get(shape.id)
    const box = place === undefined ? null : boxOf(shape, place)
    if (place === undefined || box === null || !Object.values(box).every(Number.isFinite)) continue
    const own = boxes.get(place.pageId)
    if (own === undefined) boxes.set(place.pageId, [box])
    else own.push(box)
  }
  const moves = new Map<string, { readonly x: number; readonly y: number }>()
  let next: { readonly x: number; readonly y: number } | null = null
  for (const [page, own] of boxes) {
    const bounds = boundsOf(own)
    if (bounds === null) continue
    const move: { readonly x: number; readonly y: number } =
      next === null ? { x: 0, y: 0 } : { x: next.x - bounds.x, y: next.y - bounds.y }
    moves.set(page, move)
    next = { x: bounds.x + move.x + bounds.w + PAGE_GAP, y: bounds.y + move.y }
  }
  return new Map(
    [...places].map(([id, place]) => {
      const move = moves.get(place.pageId) ?? { x: 0, y: 0 }
      return [id, { ...place, x: place.x + move.x, y: place.y + move.y }]
    })
  )
}

const nameOf = ({ type, id }: Shape): string => `${type} ${id}`

const wordsOf = ({ props }: Shape): string =>
  plainText(props.text === '' ? richText(props.richText) : props.text) || plainText(props.url)

const frameOf = (shape: Shape, place: Placed): BoardFrame => ({
  ...{ key: shape.id, title: plainText(shape.props.name), color: null, box: boxOf(shape, place) },
  ...{ parentKey: place.frameKey, own: null }
})

const noteOf = (shape: Shape, place: Placed): BoardNote => ({
  ...{ where: nameOf(shape), key: shape.id, text: wordsOf(shape), box: boxOf(shape, place) },
  // What only lies over a frame, and not in it, is not a part of it.
  ...{ frameKey: place.frameKey, own: null, isBare: shape.type === 'text' },
  color: shape.type === 'text' ? null : nearestColor(shape.props.color),
  raw: shape.props.url === '' ? null : { url: shape.props.url }
})

function linksOf({ shapes, bindings }: Records, builder: BundleBuilder): BoardLink[] {
  const bound = new Map(bindings.map(({ fromId, toId, props }) => [`${fromId} ${props.terminal}`, toId]))
  return shapes
    .filter(({ type }) => type === 'arrow')
    .map((arrow) => {
      const { start, end, arrowheadStart, arrowheadEnd } = arrow.props
      const from = bound.get(`${arrow.id} start`) ?? start.boundShapeId
      const to = bound.get(`${arrow.id} end`) ?? end.boundShapeId
      const isTurned = hasHead(arrowheadStart) && arrowheadEnd === 'none'
      const label = wordsOf(arrow)
      return {
        where: label === '' ? nameOf(arrow) : label,
        ...(isTurned ? { fromKey: to, toKey: from } : { fromKey: from, toKey: to }),
        kind: linkKind(builder, label)
      }
    })
}

const hasHead = (arrowhead: string): boolean => arrowhead !== '' && arrowhead !== 'none'
