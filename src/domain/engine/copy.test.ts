import { describe, expect, it } from 'vitest'
import { withNewIds } from './copy.ts'

describe('a copy of records', () => {
  it('E10: has new ids throughout, also inside frozen content, and the same words', () => {
    let next = 0
    const copies = withNewIds(
      [
        { id: 'root', type: 'workshop', scope: 'root', title: 'root cause' },
        { id: 'a', type: 'expectation', scope: 'root', clusterId: null, text: 'a' },
        { id: 'b', type: 'signing', scope: 'root', brief: { parts: [{ items: [{ expectationId: 'a', rank: 1 }] }] } }
      ],
      { from: 'root', to: 'copy' },
      () => `new${next++}`
    )
    expect(copies).toEqual([
      { id: 'copy', type: 'workshop', scope: 'copy', title: 'root cause' },
      { id: 'new0', type: 'expectation', scope: 'copy', clusterId: null, text: 'new0' },
      {
        id: 'new1',
        type: 'signing',
        scope: 'copy',
        brief: { parts: [{ items: [{ expectationId: 'new0', rank: 1 }] }] }
      }
    ])
  })
})
