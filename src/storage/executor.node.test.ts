import { describe, expect, it } from 'vitest'
import { note, openTestLibrary, type TestLibrary, testId, workshopArgs } from '../../tests/harness/library.ts'
import { packRecords } from '../jobs/packRecords.ts'
import { inTransaction } from './database.ts'
import { Journal } from './journal.ts'

const fail = (): never => {
  throw new Error('nothing there')
}

const SCOPE = testId(1)
const gesture = testId(900)

function openWorkshop(): TestLibrary {
  const library = openTestLibrary()
  library.run(SCOPE, 'workshop.create', workshopArgs)
  return library
}

const textsIn = (library: TestLibrary): unknown[] =>
  library
    .state(SCOPE)
    .filter(({ type }) => type === 'expectation')
    .map(({ text }) => text)

const stepsIn = (library: TestLibrary): number => {
  const row = library.db.prepare('SELECT COUNT(DISTINCT step) AS n FROM journal WHERE scope = ?').get(SCOPE)
  return (row as { n: number }).n
}

/** Records as a job makes them: here those of another library. */
const textsOf = (ids: readonly number[]) => {
  const other = openWorkshop()
  other.run(SCOPE, 'expectation.capture', { notes: ids.map((n) => note(testId(n), `wish ${n}`)) })
  const notes = other.state(SCOPE).filter(({ type }) => type === 'expectation')
  other.close()
  return packRecords(notes)
}

describe('what a job brings in', () => {
  const label = 'import.csv'
  const brought = (library: TestLibrary): void => {
    library.run(SCOPE, 'segment.add', { id: testId(5), name: 'Shops', weight: 1 })
    library.executor.hold(SCOPE, gesture)
    library.run(SCOPE, 'segment.edit', { id: testId(5), weight: 2 }, gesture)
    library.executor.bring(SCOPE, textsOf([10, 11]), { id: gesture, label })
    library.executor.bring(SCOPE, textsOf([12]), { id: gesture, label })
    library.run(SCOPE, 'expectation.edit', { ids: [testId(12)], text: 'changed' }, gesture)
  }

  it('is one step with what its commands did, undone and redone whole', () => {
    const library = openWorkshop()
    brought(library)
    library.executor.release(gesture)
    const after = library.state(SCOPE)
    expect(textsIn(library)).toEqual(['wish 10', 'wish 11', 'changed'])
    for (let n = 0; n < 2; n++) {
      library.executor.undo(SCOPE)
      expect(textsIn(library)).toEqual([])
      expect(library.state(SCOPE).find(({ id }) => id === testId(5))).toMatchObject({ weight: 1 })
      library.executor.redo(SCOPE)
      expect(library.state(SCOPE)).toEqual(after)
    }
  })

  it('is told to windows once, at the end, as something to be read anew', () => {
    const library = openWorkshop()
    library.changes.length = 0
    library.executor.bring(SCOPE, textsOf([10]), { id: gesture, label })
    expect(library.changes).toEqual([])
    library.executor.release(gesture)
    expect(library.changes).toMatchObject([{ isPartial: true, seq: library.executor.open(SCOPE).seq }])
    library.executor.undo(SCOPE)
    expect(library.changes.at(-1)).toMatchObject({ isPartial: true })
  })

  it('is taken back whole when it is given up, also after the process has died', () => {
    let library = openWorkshop()
    brought(library)
    library.db.close()
    library = openTestLibrary(library.file)
    library.executor.rollBackInterrupted()
    expect(textsIn(library)).toEqual([])
    expect(library.state(SCOPE).find(({ id }) => id === testId(5))).toMatchObject({ weight: 1 })
    expect(() => library.executor.redo(SCOPE)).toThrow('nothing-to-redo')
  })

  it('keeps everybody else out until then', () => {
    const library = openWorkshop()
    library.executor.bring(SCOPE, textsOf([10]), { id: gesture, label })
    expect(() => library.run(SCOPE, 'workshop.edit', { title: 'x' })).toThrow('busy')
  })

  it('E12: comes back when going back over it is itself undone', () => {
    const library = openWorkshop()
    library.run(SCOPE, 'exercise.begin', { id: testId(6), title: 'Cards', sessionId: null, minutes: null })
    brought(library)
    library.executor.release(gesture)
    library.run(SCOPE, 'expectation.remove', { ids: [testId(11)] })
    const after = library.state(SCOPE)
    library.executor.backTo(SCOPE, testId(6))
    expect(textsIn(library)).toEqual([])
    library.executor.undo(SCOPE)
    expect(library.state(SCOPE)).toEqual(after)
  })
})

describe('a gesture', () => {
  it('is one step of undo, named after its first command', () => {
    const library = openWorkshop()
    library.run(SCOPE, 'expectation.capture', { notes: [note(testId(2), '')] }, gesture)
    library.run(SCOPE, 'expectation.edit', { ids: [testId(2)], text: 'on' }, gesture)
    const { history } = library.run(SCOPE, 'expectation.edit', { ids: [testId(2)], text: 'on time' }, gesture)
    expect(history.undo).toBe('expectation.capture')
    library.executor.undo(SCOPE)
    expect(textsIn(library)).toEqual([])
    library.executor.redo(SCOPE)
    expect(textsIn(library)).toEqual(['on time'])
  })

  it('that ends where it began leaves no step behind', () => {
    const library = openWorkshop()
    library.run(SCOPE, 'expectation.capture', { notes: [note(testId(2), 'a')] })
    library.run(SCOPE, 'expectation.edit', { ids: [testId(2)], text: 'b' }, gesture)
    const { history } = library.run(SCOPE, 'expectation.edit', { ids: [testId(2)], text: 'a' }, gesture)
    expect(history.undo).toBe('expectation.capture')
  })

  it('of many rows is undone, redone and rolled back whole', () => {
    const library = openWorkshop()
    const before = library.state(SCOPE)
    const words = 'x'.repeat(10_000)
    library.executor.hold(SCOPE, gesture)
    for (let n = 0; n < 30; n++) {
      library.run(SCOPE, 'expectation.capture', { notes: [note(testId(10 + n), words)] }, gesture)
    }
    const rows = library.db.prepare('SELECT COUNT(*) AS n FROM journal WHERE gesture = ?').get(gesture)
    expect(rows, 'the journal begins new rows as the gesture grows').not.toEqual({ n: 1 })
    library.executor.release(gesture)
    library.executor.undo(SCOPE)
    expect(library.state(SCOPE)).toEqual(before)
    library.executor.redo(SCOPE)
    expect(textsIn(library)).toHaveLength(30)
    library.executor.hold(SCOPE, gesture)
    library.executor.rollBack(gesture)
    expect(library.state(SCOPE)).toEqual(before)
    expect(() => library.executor.redo(SCOPE)).toThrow('nothing-to-redo')
  })
})

describe('the journal', () => {
  it('keeps the newest 5,000 steps, give or take what is pruned in one go', () => {
    const library = openWorkshop()
    const journal = new Journal(library.db)
    const [before = fail()] = library.state(SCOPE)
    const enter = (title: string): void =>
      inTransaction(library.db, (db) => {
        const changeset = { added: [], updated: [[before, { ...before, title }] as const], removed: [] }
        journal.enter(db, SCOPE, changeset, title, null)
      })
    inTransaction(library.db, () => {
      for (let n = 0; n < 5_350; n++) enter(`title ${n}`)
    })
    expect(stepsIn(library)).toBeGreaterThanOrEqual(5_000)
    expect(stepsIn(library)).toBeLessThanOrEqual(5_100)
    expect(library.executor.undo(SCOPE).label).toBe('title 5349')
  })

  it('keeps 64 MB of them, whole steps alone', () => {
    const library = openWorkshop()
    const journal = new Journal(library.db)
    const [before = fail()] = library.state(SCOPE)
    const brief = 'x'.repeat(1024 * 1024)
    for (let n = 0; n < 80; n++) {
      const changeset = { added: [], updated: [[before, { ...before, brief, title: String(n) }] as const], removed: [] }
      inTransaction(library.db, (db) => journal.enter(db, SCOPE, changeset, `step ${n}`, null))
    }
    expect(stepsIn(library)).toBe(63)
    expect(journal.nextUndo(SCOPE)?.label).toBe('step 79')
  })

  it('forgets what was undone when something else is done', () => {
    const library = openWorkshop()
    library.run(SCOPE, 'workshop.edit', { title: 'one' })
    library.executor.undo(SCOPE)
    library.run(SCOPE, 'workshop.edit', { title: 'two' })
    expect(() => library.executor.redo(SCOPE)).toThrow('nothing-to-redo')
  })

  it('does not hold what is not undoable', () => {
    const library = openTestLibrary()
    library.run('app', 'settings.change', { theme: 'dark' })
    expect(() => library.executor.undo('app')).toThrow('nothing-to-undo')
  })
})

describe('E12: going back to a record', () => {
  const exercise = testId(50)
  const begin = (library: TestLibrary): void => {
    library.run(SCOPE, 'exercise.begin', { id: exercise, title: 'Brainstorm', sessionId: null, minutes: 5 })
  }

  it('takes back all that was done since, as one step, and says beforehand what that is', () => {
    const library = openWorkshop()
    library.run(SCOPE, 'expectation.capture', { notes: [note(testId(2), 'before'), note(testId(3), 'lost')] })
    begin(library)
    const begun = library.state(SCOPE)
    library.run(SCOPE, 'expectation.capture', { notes: [note(testId(4), 'in it')] })
    library.run(SCOPE, 'expectation.edit', { ids: [testId(4)], text: 'in it still' })
    library.run(SCOPE, 'expectation.move', { moves: [{ id: testId(2), x: 5, y: 5 }] })
    library.run(SCOPE, 'expectation.remove', { ids: [testId(3)] })
    expect(library.executor.since(SCOPE, exercise)).toEqual({
      steps: 4,
      added: { expectation: 1 },
      changed: { expectation: 1 },
      removed: { expectation: 1 }
    })
    const { history } = library.executor.backTo(SCOPE, exercise)
    expect(history).toEqual({ undo: 'history.back', redo: null })
    expect(library.state(SCOPE)).toEqual(begun)
    library.executor.undo(SCOPE)
    expect(new Set(textsIn(library))).toEqual(new Set(['before', 'in it still']))
  })

  it('is of what stands, not of what was undone; and nothing when nothing was done', () => {
    const library = openWorkshop()
    begin(library)
    const seen = library.changes.length
    library.run(SCOPE, 'expectation.capture', { notes: [note(testId(4), 'undone')] })
    library.executor.undo(SCOPE)
    expect(library.executor.since(SCOPE, exercise).steps).toBe(0)
    library.executor.backTo(SCOPE, exercise)
    expect(library.changes).toHaveLength(seen + 2)
    expect(library.executor.redo(SCOPE).label).toBe('expectation.capture')
  })

  it('is refused when the step has been forgotten, or the record is gone, or the workshop is busy', () => {
    const library = openWorkshop()
    begin(library)
    library.executor.hold(SCOPE, gesture)
    expect(() => library.executor.backTo(SCOPE, exercise)).toThrow('busy')
    library.executor.release(gesture)
    library.executor.forgetHistory(SCOPE)
    library.run(SCOPE, 'workshop.edit', { title: `mentions ${exercise}` })
    expect(() => library.executor.backTo(SCOPE, exercise)).toThrow('history-too-short')
    expect(() => library.executor.backTo(SCOPE, testId(99))).toThrow('not-found')
    expect(() => library.executor.since(SCOPE, exercise)).toThrow('history-too-short')
  })
})

describe('the executor', () => {
  it('tells of a change after it is durable, and of none that changed nothing', () => {
    const library = openWorkshop()
    const seen = library.changes.length
    library.run(SCOPE, 'workshop.edit', { title: workshopArgs.title })
    expect(library.changes).toHaveLength(seen)
    const { seq } = library.run(SCOPE, 'workshop.edit', { title: 'another' })
    expect(library.changes.at(-1)).toMatchObject({ scope: SCOPE, seq, origin: 'command', label: 'workshop.edit' })
  })

  it('keeps scopes apart: an id of one is neither taken, seen nor changed in another', () => {
    const library = openWorkshop()
    const other = testId(5)
    library.run(other, 'workshop.create', workshopArgs)
    library.run(SCOPE, 'expectation.capture', { notes: [note(testId(2), 'mine')] })
    expect(() => library.run(other, 'expectation.capture', { notes: [note(testId(2), 'theirs')] })).toThrow('id-taken')
    expect(() => library.run(other, 'expectation.edit', { ids: [testId(2)], text: 'x' })).toThrow('not-found')
    expect(() => library.run(other, 'expectation.remove', { ids: [testId(2)] })).toThrow('not-found')
  })

  it('puts nothing where no workshop is, and no workshop among the settings', () => {
    const library = openTestLibrary()
    const notes = [note(testId(2), 'homeless')]
    expect(() => library.run(SCOPE, 'expectation.capture', { notes })).toThrow('not-found')
    expect(() => library.run('app', 'expectation.capture', { notes })).toThrow('not-found')
    expect(() => library.run('app', 'workshop.create', workshopArgs)).toThrow('not-found')
    expect(() => library.run(SCOPE, 'settings.change', { theme: 'dark' })).toThrow('not-found')
  })

  it('duplicates a workshop with all that hangs on it, under ids of its own', () => {
    const library = openWorkshop()
    library.run(SCOPE, 'expectation.capture', { notes: [note(testId(2), 'a'), note(testId(3), 'b')] })
    library.run(SCOPE, 'expectation.merge', { intoId: testId(2), ids: [testId(3)] })
    const copy = testId(7)
    library.run(copy, 'workshop.duplicate', { sourceId: SCOPE, title: 'Copy' })
    const copied = library.state(copy)
    expect(copied.map(({ type }) => type).sort()).toEqual(['expectation', 'mention', 'workshop'])
    const known = new Set(library.state(SCOPE).map(({ id }) => id))
    expect(copied.filter(({ id }) => known.has(id))).toEqual([])
    const copiedNote = copied.find(({ type }) => type === 'expectation')
    expect(copied.find(({ type }) => type === 'mention')).toMatchObject({ expectationId: copiedNote?.id, text: 'b' })
  })
})

describe('hot queries', () => {
  it.each([
    ['records of a scope', 'SELECT body FROM records WHERE scope = ? AND type = ?', 'records_by_scope'],
    [
      'records of a type',
      'SELECT body FROM records WHERE scope IN (SELECT scope FROM scopes) AND type = ?',
      'records_by_scope (scope=? AND type=?)'
    ],
    [
      'the newest step',
      'SELECT step FROM journal WHERE scope = ? AND undone = 0 ORDER BY step DESC, n DESC',
      'journal_by_step (scope=?)'
    ],
    ['steps of a scope', 'SELECT step, SUM(bytes) FROM journal WHERE scope = ? GROUP BY step', 'journal_by_step']
  ])('%s use their index', (_name, sql, index) => {
    const library = openTestLibrary()
    const parameters = sql.split('?').length - 1
    const plan = library.db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...Array<string>(parameters).fill('x'))
    expect(JSON.stringify(plan)).toContain(index)
  })
})
