import { describe, expect, it } from 'vitest'
import { fixture } from '../../../tests/harness/importFile.ts'
import { testId } from '../../../tests/harness/library.ts'
import { mutate } from '../../../tests/harness/mutate.ts'
import { DomainError } from '../../domain/engine/errors.ts'
import type { WorkshopMap } from '../../domain/map/workshopMap.ts'
import { sortsCsv } from '../../domain/sorts/sortCsv.ts'
import type { JobArgs, SortsFile } from '../../protocol/jobs.ts'
import type { JobContext } from '../job.ts'
import { sortsRead } from './sortsRead.ts'

const run = (file: Uint8Array, columns?: JobArgs<'sorts.read'>['columns']) =>
  sortsRead.run({} as JobContext, { name: 'sorts.csv', bytes: file, columns })
const read = (file: Uint8Array): SortsFile => run(file) as SortsFile
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const said = ({ cards, sorters }: SortsFile) =>
  sorters.map(({ piles }) => piles.map(({ title, cards: own }) => [title, ...own.map((card) => cards[card]?.label)]))

describe('a file of card sorts', () => {
  it('is read from the table that kardSort writes', () => {
    const { sorters, issueCount } = read(fixture('casolysis/sorts.csv'))
    expect(sorters.length).toBeGreaterThan(1)
    expect(issueCount).toBe(0)
  })

  it('is refused when it holds anything else, or nothing', () => {
    expect(() => read(bytes('a,b\n1,2'))).toThrow('import-no-sorts')
    expect(() => read(bytes('{"cards": []}'))).toThrow('import-no-sorts')
    expect(() => read(new Uint8Array())).toThrow('import-empty')
    expect(() => read(Uint8Array.from([0, 159, 146, 150, 0, 1]))).toThrow('import-no-sorts')
  })

  it('is read by its columns, where nobody can tell them', () => {
    const file = bytes('Wer,Was,Wohin,When\nann,Cheap,Price,1\nbo,Cheap,Money,2')
    expect(run(file)).toEqual({
      kind: 'table',
      rows: [
        ['Wer', 'Was', 'Wohin', 'When'],
        ['ann', 'Cheap', 'Price', '1'],
        ['bo', 'Cheap', 'Money', '2']
      ]
    })
    expect(said(run(file, { sorter: 0, card: 1, category: 2 }) as SortsFile)).toEqual([
      [['Price', 'Cheap']],
      [['Money', 'Cheap']]
    ])
  })

  it('is refused or read, however it is damaged', async () => {
    const whole = fixture('casolysis/sorts.csv')
    for (let seed = 1; seed <= 150; seed++) {
      try {
        const found = await run(mutate(whole, seed))
        if (found.kind === 'sorts') for (const { piles } of found.sorters) expect(piles.length).toBeGreaterThan(0)
      } catch (error) {
        expect(error).toBeInstanceOf(DomainError)
      }
    }
  })

  it('comes back as it was written, and would run no formula', () => {
    const [sort, pile, other] = [testId(1), testId(2), testId(3)]
    const note = (n: number, text: string, cardNumber: number | null) => ({ id: testId(n), text, cardNumber })
    const place = (n: number, pileId: string) => ({ sortId: sort, pileId, expectationId: testId(n) })
    const text = sortsCsv({
      expectations: [note(10, 'Soon, "really"\nsoon', 4), note(11, '=1+1', null), note(12, '價格', null)],
      sorts: [{ id: sort }],
      piles: [
        { id: pile, sortId: sort, title: '@When' },
        { id: other, sortId: sort, title: '' }
      ],
      placements: [place(10, pile), place(11, pile), place(12, other)]
    } as unknown as WorkshopMap)
    expect(text).toContain("'=1+1")
    expect(said(read(bytes(text)))).toEqual([
      [
        ['@When', 'Soon, "really"\nsoon', '=1+1'],
        ['(2)', '價格']
      ]
    ])
  })
})
