import { describe, expect, it } from 'vitest'
import { testId } from '../../../../tests/harness/library.ts'
import { readMessage } from './messages.ts'

const scope = testId(1)
const view = {
  ...{ kind: 'view', scope, lens: 'affinity', box: { x: 0, y: 0, w: 100, h: 50 }, focus: null },
  ...{ isFrozen: false, picture: 0, isBlank: false, hasNames: false }
}

const found = { kind: 'found', scope, found: null, current: null }

describe('what the windows tell each other', () => {
  it.each([
    ['a view', view],
    ['a view of everything', { ...view, box: null }],
    ['the pointer', { kind: 'pointer', scope, at: { x: 1.5, y: -2 }, isLaser: true, hasHalo: false }],
    ['no pointer', { kind: 'pointer', scope, at: null, isLaser: false, hasHalo: true }],
    ['a filter', { kind: 'filter', scope, filter: { factor: ['wom', null] }, isHiding: true, leftOut: [testId(3)] }],
    ['no filter', { kind: 'filter', scope, filter: {}, isHiding: false, leftOut: [] }],
    ['what was found', { ...found, found: { notes: [testId(4)], frames: [], wanted: 'on time' } }],
    ['that nothing was', found],
    ['readiness', { kind: 'ready', scope }]
  ])('is understood: %s', (_name, message) => {
    expect(readMessage(message, scope)).toEqual(message)
  })

  it.each([
    ['nothing', null],
    ['another kind', { ...view, kind: 'command:run' }],
    ['another workshop', { ...view, scope: testId(2) }],
    ['no number', { ...view, box: { x: Number.NaN, y: 0, w: 1, h: 1 } }],
    ['something more', { ...view, words: 'secret' }],
    ['a facet that there is not', { kind: 'filter', scope, filter: { x: [] }, isHiding: false, leftOut: [] }],
    ['no id', { ...found, current: '../etc' }],
    ['something less', { kind: 'view', scope }]
  ])('is left alone: %s', (_name, message) => {
    expect(readMessage(message, scope)).toBeNull()
  })
})
