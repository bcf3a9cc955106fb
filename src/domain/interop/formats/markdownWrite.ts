import { groupBy, readingOrder, type WorkshopMap } from '../../map/workshopMap.ts'
import type { ClusterDraft, ExpectationDraft, ImportBundle, MentionDraft } from '../bundle.ts'
import { bundleOf } from '../bundleOf.ts'
import { plainText } from './html.ts'
import { escapeMarkdown } from './markdownText.ts'

/**
 * The workshop as an outline to read, print or paste: themes and clusters as headings, notes as items in the order in
 * which one reads the board, each with its quotation, its speaker and those who said the same. Only words: what is read
 * from it again writes the same outline.
 */
export const writeMarkdown = (map: WorkshopMap): string => outlineOf(inReadingOrder(bundleOf(map)))

export function outlineOf({ title, clusters, notes }: ImportBundle): string {
  const known = new Set(clusters.map(({ key }) => key))
  const byCluster = groupBy(notes, ({ clusterKey }) => (known.has(clusterKey) ? clusterKey : ''))
  const byTheme = groupBy(clusters, ({ parentKey }) => (known.has(parentKey) ? parentKey : ''))
  const blocks = [heading(1, title), ...(byCluster.get('') ?? []).flatMap(itemOf)]
  for (const cluster of byTheme.get('') ?? []) {
    blocks.push(...section(cluster, 2))
    for (const part of byTheme.get(cluster.key) ?? []) blocks.push(...section(part, 3))
  }
  return `${blocks.join('\n')}\n`

  function section(cluster: ClusterDraft, rank: number): string[] {
    return ['', heading(rank, cluster.title), ...(byCluster.get(cluster.key) ?? []).flatMap(itemOf)]
  }
}

/** A heading of no words is one too. */
function heading(rank: number, title: string): string {
  const words = escapeMarkdown(title.replaceAll(/\s+/g, ' '))
  // Marks at its end would be taken for a part of the heading.
  return `${'#'.repeat(rank)} ${words.replace(/(?<=\s)#+$/, (marks) => marks.replaceAll('#', '\\#'))}`.trimEnd()
}

/** The lines of a note; none, if it has no words. */
function itemOf({ text, quote, speaker, mentions }: ExpectationDraft): string[] {
  const isSaid = plainText(text) === ''
  const words = linesOf(isSaid ? quote : text)
  if (words.length === 0) return []
  const own = quotation(isSaid ? [] : linesOf(quote), speaker)
  const others = mentions.map((mention) => quotation(mentioned(mention), mention.speaker))
  // Two quotations are one, unless there is a line between them.
  const quotations = [own, ...others]
    .filter((lines) => lines.length > 0)
    .flatMap((lines, nth) => (nth === 0 ? lines : ['', ...lines]))
  return [`- ${words[0]}`, ...[...words.slice(1), ...quotations].map((line) => (line === '' ? '' : `  ${line}`))]
}

function mentioned({ text, quote }: MentionDraft): string[] {
  const [first, ...more] = [...linesOf(text, quote)]
  return [first === undefined ? '+1' : `+1 ${first}`, ...more]
}

function quotation(words: readonly string[], speaker: string): string[] {
  const name = escapeMarkdown(speaker.replaceAll(/\s+/g, ' '))
  const said = name === '' ? words : [...words, ...(words.length === 0 ? [] : ['']), `— ${name}`]
  return said.map((line) => `> ${line}`.trimEnd())
}

/** Without marks that Markdown would see, each line but the last one broken for good. */
function linesOf(...texts: readonly string[]): string[] {
  const words = plainText(texts.map(plainText).join('\n'))
  const lines = words === '' ? [] : escapeMarkdown(words).split('\n')
  return lines.map((line, index) => (index < lines.length - 1 ? `${line}\\` : line))
}

function inReadingOrder(bundle: ImportBundle): ImportBundle {
  const order = ({ at }: ExpectationDraft): number => (at === null ? 0 : readingOrder(at))
  return { ...bundle, notes: [...bundle.notes].sort((a, b) => order(a) - order(b)) }
}
