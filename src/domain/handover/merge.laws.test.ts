import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Dice } from '../../../tests/harness/dice.ts'
import { randomArgs } from '../../../tests/harness/randomCommands.ts'
import { idFor, SCOPE } from '../brief/brief.testdata.ts'
import type { AnyRecord } from '../engine/record.ts'
import { Tx } from '../engine/tx.ts'
import { hiddenSessionsIn } from '../map/hideNames.ts'
import { type CommandName, commands, recordTypes } from '../registry.ts'
import { needSound as needSoundIn } from '../workshops/sound.ts'
import { after, beginning, mark, merged, sorted } from './merge.testdata.ts'
import { unitsOf, valueIn } from './units.ts'

/** Whatever a colleague may do to a workshop. */
const names = (Object.keys(randomArgs) as CommandName[]).filter(
  (name) => !/^(workshop\.(create|duplicate|restore|erase|shelve)|handover\.|settings\.|template\.|import\.)/.test(name)
)

const work = fc.array(fc.record({ name: fc.constantFrom(...names), seed: fc.nat() }), { maxLength: 15 })
type Work = readonly { readonly name: CommandName; readonly seed: number }[]

/** The state after random commands; ids of what is new begin with the worker's name. */
function workedOn(records: readonly AnyRecord[], who: string, steps: Work): AnyRecord[] {
  let ids = 0
  return steps.reduce<AnyRecord[]>(
    (state, { name, seed }) => {
      const newId = (): string => idFor(`${who}${ids++}x`)
      const world = { dice: new Dice(seed), records: state, newId }
      const parsed = commands.get(name)?.args.safeParse(randomArgs[name](world))
      return parsed?.success ? after(state, name, parsed.data, newId) : state
    },
    [...records]
  )
}

/** Throws what a command would refuse. */
function needSound(records: readonly AnyRecord[]): void {
  const nothing = { get: () => undefined, list: () => [], has: () => false }
  const unasked = (): never => {
    throw new Error('nothing is made')
  }
  const tx = new Tx({ scope: SCOPE, types: recordTypes, reader: nothing, now: unasked, newId: unasked, dayOf: unasked })
  for (const record of records) tx.insertRecord(record)
  needSoundIn(tx)
  tx.finish()
}

const both = fc.tuple(work, work, work).map(([before, mine, yours]) => {
  const common = workedOn(beginning, 'c', before)
  return { common, ours: workedOn(common, 'a', mine), theirs: workedOn(common, 'b', yours), base: mark(common) }
})
const runs = { numRuns: 400 }

describe('merging', () => {
  it('H1: x with x is x, with and without a mark', () => {
    fc.assert(
      fc.property(both, ({ ours, base }) => {
        for (const known of [base, null]) {
          expect(merged({ ours, theirs: ours, base: known })).toEqual({ records: ours, conflicts: [] })
        }
      }),
      runs
    )
  })

  it('H2: with what has not changed is what has', () => {
    fc.assert(
      fc.property(both, ({ common, ours, base }) => {
        for (const sides of [
          { ours, theirs: common },
          { ours: common, theirs: ours }
        ]) {
          const { records, conflicts } = merged({ ...sides, base })
          expect(conflicts).toEqual([])
          expect(sorted(records)).toEqual(sorted(ours))
        }
      }),
      runs
    )
  })

  it('H2: the other way round is the same, where nothing is to be decided', () => {
    fc.assert(
      fc.property(both, ({ ours, theirs, base }) => {
        const here = merged({ ours, theirs, base })
        const there = merged({ ours: theirs, theirs: ours, base })
        expect(here.conflicts.length > 0).toBe(there.conflicts.length > 0)
        fc.pre(here.conflicts.length === 0)
        expect(sorted(here.records)).toEqual(sorted(there.records))
      }),
      { numRuns: 250 }
    )
  })

  it('H4: stands together, whatever was done and however it is decided', () => {
    fc.assert(
      fc.property(both, fc.constantFrom('ours', 'theirs'), fc.boolean(), ({ ours, theirs, base }, all, hasMark) => {
        expect(() => needSound(merged({ ours, theirs, base: hasMark ? base : null, all }).records)).not.toThrow()
      }),
      runs
    )
  })

  it('H3: decided for theirs, has all that they have done', () => {
    fc.assert(
      fc.property(both, ({ common, ours, theirs, base }) => {
        const result = new Map(merged({ ours, theirs, base, all: 'theirs' }).records.map((each) => [each.id, each]))
        const before = new Map(common.map((each) => [each.id, each]))
        const now = new Map(theirs.map((each) => [each.id, each]))
        const hidden = hiddenSessionsIn(theirs)
        for (const { id } of common) if (!now.has(id)) expect(result.has(id), `${id} was deleted`).toBe(false)
        for (const record of theirs) {
          const type = recordTypes.get(record.type)
          const known = before.get(record.id)
          for (const unit of type === undefined ? [] : unitsOf(type)) {
            const value = valueIn(record, unit)
            if (known !== undefined && JSON.stringify(valueIn(known, unit)) === JSON.stringify(value)) continue
            // Of two connections that say the same, either may stay.
            const kept = result.get(record.id)
            if (
              kept === undefined &&
              ['link', 'keptApart', 'premiseLink', 'attendance', 'placement'].includes(record.type)
            )
              continue
            // AN2: what has come out of a session that hides names, which the other side has deleted, has left its name behind.
            const hasLeft = hidden.has(String(record['sessionId'])) && kept?.['sessionId'] === null
            if (hasLeft && ['participantId', 'raw', 'color', 'origin', 'guest'].includes(unit.name)) continue
            expect(kept && valueIn(kept, unit), `${record.type} ${unit.name}`).toEqual(value)
          }
        }
      }),
      runs
    )
  })
})
