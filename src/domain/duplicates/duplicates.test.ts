import { describe, expect, it } from 'vitest'
import { note, openTestLibrary, type TestLibrary, testId, workshopArgs } from '../../../tests/harness/library.ts'
import { listerOf, type WorkshopMap, workshopMap } from '../map/workshopMap.ts'
import { factsOf, pairsToReview, reviewOf, staying } from './review.ts'

const SCOPE = testId(1)
const [FIRST, COPY, TWIN, OTHER] = [testId(10), testId(11), testId(12), testId(13)]
const APART = testId(20)

function openNotes(): TestLibrary {
  const library = openTestLibrary()
  library.run(SCOPE, 'workshop.create', workshopArgs)
  library.run(SCOPE, 'expectation.capture', {
    notes: [
      note(FIRST, '報價要透明'),
      note(COPY, '报价要透明'),
      note(TWIN, '希望报价要透明'),
      note(OTHER, 'Answer the phone')
    ]
  })
  return library
}
const mapOf = (library: TestLibrary): WorkshopMap => workshopMap(listerOf(library.state(SCOPE)))
const found = (library: TestLibrary) => pairsToReview(mapOf(library)).map(({ ids }) => ids)
function keepApart(library: TestLibrary, n: number, oneId: string, otherId: string): void {
  library.run(SCOPE, 'duplicates.keepApart', { id: testId(n), oneId, otherId })
}
const apartIn = (library: TestLibrary) => mapOf(library).keptApart.map(({ oneId, otherId }) => [oneId, otherId])

describe('KA1: notes that are kept apart', () => {
  it('are so once, in whatever order, and never from themselves', () => {
    const library = openNotes()
    keepApart(library, 20, FIRST, COPY)
    keepApart(library, 21, COPY, FIRST)
    expect(apartIn(library)).toEqual([[FIRST, COPY]])
    expect(() => keepApart(library, 22, FIRST, FIRST)).toThrow('merge-itself')
  })

  it('are so no more when they are looked at again, or one of them goes', () => {
    const library = openNotes()
    keepApart(library, 20, FIRST, COPY)
    keepApart(library, 21, FIRST, TWIN)
    library.run(SCOPE, 'duplicates.lookAgain', { ids: [APART] })
    expect(apartIn(library)).toEqual([[FIRST, TWIN]])
    library.run(SCOPE, 'expectation.remove', { ids: [TWIN] })
    expect(apartIn(library)).toEqual([])
  })

  it('are kept apart from what a note is merged into, once', () => {
    const library = openNotes()
    keepApart(library, 20, FIRST, OTHER)
    keepApart(library, 21, COPY, OTHER)
    keepApart(library, 22, FIRST, COPY)
    library.run(SCOPE, 'expectation.merge', { intoId: COPY, ids: [FIRST] })
    expect(apartIn(library).map((pair) => pair.toSorted())).toEqual([[COPY, OTHER]])
  })

  it('are said once in a file that says so twice', () => {
    const library = openNotes()
    keepApart(library, 20, FIRST, COPY)
    const records = library.state(SCOPE)
    const again = { id: testId(30), type: 'keptApart', scope: SCOPE, oneId: COPY, otherId: FIRST }
    const twice = [...records, again]
    library.run(testId(2), 'workshop.restore', { sourceId: SCOPE, records: twice })
    expect(library.state(testId(2)).filter(({ type }) => type === 'keptApart')).toHaveLength(1)
  })
})

describe('DR1: the review', () => {
  it('has the pairs that nobody has looked at', () => {
    const library = openNotes()
    expect(found(library)).toHaveLength(3)
    keepApart(library, 20, COPY, FIRST)
    library.run(SCOPE, 'link.add', { links: [{ id: testId(21), fromId: TWIN, toId: FIRST, kind: 'supports' }] })
    expect(found(library)).toEqual([[COPY, TWIN]])
  })

  it('leaves out what lies face down', () => {
    const library = openNotes()
    library.run(SCOPE, 'expectation.turn', { ids: [COPY], isFaceDown: true })
    expect(found(library)).toEqual([[FIRST, TWIN]])
  })

  it('carries the other pairs of a merged note along, and opens a pair again when that is undone', () => {
    const library = openNotes()
    const pairs = pairsToReview(mapOf(library))
    const merged = new Map([[COPY, FIRST]])
    const standings = (map = mapOf(library)) => reviewOf(map, pairs, merged).map(({ standing }) => standing)
    const before = mapOf(library)
    expect(standings()).toEqual(['open', 'open', 'open'])
    library.run(SCOPE, 'expectation.merge', { intoId: FIRST, ids: [COPY] })
    expect(standings().toSorted()).toEqual(['gone', 'merged', 'open'])
    const [open] = reviewOf(mapOf(library), pairs, merged).filter(({ standing }) => standing === 'open')
    expect(open?.notes?.map(({ id }) => id)).toEqual([FIRST, TWIN])
    expect(standings(before)).toEqual(['open', 'open', 'open'])
    library.run(SCOPE, 'expectation.remove', { ids: [FIRST] })
    expect(standings()).toEqual(['gone', 'gone', 'gone'])
  })

  it('merges the note that was said less often into the other, unless it has to stay', () => {
    const library = openNotes()
    const mention = { text: '', participantId: null, sessionId: null }
    library.run(SCOPE, 'mention.add', { id: testId(40), expectationId: COPY, ...mention })
    const facts = () => {
      const map = mapOf(library)
      return [FIRST, COPY].map((id) => {
        const one = map.expectations.find((each) => each.id === id)
        return one === undefined ? { count: 0, speakerIds: [], sessionIds: [], isHeld: false } : factsOf(map)(one)
      })
    }
    const stays = () => {
      const [one, other] = facts()
      return one && other && staying(one, other)
    }
    expect(facts().map(({ count }) => count)).toEqual([1, 2])
    expect(stays()).toBe(1)
    library.run(SCOPE, 'expectation.triage', { ids: [FIRST], verdict: 'decline', verdictReason: 'Too dear' })
    expect(facts().map(({ isHeld }) => isHeld)).toEqual([true, false])
    expect(stays()).toBe(0)
  })

  it('keeps every wording, speaker and count of what it merges', () => {
    const library = openNotes()
    library.run(SCOPE, 'expectation.merge', { intoId: FIRST, ids: [COPY] })
    library.run(SCOPE, 'expectation.merge', { intoId: FIRST, ids: [TWIN] })
    const map = mapOf(library)
    const [stays] = map.expectations.filter(({ id }) => id === FIRST)
    expect(stays && factsOf(map)(stays).count).toBe(3)
    expect(map.mentions.map(({ text }) => text).toSorted()).toEqual(['希望报价要透明', '报价要透明'].toSorted())
  })
})
