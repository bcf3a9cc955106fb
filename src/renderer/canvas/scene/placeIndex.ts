import RBush from 'rbush'
import type { Box } from '../../../base/geometry.ts'

/** Something with a place, as the R-tree wants it. */
export interface Placed {
  readonly id: string
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

/** From so many changed things on, building the tree anew is quicker than mending it. */
const REBUILD_SHARE = 0.25

export const extentOf = ({ x, y, w, h }: Box): Omit<Placed, 'id'> => ({ minX: x, minY: y, maxX: x + w, maxY: y + h })

export const boxOfExtent = ({ minX, minY, maxX, maxY }: Omit<Placed, 'id'>): Box => ({
  x: minX,
  y: minY,
  w: maxX - minX,
  h: maxY - minY
})

/** Things found by id and by place. Those that stay the same object stay where they are in the tree. */
export class PlaceIndex<T extends Placed> {
  readonly #tree = new RBush<T>()
  #all: ReadonlyMap<string, T> = new Map()

  get all(): ReadonlyMap<string, T> {
    return this.#all
  }

  /** Takes the place of what was there. @returns what has come, gone or changed, as it was and as it is */
  replace(next: ReadonlyMap<string, T>): readonly T[] {
    const removed = [...this.#all.values()].filter((each) => next.get(each.id) !== each)
    const added = [...next.values()].filter((each) => this.#all.get(each.id) !== each)
    this.#all = next
    if (removed.length + added.length > next.size * REBUILD_SHARE) {
      this.#tree.clear()
      this.#tree.load([...next.values()])
    } else {
      for (const each of removed) this.#tree.remove(each)
      for (const each of added) this.#tree.insert(each)
    }
    return [...removed, ...added]
  }

  in({ x, y, w, h }: Box): T[] {
    return this.#tree.search({ minX: x, minY: y, maxX: x + w, maxY: y + h })
  }
}
