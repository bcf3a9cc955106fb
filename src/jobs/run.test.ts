import { describe, expect, it } from 'vitest'
import { runNamedJob } from './run.ts'

const bytes = new TextEncoder().encode('what,who\nFaster,Ann\n')
const good = {
  ...{ name: 'a.csv', bytes, format: 'table', encoding: 'utf-8', delimiter: ',', hasHeader: true },
  ...{ mapping: ['text', 'speaker'], newTitle: null },
  ...{ badRows: 'skip', sessionId: null, color: 'blue' }
}

async function outcome(name: string, args: unknown): Promise<string> {
  let ids = 0
  const written: unknown[] = []
  const context = {
    scope: 'workshop000000000000',
    seq: 0,
    records: [],
    newId: () => `new${String(ids++).padStart(17, '0')}`,
    progress: () => undefined,
    bring: async (_label: string, records: readonly unknown[]) => {
      written.push(...records)
    },
    write: async (_label: string, commands: readonly unknown[]) => {
      written.push(...commands)
    }
  }
  try {
    await runNamedJob(name, context, args)
    return `${written.length} written`
  } catch (error) {
    return `${written.length} written, ${String(error)}`
  }
}

describe('runNamedJob', () => {
  it('runs a job on arguments of the right shape', async () =>
    expect(await outcome('import.run', good)).toBe('2 written'))

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['bytes as text', { ...good, bytes: 'what,who' }],
    ['a meaning twice', { ...good, mapping: ['text', 'text'] }],
    ['a mapping for other columns', { ...good, mapping: ['text'] }],
    ['an encoding that is not offered', { ...good, encoding: 'utf-7' }],
    ['a session that is no id', { ...good, sessionId: '../x' }],
    ['something more', { ...good, more: 1 }],
    ['something less', { ...good, badRows: undefined }]
  ])('refuses %s and writes nothing', async (_name, args) =>
    expect(await outcome('import.run', args)).toMatch(/^0 written, DomainError: invalid-args/)
  )

  it.each(['constructor', '__proto__', 'import', ''])('knows no job %j', async (name) =>
    expect(await outcome(name, {})).toMatch(/^0 written, DomainError: unknown-name/)
  )
})
