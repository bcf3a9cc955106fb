import type { ImportBundle, MentionDraft } from '../bundle.ts'
import { BundleBuilder, MAX_SOURCE } from './builder.ts'
import { plainText } from './html.ts'
import { blocksOf, type MarkdownBlock } from './markdownBlocks.ts'
import { plainMarkdown } from './markdownText.ts'
import { addOutline, bareItem, type OutlineItem } from './outline.ts'

// Markdown: headings and items with parts are clusters, items and paragraphs are notes. A quotation under an item is what was
// said, word for word, with its speaker after a dash; one that begins with +1 is somebody who says the same.

export const isMarkdown = (text: string, name = ''): boolean =>
  /\.(?:md|markdown)$/i.test(name) || isMarked(text.slice(0, 20_000))

function isMarked(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const marked = lines.filter((line) => /^\s*(?:[-*+]|\d{1,9}[.)])\s+\S/.test(line)).length
  return lines.some((line) => /^ {0,3}#{1,6} \S/.test(line)) || (marked > 1 && marked * 2 > lines.length)
}

export function readMarkdown(text: string): ImportBundle {
  const builder = new BundleBuilder()
  const blocks = [...blocksOf(text)]
  const title = titleOf(blocks)
  if (title !== null) builder.title = words(title.text)
  return addOutline(builder, blocks.filter((block) => block !== title).map(itemOf))
}

/** The heading that the file begins with, if it stands above all others. */
function titleOf(blocks: readonly MarkdownBlock[]): MarkdownBlock | null {
  const [first, ...others] = blocks
  if (first?.kind !== 'heading') return null
  const isAbove = others.every(({ kind, depth }) => kind !== 'heading' || depth > first.depth)
  return isAbove ? first : null
}

const words = (text: string): string => (text.length > MAX_SOURCE ? text : plainMarkdown(text))

function itemOf({ kind, line, depth, text, quotes, isDone }: MarkdownBlock): OutlineItem {
  const said = quotes.map(voiceOf)
  const own = said.find(({ isMention }) => !isMention)
  const rest = said.filter((each) => each !== own)
  return {
    ...bareItem(line, depth, kind === 'code' ? plainText(text) : words(text)),
    ...{ isHeading: kind === 'heading', quote: own?.words ?? '', speaker: own?.speaker ?? '' },
    mentions: rest.map(mentionOf),
    raw: isDone ? { done: 'x' } : null
  }
}

interface Voice {
  readonly isMention: boolean
  readonly words: string
  readonly speaker: string
}

function voiceOf(quote: string): Voice {
  const isMention = /^\+1(?:\s|$)/.test(quote)
  const lines = (isMention ? quote.slice(2) : quote).trim().split('\n')
  const last = lines.at(-1)?.trim() ?? ''
  const speaker = /^(?:—|--|–)\s*/.exec(last)
  const said = speaker === null ? lines : lines.slice(0, -1)
  return {
    ...{ isMention, words: words(said.join('\n')) },
    speaker: speaker === null ? '' : words(last.slice(speaker[0].length)).replaceAll('\n', ' ')
  }
}

const mentionOf = ({ words: text, speaker }: Voice): MentionDraft => ({ text, quote: '', speaker })
