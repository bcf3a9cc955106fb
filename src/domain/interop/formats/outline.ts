import { MAX_TITLE } from '../../engine/schema.ts'
import type { ImportBundle, MentionDraft } from '../bundle.ts'
import type { BundleBuilder } from './builder.ts'
import { type Nested, underThemes } from './frames.ts'

// What outlines of all kinds come to: headings and items in one another, in the order of the file. What has something
// under it is a cluster; what has nothing is a note.

export interface OutlineItem {
  /** From 1. */
  readonly line: number
  /** How far in it stands: headings by their rank, items of lists deeper than any of them. */
  readonly depth: number
  readonly isHeading: boolean
  readonly text: string
  readonly quote: string
  readonly speaker: string
  readonly mentions: readonly MentionDraft[]
  readonly raw: Readonly<Record<string, string>> | null
}

export const bareItem = (line: number, depth: number, text: string): OutlineItem => ({
  ...{ line, depth, isHeading: false, text, quote: '', speaker: '', mentions: [], raw: null }
})

/** Puts the items of an outline into a bundle. */
export function addOutline(builder: BundleBuilder, items: readonly OutlineItem[]): ImportBundle {
  const groups: Nested[] = []
  const notes: { readonly item: OutlineItem; readonly groupKey: string }[] = []
  /** The groups around the item at hand, from the outermost. */
  const around: { readonly key: string; readonly depth: number }[] = []
  for (const [index, item] of items.entries()) {
    while ((around.at(-1)?.depth ?? -1) >= item.depth) around.pop()
    const groupKey = around.at(-1)?.key ?? ''
    const hasParts = (items[index + 1]?.depth ?? -1) > item.depth
    if (item.isHeading || hasParts) {
      const key = `line ${item.line}`
      groups.push({ key, title: item.text, parentKey: groupKey })
      around.push({ key, depth: item.depth })
      // A title holds less than a note, and nobody says it.
      if (!item.isHeading && isMoreThanTitle(item)) notes.push({ item, groupKey: key })
    } else notes.push({ item, groupKey })
  }
  const placed = underThemes(groups)
  for (const { key, title } of groups) {
    const place = placed.get(key) ?? { title, parentKey: '' }
    builder.addCluster({ key, ...place, title: oneLine(place.title), color: null, box: null })
  }
  for (const { item, groupKey } of notes) {
    const { line, text, quote, speaker, mentions, raw } = item
    builder.addNote(`#${line}`, '', text, { clusterKey: groupKey, quote, speaker, mentions, raw })
  }
  return builder.build()
}

const isMoreThanTitle = ({ text, quote, speaker, mentions }: OutlineItem): boolean =>
  text.length > MAX_TITLE || quote !== '' || speaker !== '' || mentions.length > 0

const oneLine = (title: string): string => title.replaceAll(/\s*\n\s*/g, ' ')
