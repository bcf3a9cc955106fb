import type { Picture } from '../../../domain/elements/element.ts'
import { pictureBlob } from '../pictureBlob.ts'

/** Pictures are decoded as wide as they are seen, in steps: a board full of photos must fit into the memory. */
const WIDTHS = [200, 400, 800, 1600, 4096]
/** So many px are kept decoded, 4 bytes each, besides what has been seen just now. */
const KEPT_PX = 24_000_000
const JUST_NOW_MS = 2_000

interface Decoded {
  readonly picture: Picture
  readonly width: number
  readonly bitmap: ImageBitmap | null
  seenAt: number
}

/** The pictures of a board, decoded once and kept for as long as they are looked at. */
export class Pictures {
  readonly #decoded = new Map<string, Decoded>()
  readonly #onReady: (picture: Picture) => void
  #isClosed = false

  /** @param onReady a picture that was missing, or was too coarse, can be painted now */
  constructor(onReady: (picture: Picture) => void) {
    this.#onReady = onReady
  }

  close(): void {
    this.#isClosed = true
    for (const { bitmap } of this.#decoded.values()) bitmap?.close()
    this.#decoded.clear()
  }

  /** What there is of a picture; if that is not as sharp as wanted, more is on its way. @param px wide, on the screen */
  of(picture: Picture, px: number): ImageBitmap | null {
    const known = this.#decoded.get(picture.id)
    if (known !== undefined) known.seenAt = performance.now()
    const wanted = stepFor(picture, px)
    if (known === undefined || known.picture !== picture || known.width < wanted) {
      const bitmap = known?.picture === picture ? known.bitmap : null
      if (known !== undefined && known.picture !== picture) known.bitmap?.close()
      this.#decoded.set(picture.id, { picture, width: wanted, bitmap, seenAt: performance.now() })
      void this.#decode(picture, wanted)
    }
    return known?.picture === picture ? known.bitmap : null
  }

  async #decode(picture: Picture, width: number): Promise<void> {
    const bitmap = await decodePicture(picture, width)
    const known = this.#decoded.get(picture.id)
    // Something else has been asked for since.
    if (this.#isClosed || known?.picture !== picture || known.width !== width) {
      bitmap?.close()
      return
    }
    known.bitmap?.close()
    this.#decoded.set(picture.id, { ...known, bitmap })
    this.#evict()
    if (bitmap !== null) this.#onReady(picture)
  }

  #evict(): void {
    const before = performance.now() - JUST_NOW_MS
    let kept = 0
    for (const [id, { bitmap, seenAt }] of [...this.#decoded].sort(([, a], [, b]) => b.seenAt - a.seenAt)) {
      kept += bitmap === null ? 0 : bitmap.width * bitmap.height
      if (kept <= KEPT_PX || seenAt > before) continue
      bitmap?.close()
      this.#decoded.delete(id)
    }
  }
}

const stepFor = ({ w }: Picture, px: number): number =>
  Math.min(w, WIDTHS.find((width) => width >= px) ?? Number.POSITIVE_INFINITY)

/** null: it cannot be decoded. */
export async function decodePicture(picture: Picture, width: number): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(pictureBlob(picture.data), { resizeWidth: width, resizeQuality: 'high' })
  } catch {
    // What came with a file from elsewhere may be no picture: its place stays empty.
    return null
  }
}
