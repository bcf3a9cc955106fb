import { isObject } from './json.ts'

const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'listItem', 'blockquote', 'codeBlock'])
const MOST_NODES = 20_000

/** The words of a document as ProseMirror and its kin keep it: texts in paragraphs in lists, however deep. */
export function richText(document: unknown): string {
  let words = ''
  const waiting: unknown[] = [document]
  for (let seen = 0; waiting.length > 0 && seen < MOST_NODES; seen++) {
    const node = waiting.pop()
    if (!isObject(node)) continue
    const { type, text, content } = node
    if (type === 'text' && typeof text === 'string') words += text
    else if (type === 'hardBreak') words += '\n'
    else if (typeof type === 'string' && BLOCKS.has(type) && words !== '' && !words.endsWith('\n')) words += '\n'
    // The last one first, as they are taken from the end; no more than will be looked at.
    if (Array.isArray(content)) waiting.push(...content.slice(0, MOST_NODES - seen).reverse())
  }
  return words
}
