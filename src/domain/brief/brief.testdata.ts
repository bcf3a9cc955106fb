import type { DayOf } from '../../base/day.ts'
import { changesOf } from '../engine/changeset.ts'
import type { Command } from '../engine/command.ts'
import type { AnyRecord } from '../engine/record.ts'
import { Tx } from '../engine/tx.ts'
import type { Expectation } from '../expectations/expectation.ts'
import type { Level } from '../levels/level.ts'
import type { LinkKind } from '../links/link.ts'
import { listerOf, type WorkshopMap, workshopMap } from '../map/workshopMap.ts'
import type { Participant } from '../people/participant.ts'
import { recordTypes } from '../registry.ts'
import type { Response } from '../responses/response.ts'
import type { Anonymity } from '../sessions/session.ts'
import { USUAL_MATRIX_NAMES } from '../workshops/workshop.ts'

// A small workshop for tests: four notes in and out of two clusters, two people of the client and one of ours.

export const SCOPE = 'workshop000000000000'
export const NOW = '2026-03-02T09:00:00.000Z'

/** As in Greenwich: the tests read the same wherever they run. */
export const utcDay: DayOf = (moment) => moment.slice(0, 10)

/** A readable id: `idFor('note-1')`. */
export const idFor = (handle: string): string => handle.replaceAll(/[^0-9a-z]/g, '').padEnd(20, '0')

const record = (type: string, handle: string, fields: object): AnyRecord => ({
  id: idFor(handle),
  type,
  scope: SCOPE,
  ...fields
})

export const person = (handle: string, fields: Partial<Participant> = {}): AnyRecord =>
  record('participant', handle, {
    name: handle,
    isAlias: false,
    organisation: '',
    role: '',
    side: 'client',
    segmentId: null,
    stage: null,
    value: null,
    risk: null,
    color: 'teal',
    ...fields
  })

export const note = (handle: string, fields: Partial<Expectation> = {}): AnyRecord =>
  record('expectation', handle, {
    text: handle,
    quote: '',
    participantId: null,
    sessionId: null,
    clusterId: null,
    laneId: null,
    factors: [],
    dimensions: [],
    color: 'yellow',
    x: 0,
    y: 0,
    z: 0,
    isLocked: false,
    isFaceDown: false,
    importance: null,
    feasibility: null,
    verdict: 'open',
    verdictReason: '',
    capturedAt: null,
    cardNumber: null,
    origin: '',
    raw: null,
    ...fields
  })

export const answer = (handle: string, to: string, fields: Partial<Response> = {}): AnyRecord =>
  record('response', handle, {
    expectationId: idFor(to),
    kind: 'promise',
    text: '',
    measure: '',
    way: 'making',
    ownerId: null,
    dueDate: null,
    promisedLevel: null,
    ...fields
  })

export const level = (handle: string, of: string, fields: Partial<Level>): AnyRecord =>
  record('level', handle, {
    expectationId: idFor(of),
    kind: 'desired',
    value: 0,
    at: NOW,
    sessionId: null,
    note: '',
    ...fields
  })

export const mention = (handle: string, of: string, participantId: string | null): AnyRecord =>
  record('mention', handle, {
    expectationId: idFor(of),
    text: '',
    quote: '',
    participantId,
    sessionId: null,
    origin: ''
  })

export const cluster = (handle: string, x: number, parentId: string | null = null): AnyRecord =>
  record('cluster', handle, {
    ...{ title: handle, color: 'grey', x, y: 0, w: 400, h: 400 },
    ...{ parentId, isCollapsed: false, isLocked: false }
  })

export const link = (handle: string, from: string, to: string, kind: LinkKind = 'supports'): AnyRecord =>
  record('link', handle, { fromId: idFor(from), toId: idFor(to), kind })

export const session = (handle: string, anonymity: Anonymity): AnyRecord =>
  record('session', handle, {
    ...{ title: handle, date: '2026-03-01', place: '', method: 'survey', agenda: [], guide: [], anonymity }
  })

export const smallWorkshop: readonly AnyRecord[] = [
  {
    id: SCOPE,
    type: 'workshop',
    scope: SCOPE,
    title: 'Kickoff',
    client: 'Heron',
    brief: 'A new badge',
    stage: 'first-time',
    template: 'design',
    shelf: 'active',
    createdAt: NOW,
    matrixNames: USUAL_MATRIX_NAMES,
    goals: [],
    indicators: []
  },
  person('nora'),
  person('alan'),
  person('theo', { side: 'us' }),
  cluster('price', 500),
  cluster('badge', 0),
  note('stays', { clusterId: idFor('badge'), participantId: idFor('nora'), importance: 0.9, z: 1 }),
  note('green', { clusterId: idFor('badge'), participantId: idFor('alan'), importance: 0.4, z: 2 }),
  note('cheap', { clusterId: idFor('price'), importance: 0.6, z: 3 }),
  note('loose', { z: 4 })
]

export const mapOf = (records: readonly AnyRecord[]): WorkshopMap => workshopMap(listerOf(records))

/** The records after a command, as the executor would leave them. */
export function perform(records: readonly AnyRecord[], command: Command, args: unknown): readonly AnyRecord[] {
  const byId = new Map(records.map((each) => [each.id, each]))
  const tx = new Tx({
    scope: SCOPE,
    types: recordTypes,
    reader: {
      get: (_scope, id) => byId.get(id),
      list: (_scope, type) => [...byId.values()].filter((each) => each.type === type),
      has: (id) => byId.has(id)
    },
    now: () => NOW,
    newId: () => idFor('new'),
    dayOf: utcDay
  })
  command.apply(tx, command.args.parse(args))
  for (const { before, after } of changesOf(tx.finish())) {
    if (after !== null) byId.set(after.id, after)
    else if (before !== null) byId.delete(before.id)
  }
  return [...byId.values()]
}
