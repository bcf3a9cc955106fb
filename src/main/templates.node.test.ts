import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../domain/settings/settings.ts'
import { isEmptyContent } from '../domain/templates/content.ts'
import { TRADES } from '../domain/workshops/workshop.ts'
import { shippedTemplates } from './templates.ts'

const folder = path.join(import.meta.dirname, '../../resources/templates')
const templates = shippedTemplates(folder)
const english = templates.en
const trades = TRADES.filter((trade) => trade !== 'blank')

/** A template without its words: what must be the same in all languages. */
const shapeOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? 'words' : value
  const kept = ['kind', 'method', 'passes']
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, kept.includes(key) ? each : shapeOf(each)])
  )
}

const leaves = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(leaves)
      : []

describe('the templates that are shipped', () => {
  it.each(LANGUAGES)('have the same shape in %s as in English, and say everything', (language) => {
    expect(shapeOf(templates[language])).toEqual(shapeOf(english))
    expect(leaves(templates[language])).not.toContain('')
  })

  it.each(trades)('%s: enough for a kickoff of one and a half to two hours', (trade) => {
    const { content, sources } = english[trade]
    expect(sources.length).toBeGreaterThan(0)
    for (const list of [content.goals, content.indicators]) {
      expect(list.length).toBeGreaterThanOrEqual(4)
      expect(list.length).toBeLessThanOrEqual(6)
    }
    expect(content.lanes.length).toBeGreaterThanOrEqual(3)
    expect(content.lanes.length).toBeLessThanOrEqual(5)
    const minutes = content.session?.agenda.reduce((sum, each) => sum + each.minutes, 0)
    expect(minutes).toBeGreaterThanOrEqual(90)
    expect(minutes).toBeLessThanOrEqual(120)
  })

  it.each(trades)('%s: asks in the order of a talk, opening to ending', (trade) => {
    const kinds = english[trade].content.session?.guide.map(({ kind }) => kind) ?? []
    expect([...new Set(kinds)]).toEqual(['opening', 'transition', 'key', 'ending'])
    expect(kinds).toEqual(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
  })

  it('blank brings nothing', () => {
    expect(isEmptyContent(english.blank.content)).toBe(true)
  })
})

const order = ['opening', 'transition', 'key', 'ending']
