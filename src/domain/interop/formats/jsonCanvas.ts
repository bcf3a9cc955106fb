import { DomainError } from '../../engine/errors.ts'
import { z } from '../../engine/schema.ts'
import type { ImportBundle } from '../bundle.ts'
import { addBoard, type BoardFrame, type BoardLink, type BoardNote, linkKind } from './board.ts'
import { BundleBuilder, MAX_SOURCE } from './builder.ts'
import { CANVAS_COLORS, nearestColor } from './colors.ts'
import { plainText } from './html.ts'
import { isObject, looseNumber, looseText } from './json.ts'
import { escapeMarkdown, plainMarkdown } from './markdownText.ts'
import { addOwnWorkshop, OWN_KEY, ownIn } from './own.ts'

// JSON Canvas 1.0 (jsoncanvas.org/spec/1.0): the boards of Obsidian and others. Files, links and pictures are named and not
// opened.

const nodeSchema = z.object({
  ...{ id: z.string().min(1), type: z.string() },
  ...{ x: looseNumber, y: looseNumber, width: looseNumber, height: looseNumber },
  ...{ text: looseText, file: looseText, subpath: looseText, url: looseText, label: looseText, color: looseText },
  [OWN_KEY]: z.unknown().optional()
})
type Node = z.infer<typeof nodeSchema>

const edgeSchema = z.object({
  ...{ fromNode: z.string(), toNode: z.string(), fromEnd: looseText, toEnd: looseText, label: looseText },
  [OWN_KEY]: z.unknown().optional()
})

export const isJsonCanvas = (value: unknown): boolean =>
  isObject(value) &&
  Array.isArray(value['nodes']) &&
  (value['edges'] === undefined || Array.isArray(value['edges'])) &&
  (value['nodes'].length === 0 ? value['edges'] !== undefined : value['nodes'].some(isNode))

const isNode = (value: unknown): boolean =>
  isObject(value) && typeof value['type'] === 'string' && typeof value['x'] === 'number'

export function readJsonCanvas(value: unknown): ImportBundle {
  if (!isObject(value) || !isJsonCanvas(value)) throw new DomainError('file-unreadable', { detail: 'JSON Canvas' })
  const builder = new BundleBuilder()
  const frames: BoardFrame[] = []
  const notes: BoardNote[] = []
  for (const [index, item] of (value['nodes'] as unknown[]).entries()) {
    const node = nodeSchema.safeParse(item).data
    if (node === undefined) builder.issue(`nodes[${index}]`, 'unknown-part')
    else if (node.type === 'group') frames.push(frameOf(node))
    else if (TEXTS.has(node.type)) notes.push(noteOf(node))
    else builder.issue(`${node.type} ${node.id}`, 'unknown-part')
  }
  const workshop = ownIn(value)
  if (workshop?.kind === 'workshop') addOwnWorkshop(builder, workshop)
  addBoard(builder, { frames, notes, links: linksOf((value['edges'] ?? []) as unknown[], builder) })
  return builder.build()
}

const TEXTS: ReadonlySet<string> = new Set(['text', 'file', 'link'])

const boxOf = ({ x, y, width, height }: Node) => ({ x, y, w: width, h: height })

function frameOf(node: Node): BoardFrame {
  const own = ownIn(node)
  return {
    ...{ key: node.id, title: plainText(node.label), box: boxOf(node), parentKey: null },
    color: colorOf(node.color),
    own: own?.kind === 'cluster' ? own : null
  }
}

function noteOf(node: Node): BoardNote {
  const words = node.type === 'text' ? node.text : node.type === 'file' ? `${node.file}${node.subpath}` : node.url
  const own = ownIn(node)
  const note = own?.kind === 'note' ? own : null
  return {
    ...{ where: `${node.type} ${node.id}`, key: node.id, box: boxOf(node), frameKey: null },
    text: node.type === 'text' && words.length <= MAX_SOURCE ? plainMarkdown(words) : plainText(words),
    color: colorOf(node.color),
    raw: node.type === 'text' ? null : { type: node.type },
    isUnchanged: note !== null && words === escapeMarkdown(note.text),
    own: note
  }
}

function linksOf(edges: readonly unknown[], builder: BundleBuilder): BoardLink[] {
  const links: BoardLink[] = []
  for (const [index, item] of edges.entries()) {
    const edge = edgeSchema.safeParse(item).data
    if (edge === undefined) {
      builder.issue(`edges[${index}]`, 'unknown-part')
      continue
    }
    const own = ownIn(edge)
    // The arrow is at the end unless the edge says otherwise.
    const isTurned = edge.fromEnd === 'arrow' && edge.toEnd === 'none'
    const [fromKey, toKey] = isTurned ? [edge.toNode, edge.fromNode] : [edge.fromNode, edge.toNode]
    const kind = own?.kind === 'link' && edge.label === own.link ? own.link : linkKind(builder, edge.label)
    links.push({ where: edge.label === '' ? `edges[${index}]` : edge.label, fromKey, toKey, kind })
  }
  return links
}

const colorOf = (color: string) => CANVAS_COLORS.get(color) ?? nearestColor(color)
