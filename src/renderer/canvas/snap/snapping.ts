import { type Box, boundsOf } from '../../../base/geometry.ts'
import { NOTE_GAP } from '../../lenses/grid.ts'
import type { LensLayout } from '../../lenses/lens.ts'
import { type Camera, type Size, seenBox } from '../camera.ts'
import type { CameraHolder } from '../cameraHolder.ts'
import { isCard } from '../paint/frame.ts'
import type { Grip } from '../scene/grip.ts'
import type { Scene } from '../scene/scene.ts'
import type { Lift, Pulled, SnappedLift } from '../tools/tool.ts'
import { type SnapField, snapMove, snapSides } from './snap.ts'
import type { Axis } from './span.ts'

/** So near, in screen px, something draws what is held. */
const REACH_PX = 7

export interface SnapChoices {
  /** To other notes and frames. */
  readonly toNotes: boolean
  /** The distance between lines of the grid; null: there is none. */
  readonly grid: number | null
}

interface Held {
  readonly noteIds: readonly string[]
  readonly layout: LensLayout
  readonly ids: ReadonlySet<string>
  readonly bounds: Box | null
}

interface Seen {
  readonly camera: Camera
  readonly size: Size
  readonly layout: LensLayout
  readonly things: readonly (Box & { readonly id: string })[]
}

/** What a gesture on this board lines up with: what lies still in the part that is seen, and the grid. */
export class Snapping {
  choices: SnapChoices = { toNotes: false, grid: null }
  readonly #scene: Scene
  readonly #camera: CameraHolder
  #held: Held | null = null
  #seen: Seen | null = null

  constructor(scene: Scene, camera: CameraHolder) {
    this.#scene = scene
    this.#camera = camera
  }

  move(lift: Lift, axes: readonly Axis[]): SnappedLift {
    const { ids, bounds } = this.#heldBy(lift)
    if (bounds === null || !this.#isOn) return { lift, guides: null }
    const box = { ...bounds, x: bounds.x + lift.dx, y: bounds.y + lift.dy }
    // Copies line up with what they are copies of.
    const { box: at, guides } = snapMove(
      box,
      this.#field((id) => !lift.isCopy && ids.has(id)),
      axes
    )
    return { lift: { ...lift, dx: at.x - bounds.x, dy: at.y - bounds.y }, guides }
  }

  sides(id: string, box: Box, grip: Grip, least: number): Pulled {
    if (!this.#isOn) return { box, guides: null }
    const frame = this.#scene.frames.find((each) => each.id === id)
    const members = new Set([...(frame?.noteIds ?? []), ...(frame?.partIds ?? [])])
    return snapSides(
      box,
      grip,
      this.#field((other) => other === id || members.has(other)),
      least
    )
  }

  boundsOf(things: Pick<Lift, 'noteIds' | 'frameIds' | 'elementIds'>): Box | null {
    return this.#heldBy(things).bounds
  }

  get #isOn(): boolean {
    return this.choices.toNotes || this.choices.grid !== null
  }

  #field(isLeftOut: (id: string) => boolean): SnapField {
    const { zoom } = this.#camera.camera
    const { toNotes, grid } = this.choices
    const lying = toNotes && !isCard(zoom) ? this.#lying() : []
    const others = lying.filter(({ id }) => !isLeftOut(id))
    return { others, grid, reach: REACH_PX / zoom, gap: NOTE_GAP }
  }

  /** What is seen; found out again when the view moves or the board changes. */
  #lying(): Seen['things'] {
    const { camera, size } = this.#camera
    const { layout } = this.#scene
    if (this.#seen?.camera !== camera || this.#seen.size !== size || this.#seen.layout !== layout) {
      const box = seenBox(camera, size)
      // The ends of an arrow lie anywhere: nothing lines up with them.
      const elements = this.#scene.elementsIn(box).filter(({ element }) => element.kind !== 'arrow')
      const boxes = elements.map(({ id, box: { x, y, w, h } }) => ({ id, x, y, w, h }))
      const things = [...this.#scene.notesIn(box), ...this.#scene.framesIn(box), ...boxes]
      this.#seen = { camera, size, layout, things }
    }
    return this.#seen.things
  }

  /** Asked with every move, so it is found out once for each gesture. */
  #heldBy({ noteIds, frameIds, elementIds }: Pick<Lift, 'noteIds' | 'frameIds' | 'elementIds'>): Held {
    const { layout, notes } = this.#scene
    if (this.#held?.noteIds === noteIds && this.#held.layout === layout) return this.#held
    const frames = layout.frames.filter(({ id }) => frameIds.includes(id))
    const ids = new Set([
      ...noteIds,
      ...frameIds,
      ...elementIds,
      ...frames.flatMap(({ noteIds: inside, partIds = [] }) => [...inside, ...partIds])
    ])
    const elements = elementIds.flatMap((id) => this.#scene.elements.get(id)?.box ?? [])
    const bounds = boundsOf([...noteIds.flatMap((id) => notes.get(id) ?? []), ...frames, ...elements])
    this.#held = { noteIds, layout, ids, bounds }
    return this.#held
  }
}
