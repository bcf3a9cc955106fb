import { type PointerEvent, useEffect, useRef } from 'react'
import { similarityOf } from '../../../../domain/sorts/similarity.ts'
import { useScheme } from '../../../ui/scheme.ts'
import { tokens } from '../../../ui/tokens.ts'
import classes from './Together.module.css'
import type { Analysis } from './useAnalysis.ts'

interface Props {
  readonly analysis: Analysis
  readonly cell: { readonly w: number; readonly h: number }
  readonly label: string
  /** The rows of the two cards under the pointer; null: it is elsewhere. */
  onPoint(rows: { readonly row: number; readonly column: number } | null): void
}

/** How alike each two cards are, as a picture; the labels beside it say the same in words. */
export function HeatMap({ analysis, cell, label, onPoint }: Props) {
  const scheme = useScheme()
  const canvas = useRef<HTMLCanvasElement>(null)
  const { order, groups, study } = analysis
  const size = order.length

  useEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d') ?? null
    if (element === null || context === null) return
    const scale = window.devicePixelRatio
    element.width = Math.round(size * cell.w * scale)
    element.height = Math.round(size * cell.h * scale)
    context.setTransform(scale, 0, 0, scale, 0, 0)
    const { accent, sunken, lineStrong, ink } = tokens(scheme)
    const gap = cell.w > 8 ? 1 : 0
    for (const [row, i] of order.entries()) {
      for (const [column, j] of order.entries()) {
        const similarity = similarityOf(study.pairs, i, j)
        // To whole px, so that no seam shows between cells.
        const x = Math.round(column * cell.w)
        const y = row * cell.h
        const w = Math.round((column + 1) * cell.w) - x - gap
        context.globalAlpha = 1
        context.fillStyle = sunken
        context.fillRect(x, y, w, cell.h - gap)
        if (similarity === null) {
          context.fillStyle = lineStrong
          context.fillRect(x + w / 2 - 1, y + cell.h / 2 - 1, 2, 2)
        } else {
          context.globalAlpha = similarity
          context.fillStyle = accent
          context.fillRect(x, y, w, cell.h - gap)
        }
      }
    }
    context.globalAlpha = 1
    context.strokeStyle = ink
    context.lineWidth = 1.5
    let from = 0
    for (const { cards } of groups) {
      context.strokeRect(from * cell.w, from * cell.h, cards.length * cell.w - gap, cards.length * cell.h - gap)
      from += cards.length
    }
  }, [order, groups, study, size, cell.w, cell.h, scheme])

  const point = (event: PointerEvent): void => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const row = Math.floor((event.clientY - top) / cell.h)
    const column = Math.floor((event.clientX - left) / cell.w)
    onPoint(row >= 0 && column >= 0 && row < size && column < size ? { row, column } : null)
  }
  return (
    <canvas
      ref={canvas}
      className={classes['heat']}
      style={{ width: size * cell.w, height: size * cell.h }}
      role="img"
      aria-label={label}
      onPointerMove={point}
      onPointerLeave={() => onPoint(null)}
    />
  )
}
