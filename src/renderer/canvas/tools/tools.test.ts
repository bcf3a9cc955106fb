import { beforeEach, describe, expect, it } from 'vitest'
import type { Box, Point } from '../../../base/geometry.ts'
import type { Element } from '../../../domain/elements/element.ts'
import { type SceneElement, type Shape, sceneElement } from '../scene/elements.ts'
import type { Hit } from '../scene/hit.ts'
import { NO_SELECTION, type SelectedIds, type Selection, selectionOf } from '../selection.ts'
import { drawTool } from './draw.ts'
import { ToolMachine } from './machine.ts'
import { lassoTool } from './marquee.ts'
import { handTool } from './pan.ts'
import { selectTool } from './select.ts'
import type { DrawnKind, Lift, Pointer, Pulled, SnappedLift, ToolHost } from './tool.ts'
import { zoomTool } from './zoom.ts'

const LANE: Element = {
  id: 'lane',
  ...{ type: 'element', scope: 's', kind: 'frame', text: '', color: 'blue', fontSize: 28, z: 1, isLocked: false },
  ...{ x: 2000, y: 0, w: 200, h: 200 }
}

/** A board with two notes, at 0,0 and 300,0, 200 px each, and the title of a frame at 1000,0. */
class FakeBoard implements ToolHost {
  said: string[] = []
  chosen: Selection = NO_SELECTION
  held: Lift | null = null
  /** So far something nearby draws what is held. */
  pull = 0
  hit({ x, y }: Point): Hit {
    if (y < 0 || y > 200) return { kind: 'empty' }
    if (x >= 0 && x <= 200) return { kind: 'note', id: 'a' }
    if (x >= 300 && x <= 500) return { kind: 'note', id: 'b' }
    if (x >= 950 && x < 1000) return { kind: 'fold', id: 'f' }
    if (x >= 1000 && x <= 1190) return { kind: 'title', id: 'f' }
    if (x >= 2000 && x <= 2100) return { kind: 'element', id: 'lane' }
    if (x > 2100 && x <= 2110) return { kind: 'handle', id: 'lane', grip: { x: 1, y: 1 } }
    if (x === 210) return { kind: 'linker', id: 'a' }
    if (x > 1190 && x <= 1200) return { kind: 'edge', id: 'f', grip: { x: 1, y: 0 } }
    return { kind: 'empty' }
  }
  caughtIn(box: Box, mode: string): SelectedIds {
    return { notes: [mode === 'touching' || box.x < 0 ? 'a' : '', box.x + box.w > 300 ? 'b' : ''].filter(Boolean) }
  }
  caughtInside = (path: readonly Point[]): SelectedIds => ({ notes: path.length > 3 ? ['b'] : [] })
  frameBox = (): Box => ({ x: 1000, y: 0, w: 200, h: 400 })
  selection = (): Selection => this.chosen
  locked = ''
  isLocked = (hit: Hit): boolean => hit.kind !== 'empty' && hit.id === this.locked
  movable = (): Selection =>
    selectionOf({ ...this.chosen, notes: [...this.chosen.notes].filter((id) => id !== this.locked) })
  select(ids: SelectedIds): void {
    this.chosen = selectionOf(ids)
  }
  zoomStep = ({ x, y }: Point, way: string): void => void this.said.push(`zoom ${way} ${x} ${y}`)
  lookInto = ({ x, w }: Box): void => void this.said.push(`look ${x} ${w}`)
  uses = 0
  used = (): void => void this.uses++
  pan = (dx: number, dy: number): void => void this.said.push(`pan ${dx} ${dy}`)
  snap = (lift: Lift): SnappedLift => ({ lift: { ...lift, dx: lift.dx + this.pull }, guides: null })
  snapSides = (_id: string, box: Box): Pulled => ({ box: { ...box, w: box.w + this.pull }, guides: null })
  lift(lift: Lift | null): void {
    this.held = lift
  }
  drop = ({ noteIds, frameIds, elementIds, dx, dy, isCopy }: Lift): void =>
    void this.said.push(`${isCopy ? 'copy' : 'drop'} ${[...noteIds, ...frameIds, ...elementIds].join('+')} ${dx} ${dy}`)
  showMarquee = (box: Box | null): void => void this.said.push(box === null ? 'no marquee' : 'marquee')
  showLasso = (path: readonly Point[] | null): void => void this.said.push(path === null ? 'no lasso' : 'lasso')
  showResize = (id: string, box: Box | null): void => void this.said.push(`size ${id} ${box?.w ?? 'back'}`)
  fold = (id: string): void => void this.said.push(`fold ${id}`)
  withContents = (selected: Selection): Selection =>
    selected.elements.has('lane') ? { ...selected, notes: new Set([...selected.notes, 'a']) } : selected
  element = (id: string): SceneElement | null =>
    id === 'lane' ? sceneElement(LANE, null, (text) => text.length / 2) : null
  showReshaped = (id: string, shape: Shape | null): void => void this.said.push(`shape ${id} ${shape?.w ?? 'back'}`)
  reshape = (id: string, { x, y, w, h }: Shape): void => void this.said.push(`reshape ${id} ${x} ${y} ${w} ${h}`)
  showDrawn = (kind: DrawnKind, shape: Shape | null): void =>
    void this.said.push(`drawn ${kind} ${shape === null ? 'no' : 'yes'}`)
  draw = (kind: DrawnKind, at: Point, shape: Shape | null): void =>
    void this.said.push(`draw ${kind} ${shape === null ? `at ${at.x} ${at.y}` : Object.values(shape).join(' ')}`)
  showLinking = (id: string, to: Point | null): void => void this.said.push(`linking ${id} ${to?.x ?? 'over'}`)
  link = (id: string, to: Point): void => void this.said.push(`link ${id} ${to.x}`)
  resize = (id: string, box: Box): void => void this.said.push(`resize ${id} ${box.x} ${box.w}`)
}

let board: FakeBoard
let machine: ToolMachine

beforeEach(() => {
  board = new FakeBoard()
  machine = new ToolMachine(board, selectTool)
})

const at = (x: number, y: number, more: Partial<Pointer> = {}): Pointer => ({
  screen: { x, y },
  board: { x, y },
  ...{ button: 0, shift: false, alt: false, mod: false, isTouch: false },
  ...more
})

function click(x: number, y: number, more: Partial<Pointer> = {}): void {
  machine.down(at(x, y, more))
  machine.up(at(x, y, more))
}

function drag(from: Point, to: Point, more: Partial<Pointer> = {}): void {
  machine.down(at(from.x, from.y, more))
  machine.move(at((from.x + to.x) / 2, (from.y + to.y) / 2, more))
  machine.move(at(to.x, to.y, more))
  machine.up(at(to.x, to.y, more))
}

const selected = (): string => [...board.chosen.notes, ...board.chosen.frames].join(' ')

describe('selecting', () => {
  it('takes what is clicked and lets go on the empty board', () => {
    click(50, 50)
    expect(selected()).toBe('a')
    click(350, 50)
    expect(selected()).toBe('b')
    click(700, 50)
    expect(selected()).toBe('')
  })

  it('adds and takes away with Shift, in the order of clicking', () => {
    click(350, 50)
    click(50, 50, { shift: true })
    expect(selected()).toBe('b a')
    click(350, 50, { shift: true })
    expect(selected()).toBe('a')
    click(700, 50, { shift: true })
    expect(selected()).toBe('a')
  })

  it('keeps several selected until a press on one of them turns out to be a click', () => {
    board.select({ notes: ['a', 'b'] })
    machine.down(at(50, 50))
    expect(selected()).toBe('a b')
    machine.up(at(50, 50))
    expect(selected()).toBe('a')
  })

  it('frames what is touched; with Alt what is enclosed', () => {
    drag({ x: 100, y: 500 }, { x: 400, y: 100 })
    expect(selected()).toBe('a b')
    drag({ x: 100, y: 500 }, { x: 400, y: 100 }, { alt: true })
    expect(selected()).toBe('b')
    expect(board.said.at(-1)).toBe('no marquee')
  })

  it('adds to the selection with Shift, and forgets a marquee that is cancelled', () => {
    board.select({ notes: ['a'] })
    machine.down(at(250, 500, { shift: true }))
    machine.move(at(400, 100, { shift: true, alt: true }))
    expect(selected()).toBe('a b')
    expect(machine.cancel()).toBe(true)
    expect(selected()).toBe('a')
  })

  it('catches with a lasso', () => {
    machine.choose(lassoTool)
    machine.down(at(600, 600))
    for (const x of [700, 800, 900]) machine.move(at(x, 600))
    machine.up(at(900, 600))
    expect(selected()).toBe('b')
    expect(machine.state).toBe('lasso')
    expect(board.uses).toBe(1)
  })
})

describe('dragging', () => {
  it('drops once, where the pointer is let go', () => {
    drag({ x: 50, y: 50 }, { x: 90, y: 80 })
    expect(board.said).toEqual(['drop a 40 30'])
    expect(selected()).toBe('a')
  })

  it('takes all that is selected, frames too', () => {
    board.select({ notes: ['a'], frames: ['f'] })
    drag({ x: 1050, y: 50 }, { x: 1060, y: 60 })
    expect(board.said).toEqual(['drop a+f 10 10'])
  })

  it('is a click as long as the pointer has hardly moved', () => {
    drag({ x: 50, y: 50 }, { x: 52, y: 51 })
    expect(board.said).toEqual([])
  })

  it('keeps to the longer axis with Shift', () => {
    drag({ x: 50, y: 50 }, { x: 90, y: 60 }, { shift: true })
    expect(board.said).toEqual(['drop a 40 0'])
  })

  it('copies with Alt', () => {
    drag({ x: 50, y: 50 }, { x: 90, y: 60 }, { alt: true })
    expect(board.said).toEqual(['copy a 40 10'])
  })

  it('comes to rest where something draws it, unless Mod is held', () => {
    board.pull = 3
    drag({ x: 50, y: 50 }, { x: 90, y: 80 })
    expect(board.said.splice(0)).toEqual(['drop a 43 30'])
    drag({ x: 50, y: 50 }, { x: 90, y: 80 }, { mod: true })
    expect(board.said).toEqual(['drop a 40 30'])
  })

  it('leaves what is locked: alone it is background, with others it stays behind', () => {
    board.locked = 'a'
    drag({ x: 50, y: 50 }, { x: 90, y: 80 })
    expect(board.said.at(-1)).toBe('no marquee')
    board.select({ notes: ['a', 'b'] })
    drag({ x: 350, y: 50 }, { x: 360, y: 60 })
    expect(board.said.at(-1)).toBe('drop b 10 10')
  })

  it('ends without a drop on Escape, and what comes after is ignored', () => {
    machine.down(at(50, 50))
    machine.move(at(90, 90))
    expect(board.held).toMatchObject({ dx: 40, dy: 40 })
    expect(machine.cancel()).toBe(true)
    expect(board.held).toBeNull()
    machine.move(at(200, 90))
    machine.up(at(200, 90))
    expect(board.said).toEqual([])
    expect(machine.cancel()).toBe(false)
  })
})

describe('frames', () => {
  it('are resized by their edge when they are selected, and moved else', () => {
    drag({ x: 1195, y: 100 }, { x: 1205, y: 100 })
    expect(board.said.splice(0)).toEqual(['drop f 10 0'])
    drag({ x: 1195, y: 100 }, { x: 1295, y: 100 })
    expect(board.said).toEqual(['size f 250', 'size f 300', 'resize f 1000 300'])
  })

  it('are shown as a card by a click on their mark, and dragged by it as by their title', () => {
    click(960, 20)
    expect(board.said.splice(0)).toEqual(['fold f'])
    expect(selected()).toBe('f')
    drag({ x: 960, y: 20 }, { x: 990, y: 20 })
    expect(board.said).toEqual(['drop f 30 0'])
  })

  it('do not become smaller than can be grasped', () => {
    board.select({ frames: ['f'] })
    drag({ x: 1195, y: 100 }, { x: 500, y: 100 })
    expect(board.said.at(-1)).toBe('resize f 1000 160')
    board.locked = 'f'
    drag({ x: 1195, y: 100 }, { x: 1295, y: 100 })
    expect(board.said.at(-1)).toBe('no marquee')
  })
})

describe('the magnifier', () => {
  it('comes nearer where it is clicked, goes away with Alt, and shows a box whole', () => {
    machine.choose(zoomTool)
    click(50, 60)
    click(50, 60, { alt: true })
    drag({ x: 100, y: 100 }, { x: 300, y: 200 })
    expect(board.said.filter((said) => !said.includes('marquee'))).toEqual([
      'zoom in 50 60',
      'zoom out 50 60',
      'look 100 200'
    ])
    expect(board.uses).toBe(3)
  })
})

describe('elements', () => {
  it('take along what lies in a frame, unless Mod is held', () => {
    drag({ x: 2050, y: 50 }, { x: 2060, y: 60 })
    expect(board.said.splice(0)).toEqual(['drop a+lane 10 10'])
    drag({ x: 2050, y: 50 }, { x: 2060, y: 60 }, { mod: true })
    expect(board.said).toEqual(['drop lane 10 10'])
  })

  it('are pulled by their handles, and back with Escape', () => {
    drag({ x: 2105, y: 100 }, { x: 2125, y: 90 })
    expect(board.said.splice(0).at(-1)).toBe('reshape lane 2000 0 220 190')
    machine.down(at(2105, 100))
    machine.move(at(2145, 100))
    machine.cancel()
    expect(board.said).toEqual(['shape lane 240', 'shape lane back'])
  })

  it('are drawn as large as one drags, or in their usual size by a click', () => {
    machine.choose(drawTool('frame'))
    drag({ x: 700, y: 300 }, { x: 600, y: 250 })
    expect(board.said.splice(0).at(-1)).toBe('draw frame 600 250 100 50')
    click(700, 300)
    expect(board.said.at(-1)).toBe('draw frame at 700 300')
    machine.choose(drawTool('arrow'))
    drag({ x: 700, y: 300 }, { x: 600, y: 290 }, { shift: true })
    expect(board.said.at(-1)).toBe('draw arrow 700 300 -100 0')
  })
})

describe('connections', () => {
  it('are drawn from the dot beside a note to where the pointer is let go', () => {
    drag({ x: 210, y: 100 }, { x: 350, y: 100 })
    expect(board.said).toEqual(['linking a 280', 'linking a 350', 'linking a over', 'link a 350'])
    expect(selected()).toBe('')
  })
})

describe('panning', () => {
  it('is what the hand does', () => {
    machine.choose(handTool)
    drag({ x: 50, y: 50 }, { x: 70, y: 90 })
    expect(board.said).toEqual(['pan 10 20', 'pan 10 20'])
  })

  it('is done in any tool with Space or the wheel button, and the tool comes back', () => {
    machine.holdSpace(true)
    expect(machine.cursor).toBe('grab')
    drag({ x: 50, y: 50 }, { x: 60, y: 50 })
    machine.holdSpace(false)
    drag({ x: 50, y: 50 }, { x: 60, y: 50 }, { button: 1 })
    expect(board.said).toEqual(['pan 5 0', 'pan 5 0', 'pan 5 0', 'pan 5 0'])
    expect(selected()).toBe('')
    expect(machine.state).toBe('select')
  })
})
