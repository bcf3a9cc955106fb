import { describe, expect, it } from 'vitest'
import type { AnyRecord } from '../engine/record.ts'
import { answer, idFor, level, mapOf, mention, note, smallWorkshop, utcDay } from './brief.testdata.ts'
import { briefOf } from './brief.ts'
import { BRIEF_PARTS, type BriefItem, type BriefPart, briefSchema } from './briefSchema.ts'

const briefWith = (...more: AnyRecord[]) => briefOf(mapOf([...smallWorkshop, ...more]), utcDay)
const sectionsOf = (part: BriefPart, ...more: AnyRecord[]) =>
  briefWith(...more)
    .parts.filter((each) => each.part === part)
    .flatMap(({ sections }) => sections.map(({ title, items }) => [title, ...items.map(({ text }) => text)]))
const itemOf = (text: string, ...more: AnyRecord[]): BriefItem | undefined =>
  briefWith(...more)
    .parts.flatMap(({ sections }) => sections.flatMap(({ items }) => items))
    .find((item) => item.text === text)

describe('briefOf', () => {
  it('has all four parts always, in order', () => {
    expect(briefWith().parts.map(({ part }) => part)).toEqual([...BRIEF_PARTS])
  })

  it('takes clusters in the order of the board, what is in none last, and the more important first', () => {
    expect(sectionsOf('open')).toEqual([
      ['badge', 'stays', 'green'],
      ['price', 'cheap'],
      ['', 'loose']
    ])
  })

  it('puts each kind of answer into its part', () => {
    const answers = [
      answer('a1', 'stays', { kind: 'promise' }),
      answer('a2', 'green', { kind: 'explanation' }),
      answer('a3', 'cheap', { kind: 'alternative' })
    ]
    expect(sectionsOf('do', ...answers)).toEqual([['badge', 'stays']])
    expect(sectionsOf('dont', ...answers)).toEqual([['badge', 'green']])
    expect(sectionsOf('instead', ...answers)).toEqual([['price', 'cheap']])
    expect(sectionsOf('open', ...answers)).toEqual([['', 'loose']])
  })

  it('B1: holds every expectation exactly once', () => {
    const brief = briefWith(answer('a1', 'stays', { kind: 'explanation' }), note('never', { verdict: 'decline' }))
    const ids = brief.parts.flatMap(({ sections }) =>
      sections.flatMap(({ items }) => items.map((i) => i.expectationId))
    )
    expect(ids.toSorted()).toEqual(['cheap', 'green', 'loose', 'never', 'stays'].map(idFor))
  })

  it('gives the reason of a declined expectation that has no answer, and leaves it open without a reason', () => {
    const declined = (verdictReason: string) => note('never', { verdict: 'decline', verdictReason })
    expect(sectionsOf('dont', declined('Against the law'))).toEqual([['', 'never']])
    expect(itemOf('never', declined('Against the law'))?.answer).toBe('Against the law')
    expect(sectionsOf('dont', declined(''))).toEqual([])
  })

  it('prefers the answer to the reason of the verdict', () => {
    const declined = note('never', { verdict: 'decline', verdictReason: 'Against the law' })
    const said = answer('a1', 'never', { kind: 'alternative', text: 'We lend you one' })
    expect(sectionsOf('instead', declined, said)).toEqual([['', 'never']])
    expect(itemOf('never', declined, said)?.answer).toBe('We lend you one')
  })

  it('names the owner, the date, the measure and the level of a promise', () => {
    const promise = { measure: 'Nine of ten', ownerId: idFor('theo'), dueDate: '2026-04-17', promisedLevel: 8 }
    expect(itemOf('stays', answer('a1', 'stays', promise))).toMatchObject({
      measure: 'Nine of ten',
      owner: 'theo',
      dueDate: '2026-04-17',
      promisedLevel: 8
    })
  })

  it('says nothing of them when the promise has become an explanation', () => {
    const promise = { measure: 'Nine of ten', ownerId: idFor('theo'), dueDate: '2026-04-17', promisedLevel: 8 }
    expect(itemOf('stays', answer('a1', 'stays', { ...promise, kind: 'explanation' }))).toMatchObject({
      measure: '',
      owner: '',
      dueDate: null,
      promisedLevel: null
    })
  })

  it('shows how the level was adjusted: last wished for, last agreed', () => {
    const levels = [
      level('l1', 'stays', { kind: 'desired', value: 10, at: '2026-03-01T00:00:00.000Z' }),
      level('l2', 'stays', { kind: 'agreed', value: 6, at: '2026-03-02T00:00:00.000Z' }),
      level('l3', 'stays', { kind: 'agreed', value: 7, at: '2026-03-03T00:00:00.000Z' })
    ]
    expect(itemOf('stays', ...levels)).toMatchObject({ desiredLevel: 10, agreedLevel: 7 })
  })

  it('names everybody who said it once', () => {
    const said = [
      mention('m1', 'stays', idFor('alan')),
      mention('m2', 'stays', idFor('nora')),
      mention('m3', 'stays', null)
    ]
    expect(itemOf('stays', ...said)).toMatchObject({ saidBy: ['nora', 'alan'], voices: 3 })
  })

  it('is what its own schema takes, so that it can be frozen', () => {
    const brief = briefWith(answer('a1', 'stays', { text: 'It stays' }))
    expect(briefSchema.parse(brief)).toEqual(brief)
  })
})
