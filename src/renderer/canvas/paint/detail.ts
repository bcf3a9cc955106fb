import type { NoteView } from '../scene/noteView.ts'

/** Smaller letters are noise: below this many px on the screen a text is drawn in a larger font or not at all. */
const READABLE_PX = 6.5
const GIST_PX = 7.2
/** Font sizes of a note's gist, at full note size. */
const GIST_FONTS = [18, 20, 22, 24, 27, 30, 34, 38, 43, 48]
const FOOTER_FROM = 0.45
const EDGE_FROM = 0.12

/** How much of a note is drawn, by the screen px that one of its px takes: detail thins out as one zooms out. */
export interface Detail {
  readonly text: 'whole' | 'gist' | 'none'
  /** Of the gist. */
  readonly fontSize: number
  readonly hasFooter: boolean
  readonly hasEdge: boolean
}

export function detailOf({ body }: NoteView, pxPerPx: number): Detail {
  const shared = { hasFooter: pxPerPx >= FOOTER_FROM, hasEdge: pxPerPx >= EDGE_FROM }
  if (body.fontSize * pxPerPx >= READABLE_PX) return { ...shared, text: 'whole', fontSize: body.fontSize }
  const fontSize = GIST_FONTS.find((px) => px * pxPerPx >= GIST_PX)
  return fontSize === undefined ? { ...shared, text: 'none', fontSize: 0 } : { ...shared, text: 'gist', fontSize }
}
