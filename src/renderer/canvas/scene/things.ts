import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import type { BoardLens } from '../../lenses/lens.ts'
import type { Measure } from '../text/layout.ts'
import { ElementViews, type SceneElement } from './elements.ts'
import { LinkViews } from './links.ts'
import type { Things } from './scene.ts'

const NO_ELEMENTS: ReadonlyMap<string, SceneElement> = new Map()

/** What a map has besides notes and clusters, as it is drawn: connections in every lens, free elements on the free board. */
export class ThingViews {
  readonly #elements: ElementViews
  readonly #links = new LinkViews()

  constructor(measure: Measure) {
    this.#elements = new ElementViews(measure)
  }

  of(map: WorkshopMap, lens: BoardLens): Things {
    return { elements: lens.isFree ? this.#elements.of(map) : NO_ELEMENTS, links: this.#links.of(map.links) }
  }
}
