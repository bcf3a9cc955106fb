import { describe, expect, it } from 'vitest'
import { overlaps } from '../../base/geometry.ts'
import { listerOf, type WorkshopMap, workshopMap } from '../map/workshopMap.ts'
import { contentOf, isEmptyContent, missingOf, partsOf, textsNaming } from './content.ts'
import { type TemplateContent, templateContentSchema } from './template.ts'

const content: TemplateContent = {
  segments: ['End users', 'Sponsors'],
  goals: ['No side lists'],
  indicators: [{ title: 'Downtime', target: 'under 2 hours', passes: ['measurable'] }],
  lanes: ['Working day', 'Support'],
  session: {
    title: 'Kickoff',
    method: 'focus-group',
    agenda: [{ title: 'Welcome', minutes: 5 }],
    guide: [{ kind: 'opening', text: 'Who are you?' }]
  }
}
const nothing: TemplateContent = { segments: [], goals: [], indicators: [], lanes: [], session: null }

let ids = 0
const around = { newId: () => `id${++ids}`, today: '2026-03-10', board: [] }

/** A workshop that has what came out of a template. */
function mapWith(content: TemplateContent): WorkshopMap {
  const { segments, goals, indicators, session, lanes } = partsOf(content, around)
  const scope = 'w'
  return workshopMap(
    listerOf([
      { id: scope, type: 'workshop', scope, client: 'Acme', goals, indicators },
      ...segments.map((each) => ({ ...each, type: 'segment', scope })),
      ...(session === null ? [] : [{ ...session, type: 'session', scope }]),
      ...lanes.map(({ title, ...each }) => ({ ...each, kind: 'frame', text: title, z: 1, type: 'element', scope }))
    ])
  )
}

it('has no more of anything than a template may, whatever the workshop has', () => {
  const segments = Array.from({ length: 60 }, (_, index) => `Segment ${index}`)
  const lanes = Array.from({ length: 30 }, (_, index) => `Lane ${index}`)
  const made = contentOf(mapWith({ ...content, segments, lanes }), null)
  expect(templateContentSchema.safeParse(made).success).toBe(true)
  expect([made.segments.length, made.lanes.length]).toEqual([50, 20])
})

describe('what comes out of a template', () => {
  it('says all of it, each with an id of its own, and plans the session for today', () => {
    const parts = partsOf(content, around)
    const all = [
      ...parts.segments,
      ...parts.goals,
      ...parts.indicators,
      ...parts.lanes,
      ...(parts.session?.agenda ?? [])
    ]
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(parts.session).toMatchObject({ title: 'Kickoff', date: '2026-03-10', guide: [{ text: 'Who are you?' }] })
  })

  it('has lanes from left to right, beside each other and under what lies on the board', () => {
    const board = [{ x: -500, y: 300, w: 900, h: 400 }]
    const { lanes } = partsOf(content, { ...around, board })
    const [first, second] = lanes
    if (first === undefined || second === undefined) throw new Error('two lanes were asked for')
    expect(first.x).toBe(-500)
    expect(second.x).toBeGreaterThan(first.x + first.w)
    for (const lane of lanes) expect(board.some((box) => overlaps(box, lane))).toBe(false)
  })

  it('is the template again', () => {
    const map = mapWith(content)
    expect(contentOf(map, map.sessions[0]?.id ?? null)).toEqual(content)
    expect(contentOf(map, null).session).toBeNull()
  })
})

describe('what a workshop does not have of a template', () => {
  it('is all where nothing is, and nothing where it came from', () => {
    expect(missingOf(content, mapWith(nothing))).toEqual(content)
    expect(isEmptyContent(missingOf(content, mapWith(content)))).toBe(true)
  })

  it('knows words in another case, width and script, and in another language of the template', () => {
    const map = mapWith({ ...nothing, segments: ['SPONSORS'], goals: ['系統上線'], lanes: ['日常操作'] })
    const chinese = { ...nothing, goals: ['系统上线'] }
    expect(missingOf(content, map).segments).toEqual(['End users'])
    expect(isEmptyContent(missingOf(chinese, map))).toBe(true)
    const wordings = [content, { ...content, lanes: ['日常操作', '支持'] }]
    expect(missingOf(content, map, wordings).lanes).toEqual(['Support'])
  })

  it('leaves a session out that has its title already', () => {
    const map = mapWith({ ...nothing, session: { title: 'kickoff', method: 'interview', agenda: [], guide: [] } })
    expect(missingOf(content, map).session).toBeNull()
  })
})

it('finds the texts that name somebody', () => {
  const named = { ...content, goals: ['ACME is glad', 'Nothing'], segments: ['Friends of Bo'] }
  expect(textsNaming(named, ['Acme', 'Bo', ''])).toBe(2)
  expect(textsNaming(named, ['', ' '])).toBe(0)
})
