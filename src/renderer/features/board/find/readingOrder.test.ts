import { describe, expect, it } from 'vitest'
import { readingOrder } from './readingOrder.ts'

const at = (id: string, x: number, y: number) => ({ id, x, y, w: 200, h: 200 })

describe('readingOrder', () => {
  it('goes by rows, from left to right, frames before what is in them', () => {
    const frames = [at('frame', 0, 0)]
    const notes = [at('below', 0, 400), at('right', 500, 30), at('left', 20, 60)]
    expect(readingOrder({ frames, notes, putAway: new Map() })).toEqual(['frame', 'left', 'right', 'below'])
  })
  it('comes to what is put away after its card', () => {
    const putAway = new Map([
      ['first', 'card'],
      ['second', 'card']
    ])
    const seen = { frames: [at('card', 0, 0)], notes: [at('beside', 300, 0)], putAway }
    expect(readingOrder(seen)).toEqual(['card', 'first', 'second', 'beside'])
  })
})
