import { describe, expect, it } from 'vitest'
import { idFor, NOW, note, person, SCOPE, smallWorkshop } from '../brief/brief.testdata.ts'
import { recordTypes } from '../registry.ts'
import { mapNames } from '../text/names.ts'
import { redactRecords } from './redact.ts'

const P = (number: number): string => `Person ${number}`

describe('AN3: records for those who must not know who said what', () => {
  const records = [
    ...smallWorkshop,
    person('Ann-Marie Berg', { organisation: 'Ferriday' }),
    person('Bo Lind', { role: 'Assistant to Ann-Marie Berg' }),
    person('林晓'),
    note('what Ann-Marie Berg said, 林晓也同意', { participantId: idFor('林晓'), raw: { Who: '林晓' } })
  ]
  const text = JSON.stringify(redactRecords(records, P))

  it('hold no name, organisation or imported row', () => {
    expect(text).not.toMatch(/Ann-Marie|林晓|Ferriday|Who/)
    expect(text).toMatch(/what Person \d said, Person \d也同意/)
    expect(text).toMatch(/Assistant to Person \d"/)
  })

  it('are still valid, and say of each thing that the same person said it', () => {
    for (const record of JSON.parse(text))
      expect(recordTypes.get(record.type)?.schema.safeParse(record).success).toBe(true)
    expect(JSON.parse(text).at(-1)).toMatchObject({ participantId: idFor('林晓') })
  })
})

describe('AN3: names that are words of ours too, and names in what was signed', () => {
  const brief = {
    ...{ title: 'With Ann Berg', client: '', brief: '' },
    parts: [{ part: 'do', sections: [{ clusterId: null, title: 'Wu', items: [] }] }]
  }
  const item = {
    ...{ expectationId: idFor('n'), text: 'x', rank: 1, score: 1, voices: 1, answer: '', measure: '', dueDate: null },
    ...{ promisedLevel: null, desiredLevel: null, agreedLevel: null }
  }
  const signing = {
    ...{ id: idFor('v1'), type: 'signing', scope: SCOPE, number: 1, signedAt: NOW },
    signers: [{ name: 'Odd Signer', organisation: 'Oddly & Sons', side: 'us' }],
    brief: {
      ...brief,
      parts: [
        {
          part: 'do',
          sections: [
            { clusterId: null, title: 'Wu', items: [{ ...item, saidBy: ['Ann Berg', '王'], owner: 'Gone Long' }] }
          ]
        }
      ]
    }
  }
  const people = ['Price', 'Grey', 'Now', 'Ann Berg', '王'].map((name) => person(name, { id: idFor(`p${name}`) }))
  const priced = note('n', { text: 'Price is right, Grey says', factors: ['price'], color: 'grey', verdict: 'now' })
  const given = redactRecords([...people, priced, signing as never], P)

  it('keeps what is no text, however a person is called', () => {
    const redacted = given.find(({ id }) => id === priced.id)
    expect(redacted).toMatchObject({ factors: ['price'], color: 'grey', verdict: 'now' })
    expect(redacted?.['text']).toMatch(/^Person \d is right, Person \d says$/)
  })

  it('leaves out who signed, who spoke and who has gone since, in the whole of it', () => {
    const text = JSON.stringify(given)
    expect(text).not.toMatch(/Ann Berg|Odd|Gone Long|王/)
    for (const record of given) expect(recordTypes.get(record.type)?.schema.safeParse(record).success).toBe(true)
  })

  it('calls one person by one number everywhere', () => {
    const [aliasOfAnn] = given.filter(({ id }) => id === idFor('pAnn Berg')).map((record) => record['name'])
    const { saidBy, owner } =
      (given.at(-1) as unknown as typeof signing).brief.parts[0]?.sections[0]?.items[0] ?? (item as never)
    expect(saidBy[0]).toBe(aliasOfAnn)
    expect([...saidBy, owner].every((name: string) => /^Person \d$/.test(name))).toBe(true)
    expect(new Set([...saidBy, owner]).size).toBe(3)
  })
})

describe('names in a text', () => {
  const replace = mapNames(
    new Map([
      ['Al', 'P1'],
      ['Al Bo', 'P2'],
      ['C. (Cy)', 'P3'],
      ['X', 'P4'],
      ['王', 'P5'],
      ['İpek', 'P6'],
      ['Ren\u00e9', 'P7'],
      ['Ann Lee', 'P8'],
      ['Ann', 'P9'],
      ['林曉', 'P10']
    ])
  )
  it.each([
    ['al wants', 'P1 wants'],
    ['Albert and Royal', 'Albert and Royal'],
    ['AL BO said', 'P2 said'],
    ['by C. (Cy)!', 'by P3!'],
    ['X marks', 'X marks'],
    ['al要求更快', 'P1要求更快'],
    ['İpek and İPEK’s', 'P6 and P6’s'],
    ['Rene\u0301 and RENÉ, not Rene\u0301e', 'P7 and P7, not Rene\u0301e'],
    ['Ann Leery, Ann  Lee, Annie', 'P9 Leery, P8, Annie'],
    ['问林晓吧，ＡＮＮ', '问P10吧，P9']
  ])('%s → %s', (before, after) => expect(replace(before)).toBe(after))
})
