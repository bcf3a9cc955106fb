import { describe, expect, it } from 'vitest'
import type { AnyRecord } from '../../domain/engine/record.ts'
import type { JobContext } from '../job.ts'
import { runNamedJob } from '../run.ts'
import { keepLook, type Looked, type Seen, takeLook } from './lastLooked.ts'

const record = { id: 'a', type: 'workshop', scope: 's' }
const context = { scope: 's', seq: 3, records: [record] } as unknown as JobContext
const looked: Looked = {
  ...{ name: 'a.csv', bytes: new Uint8Array([1, 2]), format: 'table', hasHeader: true },
  ...{ encoding: 'utf-8', delimiter: ',', sheet: null },
  settings: { mapping: ['text'], scale: 'auto', blockHeadings: false }
}
const seen = { read: {}, surveyed: {} } as Seen

describe('the file that was last looked at', () => {
  const isKnown = (here: JobContext, now: Looked): boolean => {
    keepLook(context, looked, seen)
    return takeLook(here, now) !== undefined
  }

  it('is known as long as nothing is different', () => {
    expect(isKnown({ ...context }, { ...looked, bytes: new Uint8Array([1, 2]) })).toBe(true)
    expect(isKnown(context, { ...looked, bytes: new Uint8Array([1, 3]) })).toBe(false)
    expect(isKnown(context, { ...looked, delimiter: ';' })).toBe(false)
    expect(isKnown(context, { ...looked, settings: { ...looked.settings, mapping: ['quote'] } })).toBe(false)
    expect(isKnown({ ...context, seq: 4 }, looked)).toBe(false)
    expect(isKnown({ ...context, scope: 't' }, looked)).toBe(false)
  })

  it('is given away once', () => {
    expect(isKnown(context, looked)).toBe(true)
    expect(takeLook(context, looked)).toBeUndefined()
  })

  it('is the same for two workshops in which there is nothing', () => {
    keepLook({ ...context, scope: 'app', seq: 0, records: [] }, looked, seen)
    expect(takeLook({ ...context, scope: 'new', seq: 0, records: [] }, looked)).toBeDefined()
  })

  it.each([
    ['a table', 'a.csv', 'who,what\nAnn,Faster\n', { format: 'table', encoding: 'utf-8', delimiter: ',' }],
    ['people', 'a.vcf', 'BEGIN:VCARD\nVERSION:3.0\nFN:Ann\nEND:VCARD\n', { format: 'vcard' }]
  ] as const)('is imported as it was surveyed: %s', async (_what, name, text, reading) => {
    const file = { name, bytes: new TextEncoder().encode(text), hasHeader: true }
    const brought: AnyRecord[] = []
    const contextOf = (letter: string): JobContext => {
      let ids = 0
      return {
        ...{ scope: 'workshop000000000000', seq: 0, records: [], progress: () => undefined, write: async () => {} },
        newId: () => letter + String(ids++).padStart(19, '0'),
        bring: async (_label, records) => void brought.push(...records)
      }
    }
    const preview = (await runNamedJob('import.preview', contextOf('p'), file)) as { readonly mapping?: string[] }
    const choices = { newTitle: 'New', badRows: 'skip', sessionId: null, color: 'blue' }
    const args = { ...file, ...reading, mapping: preview.mapping ?? null, ...choices }
    await runNamedJob('import.run', contextOf('r'), args)
    // Only the first pass makes people.
    const people = brought.filter(({ type }) => type === 'participant')
    expect(people.map(({ id }) => id[0])).toEqual(['p'])
  })
})
