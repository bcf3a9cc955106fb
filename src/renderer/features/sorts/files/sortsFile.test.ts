import { describe, expect, it } from 'vitest'
import { listerOf, type WorkshopMap, workshopMap } from '../../../../domain/map/workshopMap.ts'
import { commands } from '../../../../domain/registry.ts'
import type { ReadSorts } from '../../../../domain/sorts/readSortTable.ts'
import { planSorts } from './sortsFile.ts'

const id = (n: number): string => String(n).padStart(20, '0')
const note = (n: number, text: string, isFaceDown = false) => ({
  id: id(n),
  text,
  cardNumber: null,
  isFaceDown,
  x: 0,
  y: 0
})
const map = {
  ...workshopMap(listerOf([])),
  expectations: [note(1, 'Cheap'), note(2, 'Soon'), note(3, 'Secret', true)],
  participants: [{ id: id(50), name: 'Ann' }]
} as unknown as WorkshopMap
const file: ReadSorts = {
  cards: ['cheap', 'SOON', 'Secret', 'New'].map((label) => ({ label, number: null })),
  sorters: [
    {
      name: 'ANN',
      piles: [
        { title: 'Price', cards: [0, 2] },
        { title: 'Else', cards: [3] }
      ]
    },
    { name: 'Visitor', piles: [{ title: 'All', cards: [0, 1] }] },
    { name: '3', piles: [{ title: 'All', cards: [1] }] }
  ],
  issues: []
}

let ids = 100
const plan = (makesNotes: boolean, on: WorkshopMap = map) =>
  planSorts(file, on, { sessionId: null, makesNotes, newId: () => id(ids++) })
const sortsIn = ({ steps }: ReturnType<typeof plan>) => {
  const last = steps.at(-1)
  return last?.name === 'sort.enter' ? last.args.sorts : []
}

describe('a file of card sorts', () => {
  it('becomes sorts of participants, guests and people without a name, of the notes that are here', () => {
    const { found, missing, sorters } = plan(false)
    expect({ found, missing, sorters }).toEqual({ found: 2, missing: ['Secret', 'New'], sorters: 3 })
    expect(
      sortsIn(plan(false)).map(({ participantId, guest, piles }) => [
        ...[participantId, guest],
        piles.map(({ cards }) => cards.map(({ expectationId }) => expectationId))
      ])
    ).toEqual([
      [id(50), '', [[id(1)]]],
      [null, 'Visitor', [[id(1), id(2)]]],
      [null, '', [[id(2)]]]
    ])
  })

  it('brings its other cards as notes, when that is wanted, in commands that can be taken', () => {
    const { steps } = plan(true)
    expect(steps.map(({ name }) => name)).toEqual(['expectation.capture', 'sort.enter'])
    for (const { name, args } of steps) expect(commands.get(name)?.args.safeParse(args).success).toBe(true)
    expect(sortsIn(plan(true))[0]?.piles.map(({ cards }) => cards.length)).toEqual([2, 1])
  })

  it('I5: brings nothing twice', () => {
    const sorts = sortsIn(plan(false)).map(({ origin }, index) => ({ id: id(70 + index), origin }))
    expect(plan(false, { ...map, sorts } as unknown as WorkshopMap)).toMatchObject({ steps: [], sorters: 0, known: 3 })
  })
})
