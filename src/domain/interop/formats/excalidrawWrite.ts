import { type Box, boundsOf, centreOf } from '../../../base/geometry.ts'
import { NOTE_SIZE } from '../../expectations/expectation.ts'
import { isMutual } from '../../links/link.ts'
import type { WorkshopMap } from '../../map/workshopMap.ts'
import type { ClusterDraft, ExpectationDraft, ImportBundle, LinkDraft } from '../bundle.ts'
import { bundleOf } from '../bundleOf.ts'
import { HEX } from './colors.ts'
import { plainText } from './html.ts'
import { OWN_KEY, ownCluster, ownNote, ownWorkshop } from './own.ts'

const FONT_SIZE = 20
const LINE_HEIGHT = 1.25
const PADDING = 10
const INK = '#1e1e1e'

/**
 * The board as a scene of Excalidraw: frames, and rectangles with bound texts, which all of its versions understand. Its
 * programs keep nothing of a scene but the elements, so that the workshop's title is one too and carries what belongs to
 * no note.
 */
export function writeExcalidraw(map: WorkshopMap): string {
  const bundle = bundleOf(map)
  const places = new Map(bundle.notes.map((note) => [note.key, noteBox(note)]))
  const links = map.links.map(({ id }, index) => ({ id, link: bundle.links[index] }))
  const bound = boundArrows(links)
  const scene = {
    ...{ type: 'excalidraw', version: 2, source: 'plumbline' },
    elements: [
      titleOf(bundle),
      ...[...bundle.clusters].sort((a, b) => Number(a.parentKey !== '') - Number(b.parentKey !== '')).map(frameOf),
      ...bundle.notes.flatMap((note) => noteElements(note, bound.get(note.key) ?? [])),
      ...links.flatMap(({ id, link }) => (link === undefined ? [] : arrowElements(id, link, places)))
    ],
    appState: { viewBackgroundColor: '#ffffff', gridSize: null },
    files: {}
  }
  return `${JSON.stringify(scene, null, 1)}\n`
}

interface Arrow {
  readonly id: string
  readonly link: LinkDraft | undefined
}

function boundArrows(links: readonly Arrow[]): ReadonlyMap<string, readonly string[]> {
  const bound = new Map<string, string[]>()
  for (const { id, link } of links) {
    for (const end of [link?.fromKey ?? '', link?.toKey ?? '']) bound.set(end, [...(bound.get(end) ?? []), id])
  }
  return bound
}

/** What every element has. Seeds only say how lines are scribbled; the same for the same file is as good as any. */
const element = (id: string, type: string, { x, y, w, h }: Box, fields: Readonly<Record<string, unknown>>) => ({
  ...{ id, type, x, y, width: w, height: h, angle: 0 },
  ...{ strokeColor: INK, backgroundColor: 'transparent', fillStyle: 'solid', strokeWidth: 1, strokeStyle: 'solid' },
  ...{ roughness: 0, opacity: 100, groupIds: [], frameId: null, roundness: null, seed: 1, version: 1 },
  ...{ versionNonce: 1, isDeleted: false, boundElements: [], updated: 1, link: null, locked: false },
  ...fields
})

const text = (words: string, fontSize: number, containerId: string | null) => ({
  ...{ text: words, originalText: words, fontSize, fontFamily: 2, lineHeight: LINE_HEIGHT, containerId },
  ...{ textAlign: containerId === null ? 'left' : 'center', verticalAlign: containerId === null ? 'top' : 'middle' },
  autoResize: true
})

function titleOf(bundle: ImportBundle) {
  const frames = bundle.clusters.flatMap(({ box }) => (box === null ? [] : [box]))
  const bounds = boundsOf([...frames, ...bundle.notes.map(noteBox)]) ?? { x: 0, y: 0, w: 0, h: 0 }
  const words = plainText(bundle.title) || 'Plumbline'
  const box = { x: bounds.x, y: bounds.y - 120, w: words.length * 20, h: 36 * LINE_HEIGHT }
  return element(`${OWN_KEY}-title`, 'text', box, {
    ...text(words, 36, null),
    customData: { [OWN_KEY]: ownWorkshop(bundle) }
  })
}

function frameOf(cluster: ClusterDraft) {
  const box = cluster.box ?? { x: 0, y: 0, w: NOTE_SIZE, h: NOTE_SIZE }
  return element(cluster.key, 'frame', box, {
    ...{ name: cluster.title, strokeColor: '#bbbbbb', strokeWidth: 2, customData: { [OWN_KEY]: ownCluster(cluster) } }
  })
}

const noteBox = ({ at }: ExpectationDraft): Box => ({ x: at?.x ?? 0, y: at?.y ?? 0, w: NOTE_SIZE, h: NOTE_SIZE })

function noteElements(note: ExpectationDraft, arrows: readonly string[]) {
  const box = noteBox(note)
  const words = plainText(note.text)
  const label = `${note.key}-text`
  const frameId = note.clusterKey === '' ? null : note.clusterKey
  const height = words.split('\n').length * FONT_SIZE * LINE_HEIGHT
  const inside = { x: box.x + PADDING, y: box.y + (box.h - height) / 2, w: box.w - 2 * PADDING, h: height }
  const boundTexts = words === '' ? [] : [{ type: 'text', id: label }]
  return [
    element(note.key, 'rectangle', box, {
      ...{ backgroundColor: HEX[note.color ?? 'yellow'], strokeColor: 'transparent', frameId },
      boundElements: [...boundTexts, ...arrows.map((id) => ({ type: 'arrow', id }))],
      customData: { [OWN_KEY]: ownNote(note) }
    }),
    ...(words === '' ? [] : [element(label, 'text', inside, { ...text(words, FONT_SIZE, note.key), frameId })])
  ]
}

function arrowElements(id: string, { fromKey, toKey, kind }: LinkDraft, places: ReadonlyMap<string, Box>) {
  const nowhere = { x: 0, y: 0, w: 0, h: 0 }
  const from = centreOf(places.get(fromKey) ?? nowhere)
  const to = centreOf(places.get(toKey) ?? nowhere)
  const way = { x: to.x - from.x, y: to.y - from.y }
  const label = `${id}-text`
  const box = { ...from, w: Math.abs(way.x), h: Math.abs(way.y) }
  const middle = { x: from.x + way.x / 2, y: from.y + way.y / 2, w: kind.length * 8, h: 16 * LINE_HEIGHT }
  return [
    element(id, 'arrow', box, {
      points: [
        [0, 0],
        [way.x, way.y]
      ],
      ...{ startBinding: bindingTo(fromKey), endBinding: bindingTo(toKey), lastCommittedPoint: null, elbowed: false },
      ...{ startArrowhead: null, endArrowhead: isMutual(kind) ? null : 'arrow' },
      boundElements: [{ type: 'text', id: label }],
      customData: { [OWN_KEY]: { kind: 'link', link: kind } }
    }),
    element(label, 'text', middle, text(kind, 16, id))
  ]
}

const bindingTo = (elementId: string) => ({ elementId, focus: 0, gap: 4 })
