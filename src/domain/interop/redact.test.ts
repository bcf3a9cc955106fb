import { describe, expect, it } from 'vitest'
import { idFor, note, person, smallWorkshop } from '../brief/brief.testdata.ts'
import { recordTypes } from '../registry.ts'
import { mapNames } from '../text/names.ts'
import { redactRecords } from './redact.ts'

const P = (number: number): string => `Person ${number}`

describe('AN3: records for those who must not know who said what', () => {
  const records = [
    ...smallWorkshop,
    person('Ann-Marie Berg', { organisation: 'Ferriday' }),
    person('林晓'),
    note('what Ann-Marie Berg said, 林晓也同意', { participantId: idFor('林晓'), raw: { Who: '林晓' } })
  ]
  const text = JSON.stringify(redactRecords(records, P))

  it('hold no name, organisation or imported row', () => {
    expect(text).not.toMatch(/Ann-Marie|林晓|Ferriday|Who/)
    expect(text).toMatch(/what Person \d said, Person \d也同意/)
  })

  it('are still valid, and say of each thing that the same person said it', () => {
    for (const record of JSON.parse(text))
      expect(recordTypes.get(record.type)?.schema.safeParse(record).success).toBe(true)
    expect(JSON.parse(text).at(-1)).toMatchObject({ participantId: idFor('林晓') })
  })
})

describe('names in a text', () => {
  const replace = mapNames(
    new Map([
      ['Al', 'P1'],
      ['Al Bo', 'P2'],
      ['C. (Cy)', 'P3'],
      ['X', 'P4'],
      ['王', 'P5']
    ])
  )
  it.each([
    ['al wants', 'P1 wants'],
    ['Albert and Royal', 'Albert and Royal'],
    ['AL BO said', 'P2 said'],
    ['by C. (Cy)!', 'by P3!'],
    ['X marks', 'X marks'],
    ['al要求更快', 'P1要求更快']
  ])('%s → %s', (before, after) => expect(replace(before)).toBe(after))
})
