import { describe, expect, it } from 'vitest'
import { note, openTestLibrary, type TestLibrary, testId, workshopArgs } from '../../../tests/harness/library.ts'

const SCOPE = testId(1)
const [FIRST, SECOND] = [testId(10), testId(11)]

function openNotes(): TestLibrary {
  const library = openTestLibrary()
  library.run(SCOPE, 'workshop.create', workshopArgs)
  library.run(SCOPE, 'expectation.capture', { notes: [note(FIRST, 'cheap'), note(SECOND, 'custom-made')] })
  return library
}

describe('LK1: links', () => {
  it('join two different notes, and say each thing once', () => {
    const library = openNotes()
    const link = (n: number, fromId: string, toId: string, kind: 'depends' | 'conflicts') => () =>
      library.run(SCOPE, 'link.add', { links: [{ id: testId(n), fromId, toId, kind }] })
    link(20, FIRST, SECOND, 'conflicts')()
    expect(link(21, FIRST, FIRST, 'conflicts')).toThrow('linked-itself')
    expect(link(22, SECOND, FIRST, 'conflicts')).toThrow('linked-twice')
    link(23, FIRST, SECOND, 'depends')()
    link(24, SECOND, FIRST, 'depends')()
    expect(() => library.run(SCOPE, 'link.edit', { id: testId(23), isTurned: true })).toThrow('linked-twice')
  })

  it('are added many at once, or none when two of them say the same', () => {
    const library = openNotes()
    const link = (n: number, fromId: string, toId: string) => ({
      id: testId(n),
      fromId,
      toId,
      kind: 'conflicts' as const
    })
    const twice = { links: [link(20, FIRST, SECOND), link(21, SECOND, FIRST)] }
    expect(() => library.run(SCOPE, 'link.add', twice)).toThrow('linked-twice')
    expect(library.state(SCOPE).some(({ type }) => type === 'link')).toBe(false)
    library.run(SCOPE, 'link.add', {
      links: [link(20, FIRST, SECOND), { ...link(21, SECOND, FIRST), kind: 'depends' }]
    })
    expect(library.state(SCOPE).filter(({ type }) => type === 'link')).toHaveLength(2)
  })

  it('can be turned, become another kind, and go with a note', () => {
    const library = openNotes()
    library.run(SCOPE, 'link.add', { links: [{ id: testId(20), fromId: FIRST, toId: SECOND, kind: 'depends' }] })
    library.run(SCOPE, 'link.edit', { id: testId(20), isTurned: true, kind: 'supports' })
    const links = () => library.state(SCOPE).filter(({ type }) => type === 'link')
    expect(links()).toMatchObject([{ fromId: SECOND, toId: FIRST, kind: 'supports' }])
    library.run(SCOPE, 'expectation.remove', { ids: [SECOND] })
    expect(links()).toEqual([])
  })
})
