import type { Expectation } from '../../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import type { Participant } from '../../../domain/people/participant.ts'
import { initialsOf } from '../../canvas/scene/initials.ts'
import { NO_MARKS } from '../../canvas/scene/marks.ts'
import type { NoteView } from '../../canvas/scene/noteView.ts'
import { type Filtering, type Front, frontOf } from '../../notes/filtering.ts'

/**
 * The map as the room may see it: without the words of notes that lie face down, without what stands behind a note, and
 * with initials in place of names unless names are wished for. What is not in it can be drawn by no lens.
 */
export function roomMap(map: WorkshopMap, hasNames: boolean): WorkshopMap {
  return {
    ...map,
    expectations: kept(map.expectations, bareNote),
    participants: hasNames ? kept(map.participants, stakeless, stakelessOf) : kept(map.participants, nameless),
    attachments: [],
    premises: [],
    premiseLinks: []
  }
}

const bareNote = (note: Expectation): Expectation => ({
  ...note,
  quote: '',
  raw: null,
  verdictReason: '',
  ...(note.isFaceDown && { text: '', participantId: null })
})

/** What the client's people are worth to us is not for their eyes. */
const stakeless = (person: Participant): Participant => ({ ...person, value: null, risk: null })

/** `M B` for Maria Berg: initials are made from it again where a lens asks for them. */
const nameless = (person: Participant): Participant => ({
  ...stakeless(person),
  name: Array.from(initialsOf(person.name)).join(' '),
  organisation: '',
  role: ''
})

/** The same object for the same record, and the same list for the same list: what does not change is not drawn again. */
const bare = new WeakMap<object, object>()
const stakelessOf = new WeakMap<object, object>()

function kept<T extends object>(list: readonly T[], strip: (record: T) => T, known = bare): readonly T[] {
  const before = known.get(list)
  if (before !== undefined) return before as readonly T[]
  const stripped = list.map((record) => {
    const bareRecord = known.get(record) ?? strip(record)
    known.set(record, bareRecord)
    return bareRecord as T
  })
  known.set(list, stripped)
  return stripped
}

const named = new WeakMap<NoteView, NoteView>()
const backs = new WeakMap<NoteView, NoteView>()
const unnamed = new WeakMap<NoteView, NoteView>()

/** The notes of which only the back is seen. */
export const faceDown = ({ expectations }: WorkshopMap): ReadonlySet<string> =>
  new Set(expectations.flatMap(({ id, isFaceDown }) => (isFaceDown ? [id] : [])))

/** What a filter leaves for the room: what is told apart by a back would tell who wrote it, so backs are never in front. */
export function roomFront(map: WorkshopMap, filtering: Filtering): Front {
  const front = frontOf(map, filtering)
  if (front.shown === null) return front
  const backs = faceDown(map)
  return { ...front, shown: new Set([...front.shown].filter((id) => !backs.has(id))) }
}

/** The back of a note: what was decided about it, and who else said so, would tell what it says. */
export function backView(view: NoteView): NoteView {
  const back = backs.get(view) ?? { ...view, marks: NO_MARKS, speaker: null }
  backs.set(view, back)
  return back
}

/** A note as the room may see it: without its place in the ranking, and with the initials of who said it alone. */
export function roomView(view: NoteView, hasNames: boolean): NoteView {
  const views = hasNames ? named : unnamed
  const known = views.get(view)
  if (known !== undefined) return known
  const { speaker, marks } = view
  const shown: NoteView = {
    ...view,
    marks: { ...marks, rank: null },
    speaker: speaker === null || hasNames ? speaker : { ...speaker, name: '' }
  }
  views.set(view, shown)
  return shown
}
