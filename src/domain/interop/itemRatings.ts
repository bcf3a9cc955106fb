import { MAX_TEXT, MAX_TITLE } from '../engine/schema.ts'
import { bareNote, type ExpectationDraft } from './bundle.ts'
import { cleanCell, isBlank } from './cells.ts'
import { type ColumnMapping, isLevelTarget, type RowIssue } from './csvOptions.ts'
import { Ratings, scaleOf } from './ratings.ts'
import type { TableLayout, TableSettings } from './tableLayout.ts'

/** Columns of ratings: each item is one expectation, its levels the means of those that rated it. */
export class ItemRatings {
  readonly #layout: TableLayout
  readonly #settings: TableSettings
  readonly #columns: ReadonlyMap<number, Ratings>

  constructor(layout: TableLayout, settings: TableSettings) {
    this.#layout = layout
    this.#settings = settings
    this.#columns = new Map(ratedColumns(settings.mapping).map((column) => [column, new Ratings()]))
  }

  add(cells: readonly string[]): void {
    for (const [column, ratings] of this.#columns) {
      const cell = cells[column] ?? ''
      if (!isBlank(cell)) ratings.add(cleanCell(cell))
    }
  }

  finish(): { readonly notes: readonly ExpectationDraft[]; readonly issues: readonly RowIssue[] } {
    const notes = new Map<string, ExpectationDraft>()
    const issues: RowIssue[] = []
    for (const [column, ratings] of this.#columns) {
      if (ratings.isEmpty) continue
      const kind = this.#settings.mapping[column] ?? 'ignore'
      if (!isLevelTarget(kind)) continue
      const scale = this.#scaleOf(column)
      if (ratings.count === 0 || scale === null) {
        issues.push({ line: this.#layout.headerRows, fault: 'no-numbers' })
        continue
      }
      const note = notes.get(this.#nameOf(column)) ?? this.#noteOf(column)
      const hasKind = note.levels.some((level) => level.kind === kind)
      notes.set(this.#nameOf(column), {
        ...note,
        levels: hasKind ? note.levels : [...note.levels, ratings.level(kind, scale)],
        raw: { ...note.raw, [this.#layout.headers[column] ?? '']: ratings.distribution }
      })
    }
    return { notes: [...notes.values()], issues }
  }

  /** The columns of one question share a scale; those of none do too. */
  #scaleOf(column: number) {
    const group = this.#layout.groups[column] ?? ''
    const together = [...this.#columns].filter(([other]) => (this.#layout.groups[other] ?? '') === group)
    return scaleOf(
      this.#settings.scale,
      together.map(([, ratings]) => ratings).filter(({ count }) => count > 0)
    )
  }

  #nameOf(column: number): string {
    return cleanCell(this.#layout.labels[column] ?? '') || (this.#layout.headers[column] ?? '')
  }

  #noteOf(column: number): ExpectationDraft {
    const name = this.#nameOf(column)
    const cluster = cleanCell(this.#layout.groups[column] ?? '')
      .replace(/\s+/g, ' ')
      .slice(0, MAX_TITLE)
    return { ...bareNote(`item/${name}`.slice(0, MAX_TITLE), name.slice(0, MAX_TEXT)), clusterKey: cluster }
  }
}

const ratedColumns = (mapping: ColumnMapping): number[] =>
  [...mapping.keys()].filter((column) => isLevelTarget(mapping[column] ?? 'ignore'))
