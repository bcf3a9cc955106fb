import type { Box } from '../../../base/geometry.ts'
import { NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { Board } from '../../canvas/board.ts'
import type { FoundOnBoard } from '../../canvas/emphasis.ts'
import type { BoardTheme } from '../../canvas/paint/theme.ts'
import { type NoteView, NoteViews } from '../../canvas/scene/noteView.ts'
import { ThingViews } from '../../canvas/scene/things.ts'
import { affinityLens } from '../../lenses/affinity/affinity.ts'
import { lenses } from '../../lenses/index.ts'
import { type BoardLens, type Lens, toLookAt } from '../../lenses/lens.ts'
import { type Front, withoutHidden } from '../../notes/filtering.ts'
import { wholeView } from './going.ts'
import { PointerLayer, type PointerSign } from './PointerLayer.ts'
import { backView, faceDown, roomView } from './roomMap.ts'
import { placeVeil } from './veil.ts'

interface Shown {
  readonly map: WorkshopMap
  readonly lens: BoardLens
  readonly hasNames: boolean
  readonly front: Front
}

const isBoardLens = (lens: Lens): lens is BoardLens => lens.kind === 'board'
/** More notes than this are not seen flying; they are there. */
const MOST_FLIGHTS = 2_000

const nothing = (): Promise<void> => Promise.resolve()

/** A board that is only looked at: it shows what it is told, and no gesture on it means anything. */
export class ShowStage {
  readonly #board: Board
  readonly #pointer: PointerLayer
  readonly #stop: () => void
  readonly #veil: HTMLElement
  #focus: Box | null = null
  #views: NoteViews
  #things: ThingViews
  #theme: BoardTheme
  #shown: Shown | null = null
  #box: Box | null = null
  #size

  /** @param veil what makes quiet all that is not looked at */
  constructor(host: HTMLElement, veil: HTMLElement, theme: BoardTheme) {
    this.#veil = veil
    const deaf = { drop: nothing, targets: () => [], resize: nothing, fold: nothing, used: nothing }
    const handlers = { ...deaf, draw: nothing, reshape: nothing, link: nothing, pointed: nothing }
    this.#board = new Board(host, theme, handlers)
    this.#theme = theme
    this.#views = new NoteViews(theme.measure)
    this.#things = new ThingViews(theme.measure)
    this.#pointer = new PointerLayer(host, this.#board.camera)
    this.#size = this.#board.camera.size
    this.#stop = this.#board.camera.subscribe(this.#follow)
  }

  destroy(): void {
    this.#stop()
    this.#pointer.destroy()
    this.#board.destroy()
  }

  setTheme(theme: BoardTheme): void {
    if (theme === this.#theme) return
    this.#theme = theme
    this.#views = new NoteViews(theme.measure)
    this.#things = new ThingViews(theme.measure)
    this.#board.setTheme(theme)
    if (this.#shown !== null) this.#draw(this.#shown)
  }

  /** @param lensId null: nobody has said yet */
  show(map: WorkshopMap, lensId: string | null, hasNames: boolean, front: Front): void {
    const lens = lenses.filter(isBoardLens).find(({ id }) => id === lensId) ?? affinityLens
    this.#draw({ map, lens, hasNames, front })
    if (this.#box === null) this.look(null)
  }

  #draw(shown: Shown): void {
    const { map, lens, hasNames, front } = shown
    const flies = this.#shown !== null && map.expectations.length <= MOST_FLIGHTS
    this.#shown = shown
    const hidden = faceDown(map)
    const viewOf = (id: string, view: NoteView): NoteView =>
      hidden.has(id) ? backView(view) : roomView(view, hasNames)
    const views = new Map(Array.from(this.#views.of(map), ([id, view]) => [id, viewOf(id, view)] as const))
    const layout = lens.layout(map, (id) => views.get(id)?.height ?? NOTE_SIZE)
    this.#board.emphasise({ front: front.shown })
    this.#board.show(toLookAt(withoutHidden(layout, front)), views, this.#things.of(map, lens), flies)
  }

  /** What has been found by words, and which of it one looks at. */
  find(found: FoundOnBoard | null, current: string | null): void {
    this.#board.emphasise({ found })
    this.#board.setCurrent(current)
  }

  /** Shows this part of the board whole; null: all of it. */
  look(box: Box | null): void {
    this.#box = box
    const { camera, scene } = this.#board
    const bounds = scene.bounds()
    if (box !== null) camera.set(wholeView(box, camera.size))
    else if (bounds !== null) camera.fitAll(bounds, false)
  }

  point(sign: PointerSign): void {
    this.#pointer.show(sign)
  }

  /** All around it is quiet; null: nothing is. */
  focus(box: Box | null): void {
    this.#focus = box ?? this.#focus
    this.#veil.dataset['shown'] = String(box !== null)
    this.#follow()
  }

  #follow = (): void => {
    const { camera, size } = this.#board.camera
    if (this.#focus !== null) placeVeil(this.#veil, camera, this.#focus)
    if (size === this.#size) return
    // Another size of the window: the same part is shown.
    this.#size = size
    this.look(this.#box)
  }
}
