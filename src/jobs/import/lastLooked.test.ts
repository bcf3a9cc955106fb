import { expect, it } from 'vitest'
import type { JobContext } from '../job.ts'
import { keepLook, type Looked, lookBefore, type Seen } from './lastLooked.ts'

const record = { id: 'a', type: 'workshop', scope: 's' }
const context = { scope: 's', seq: 3, records: [record] } as unknown as JobContext
const looked: Looked = {
  ...{ name: 'a.csv', bytes: new Uint8Array([1, 2]), format: 'table', hasHeader: true },
  ...{ encoding: 'utf-8', delimiter: ',', sheet: null },
  settings: { mapping: ['text'], scale: 'auto', blockHeadings: false }
}
const seen = { read: {}, surveyed: {} } as Seen

it('knows a file that it has seen, as long as nothing is different', () => {
  expect(lookBefore(context, looked)).toBeUndefined()
  keepLook(context, looked, seen)
  expect(lookBefore({ ...context }, { ...looked, bytes: new Uint8Array([1, 2]) })).toMatchObject(seen)
  expect(lookBefore(context, { ...looked, bytes: new Uint8Array([1, 3]) })).toBeUndefined()
  expect(lookBefore(context, { ...looked, delimiter: ';' })).toBeUndefined()
  expect(lookBefore(context, { ...looked, settings: { ...looked.settings, mapping: ['quote'] } })).toBeUndefined()
  expect(lookBefore({ ...context, seq: 4 }, looked)).toBeUndefined()
  expect(lookBefore({ ...context, scope: 't' }, looked)).toBeUndefined()
})

it('takes two workshops in which there is nothing for the same', () => {
  keepLook({ ...context, scope: 'app', seq: 0, records: [] }, looked, seen)
  expect(lookBefore({ ...context, scope: 'new', seq: 0, records: [] }, looked)).toBeDefined()
})
