import { fitted, type PictureSize, rasterKind } from './raster.ts'

/** What is kept of a picture: made smaller and written anew, so that nothing of the file comes in as it was. */
export interface ReadImage extends PictureSize {
  /** A data URL. */
  readonly data: string
}

export type ImageRefusal = 'kind' | 'size' | 'damaged'

export class ImageRefused extends Error {
  readonly why: ImageRefusal

  constructor(why: ImageRefusal) {
    super(`image refused: ${why}`)
    this.why = why
  }
}

const MOST_BYTES = 30_000_000
const MOST_PX_A_SIDE = 1600
/** Of the data URL. */
const MOST_CHARS = 1_500_000
/** Each is tried until one is small enough. */
const QUALITIES = [0.86, 0.7, 0.5]
const SMALLER = 0.7

/** @throws ImageRefused */
export async function readImage(file: Blob): Promise<ReadImage> {
  if (file.size > MOST_BYTES) throw new ImageRefused('size')
  const bytes = new Uint8Array(await file.slice(0, 32).arrayBuffer())
  if (rasterKind(bytes) === null) throw new ImageRefused('kind')
  const bitmap = await decoded(file)
  try {
    return await encoded(bitmap)
  } finally {
    bitmap.close()
  }
}

async function decoded(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file)
  } catch {
    throw new ImageRefused('damaged')
  }
}

async function encoded(bitmap: ImageBitmap): Promise<ReadImage> {
  for (let most = MOST_PX_A_SIDE; ; most *= SMALLER) {
    const size = fitted({ w: bitmap.width, h: bitmap.height }, most)
    const canvas = new OffscreenCanvas(size.w, size.h)
    const context = canvas.getContext('2d')
    if (context === null) throw new ImageRefused('damaged')
    context.imageSmoothingQuality = 'high'
    context.drawImage(bitmap, 0, 0, size.w, size.h)
    for (const quality of QUALITIES) {
      const data = await dataUrl(await canvas.convertToBlob({ type: 'image/webp', quality }))
      if (data.length <= MOST_CHARS) return { ...size, data }
    }
  }
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      if (typeof reader.result === 'string') resolve(reader.result)
      else reject(new ImageRefused('damaged'))
    })
    reader.addEventListener('error', () => reject(new ImageRefused('damaged')))
    reader.readAsDataURL(blob)
  })
}
