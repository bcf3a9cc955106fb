import { DomainError } from '../../engine/errors.ts'
import { z } from '../../engine/schema.ts'
import { groupBy } from '../../map/workshopMap.ts'
import type { ImportBundle } from '../bundle.ts'
import { addBoard, type BoardFrame, type BoardLink, type BoardNote, linkKind } from './board.ts'
import { BundleBuilder } from './builder.ts'
import { nearestColor } from './colors.ts'
import { plainText } from './html.ts'
import { isObject, looseBoolean, looseNumber, looseText } from './json.ts'
import { addOwnWorkshop, ownIn } from './own.ts'

// Excalidraw's scenes and what it puts on the clipboard. A sticky is a shape with a text bound to it: a rectangle in older
// files, a `stickynote` since autumn 2026. Texts bound to arrows are their labels. Pictures and strokes are not read.

const bindingSchema = z.object({ elementId: z.string() }).nullable().catch(null)

const elementSchema = z.object({
  ...{ id: z.string().min(1), type: z.string(), isDeleted: looseBoolean },
  ...{ x: looseNumber, y: looseNumber, width: looseNumber, height: looseNumber },
  ...{ backgroundColor: looseText, strokeColor: looseText, link: looseText },
  ...{ frameId: looseText, containerId: looseText, groupIds: z.array(z.string()).max(50).catch([]) },
  ...{ text: looseText, originalText: looseText, name: looseText },
  ...{ startBinding: bindingSchema, endBinding: bindingSchema, startArrowhead: looseText, endArrowhead: looseText },
  customData: z.record(z.string(), z.unknown()).nullable().catch(null)
})
type Element = z.infer<typeof elementSchema>

export const isExcalidraw = (value: unknown): boolean =>
  isObject(value) &&
  (value['type'] === 'excalidraw' || value['type'] === 'excalidraw/clipboard') &&
  Array.isArray(value['elements'])

export function readExcalidraw(value: unknown): ImportBundle {
  if (!isObject(value) || !isExcalidraw(value)) throw new DomainError('file-unreadable', { detail: 'Excalidraw' })
  const builder = new BundleBuilder()
  const elements = elementsIn(value['elements'] as unknown[], builder)
  const words = wordsIn(elements)
  const frames: BoardFrame[] = []
  const notes: BoardNote[] = []
  const links: BoardLink[] = []
  for (const element of elements) {
    const label = words.of.get(element.id)
    const own = ownIn(element.customData)
    if (own?.kind === 'workshop') addOwnWorkshop(builder, own)
    else if (words.taken.has(element.id)) continue
    else if (FRAMES.has(element.type)) frames.push(frameOf(element))
    else if (element.type === 'text') notes.push(noteOf(element, element))
    else if (SHAPES.has(element.type) && (label !== undefined || own !== null))
      notes.push(noteOf(element, label ?? null))
    else if (element.type === 'arrow') links.push(linkOf(element, label, builder))
    else builder.issue(nameOf(element), 'not-a-note')
  }
  addBoard(builder, { frames, notes, links })
  return builder.build()
}

const SHAPES: ReadonlySet<string> = new Set(['rectangle', 'stickynote', 'ellipse', 'diamond'])
const FRAMES: ReadonlySet<string> = new Set(['frame', 'magicframe'])

function elementsIn(items: readonly unknown[], builder: BundleBuilder): Element[] {
  const elements: Element[] = []
  for (const [index, item] of items.entries()) {
    const element = elementSchema.safeParse(item).data
    if (element === undefined) builder.issue(`elements[${index}]`, 'unknown-part')
    else if (!element.isDeleted) elements.push(element)
  }
  return elements
}

interface Words {
  /** The text of a shape or an arrow. */
  readonly of: ReadonlyMap<string, Element>
  /** The texts that belong to something else. */
  readonly taken: ReadonlySet<string>
}

/** Texts that are bound to something, and those that are only grouped with one shape, as was done before binding. */
function wordsIn(elements: readonly Element[]): Words {
  const holders = new Set(elements.filter(({ type }) => type === 'arrow' || SHAPES.has(type)).map(({ id }) => id))
  const texts = elements.filter(({ type }) => type === 'text')
  const of = new Map<string, Element>()
  for (const text of texts) {
    if (holders.has(text.containerId) && !of.has(text.containerId)) of.set(text.containerId, text)
  }
  const bound = new Set([...of.values()].map(({ id }) => id))
  const shapes = groupBy(elements.filter(isPlainShape), innermostGroup)
  for (const [group, members] of groupBy(texts, innermostGroup)) {
    const [text, ...others] = members
    const [shape, ...more] = shapes.get(group) ?? []
    const isPair = group !== '' && others.length === 0 && more.length === 0
    if (!isPair || text === undefined || shape === undefined || bound.has(text.id) || of.has(shape.id)) continue
    of.set(shape.id, text)
    bound.add(text.id)
  }
  return { of, taken: bound }
}

const isPlainShape = ({ type }: Element): boolean => SHAPES.has(type)
const innermostGroup = ({ groupIds }: Element): string => groupIds[0] ?? ''

const nameOf = ({ type, id }: Element): string => `${type} ${id}`
const boxOf = ({ x, y, width, height }: Element) => ({ x, y, w: width, h: height })
const wordsOf = ({ originalText, text }: Element): string => plainText(originalText === '' ? text : originalText)

function frameOf(frame: Element): BoardFrame {
  const own = ownIn(frame.customData)
  const cluster = own?.kind === 'cluster' ? own : null
  return {
    ...{ key: frame.id, title: plainText(frame.name), box: boxOf(frame), parentKey: null },
    // A frame has no colour of its own there.
    ...{ color: cluster?.color ?? null, own: cluster }
  }
}

function noteOf(shape: Element, words: Element | null): BoardNote {
  const own = ownIn(shape.customData)
  const note = own?.kind === 'note' ? own : null
  const text = words === null ? '' : wordsOf(words)
  return {
    ...{ where: nameOf(shape), key: shape.id, box: boxOf(shape), text, own: note },
    ...{ frameKey: shape.frameId === '' ? null : shape.frameId, isBare: shape.type === 'text' },
    color: shape.type === 'text' ? null : nearestColor(shape.backgroundColor),
    raw: shape.link === '' ? null : { link: shape.link },
    isUnchanged: note !== null && text === plainText(note.text)
  }
}

function linkOf(arrow: Element, label: Element | undefined, builder: BundleBuilder): BoardLink {
  const own = ownIn(arrow.customData)
  const said = label === undefined ? '' : wordsOf(label)
  const start = arrow.startBinding?.elementId ?? ''
  const end = arrow.endBinding?.elementId ?? ''
  const isTurned = hasHead(arrow.startArrowhead) && !hasHead(arrow.endArrowhead)
  return {
    where: said === '' ? nameOf(arrow) : said,
    ...(isTurned ? { fromKey: end, toKey: start } : { fromKey: start, toKey: end }),
    kind: own?.kind === 'link' && said === own.link ? own.link : linkKind(builder, said)
  }
}

const hasHead = (arrowhead: string): boolean => arrowhead !== ''
