import type { LevelKind } from '../../levels/level.ts'
import { isBlank } from '../cells.ts'
import { numberIn } from '../cellValues.ts'
import type { ColumnTarget } from '../csvOptions.ts'
import { wordsOf } from '../guessMapping.ts'
import type { TableRow } from '../table.ts'

// What profiles ask of the first rows of a table.

/** How far down headers stand. */
export const HEAD_ROWS = 6

/** Where the headers stand: programs write a title or an address above them. −1: nowhere near the top. */
export function headerRow(rows: readonly TableRow[], needed: readonly string[]): number {
  return rows.slice(0, HEAD_ROWS).findIndex(({ cells }) => {
    const names = new Set(cells.map(wordsOf))
    return needed.every((name) => names.has(name))
  })
}

/** Targets by the names of columns, as words; the first column of a name has it, where it can stand for one only. */
export function mapByName(names: readonly string[], targets: Readonly<Record<string, ColumnTarget>>): ColumnTarget[] {
  const taken = new Set<ColumnTarget>()
  const byName = new Map(Object.entries(targets))
  return names.map((name) => {
    const target = byName.get(wordsOf(name)) ?? 'ignore'
    if (target === 'ignore' || target === 'drop') return target
    if (taken.has(target)) return 'ignore'
    taken.add(target)
    return target
  })
}

/** What a column holds, by its first cells: ratings, sentences, or neither. */
export function contentOf(rows: readonly TableRow[], column: number): 'numbers' | 'sentences' | 'other' {
  let filled = 0
  let numbers = 0
  let length = 0
  for (const { cells } of rows) {
    const cell = cells[column] ?? ''
    if (isBlank(cell)) continue
    filled++
    length += cell.length
    const value = numberIn(cell)
    if (value !== null && value >= 0 && value <= 100) numbers++
  }
  if (filled === 0) return 'other'
  if (numbers >= filled * 0.8) return 'numbers'
  return length / filled >= SENTENCE ? 'sentences' : 'other'
}

/** On average; choices and codes are shorter, and Chinese says in five characters what takes a line elsewhere. */
const SENTENCE = 12

/** Which level a question asks for, by its words: what is wished for, unless it is what was met. */
export function levelAskedBy(question: string): LevelKind {
  return MET.test(question) ? 'perceived' : 'desired'
}

const MET =
  /satisf|perceiv|perception|experienc|actual|perform|received|delivered|满意|滿意|感知|感受|实际|實際|体验|體驗/i

/** "How important is … - Delivery on time": the question and the item of it; without a question, '' and the whole. */
export function splitItem(text: string): { readonly group: string; readonly item: string } {
  const at = text.lastIndexOf(' - ')
  return at <= 0 ? { group: '', item: text } : { group: text.slice(0, at).trim(), item: text.slice(at + 3).trim() }
}

/** Whether a cell says no in the way that programs do. */
export const saysNo = (cell: string): boolean => /^(?:0|no|false|n|假|否)$/i.test(cell.trim())
