import type { ImportBundle } from '../bundle.ts'
import { isTable } from '../isTable.ts'
import { withoutListMark } from '../listMark.ts'
import { BundleBuilder } from './builder.ts'
import { plainText } from './html.ts'
import { addOutline, bareItem, type OutlineItem } from './outline.ts'

// Plain text: a line is a note; lines that stand further in belong to the one above them.

/** Lines that are no cells. Any text could be, so that this is asked late. */
export function isTextList(text: string, name = ''): boolean {
  if (/\.[ct]sv$/i.test(name)) return false
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line.trim() !== '')
  if (lines.length === 0 || isTable(lines.join('\n')) || isCode(lines)) return false
  return ![',', ';'].some((mark) => isCells(lines.slice(0, 50), mark))
}

/** Half of it names of fields, or tags: what is left of a file of another kind. */
function isCode(lines: readonly string[]): boolean {
  const fields = lines.join('\n').match(/"[ \t]{0,4}:/g)?.length ?? 0
  const tags = lines.filter((line) => line.trimStart().startsWith('<')).length
  return Math.max(fields, tags) * 2 > lines.length
}

/** As many marks in every line, and any at all; those in quotes are words. */
function isCells(lines: readonly string[], mark: string): boolean {
  const [first = 0, ...others] = lines.map((line) => line.replace(/"[^"]*"/g, '').split(mark).length - 1)
  return first > 0 && others.length > 0 && others.every((count) => count === first)
}

export function readTextList(text: string): ImportBundle {
  const items: OutlineItem[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const words = plainText(withoutListMark(line))
    if (words !== '') items.push(bareItem(index + 1, indentOf(line), words))
  }
  return addOutline(new BundleBuilder(), items)
}

/** In columns. The wide space that begins a paragraph in Chinese and Japanese is no indentation. */
export function indentOf(line: string): number {
  let columns = 0
  for (const character of line) {
    if (character === ' ') columns += 1
    else if (character === '\t') columns += 4 - (columns % 4)
    else break
  }
  return columns
}
