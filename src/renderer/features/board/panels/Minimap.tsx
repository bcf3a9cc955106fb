import { type PointerEvent, useEffect, useRef } from 'react'
import type { Point } from '../../../../base/geometry.ts'
import { Minimap as Painted } from '../../../canvas/minimap.ts'
import type { BoardDesk } from '../desk.ts'
import classes from './Minimap.module.css'

/** The whole board in small, with what of it is seen. For eyes and mouse only: the list says all of it in words. */
export function Minimap({ desk }: { readonly desk: BoardDesk }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const view = useRef<HTMLDivElement>(null)
  const painted = useRef<Painted>(null)

  useEffect(() => {
    if (canvas.current === null || view.current === null) return
    const { board } = desk
    const map = new Painted({ canvas: canvas.current, view: view.current }, board.scene, board.camera)
    painted.current = map
    const show = (): void => map.show(() => desk.theme)
    show()
    const stops = [desk.subscribe(show), board.camera.subscribe(map.follow)]
    return () => {
      for (const stop of stops) stop()
      painted.current = null
    }
  }, [desk])

  return (
    <div
      className={classes['map']}
      aria-hidden="true"
      data-testid="minimap"
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        painted.current?.press(placeOf(event))
      }}
      onPointerMove={(event) => painted.current?.drag(placeOf(event))}
      onPointerUp={() => painted.current?.release()}
      onPointerCancel={() => painted.current?.release()}
    >
      <canvas ref={canvas} className={classes['canvas']} />
      <div ref={view} className={classes['view']} />
    </div>
  )
}

function placeOf(event: PointerEvent<HTMLElement>): Point {
  const { left, top } = event.currentTarget.getBoundingClientRect()
  return {
    x: event.clientX - left - event.currentTarget.clientLeft,
    y: event.clientY - top - event.currentTarget.clientTop
  }
}
