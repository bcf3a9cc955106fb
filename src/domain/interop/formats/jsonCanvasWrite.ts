import { NOTE_SIZE } from '../../expectations/expectation.ts'
import { isMutual } from '../../links/link.ts'
import type { PaletteColor } from '../../map/palette.ts'
import type { WorkshopMap } from '../../map/workshopMap.ts'
import type { ClusterDraft, ExpectationDraft, LinkDraft } from '../bundle.ts'
import { bundleOf } from '../bundleOf.ts'
import { CANVAS_COLORS, HEX } from './colors.ts'
import { escapeMarkdown } from './markdownText.ts'
import { OWN_KEY, ownCluster, ownNote, ownWorkshop } from './own.ts'

/** The board as JSON Canvas 1.0: what comes first lies underneath, so themes, clusters, notes. Numbers are whole in it. */
export function writeJsonCanvas(map: WorkshopMap): string {
  const bundle = bundleOf(map)
  const themesFirst = [...bundle.clusters].sort((a, b) => Number(a.parentKey !== '') - Number(b.parentKey !== ''))
  const canvas = {
    nodes: [...themesFirst.map(groupOf), ...bundle.notes.map(textOf)],
    edges: map.links.map(({ id }, index) => edgeOf(id, bundle.links[index])),
    [OWN_KEY]: ownWorkshop(bundle)
  }
  return `${JSON.stringify(canvas, null, 1)}\n`
}

function groupOf(cluster: ClusterDraft) {
  const { x, y, w, h } = cluster.box ?? { x: 0, y: 0, w: NOTE_SIZE, h: NOTE_SIZE }
  return {
    ...{ id: cluster.key, type: 'group', ...rounded({ x, y, width: w, height: h }) },
    ...{ color: colorOf(cluster.color), label: cluster.title, [OWN_KEY]: ownCluster(cluster) }
  }
}

function textOf(note: ExpectationDraft) {
  const { x, y } = note.at ?? { x: 0, y: 0 }
  return {
    ...{ id: note.key, type: 'text', ...rounded({ x, y, width: NOTE_SIZE, height: NOTE_SIZE }) },
    ...{ color: colorOf(note.color), text: escapeMarkdown(note.text), [OWN_KEY]: ownNote(note) }
  }
}

function edgeOf(id: string, link: LinkDraft | undefined) {
  const kind = link?.kind ?? 'supports'
  return {
    ...{ id, fromNode: link?.fromKey, toNode: link?.toKey, toEnd: isMutual(kind) ? 'none' : 'arrow', label: kind },
    [OWN_KEY]: { kind: 'link', link: kind }
  }
}

const rounded = <T extends Readonly<Record<string, number>>>(numbers: T): T =>
  Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, Math.round(value) + 0])) as T

const PRESETS: ReadonlyMap<PaletteColor, string> = new Map([...CANVAS_COLORS].map(([number, color]) => [color, number]))

/** By number where the format has it, so that it suits the look of the program that shows it. */
const colorOf = (color: PaletteColor | null): string => PRESETS.get(color ?? 'grey') ?? HEX[color ?? 'grey']
