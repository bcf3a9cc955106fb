import { describe, expect, it } from 'vitest'
import { note, openTestLibrary, testId, workshopArgs } from '../../../tests/harness/library.ts'
import { answer, idFor, SCOPE, smallWorkshop } from '../brief/brief.testdata.ts'

const [FROM, TO, NOTE] = [testId(1), testId(2), testId(10)]

describe('workshop.duplicate', () => {
  it('W1: copies everything but the signed versions', () => {
    const library = openTestLibrary()
    library.run(FROM, 'workshop.create', workshopArgs)
    library.run(FROM, 'expectation.capture', { notes: [note(NOTE, 'on time')] })
    const { id: _id, type: _type, scope: _scope, ...fields } = answer('a1', 'stays')
    library.run(FROM, 'response.give', { ...(fields as object), id: testId(11), expectationId: NOTE } as never)
    library.run(FROM, 'brief.sign', { id: testId(12), signers: [{ name: 'Nora', organisation: '', side: 'client' }] })
    library.run(TO, 'workshop.duplicate', { sourceId: FROM, title: 'For another' })
    const types = library.state(TO).map(({ type }) => type)
    expect(types.sort()).toEqual(['expectation', 'response', 'workshop'])
  })
})

describe('workshop.restore', () => {
  const restore = (records: readonly object[]) => {
    const library = openTestLibrary()
    library.run(TO, 'workshop.restore', { sourceId: SCOPE, records: records as never })
    return library.state(TO)
  }

  it('W2: puts the workshop on the active shelf', () => {
    const [workshop, ...rest] = smallWorkshop
    const restored = restore([{ ...workshop, shelf: 'trash' }, ...rest])
    expect(restored.find(({ type }) => type === 'workshop')).toMatchObject({ shelf: 'active', title: 'Kickoff' })
  })

  it('E3, A2: refuses a second root, and two responses to one expectation', () => {
    expect(() => restore([...smallWorkshop, { ...smallWorkshop[0], id: idFor('second') }])).toThrow('not-found')
    const twice = [...smallWorkshop, answer('a1', 'stays'), answer('a2', 'stays')]
    expect(() => restore(twice)).toThrow('already-answered')
  })
})
