/** The papers that printers have, in mm. */
export const PAPERS = { a4: { w: 210, h: 297 }, letter: { w: 215.9, h: 279.4 } } as const
export type Paper = keyof typeof PAPERS

/** Printers reach no nearer to the edge, and cut marks need room. */
const MARGIN_MM = 9
const GRIDS = { 2: { columns: 1, rows: 2 }, 4: { columns: 2, rows: 2 }, 8: { columns: 2, rows: 4 } } as const
export const PER_PAGE = [2, 4, 8] as const
export type PerPage = (typeof PER_PAGE)[number]

export interface Sheet {
  readonly page: { readonly w: number; readonly h: number }
  readonly columns: number
  readonly rows: number
  readonly margin: number
  /** Where the paper is cut, from its left and from its top: the outer edges of the cards too. */
  readonly cuts: { readonly x: readonly number[]; readonly y: readonly number[] }
}

/** A page of cards that lie edge to edge, so that one cut parts two of them; in mm. */
export function sheetOf(paper: Paper, perPage: PerPage): Sheet {
  const page = PAPERS[paper]
  const { columns, rows } = GRIDS[perPage]
  const at = (count: number, length: number): number[] =>
    Array.from({ length: count + 1 }, (_, index) => MARGIN_MM + (index * (length - 2 * MARGIN_MM)) / count)
  return { page, columns, rows, margin: MARGIN_MM, cuts: { x: at(columns, page.w), y: at(rows, page.h) } }
}

export function pagesOf<T>(items: readonly T[], perPage: number): T[][] {
  const pages: T[][] = []
  for (let from = 0; from < items.length; from += perPage) pages.push(items.slice(from, from + perPage))
  return pages
}

/** A wide character takes the room of two narrow ones. */
const WIDE = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60\u{20000}-\u{3FFFF}]/u
const SIZES_PT = { 2: [34, 26, 20, 15, 11], 4: [22, 17, 13.5, 10.5, 8], 8: [15, 12.5, 10.5, 8.5, 7] } as const
/** So many narrow characters fit at each size. */
const ROOM = [40, 90, 180, 400] as const

/** The size of letters, in pt, at which a text fits its card; the longest are cut off by the card. */
export function fontSizeOf(text: string, perPage: PerPage): number {
  let room = 0
  for (const letter of text) room += WIDE.test(letter) ? 2 : 1
  const step = ROOM.findIndex((most) => room <= most)
  const sizes = SIZES_PT[perPage]
  return sizes[step === -1 ? sizes.length - 1 : step] ?? sizes[0]
}
