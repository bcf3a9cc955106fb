import type { Box, Point } from '../../../../base/geometry.ts'
import { columnsFor, flowOf } from '../../../lenses/grid.ts'
import { fitted, type PictureSize } from '../elements/raster.ts'

/** No larger than this, in px, an image comes onto the board; it can be pulled larger there. */
const MOST_SHOWN = 640
const SHARE_OF_VIEW = 0.6
/** So much of the width of the view those that come together may fill. */
const SHARE_OF_WIDTH = 0.9
const GAP = 24

/** Images that come together: side by side around a point, in rows when they are many, so large that all are seen. */
export function imagePlaces(images: readonly PictureSize[], middle: Point, view: PictureSize): Box[] {
  const columns = columnsFor(images.length)
  const share = (SHARE_OF_WIDTH * view.w) / columns - GAP
  const most = Math.max(1, Math.min(MOST_SHOWN, SHARE_OF_VIEW * Math.min(view.w, view.h), share))
  const items = images.map((image, index) => ({ id: String(index), ...fitted(image, most) }))
  const { places, w, h } = flowOf(items, { x: 0, y: 0 }, columns * (most + GAP), GAP)
  return items.map((item, index) => ({
    x: Math.round(middle.x - w / 2 + (places[index]?.x ?? 0)),
    y: Math.round(middle.y - h / 2 + (places[index]?.y ?? 0)),
    w: item.w,
    h: item.h
  }))
}
