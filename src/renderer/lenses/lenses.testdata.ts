import { ID_BYTES, idFromBytes } from '../../base/id.ts'
import { type Cluster, clusterType } from '../../domain/clusters/cluster.ts'
import { changesOf } from '../../domain/engine/changeset.ts'
import type { AnyRecord } from '../../domain/engine/record.ts'
import { Tx } from '../../domain/engine/tx.ts'
import { type Expectation, expectationType, NOTE_SIZE } from '../../domain/expectations/expectation.ts'
import { listerOf, type WorkshopMap, workshopMap } from '../../domain/map/workshopMap.ts'
import { commands, recordTypes } from '../../domain/registry.ts'
import { USUAL_MATRIX_NAMES, workshopType } from '../../domain/workshops/workshop.ts'
import type { BoardLens, LensView, Step } from './lens.ts'

/** A valid id for a name. */
export const idFor = (name: string): string =>
  idFromBytes(Uint8Array.from({ length: ID_BYTES }, (_, i) => (name.codePointAt(i) ?? 0) % 32))

const scope = idFor('workshop')

const workshop = workshopType.schema.parse({
  ...{ id: scope, type: 'workshop', scope, title: 'Kickoff', client: '', brief: '', stage: 'first-time' },
  ...{ template: 'blank', shelf: 'active', createdAt: '2026-01-01T00:00:00.000Z' },
  matrixNames: USUAL_MATRIX_NAMES,
  goals: [],
  indicators: []
})

export const note = (name: string, fields: Partial<Expectation> = {}): Expectation =>
  expectationType.schema.parse({
    ...{ id: idFor(name), type: 'expectation', scope, text: name, quote: '', participantId: null, sessionId: null },
    ...{
      clusterId: null,
      laneId: null,
      factors: [],
      dimensions: [],
      isLocked: false,
      isFaceDown: false,
      color: 'yellow',
      x: 0,
      y: 0,
      z: 0,
      importance: null,
      feasibility: null
    },
    ...{ verdict: 'open', verdictReason: '', capturedAt: null, cardNumber: null, origin: '', raw: null },
    ...fields
  })

export const cluster = (name: string, fields: Partial<Cluster> = {}): Cluster =>
  clusterType.schema.parse({
    ...{ id: idFor(name), type: 'cluster', scope, title: name, color: 'blue', x: 0, y: 0, w: 500, h: 500 },
    ...{ parentId: null, isCollapsed: false, isLocked: false },
    ...fields
  })

export const mapOf = (records: readonly AnyRecord[]): WorkshopMap => workshopMap(listerOf(records))

export const heightOf = (): number => NOTE_SIZE

export function viewOf(lens: BoardLens, records: readonly AnyRecord[]): LensView {
  const map = mapOf(records)
  let made = 0
  return { map, heightOf, layout: lens.layout(map, heightOf), newId: () => idFor(`made ${++made}`) }
}

/** The records after the steps, run by the real commands. */
export function afterSteps(records: readonly AnyRecord[], steps: readonly Step[]): AnyRecord[] {
  let current = new Map<string, AnyRecord>([workshop, ...records].map((record) => [record.id, record]))
  let made = 0
  for (const { name, args } of steps) {
    const command = commands.get(name)
    if (command === undefined) throw new Error(`no command ${name}`)
    const all = current
    const tx = new Tx({
      scope,
      types: recordTypes,
      now: () => '2026-01-01T00:00:00.000Z',
      dayOf: (moment) => moment.slice(0, 10),
      newId: () => idFor(`new ${all.size} ${++made}`),
      reader: {
        get: (_scope, id) => all.get(id),
        has: (id) => all.has(id),
        list: (_scope, type) => [...all.values()].filter((record) => record.type === type)
      }
    })
    command.apply(tx, command.args.parse(args))
    current = new Map(all)
    for (const { before, after: record } of changesOf(tx.finish())) {
      if (record !== null) current.set(record.id, record)
      else if (before !== null) current.delete(before.id)
    }
  }
  return [...current.values()]
}
