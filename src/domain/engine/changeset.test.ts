import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Changeset, changesetOf, changesOf, isEmpty, reverse, squash } from './changeset.ts'
import type { AnyRecord } from './record.ts'

type State = ReadonlyMap<string, AnyRecord>

const record = (id: string, value: number): AnyRecord => ({ id, type: 't', scope: 's', value })

const states = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(3))
  .map((values): State => new Map(Object.entries(values).map(([id, value]) => [id, record(id, value)])))

const between = (from: State, to: State): Changeset =>
  changesetOf(
    [...new Set([...from.keys(), ...to.keys()])].map((id) => ({
      before: from.get(id) ?? null,
      after: to.get(id) ?? null
    }))
  )

function applied(state: State, changeset: Changeset): State {
  const next = new Map(state)
  for (const { before, after } of changesOf(changeset)) {
    if (after !== null) next.set(after.id, after)
    else next.delete(before?.id ?? '')
  }
  return next
}

const sorted = (state: State): AnyRecord[] => [...state.values()].sort((a, b) => a.id.localeCompare(b.id))

describe('changesets', () => {
  it('E1: reversed twice are the same, and undo what they did', () => {
    fc.assert(
      fc.property(states, states, (from, to) => {
        const changeset = between(from, to)
        expect(reverse(reverse(changeset))).toEqual(changeset)
        expect(sorted(applied(applied(from, changeset), reverse(changeset)))).toEqual(sorted(from))
      })
    )
  })

  it('E2: squashed do what the first and then the second did', () => {
    fc.assert(
      fc.property(states, states, states, (from, middle, to) => {
        const whole = squash(between(from, middle), between(middle, to))
        expect(sorted(applied(from, whole))).toEqual(sorted(to))
        expect(sorted(applied(to, reverse(whole)))).toEqual(sorted(from))
      })
    )
  })

  it('E2: that end where they began are empty', () => {
    fc.assert(
      fc.property(states, states, (from, to) => {
        expect(isEmpty(squash(between(from, to), between(to, from)))).toBe(true)
      })
    )
  })
})
