import type { Box } from '../../../../base/geometry.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import type { CommandArgs } from '../../../../domain/registry.ts'
import type { DrawnKind } from '../../../canvas/tools/tool.ts'
import type { Step } from '../../../lenses/lens.ts'

export type NewElement = CommandArgs<'element.add'>['elements'][number]

/** Of letters, in px. */
export const FONT_SIZES = { small: 18, medium: 28, large: 44, huge: 72 } as const

/** What a click makes. */
export const USUAL_SIZE: Readonly<Record<DrawnKind, { readonly w: number; readonly h: number }>> = {
  text: { w: 320, h: 40 },
  frame: { w: 900, h: 600 },
  arrow: { w: 240, h: 0 }
}

/** These elements as they would be added anew, images with their pictures: to be copied here or elsewhere. */
export function elementsAsNew({ elements, pictures }: WorkshopMap, ids: ReadonlySet<string>): NewElement[] {
  return elements
    .filter(({ id }) => ids.has(id))
    .map(({ id, kind, color, text, fontSize, x, y, w, h }) => {
      const picture = pictures.find(({ elementId }) => elementId === id)
      const copied = picture && { id: picture.id, data: picture.data, w: picture.w, h: picture.h }
      return { id, kind, color, text, fontSize, x, y, w, h, picture: copied ?? null }
    })
}

/** The same elements so far away, with ids of their own. */
export const elementsAnew = (
  elements: readonly NewElement[],
  dx: number,
  dy: number,
  newId: () => string
): NewElement[] =>
  elements.map((element) => ({
    ...element,
    id: newId(),
    x: element.x + dx,
    y: element.y + dy,
    picture: element.picture ? { ...element.picture, id: newId() } : null
  }))

/** Copies of elements, so far away. */
export function copyElementsPlan(
  map: WorkshopMap,
  ids: ReadonlySet<string>,
  { dx, dy }: { readonly dx: number; readonly dy: number },
  newId: () => string
): { readonly steps: readonly Step[]; readonly ids: readonly string[] } {
  const elements = elementsAnew(elementsAsNew(map, ids), dx, dy, newId)
  if (elements.length === 0) return { steps: [], ids: [] }
  return { steps: [{ name: 'element.add', args: { elements } }], ids: elements.map(({ id }) => id) }
}

/** What an element takes up, whichever way an arrow goes. */
export const boxOfNew = ({ x, y, w, h }: NewElement): Box => ({
  x: Math.min(x, x + w),
  y: Math.min(y, y + h),
  w: Math.abs(w),
  h: Math.abs(h)
})
