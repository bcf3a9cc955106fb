import { createHash } from 'node:crypto'
import { ID_BYTES, idFromBytes } from '../../src/base/id.ts'
import type { AnyRecord } from '../../src/domain/engine/record.ts'
import { decodePlumbFile, encodePlumbFile, type PlumbFile } from '../../src/domain/interop/plumbFile.ts'
import type { PaletteColor } from '../../src/domain/map/palette.ts'
import { recordTypes } from '../../src/domain/registry.ts'
import { USUAL_MATRIX_NAMES } from '../../src/domain/workshops/workshop.ts'
import type { CardSort, Day, Note, Reply, Sample } from './format.ts'
import { layOut } from './layout.ts'

/** Of our own people, and of notes that nobody put a name to. */
const NEUTRAL: PaletteColor = 'grey'

/** The shorthand written out: every record of the workshop, checked as if it came from a user's file. */
export function expandSample(sample: Sample): PlumbFile {
  const id = idsOf(sample)
  const scope = id('workshop', '')
  const records: AnyRecord[] = []
  const add = (type: string, handle: string, fields: Record<string, unknown>): void => {
    records.push({ id: id(type, handle), type, scope, ...fields })
  }

  add('workshop', '', {
    title: sample.title,
    client: sample.client,
    brief: sample.brief,
    stage: sample.stage,
    template: sample.template,
    shelf: 'active',
    createdAt: momentOf(sample.created),
    matrixNames: USUAL_MATRIX_NAMES,
    goals: [],
    indicators: []
  })
  for (const [handle, { name, weight }] of Object.entries(sample.segments)) add('segment', handle, { name, weight })
  for (const [handle, person] of Object.entries(sample.people)) {
    add('participant', handle, {
      name: person.name,
      isAlias: person.alias ?? false,
      organisation: person.org,
      role: person.role,
      side: person.seg === undefined ? 'us' : 'client',
      segmentId: person.seg === undefined ? null : id('segment', person.seg),
      stage: null,
      value: null,
      risk: null,
      color: colorOf(sample, handle)
    })
  }
  add('session', 'kickoff', { ...sample.kickoff, agenda: [], guide: [], anonymity: 'named' })
  add('session', 'review', { ...sample.review, agenda: [], guide: [], anonymity: 'named' })

  const board = layOut(
    sample.clusters.map(({ notes }) => notes.length),
    sample.loose.length
  )
  let z = 0
  const addNote = (note: Note, clusterId: string | null, at: { x: number; y: number } | undefined): void => {
    const sessionId = id('session', note.late ? 'review' : 'kickoff')
    const expectationId = id('expectation', note.id)
    add('expectation', note.id, {
      text: note.t,
      quote: note.q ?? '',
      participantId: note.p === null ? null : id('participant', note.p),
      sessionId,
      clusterId,
      laneId: null,
      factors: note.f ?? [],
      dimensions: note.d ?? [],
      color: colorOf(sample, note.p),
      x: at?.x ?? 0,
      y: at?.y ?? 0,
      z: ++z,
      isLocked: false,
      isFaceDown: false,
      importance: note.at?.[0] ?? null,
      feasibility: note.at?.[1] ?? null,
      verdict: note.v ?? 'open',
      verdictReason: note.why ?? '',
      capturedAt: null,
      cardNumber: null,
      origin: '',
      raw: null
    })
    for (const [index, [person, text, quote = '']] of (note.said ?? []).entries()) {
      const participantId = person === null ? null : id('participant', person)
      add('mention', `${note.id}/${index}`, { expectationId, text, quote, participantId, sessionId, origin: '' })
    }
  }
  for (const [index, { title, color, notes }] of sample.clusters.entries()) {
    const { notes: places = [], ...frame } = board.frames[index] ?? {}
    add('cluster', String(index), {
      ...{ title, color, ...frame },
      ...{ parentId: null, isCollapsed: false, isLocked: false }
    })
    for (const [place, note] of notes.entries()) addNote(note, id('cluster', String(index)), places[place])
  }
  for (const [place, note] of sample.loose.entries()) addNote(note, null, board.loose[place])

  for (const [handle, reply] of Object.entries(sample.replies)) addReply(sample, handle, reply, id, add)
  for (const sort of sample.sorts ?? []) addSort(sample, sort, id, add)

  return checked(scope, records, sample.id)
}

type Ids = (type: string, handle: string) => string
type Add = (type: string, handle: string, fields: Record<string, unknown>) => void

function addReply(sample: Sample, handle: string, reply: Reply, id: Ids, add: Add): void {
  const expectationId = id('expectation', handle)
  const level = (kind: string, value: number, day: Day, session: string | null, note: string): void =>
    add('level', `${handle}/${kind}`, {
      expectationId,
      kind,
      value,
      at: momentOf(day),
      sessionId: session === null ? null : id('session', session),
      note
    })
  if (reply.want !== undefined) level('desired', reply.want, sample.kickoff.date, 'kickoff', '')
  if (reply.agreed) level('agreed', reply.agreed[0], sample.agreedOn, null, reply.agreed[1])
  if (reply.got) level('perceived', reply.got[0], sample.review.date, 'review', reply.got[1])

  const { promise } = reply
  if (promise) {
    add('response', handle, {
      expectationId,
      kind: 'promise',
      text: promise.say,
      measure: promise.measure,
      way: promise.way,
      ownerId: id('participant', promise.by),
      dueDate: promise.due,
      promisedLevel: promise.level
    })
    const log = [[sample.agreedOn, 'open', ''] as const, ...promise.log]
    for (const [index, [day, state, evidence]] of log.entries()) {
      const sessionId = day === sample.review.date ? id('session', 'review') : null
      const responseId = id('response', handle)
      add('status', `${handle}/${index}`, { responseId, state, at: momentOf(day), sessionId, evidence })
    }
  }
  const text = reply.explain ?? reply.instead
  if (text !== undefined) {
    const kind = reply.explain === undefined ? 'alternative' : 'explanation'
    const nothing = { measure: '', ownerId: null, dueDate: null, promisedLevel: null }
    add('response', handle, { expectationId, kind, text, way: 'telling', ...nothing })
  }
}

function addSort(sample: Sample, { by, piles }: CardSort, id: Ids, add: Add): void {
  const sortId = id('sort', by)
  const sorter = { participantId: id('participant', by), sessionId: id('session', 'kickoff'), guest: '' }
  add('sort', by, { ...sorter, at: momentOf(sample.kickoff.date), isDone: true, isCounted: null, origin: '' })
  for (const [position, [title, notes]] of piles.entries()) {
    add('pile', `${by}/${position}`, { sortId, title, position })
    for (const note of notes.split(' ')) {
      const pileId = id('pile', `${by}/${position}`)
      add('placement', `${by}/${note}`, { sortId, pileId, expectationId: id('expectation', note) })
    }
  }
}

/** The same id for the same handle, on every machine and in every later edition of the sample. */
const idsOf =
  (sample: Sample): Ids =>
  (type, handle) =>
    idFromBytes(createHash('sha256').update(`${sample.id}/${type}/${handle}`).digest().subarray(0, ID_BYTES))

/** Late in the morning in Europe, the end of the working day in Asia: the same calendar day in both. */
const momentOf = (day: Day): string => `${day}T09:00:00.000Z`

function colorOf(sample: Sample, person: string | null): PaletteColor {
  const segment = person === null ? undefined : sample.people[person]?.seg
  return (segment === undefined ? undefined : sample.segments[segment]?.color) ?? NEUTRAL
}

/** A misspelt handle would make an id that no record has. */
function checked(scope: string, records: AnyRecord[], name: string): PlumbFile {
  const typeById = new Map(records.map((record) => [record.id, record.type]))
  if (typeById.size !== records.length) throw new Error(`${name}: a handle is used twice`)
  for (const record of records) {
    const type = recordTypes.get(record.type)
    for (const [field, target] of Object.entries({ ...type?.ownedBy, ...type?.refs })) {
      const to = record[field]
      if (typeof to === 'string' && typeById.get(to) !== target) {
        throw new Error(`${name}: no ${target} behind ${field} of ${JSON.stringify(record)}`)
      }
    }
  }
  const file = encodePlumbFile(scope, records, recordTypes)
  const decoded = decodePlumbFile(file, recordTypes)
  if (!decoded.ok) throw new Error(`${name}: ${JSON.stringify(decoded.error)}`)
  return { ...file, records: decoded.value.records }
}

/** One record a line, so that a change of one note is a change of one line. */
export function printSample(file: PlumbFile): string {
  const { records, ...head } = file
  const lines = records.map((record) => `    ${JSON.stringify(record)}`)
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "records": [\n${lines.join(',\n')}\n  ]\n}\n`
}
