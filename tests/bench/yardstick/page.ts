// The yardstick of bench:board: the notes of the same board on a plain canvas, as quickly as we know how (tiles, culled by a
// grid, text in them or greeked), and nothing else: no selection, no panels, no store.
import type { BenchBoard, BenchCluster } from '../board/content.ts'
import {
  type Box,
  type Camera,
  COLORS,
  type Context,
  NOTE,
  type Note,
  paintCluster,
  paintNote,
  SHEET_BELOW
} from './paint.ts'
import { Tiles } from './tiles.ts'

const CELL = 1024
const REST_MS = 150
const FLIGHT_MS = 320

export interface Yardstick {
  open(): Promise<void>
  look(camera: Camera, box: Box): void
  hold(ids: readonly string[]): void
  edit(id: string | null): void
  fly(): Promise<number[]>
}

declare global {
  interface Window {
    yardstick: Yardstick
  }
}

const canvas = document.body.appendChild(document.createElement('canvas'))
const context = contextOf(canvas)
const cells = new Map<string, Note[]>()
const notes = new Map<string, Note>()
let clusters: readonly BenchCluster[] = []
let camera: Camera = { x: 0, y: 0, zoom: 1 }
let held: ReadonlySet<string> = new Set()
let heldBy = { dx: 0, dy: 0 }
let grasp: { readonly x: number; readonly y: number } | null = null
let edited: Note | null = null
let zoomedAt = -Infinity
let isDue = false
let flight: { readonly startedAt: number; readonly sprites: ReadonlyMap<string, HTMLCanvasElement> } | null = null
const times: number[] = []

const tiles = new Tiles((target, box, zoom) => {
  for (const cluster of clusters) if (meets(box, cluster)) paintCluster(target, cluster, zoom)
  if (flight !== null) return
  for (let column = Math.floor((box.x - NOTE) / CELL); column * CELL < box.x + box.w; column++) {
    for (let row = Math.floor((box.y - NOTE) / CELL); row * CELL < box.y + box.h; row++) {
      for (const note of cells.get(`${column} ${row}`) ?? []) {
        if (note !== edited && !held.has(note.id)) paintNote(target, note, zoom)
      }
    }
  }
})
/** What is held, as one picture. */
const carried = document.createElement('canvas')
let carriedBox: Box | null = null

function contextOf(surface: HTMLCanvasElement): Context {
  const found = surface.getContext('2d', { alpha: false })
  if (found === null) throw new Error('no 2D canvas')
  return found
}

const meets = (a: Box, b: Box): boolean => a.x < b.x + b.w && a.x + a.w > b.x && a.y < b.y + b.h && a.y + a.h > b.y

function redraw(): void {
  if (isDue) return
  isDue = true
  requestAnimationFrame(draw)
}

function draw(now: number): void {
  isDue = false
  const isZooming = performance.now() - zoomedAt < REST_MS
  const level = isZooming ? 2 ** Math.round(Math.log2(camera.zoom)) : camera.zoom
  context.setTransform(1, 0, 0, 1, 0, 0)
  tiles.draw(context, camera, level, canvas.width, canvas.height)
  if (isZooming) setTimeout(redraw, REST_MS)
  const { zoom } = camera
  if (carriedBox !== null) {
    const x = (carriedBox.x + heldBy.dx - camera.x) * zoom
    const y = (carriedBox.y + heldBy.dy - camera.y) * zoom
    context.drawImage(carried, Math.round(x), Math.round(y))
  }
  context.setTransform(zoom, 0, 0, zoom, -camera.x * zoom, -camera.y * zoom)
  if (edited !== null) paintNote(context, edited, zoom)
  if (flight !== null) drawFlight(now)
}

function drawFlight(now: number): void {
  if (flight === null) return
  times.push(now)
  const share = Math.min(1, (performance.now() - flight.startedAt) / FLIGHT_MS)
  const side = NOTE * (1 - 0.4 * share)
  const extent = Math.sqrt(notes.size) * NOTE
  for (const [id, sprite] of flight.sprites) {
    const note = notes.get(id)
    if (note === undefined) continue
    const x = note.x + (note.feasibility * extent - note.x) * share
    const y = note.y + (note.importance * extent - note.y) * share
    if (camera.zoom < SHEET_BELOW) {
      context.fillStyle = COLORS[note.color]
      context.fillRect(x, y, side, side)
    } else context.drawImage(sprite, x, y, side, side)
  }
  if (share < 1) redraw()
}

function hold(ids: readonly string[]): void {
  const before = [...held].flatMap((id) => notes.get(id) ?? [])
  held = new Set(ids)
  heldBy = { dx: 0, dy: 0 }
  const now = ids.flatMap((id) => notes.get(id) ?? [])
  for (const { x, y } of [...before, ...now]) tiles.spoil({ x, y, w: NOTE, h: NOTE })
  carriedBox = null
  if (now.length > 0) {
    const x = Math.min(...now.map((note) => note.x))
    const y = Math.min(...now.map((note) => note.y))
    const w = Math.max(...now.map((note) => note.x)) + NOTE - x
    const h = Math.max(...now.map((note) => note.y)) + NOTE - y
    carriedBox = { x, y, w, h }
    carried.width = Math.ceil(w * camera.zoom)
    carried.height = Math.ceil(h * camera.zoom)
    const picture = carried.getContext('2d')
    picture?.setTransform(camera.zoom, 0, 0, camera.zoom, -x * camera.zoom, -y * camera.zoom)
    if (picture) for (const note of now) paintNote(picture, note, camera.zoom)
  }
  redraw()
}

/** The notes that the next drag takes. */
let toHold: readonly string[] = []

canvas.addEventListener('wheel', (event) => {
  event.preventDefault()
  const { zoom } = camera
  if (event.ctrlKey) {
    const next = zoom * Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) * 0.008)
    const { offsetX, offsetY } = event
    camera = {
      zoom: next,
      x: camera.x + offsetX / zoom - offsetX / next,
      y: camera.y + offsetY / zoom - offsetY / next
    }
    zoomedAt = performance.now()
  } else camera = { zoom, x: camera.x + event.deltaX / zoom, y: camera.y + event.deltaY / zoom }
  redraw()
})
canvas.addEventListener('pointerdown', ({ clientX, clientY }) => {
  grasp = { x: clientX, y: clientY }
})
window.addEventListener('pointermove', ({ clientX, clientY }) => {
  if (grasp === null) return
  if (held.size === 0) hold(toHold)
  heldBy = { dx: (clientX - grasp.x) / camera.zoom, dy: (clientY - grasp.y) / camera.zoom }
  redraw()
})
window.addEventListener('pointerup', () => {
  grasp = null
  hold([])
})
window.addEventListener('keydown', ({ key }) => {
  if (edited === null || key.length > 1) return
  edited = { ...edited, text: edited.text + key, lines: null }
  redraw()
})

window.yardstick = {
  async open() {
    const board = (await (await fetch('board.json')).json()) as BenchBoard
    const people = new Map(board.people.map(({ id, name }) => [id, name]))
    clusters = board.clusters
    for (const each of board.notes) {
      const note = { ...each, lines: null, speaker: people.get(each.personId) ?? '' }
      notes.set(note.id, note)
      const cell = `${Math.floor(note.x / CELL)} ${Math.floor(note.y / CELL)}`
      const inCell = cells.get(cell)
      if (inCell === undefined) cells.set(cell, [note])
      else inCell.push(note)
    }
    redraw()
    await new Promise((resolve) => requestAnimationFrame(resolve))
  },
  look(at, { x, y, w, h }) {
    canvas.style.left = `${x}px`
    canvas.style.top = `${y}px`
    if (canvas.width !== w || canvas.height !== h) {
      canvas.width = w
      canvas.height = h
    }
    camera = at
    zoomedAt = -Infinity
    redraw()
  },
  hold(ids) {
    toHold = ids
  },
  edit(id) {
    edited = id === null ? null : (notes.get(id) ?? null)
    tiles.clear()
    redraw()
  },
  async fly() {
    const side = Math.max(1, Math.ceil(NOTE * camera.zoom))
    const sprites = new Map<string, HTMLCanvasElement>()
    for (const note of notes.values()) {
      const sprite = document.createElement('canvas')
      sprite.width = sprite.height = side
      const target = contextOf(sprite)
      target.setTransform(camera.zoom, 0, 0, camera.zoom, -note.x * camera.zoom, -note.y * camera.zoom)
      paintNote(target, note, camera.zoom)
      sprites.set(note.id, sprite)
    }
    times.length = 0
    flight = { startedAt: performance.now(), sprites }
    tiles.clear()
    redraw()
    await new Promise((resolve) => setTimeout(resolve, FLIGHT_MS + 60))
    flight = null
    tiles.clear()
    redraw()
    return [...times]
  }
}
