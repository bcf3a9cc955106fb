import type { Box } from '../../../base/geometry.ts'
import { DomainError } from '../../engine/errors.ts'
import { z } from '../../engine/schema.ts'
import { byId } from '../../map/workshopMap.ts'
import type { ImportBundle } from '../bundle.ts'
import { addBoard, type BoardFrame, type BoardLink, type BoardNote, linkKind } from './board.ts'
import { BundleBuilder, joined, MAX_SOURCE } from './builder.ts'
import { nearestColor } from './colors.ts'
import { htmlText, plainText } from './html.ts'
import { anyId, isObject, looseNumber, looseText } from './json.ts'

// What Miro's interfaces answer: the REST one a page of items (`data`, each with `data`, `style`, `position`, `geometry`
// and `parent`), the web one a list of items with the same fields flat. Words are HTML, and places are centres.

const wordFields = { content: looseText, title: looseText, description: looseText, url: looseText }
const boxFields = { x: looseNumber, y: looseNumber, width: looseNumber, height: looseNumber, relativeTo: looseText }
const looseId = anyId.catch('')

/** What is not there reads as a part of which nothing is known. */
const part = <Shape extends z.ZodRawShape>(shape: Shape) => z.preprocess((value) => value ?? {}, z.object(shape))

const itemSchema = z.object({
  ...{ id: anyId, type: z.string(), ...wordFields, ...boxFields, parentId: looseId },
  data: part(wordFields),
  style: part({ fillColor: looseText, cardTheme: looseText }),
  position: part(boxFields),
  geometry: part(boxFields),
  parent: part({ id: looseId }),
  tagIds: z.array(anyId).catch([]),
  ...{ startItem: part({ id: looseId }), endItem: part({ id: looseId }) },
  ...{ start: part({ item: looseId }), end: part({ item: looseId }) },
  captions: z.array(part({ content: looseText })).catch([])
})
type Item = z.infer<typeof itemSchema>

const itemsOf = (value: unknown): readonly unknown[] | null => {
  if (Array.isArray(value)) return value
  return isObject(value) && Array.isArray(value['data']) ? value['data'] : null
}

const OWN_TYPES: ReadonlySet<unknown> = new Set(['sticky_note', 'connector', 'app_card'])

export const isMiro = (value: unknown): boolean =>
  itemsOf(value)?.some((item) => isObject(item) && OWN_TYPES.has(item['type'])) === true

export function readMiro(value: unknown): ImportBundle {
  if (!isMiro(value)) throw new DomainError('file-unreadable', { detail: 'Miro' })
  const builder = new BundleBuilder()
  const items = (itemsOf(value) ?? []).flatMap((item, index) => {
    const read = itemSchema.safeParse(item).data
    if (read === undefined) builder.issue(`items[${index}]`, 'unknown-part')
    return read === undefined ? [] : [read]
  })
  const known = byId(items)
  const tags = new Map(items.filter(({ type }) => type === 'tag').map((tag) => [tag.id, titleOf(tag)]))
  const frames: BoardFrame[] = []
  const notes: BoardNote[] = []
  const links: BoardLink[] = []
  for (const item of items) {
    if (item.type === 'frame') frames.push(frameOf(item, known))
    else if (item.type === 'connector') links.push(linkOf(item, builder))
    else if (WORDED.has(item.type)) notes.push(noteOf(item, known, tags))
    else if (item.type !== 'tag') builder.issue(`${item.type} ${item.id}`, 'not-a-note')
  }
  addBoard(builder, { frames, notes, links })
  return builder.build()
}

const WORDED: ReadonlySet<string> = new Set(['sticky_note', 'text', 'shape', 'card', 'app_card'])

const words = (html: string): string => (html.length > MAX_SOURCE ? html : htmlText(html))
const titleOf = ({ title, data }: Item): string => words(title || data.title)
const parentOf = (item: Item): string => item.parent.id || item.parentId
const firstKnown = (...numbers: readonly number[]): number => numbers.find((each) => !Number.isNaN(each)) ?? Number.NaN

/** The top left corner, on the board: places are those of centres, and in a frame they may be told from its corner. */
function boxOf(item: Item, items: ReadonlyMap<string, Item>): Box {
  const own = ownBox(item)
  const parent = items.get(parentOf(item))
  const isInside = (item.position.relativeTo || item.relativeTo) === 'parent_top_left'
  if (parent === undefined || parent === item || !isInside) return own
  // Frames do not lie in one another there: one step is all the way.
  const outer = ownBox(parent)
  return { ...own, x: outer.x + own.x, y: outer.y + own.y }
}

function ownBox({ geometry, position, x, y, width, height }: Item): Box {
  const w = firstKnown(geometry.width, width, geometry.height, height, STICKY)
  const h = firstKnown(geometry.height, height, w)
  return { x: firstKnown(position.x, x) - w / 2, y: firstKnown(position.y, y) - h / 2, w, h }
}

/** dp, of a square one. */
const STICKY = 199

const frameOf = (item: Item, items: ReadonlyMap<string, Item>): BoardFrame => ({
  ...{ key: item.id, title: titleOf(item), box: boxOf(item, items), parentKey: null, own: null },
  color: nearestColor(item.style.fillColor)
})

function noteOf(item: Item, items: ReadonlyMap<string, Item>, tags: ReadonlyMap<string, string>): BoardNote {
  const raw = {
    description: item.type.endsWith('card') ? words(item.description || item.data.description) : '',
    tags: joined(
      item.tagIds.map((id) => tags.get(id) ?? id),
      ', '
    )
  }
  const filled = Object.entries(raw).filter(([, text]) => text !== '')
  return {
    ...{ where: `${item.type} ${item.id}`, key: item.id, box: boxOf(item, items), own: null },
    isBare: item.type !== 'sticky_note',
    text: words(item.content || item.data.content) || titleOf(item),
    color: nearestColor(item.style.fillColor || item.style.cardTheme),
    frameKey: items.get(parentOf(item))?.type === 'frame' ? parentOf(item) : null,
    raw: filled.length === 0 ? null : Object.fromEntries(filled)
  }
}

function linkOf(item: Item, builder: BundleBuilder): BoardLink {
  const label = plainText(item.captions.map(({ content }) => words(content)).join(' '))
  return {
    where: label === '' ? `connector ${item.id}` : label,
    ...{ fromKey: item.startItem.id || item.start.item, toKey: item.endItem.id || item.end.item },
    kind: linkKind(builder, label)
  }
}
