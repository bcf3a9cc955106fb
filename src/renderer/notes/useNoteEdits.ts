import { useMemo } from 'react'
import { MAX_TITLE } from '../../domain/engine/schema.ts'
import { type Expectation, expectationType } from '../../domain/expectations/expectation.ts'
import type { Mention } from '../../domain/expectations/mention.ts'
import type { WorkshopMap } from '../../domain/map/workshopMap.ts'
import { nextColor } from '../../domain/people/roll.ts'
import type { CommandArgs } from '../../domain/registry.ts'
import type { Gesture } from '../../protocol/contract.ts'
import { attempt } from '../app/failures.tsx'
import { i18n } from '../i18n/i18n.ts'
import type { Step } from '../lenses/lens.ts'
import { newId } from '../replica/bridge.ts'
import { type Run, useReplica, useRun, useWorkshopMap } from '../replica/hooks.tsx'
import type { Replica } from '../replica/replica.ts'
import { offerUndo } from '../ui/undoToast.tsx'
import { besideSteps, groupSteps, joinSteps } from './clusterPlaces.ts'
import { type MarkField, type Marks, markSteps } from './markSteps.ts'

type Changes<Name extends 'expectation.edit' | 'expectation.triage'> = Omit<CommandArgs<Name>, 'ids'>
type Ids = readonly string[]
/** Resolves to false when it was refused; that has been shown then. */
type Saved = Promise<boolean>

/** What can be done to one note or to many at once, wherever their fields are shown. Each is one step of undo. */
export interface NoteEdits {
  edit(ids: Ids, changes: Changes<'expectation.edit'>, gesture?: Gesture): Saved
  /** What may not be known of who spoke stays behind; that is said. */
  putInSession(ids: Ids, sessionId: string | null): Saved
  triage(ids: Ids, changes: Changes<'expectation.triage'>, gesture?: Gesture): Saved
  judge(ids: Ids, axis: 'importance' | 'feasibility', rating: number | null, gesture?: Gesture): Saved
  /** Adds or takes away one factor or dimension; the others stay as each note has them. */
  setMark<Field extends MarkField>(ids: Ids, field: Field, mark: Marks[Field], isOn: boolean): Saved
  /** A speaker who is not on the list yet. */
  editNewSpeaker(ids: Ids, name: string): Saved
  /** Adds a client's person of this name; their id comes with it. */
  addSpeaker(name: string, gesture: Gesture): Promise<string | null>
  join(ids: Ids, clusterId: string | null): Saved
  joinNewCluster(ids: Ids, title: string): Saved
  addMention(mention: Omit<CommandArgs<'mention.add'>, 'id'>): Saved
  removeMention(id: string): Saved
  /** It becomes a note of its own again, beside the one that it was merged into. */
  splitMention(mention: Mention): Saved
}

export function useNoteEdits(): NoteEdits {
  const run = useRun()
  const map = useWorkshopMap()
  const replica = useReplica()
  return useMemo(() => noteEdits(run, map, replica), [run, map, replica])
}

function noteEdits(run: Run, map: WorkshopMap, replica: Replica): NoteEdits {
  const notesOf = (ids: Ids): Expectation[] => {
    const wanted = new Set(ids)
    return map.expectations.filter(({ id }) => wanted.has(id))
  }

  /** As they are stored: the map does not show who is hidden. */
  const countNamed = (ids: Ids): number => {
    const wanted = new Set(ids)
    return replica.list(expectationType).filter(({ id, participantId }) => wanted.has(id) && participantId !== null)
      .length
  }

  const addSpeaker: NoteEdits['addSpeaker'] = async (name, gesture) => {
    const id = newId()
    const person = { id, name: name.slice(0, MAX_TITLE), color: nextColor(map.participants), side: 'client' } as const
    const fields = { isAlias: false, organisation: '', role: '', segmentId: null }
    const isAdded = await attempt(run('participant.add', { participants: [{ ...person, ...fields }] }, gesture))
    return isAdded ? id : null
  }

  return {
    edit: (ids, changes, gesture) => attempt(run('expectation.edit', { ids: [...ids], ...changes }, gesture)),
    putInSession: async (ids, sessionId) => {
      const before = countNamed(ids)
      if (!(await attempt(run('expectation.edit', { ids: [...ids], sessionId })))) return false
      const count = before - countNamed(ids)
      const isStored = map.sessions.find(({ id }) => id === sessionId)?.anonymity !== 'not-stored'
      const message = i18n.t(isStored ? 'inspector.nameless.leftHidden' : 'inspector.nameless.dropped', { count })
      if (count > 0) offerUndo({ scope: replica.scope, message })
      return true
    },
    triage: (ids, changes, gesture) => attempt(run('expectation.triage', { ids: [...ids], ...changes }, gesture)),
    judge: (ids, axis, rating, gesture) => {
      const ratings = ids.map((id) => ({ id, [axis]: rating }))
      return attempt(run('expectation.judge', { ratings }, gesture))
    },
    setMark: (ids, field, mark, isOn) => attempt(runSteps(run, markSteps(notesOf(ids), field, mark, isOn))),
    addSpeaker,
    editNewSpeaker: async (ids, name) => {
      const gesture: Gesture = { id: newId(), label: 'expectation.edit' }
      const participantId = await addSpeaker(name, gesture)
      if (participantId === null) return false
      return attempt(run('expectation.edit', { ids: [...ids], participantId }, gesture))
    },
    join: (ids, clusterId) => attempt(runSteps(run, joinSteps(map, new Set(ids), clusterId), 'cluster.join')),
    joinNewCluster: (ids, title) => {
      const cluster = { id: newId(), title: title.slice(0, MAX_TITLE) }
      return attempt(runSteps(run, groupSteps(map, new Set(ids), cluster)))
    },
    addMention: (mention) => attempt(run('mention.add', { id: newId(), ...mention })),
    removeMention: (id) => attempt(run('mention.remove', { id })),
    splitMention: ({ id, expectationId }) => {
      const host = map.expectations.find((note) => note.id === expectationId)
      if (host === undefined) return Promise.resolve(false)
      const { at, steps } = besideSteps(map, host)
      const split: Step = { name: 'mention.split', args: { id, noteId: newId(), ...at } }
      return attempt(runSteps(run, [...steps, split], 'mention.split'))
    }
  }
}

/** Several commands as one step of undo. */
async function runSteps(run: Run, steps: readonly Step[], label?: string): Promise<void> {
  const gesture: Gesture = { id: newId(), ...(label !== undefined && { label }) }
  for (const { name, args } of steps) await run(name, args, gesture)
}
