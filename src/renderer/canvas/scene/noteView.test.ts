import { describe, expect, it } from 'vitest'
import type { AnyRecord } from '../../../domain/engine/record.ts'
import { idFor, mapOf, note } from '../../lenses/lenses.testdata.ts'
import { gistOf, NoteViews } from './noteView.ts'

const measure = (text: string): number => Array.from(text).length / 2
const mention = (name: string, of: string): AnyRecord => ({
  ...{ id: idFor(name), type: 'mention', scope: idFor('workshop'), expectationId: idFor(of), text: '', quote: '' },
  ...{ participantId: null, sessionId: null }
})
const view = (views: NoteViews, ...records: AnyRecord[]) => views.of(mapOf(records)).get(idFor('fast'))

describe('what is drawn of a note', () => {
  it('is the same object until something of it is seen to change', () => {
    const views = new NoteViews(measure)
    const before = view(views, note('fast'))
    expect(view(views, note('fast', { x: 500, z: 9, feasibility: 0.5 }))).toBe(before)
    expect(view(views, note('fast', { color: 'rose' }))).toMatchObject({ color: 'rose', body: before?.body })
  })

  it('counts who said the same', () => {
    const views = new NoteViews(measure)
    expect(view(views, note('fast'))?.marks.mentions).toBe(0)
    expect(view(views, note('fast'), mention('m', 'fast'), mention('n', 'other'))?.marks.mentions).toBe(1)
  })

  it('grows with a text that does not fit', () => {
    const views = new NoteViews(measure)
    expect(view(views, note('fast'))?.height).toBe(200)
    expect(view(views, note('fast', { text: 'word '.repeat(100) }))?.height).toBeGreaterThan(300)
  })

  it('is cut to its gist far out, and keeps to its box', () => {
    const views = new NoteViews(measure)
    const long = view(views, note('fast', { text: 'word '.repeat(40) }))
    if (long === undefined) throw new Error('no view')
    const gist = gistOf(long, 40, measure)
    expect(gist.height).toBeLessThanOrEqual(long.height)
    expect(gist.lines.at(-1)).toMatch(/…$/)
  })
})
