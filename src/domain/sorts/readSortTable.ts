import { DomainError } from '../engine/errors.ts'
import { MAX_TEXT, MAX_TITLE } from '../engine/schema.ts'
import { cleanCell, isBlank } from '../interop/cells.ts'
import { wordsOf } from '../interop/guessMapping.ts'
import { IMPORT_LIMITS } from '../interop/limits.ts'
import type { TableRow } from '../interop/table.ts'
import { fold } from '../text/fold.ts'
import { MAX_CARDS, MAX_PLACEMENTS, MAX_SORTS } from './commands.ts'

/** What is wrong with a row of a table of card sorts: it is left out and told. */
export const SORT_FAULTS = ['open-quote', 'cell-too-long', 'no-card', 'no-sorter', 'two-piles'] as const
export type SortFault = (typeof SORT_FAULTS)[number]

export interface SortIssue {
  readonly line: number
  readonly fault: SortFault
}

/** A card as a file calls it. */
export interface ReadCard {
  /** Its words; empty: it has but a number. */
  readonly label: string
  /** What the file numbers it by, which may be the number on the card; null: nothing of the kind. */
  readonly number: number | null
}

export interface ReadSorter {
  readonly name: string
  /** Cards by their place in the list of all. */
  readonly piles: readonly { readonly title: string; readonly cards: readonly number[] }[]
}

/** The card sorts of a file. */
export interface ReadSorts {
  readonly cards: readonly ReadCard[]
  readonly sorters: readonly ReadSorter[]
  /** All that could not be read. */
  readonly issues: readonly SortIssue[]
}

const COLUMNS = {
  sorter: [
    'participant',
    'participant id',
    'user',
    'user id',
    'sorter',
    'person',
    'respondent',
    '参与者',
    '用户',
    '分类者'
  ],
  cardId: ['card id', 'card number', 'card no', '卡片编号', '编号'],
  card: ['card', 'card label', 'card name', 'item', 'note', '卡片', '卡片名称', '便签', '便利贴'],
  category: ['category', 'category label', 'category name', 'group', 'group label', 'pile', '类别', '类别名称', '分组'],
  categoryId: ['category id', 'group id', 'pile id', '类别编号']
} as const
export type SortColumn = keyof typeof COLUMNS

/** Where in a row it stands who sorted, what, and into which category; from 0. */
export type SortColumns = Readonly<Record<'sorter' | 'card' | 'category', number> & Partial<Record<SortColumn, number>>>

/**
 * Card sorts out of a table, told by its headers, in one of three shapes:
 * - a row for each card of each sorter: sorter, card, category (Casolysis and kardSort:
 *   `card_id,card_label,category_id,category_label,user_id`);
 * - a row for each sorter and a column for each card, the categories in the cells;
 * - a row for each card and a column for each sorter, likewise.
 *
 * An empty category is a card that was left over. Categories of one sorter whose names fold alike are one (T1).
 * @param chosen what the columns of the first shape are, where their headers do not tell
 * @returns null: the headers tell none of these
 */
export function readSortTable(rows: Iterable<TableRow>, chosen?: SortColumns): ReadSorts | null {
  let reader: Reader | null = null
  let count = 0
  for (const row of rows) {
    if (row.cells.every(isBlank)) continue
    if (reader === null) {
      reader =
        chosen === undefined ? readerFor(row.cells) : longReader(new SortsRead(), (column) => chosen[column] ?? -1)
      if (reader === null) return null
    } else if (++count > IMPORT_LIMITS.rows) throw new DomainError('import-too-many', { max: IMPORT_LIMITS.rows })
    else reader.take(row)
  }
  return reader?.sorts.all ?? null
}

/** The first filled rows, for somebody to say what their columns are; null: there are not three of them. */
export function sortTableHead(rows: Iterable<TableRow>, count: number): string[][] | null {
  const head: string[][] = []
  for (const { cells } of rows) {
    if (!cells.every(isBlank))
      head.push(cells.slice(0, MOST_COLUMNS).map((cell) => cleanCell(cell).slice(0, MAX_TITLE)))
    if (head.length === count) break
  }
  return (head[0]?.length ?? 0) < 3 ? null : head
}

const MOST_COLUMNS = 50

interface Reader {
  readonly sorts: SortsRead
  take(row: TableRow): void
}

function readerFor(names: readonly string[]): Reader | null {
  const columns = names.map(columnOf)
  const at = (column: SortColumn): number => columns.indexOf(column)
  const sorts = new SortsRead()
  const hasCard = at('card') !== -1 || at('cardId') !== -1
  if (at('sorter') !== -1 && hasCard && (at('category') !== -1 || at('categoryId') !== -1)) {
    return longReader(sorts, at)
  }
  if (columns[0] === 'sorter') return wideReader(sorts, names, 1, true)
  if (columns[0] === 'card' || columns[0] === 'cardId') {
    const labels = columns[0] === 'cardId' && columns[1] === 'card' ? 2 : 1
    return wideReader(sorts, names, labels, false)
  }
  return null
}

/**
 * Whether these headers can be of nothing else than card sorts with a row for each card of each sorter: of a table of notes
 * with people and groups in it, they call a card a card.
 */
export const tellsSorts = (names: readonly string[]): boolean =>
  (['sorter', 'card', 'category'] as const).every((column) => names.some((name) => columnOf(name) === column)) &&
  names.some((name) => columnOf(name) === 'card' && /card|卡片/.test(fold(name)))

export function columnOf(name: string): SortColumn | null {
  const words = fold(wordsOf(cleanCell(name).slice(0, MAX_TITLE)))
  const known = Object.entries(COLUMNS).find(([, all]) => all.some((each) => each === words))
  return (known?.[0] as SortColumn | undefined) ?? null
}

function longReader(sorts: SortsRead, at: (column: SortColumn) => number): Reader {
  return {
    sorts,
    take(row) {
      const cell = (column: SortColumn): string => cleanCell(row.cells[at(column)] ?? '')
      const card = cardOf([cell('cardId'), cell('card')].filter((each) => each !== ''))
      sorts.add(row, cell('sorter'), card, cell('category') || cell('categoryId'))
    }
  }
}

/** @param first the column of the first cell that says where a card lies */
function wideReader(sorts: SortsRead, names: readonly string[], first: number, bySorter: boolean): Reader {
  if (names.length > IMPORT_LIMITS.columns) throw new DomainError('import-too-wide', { max: IMPORT_LIMITS.columns })
  const heads = names.map(cleanCell)
  return {
    sorts,
    take(row) {
      const own = row.cells.slice(0, first).map(cleanCell)
      for (let column = first; column < heads.length; column++) {
        const [head, category] = [heads[column] ?? '', cleanCell(row.cells[column] ?? '')]
        if (category === '' || head === '') continue
        if (bySorter) sorts.add(row, own[0] ?? '', cardOf([head]), category)
        else sorts.add(row, head, cardOf(own), category)
      }
    }
  }
}

/** By its words; or by its number, alone or before them. */
function cardOf(cells: readonly string[]): ReadCard {
  const label = cells.at(-1) ?? ''
  const number = numberIn(cells[0] ?? '')
  return number !== null && cells.length === 1 ? { label: '', number } : { label, number }
}

const numberIn = (cell: string): number | null => {
  const digits = /^#?(\d{1,6})\.?$/.exec(fold(cell))?.[1]
  return digits === undefined ? null : Number(digits)
}

const isTooLong = (name: string, { label }: ReadCard, category: string): boolean =>
  name.length > MAX_TITLE || category.length > MAX_TITLE || label.length > MAX_TEXT

/** What has been read, card by card. */
class SortsRead {
  readonly #cards = new Map<string, { readonly card: ReadCard; readonly place: number }>()
  readonly #sorters = new Map<string, { name: string; piles: Map<string, { title: string; cards: number[] }> }>()
  /** Sorter and card → its pile. */
  readonly #placed = new Map<string, string>()
  readonly #issues: SortIssue[] = []
  /** The row that was last looked through: a wide one is asked about for each of its cells. */
  #seen: { readonly row: TableRow; readonly hasLongCell: boolean } | null = null

  add(row: TableRow, name: string, card: ReadCard, category: string): void {
    const { line, hasOpenQuote } = row
    const fault = ((): SortFault | null => {
      if (hasOpenQuote) return 'open-quote'
      if (this.#hasLongCell(row) || isTooLong(name, card, category)) return 'cell-too-long'
      if (card.label === '' && card.number === null) return 'no-card'
      return name === '' ? 'no-sorter' : null
    })()
    if (fault !== null) this.#tell(line, fault)
    else if (category !== '') this.#place(line, name, card, category)
    else this.#placeOf(card)
  }

  #hasLongCell(row: TableRow): boolean {
    if (this.#seen?.row !== row) {
      this.#seen = { row, hasLongCell: row.cells.some(({ length }) => length > MAX_TEXT) }
    }
    return this.#seen.hasLongCell
  }

  get all(): ReadSorts {
    return {
      cards: [...this.#cards.values()].map(({ card }) => card),
      sorters: [...this.#sorters.values()].map(({ name, piles }) => ({ name, piles: [...piles.values()] })),
      issues: this.#issues
    }
  }

  #place(line: number, name: string, card: ReadCard, category: string): void {
    const place = this.#placeOf(card)
    const sorterKey = fold(name)
    const pileKey = fold(category)
    const placedKey = `${place} ${sorterKey}`
    const before = this.#placed.get(placedKey)
    if (before !== undefined) {
      if (before !== pileKey) this.#tell(line, 'two-piles')
      return
    }
    const sorter = this.#sorters.get(sorterKey) ?? {
      name,
      piles: new Map<string, { title: string; cards: number[] }>()
    }
    const pile = sorter.piles.get(pileKey) ?? { title: category, cards: [] }
    pile.cards.push(place)
    sorter.piles.set(pileKey, pile)
    this.#sorters.set(sorterKey, sorter)
    this.#placed.set(placedKey, pileKey)
    if (this.#sorters.size > MAX_SORTS) throw new DomainError('import-too-many', { max: MAX_SORTS })
    if (this.#placed.size > MAX_PLACEMENTS) throw new DomainError('import-too-many', { max: MAX_PLACEMENTS })
  }

  #placeOf(card: ReadCard): number {
    // Two notes may say the same: their numbers keep them apart.
    const key = `${card.number ?? ''}=${fold(card.label)}`
    const known = this.#cards.get(key)
    if (known !== undefined) return known.place
    const place = this.#cards.size
    if (place === MAX_CARDS) throw new DomainError('import-too-many', { max: MAX_CARDS })
    this.#cards.set(key, { card, place })
    return place
  }

  /** One of a row is enough. */
  #tell(line: number, fault: SortFault): void {
    const last = this.#issues.at(-1)
    if (last?.line !== line || last.fault !== fault) this.#issues.push({ line, fault })
  }
}
