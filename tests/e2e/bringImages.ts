import type { Page } from '@playwright/test'
import type { Point } from '../../src/base/geometry.ts'

/** Pastes pictures as another program would have copied them; with a place on the page, drops them there. */
export async function bringImages(page: Page, selector: string, count = 1, at: Point | null = null): Promise<void> {
  await page.evaluate(
    async ([target, files, place]) => {
      const canvas = new OffscreenCanvas(2400, 1200)
      canvas.getContext('2d')?.fillRect(100, 100, 2000, 800)
      const data = new DataTransfer()
      const blob = await canvas.convertToBlob()
      for (let n = 0; n < files; n++) data.items.add(new File([blob], 'card.png', { type: 'image/png' }))
      const how = { bubbles: true, cancelable: true }
      const event =
        place === null
          ? new ClipboardEvent('paste', { clipboardData: data, ...how })
          : new DragEvent('drop', { dataTransfer: data, clientX: place.x, clientY: place.y, ...how })
      document.querySelector(target)?.dispatchEvent(event)
    },
    [selector, count, at] as const
  )
}
