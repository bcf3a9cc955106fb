import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placingType } from '../src/domain/clusters/placing.ts'
import { type Changeset, changesOf, isEmpty } from '../src/domain/engine/changeset.ts'
import { DomainError } from '../src/domain/engine/errors.ts'
import type { AnyRecord } from '../src/domain/engine/record.ts'
import { type Ambient, Tx } from '../src/domain/engine/tx.ts'
import { expectationType } from '../src/domain/expectations/expectation.ts'
import { listerOf } from '../src/domain/map/workshopMap.ts'
import { type CommandName, commands, recordTypes } from '../src/domain/registry.ts'
import { workshopType } from '../src/domain/workshops/workshop.ts'
import type { ScopeChange } from '../src/protocol/contract.ts'
import { Dice } from './harness/dice.ts'
import { fixedAmbient, openTestLibrary, type TestLibrary, testId, workshopArgs } from './harness/library.ts'
import { randomArgs } from './harness/randomCommands.ts'

const SCOPE = testId(1)
const OTHER_SCOPE = testId(2)
/** These have tests of their own: one ends the scope, one is never undone, one begins a scope; final ones end the history. */
const APART: ReadonlySet<CommandName> = new Set(['workshop.erase', 'handover.mark', 'handover.receive'])
const names = (Object.keys(randomArgs) as CommandName[]).filter(
  (name) => !APART.has(name) && commands.get(name)?.isFinal !== true
)

/** What belongs to the application and to no workshop. */
const IN_APP: ReadonlySet<CommandName> = new Set([
  ...(['settings.change', 'import.rememberColumns', 'words.change'] as const),
  ...(['template.save', 'template.edit', 'template.remove'] as const)
])

/** Where a command runs: settings in the application's scope, a new workshop in a scope of its own. */
const scopeOf = (name: CommandName): string =>
  IN_APP.has(name)
    ? 'app'
    : ['workshop.create', 'workshop.duplicate', 'workshop.restore'].includes(name)
      ? OTHER_SCOPE
      : SCOPE

/** Commands that have changed something in the tests of this file. */
const performed = new Set<CommandName>()

interface Step {
  readonly name: CommandName
  readonly seed: number
  /** Steps in a row with the same gesture are one step of undo. */
  readonly gesture?: string | undefined
}

const gesture = fc.option(fc.constantFrom(testId(90), testId(91)), { nil: undefined })
const steps = fc.array(fc.record({ name: fc.constantFrom(...names), seed: fc.nat(), gesture }), {
  minLength: 15,
  maxLength: 70
})

/** Each command a few times, the same in every run: chance alone may leave one out. */
const everyCommand: Step[] = [1, 2, 3].flatMap((seed) => names.map((name) => ({ name, seed })))

const promise = {
  kind: 'promise',
  text: 'It is there on the day',
  measure: 'Seen in the log',
  way: 'making',
  ownerId: null,
  dueDate: null,
  promisedLevel: 8
} as const

/** Enough of everything that most commands find something to work on. */
function openInhabitedLibrary(): TestLibrary {
  const library = openTestLibrary()
  library.run(SCOPE, 'workshop.create', workshopArgs)
  const ids = { next: 50 }
  for (const name of [
    'segment.add',
    'participant.add',
    'session.add',
    'expectation.capture',
    'expectation.capture',
    'cluster.group',
    'cluster.group',
    'element.add',
    'attachment.add',
    'premise.add',
    'ballot.prepare',
    'view.add',
    'exercise.begin',
    'mention.add'
  ] as const) {
    // Now and then the dice name something that is not there: then again.
    let seed = 7
    while (!perform(library, { name, seed }, ids)) seed++
  }
  const notes = library.state(SCOPE).filter(({ type }) => type === 'expectation')
  const [expectationId = '', toId = ''] = notes.map(({ id }) => id)
  library.run(SCOPE, 'link.add', {
    links: [{ id: testId(ids.next++), fromId: expectationId, toId, kind: 'depends' }]
  })
  library.run(SCOPE, 'response.give', { id: testId(ids.next), expectationId, ...promise })
  library.executor.forgetHistory(SCOPE)
  library.changes.length = 0
  return library
}

/** A window's copy, changed by events alone, as the renderer does it. */
function followed(records: readonly AnyRecord[], changes: readonly ScopeChange[], scope: string): AnyRecord[] {
  const copy = new Map(records.map((record) => [record.id, record]))
  for (const change of changes.filter((candidate) => candidate.scope === scope)) {
    for (const { before, after } of changesOf(change.changeset)) {
      if (after !== null) copy.set(after.id, after)
      else copy.delete(before?.id ?? '')
    }
  }
  return [...copy.values()].sort((a, b) => a.id.localeCompare(b.id))
}

/** E3 as a person would check it: whoever is named is there. */
function expectNoOrphans(records: readonly AnyRecord[]): void {
  const typeOf = new Map(records.map(({ id, type }) => [id, type]))
  for (const record of records) {
    const { ownedBy = {}, refs = {} } = recordTypes.get(record.type) ?? {}
    for (const [field, type] of Object.entries({ ...ownedBy, ...refs })) {
      const id = record[field]
      if (typeof id === 'string') expect(typeOf.get(id), `${record.type}.${field}`).toBe(type)
      else expect(id).toBeNull()
    }
  }
}

/** CH1: a note that has changed its cluster has one new entry that says so, and no other note has one. */
function expectTraced({ added, updated }: Changeset, name: CommandName): void {
  // What is copied has its history from the original.
  if (added.some(({ type }) => type === workshopType.type)) return
  const entered = listerOf(added)(placingType).map(({ expectationId, to }) => [expectationId, to?.id ?? null].join())
  const notes = updated.map((pair) => listerOf(pair)(expectationType))
  const moved = notes.flatMap(([from, to]) =>
    to !== undefined && from?.clusterId !== to.clusterId ? [[to.id, to.clusterId].join()] : []
  )
  expect(entered.sort(), name).toEqual(moved.sort())
}

/** The same command on plain maps: the domain knows no SQLite, so it must do the same there. */
function changesetInMemory(
  name: CommandName,
  scope: string,
  args: unknown,
  states: ReadonlyMap<string, readonly AnyRecord[]>,
  ambient: Ambient
) {
  const command = commands.get(name)
  if (command === undefined) throw new Error(name)
  const reader = {
    get: (wanted: string, id: string) => states.get(wanted)?.find((record) => record.id === id),
    list: (wanted: string, type: string) => (states.get(wanted) ?? []).filter((record) => record.type === type),
    has: (id: string) => [...states.values()].some((records) => records.some((record) => record.id === id))
  }
  const tx = new Tx({ scope, types: recordTypes, reader, ...ambient })
  command.apply(tx, command.args.parse(args))
  return tx.finish()
}

function perform(library: TestLibrary, { name, seed, gesture: id }: Step, ids: { next: number }): boolean {
  const scope = scopeOf(name)
  const known = library.state(IN_APP.has(name) ? scope : SCOPE)
  const world = { dice: new Dice(seed), records: known, newId: () => testId(ids.next++) }
  const args = randomArgs[name](world)
  const before = library.state(scope)
  try {
    const { changeset } = library.run(scope, name, args as never, id)
    expectNoOrphans(library.state(scope))
    expectTraced(changeset, name)
    if (!isEmpty(changeset)) performed.add(name)
    return !isEmpty(changeset)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    expect(library.state(scope), `${name} was refused and left a trace`).toEqual(before)
    return false
  }
}

describe('undo and redo of random commands', () => {
  it('come back to every state there was, across a close and reopen, and windows follow', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        let library = openInhabitedLibrary()
        const ids = { next: 100 }
        const undoable: { state: readonly AnyRecord[]; gesture: string | undefined }[] = []
        const start = library.state(SCOPE)
        for (const step of sequence) {
          const changed = perform(library, step, ids)
          if (!changed || scopeOf(step.name) !== SCOPE) continue
          const last = undoable.at(-1)
          if (step.gesture !== undefined && last?.gesture === step.gesture) undoable.pop()
          const state = library.state(SCOPE)
          // A gesture that ends where it began is no step.
          if (JSON.stringify(state) !== JSON.stringify(undoable.at(-1)?.state ?? start)) {
            undoable.push({ state, gesture: step.gesture })
          }
        }
        const states = [start, ...undoable.map(({ state }) => state)]
        expect(followed(start, library.changes, SCOPE)).toEqual(library.state(SCOPE))

        const reopen = (): void => {
          library.close()
          library = openTestLibrary(library.file)
        }
        reopen()
        for (const state of states.slice(0, -1).reverse()) {
          library.executor.undo(SCOPE)
          expect(library.state(SCOPE)).toEqual(state)
        }
        expect(() => library.executor.undo(SCOPE)).toThrow('nothing-to-undo')
        reopen()
        for (const state of states.slice(1)) {
          library.executor.redo(SCOPE)
          expect(library.state(SCOPE)).toEqual(state)
        }
        expect(() => library.executor.redo(SCOPE)).toThrow('nothing-to-redo')
        library.close()
      }),
      { numRuns: 40, examples: [[everyCommand]] }
    )
  }, 120_000)

  it('E12: go back to where an exercise began, from there to where they were, and back again', () => {
    fc.assert(
      fc.property(steps, fc.nat(14), fc.boolean(), (sequence, at, isReopened) => {
        let library = openInhabitedLibrary()
        const ids = { next: 100 }
        const exercise = testId(99)
        for (const step of sequence.slice(0, at)) perform(library, step, ids)
        library.run(SCOPE, 'exercise.begin', { id: exercise, title: 'Sort them', sessionId: null, minutes: null })
        const begun = library.state(SCOPE)
        for (const step of sequence.slice(at)) perform(library, step, ids)
        const late = library.state(SCOPE)
        if (isReopened) {
          library.close()
          library = openTestLibrary(library.file)
        }
        const isSame = JSON.stringify(late) === JSON.stringify(begun)
        const { steps: taken } = library.executor.since(SCOPE, exercise)
        expect(isEmpty(library.executor.backTo(SCOPE, exercise).changeset)).toBe(isSame)
        expect(library.state(SCOPE)).toEqual(begun)
        expectNoOrphans(begun)
        if (!isSame) {
          expect(taken).toBeGreaterThan(0)
          library.executor.undo(SCOPE)
          expect(library.state(SCOPE)).toEqual(late)
          library.executor.redo(SCOPE)
          expect(library.state(SCOPE)).toEqual(begun)
          expect(followed(late, library.changes.slice(-3), SCOPE)).toEqual(begun)
        }
        library.close()
      }),
      { numRuns: 25 }
    )
  }, 120_000)

  it('makes the same changeset in memory as in SQLite', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const library = openInhabitedLibrary()
        const ids = { next: 100 }
        // None of the ids that the library has made before, and later than what it has done, on the same day.
        const ambient = fixedAmbient(2_000_000, 6 * 3600)
        for (const step of sequence) {
          const scope = scopeOf(step.name)
          const states = new Map([SCOPE, OTHER_SCOPE, 'app'].map((each) => [each, library.state(each)]))
          const world = { dice: new Dice(step.seed), records: library.state(SCOPE), newId: () => testId(ids.next++) }
          const args = randomArgs[step.name](world)
          const outcome = (work: () => unknown): unknown => {
            try {
              return work()
            } catch (error) {
              return error instanceof DomainError ? error.code : error
            }
          }
          const inMemory = outcome(() => shapeOf(changesetInMemory(step.name, scope, args, states, ambient)))
          const inSqlite = outcome(() => shapeOf(library.run(scope, step.name, args as never).changeset))
          expect(inSqlite, step.name).toEqual(inMemory)
        }
        library.close()
      }),
      { numRuns: 10 }
    )
  }, 120_000)

  it('has had every command do something: what chance has left out is done and undone here', () => {
    for (const name of names.filter((each) => !performed.has(each))) {
      const library = openInhabitedLibrary()
      const scope = scopeOf(name)
      const ids = { next: 100 }
      for (let seed = 1; seed <= 40 && !performed.has(name); seed++) {
        const before = library.state(scope)
        if (!perform(library, { name, seed }, ids) || library.executor.open(scope).history.undo === null) continue
        library.executor.undo(scope)
        expect(library.state(scope), name).toEqual(before)
      }
      library.close()
    }
    expect(names.filter((name) => !performed.has(name))).toEqual([])
  })
})

/** What changed, without times and made-up ids, which differ between two worlds. */
function shapeOf(changeset: ScopeChange['changeset']): unknown {
  const bare = (record: AnyRecord): string =>
    JSON.stringify(record, (key, value: unknown) =>
      ['id', 'at', 'createdAt', 'capturedAt', 'signedAt', 'startedAt', 'endedAt'].includes(key) || key.endsWith('Id')
        ? undefined
        : value
    )
  return {
    added: changeset.added.map(bare).sort(),
    updated: changeset.updated.map(([from, to]) => [bare(from), bare(to)].join(' → ')).sort(),
    removed: changeset.removed.map(bare).sort()
  }
}

describe('erasing a workshop', () => {
  it('takes its records and its history, and only from the trash', () => {
    const library = openTestLibrary()
    library.run(SCOPE, 'workshop.create', workshopArgs)
    expect(() => library.run(SCOPE, 'workshop.erase', {})).toThrow('not-in-trash')
    library.run(SCOPE, 'workshop.shelve', { shelf: 'trash' })
    library.run(SCOPE, 'workshop.erase', {})
    expect(library.state(SCOPE)).toEqual([])
    expect(() => library.executor.undo(SCOPE)).toThrow('nothing-to-undo')
    expect(library.db.prepare('SELECT COUNT(*) AS n FROM journal').get()).toEqual({ n: 0 })
    library.close()
  })
})
