import { indentOf } from './textList.ts'

// The lines of a Markdown file as blocks. Not all of CommonMark: what outlines are made of.

export interface MarkdownBlock {
  readonly kind: 'heading' | 'item' | 'paragraph' | 'code'
  /** From 1. */
  readonly line: number
  /** Headings 1 to 6, paragraphs 7, items 8 and their indentation. */
  readonly depth: number
  /** Still marked. */
  text: string
  /** The quotations that stand in it. */
  readonly quotes: string[]
  /** A task that is ticked off. */
  readonly isDone: boolean
}

const PARAGRAPH = 7
const ITEM = 8

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/s
const BULLET = /^(?:(?:[-*+•·▪◦–—]|\d{1,9}[.)])(?:[ \t]+(.*))?|\d{1,9}、(.*))$/s
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,100}|(?:\*[ \t]*){3,100}|(?:_[ \t]*){3,100})$/
const FENCE = /^\s{0,12}(`{3,20}|~{3,20})/

/** The blocks of a text, from the first to the last. */
export function blocksOf(text: string): readonly MarkdownBlock[] {
  const reader = new BlockReader()
  for (const [index, line] of withoutFrontMatter(text.split('\n')).entries()) reader.take(line, index + 1)
  return reader.blocks
}

/** What stands between two rules at the very beginning is about the file; its lines are kept, so that lines can be counted. */
function withoutFrontMatter(lines: readonly string[]): readonly string[] {
  if (lines[0]?.trimEnd() !== '---') return lines
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  const isFields = end > 0 && lines.slice(1, end).every((line) => /^(?:\s*$|\s+|- |#|[\w-]{1,100}:)/.test(line))
  return isFields ? lines.map((line, index) => (index <= end ? '' : line)) : lines
}

class BlockReader {
  readonly blocks: MarkdownBlock[] = []
  /** The block that a line may go on with; null after a blank line outside of lists. */
  #open: MarkdownBlock | null = null
  #fence: string | null = null
  #isQuoting = false
  #isAfterBlank = false

  take(line: string, number: number): void {
    if (this.#takeCode(line, number)) return
    const content = line.trim()
    if (content === '') this.#takeBlank()
    else if (content.startsWith('>')) this.#takeQuote(content.replace(/^>[ \t]?/, ''), number)
    else this.#takeWords(line, content, number)
    this.#isAfterBlank = content === ''
  }

  #takeCode(line: string, number: number): boolean {
    const fence = FENCE.exec(line)?.[1] ?? null
    if (this.#fence !== null) {
      if (fence?.startsWith(this.#fence) === true) this.#fence = null
      else if (this.#open !== null) this.#open.text += `${this.#open.text === '' ? '' : '\n'}${line}`
      if (this.#fence === null) this.#open = null
      return true
    }
    if (fence === null) return false
    this.#fence = fence
    this.#add('code', number, PARAGRAPH, '')
    return true
  }

  #takeBlank(): void {
    this.#isQuoting = false
    if (this.#open?.kind !== 'item') this.#open = null
  }

  /** A quotation in an item is its own; one that stands by itself is a paragraph. */
  #takeQuote(words: string, number: number): void {
    const holder = this.#open
    if (holder?.kind === 'item') {
      if (this.#isQuoting) holder.quotes.push(`${holder.quotes.pop() ?? ''}\n${words}`)
      else holder.quotes.push(words)
    } else if (this.#isQuoting && holder !== null) holder.text += `\n${words}`
    else this.#add('paragraph', number, PARAGRAPH, words)
    this.#isQuoting = true
  }

  #takeWords(line: string, content: string, number: number): void {
    const heading = HEADING.exec(line)
    const bullet = heading === null && !RULE.test(line) ? BULLET.exec(content) : null
    if (heading !== null) {
      this.#add(
        'heading',
        number,
        heading[1]?.length ?? 1,
        (heading[2] ?? '').trim().replace(/(?:^|[ \t])#{1,20}$/, '')
      )
      this.#open = null
    } else if (bullet !== null) this.#addItem(line, bullet[1] ?? bullet[2] ?? '', number)
    else if (!this.#takeUnderline(content) && !RULE.test(line)) this.#takeMore(line, content, number)
    this.#isQuoting = false
  }

  #addItem(line: string, words: string, number: number): void {
    const task = /^\[([ xX])\][ \t]+/.exec(words)
    this.#add('item', number, ITEM + indentOf(line), words.slice(task?.[0].length ?? 0), (task?.[1] ?? ' ') !== ' ')
  }

  /** A paragraph that is underlined is a heading. */
  #takeUnderline(content: string): boolean {
    const open = this.#open
    if (open?.kind !== 'paragraph' || this.#isQuoting || !/^(?:={2,}|-{2,})$/.test(content)) return false
    this.blocks.pop()
    this.#add('heading', open.line, content.startsWith('=') ? 1 : 2, open.text)
    this.#open = null
    return true
  }

  /** A line that goes on with a block, unless it stands at the edge after a blank one. */
  #takeMore(line: string, content: string, number: number): void {
    const open = this.#open
    const goesOn =
      open !== null && !this.#isQuoting && !(open.kind === 'item' && this.#isAfterBlank && indentOf(line) === 0)
    if (goesOn) open.text += `${this.#isAfterBlank ? '\n\n' : '\n'}${content}`
    else this.#add('paragraph', number, PARAGRAPH, content)
  }

  #add(kind: MarkdownBlock['kind'], line: number, depth: number, text: string, isDone = false): void {
    const block = { kind, line, depth, text, quotes: [], isDone }
    this.blocks.push(block)
    this.#open = block
  }
}
