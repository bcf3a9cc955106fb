import { signingType } from '../brief/signing.ts'
import { clusterType } from '../clusters/cluster.ts'
import { defineQuery, type LibraryReader } from '../engine/query.ts'
import { titleSchema, z } from '../engine/schema.ts'
import { expectationType } from '../expectations/expectation.ts'
import { hideNames } from '../map/hideNames.ts'
import type { PaletteColor } from '../map/palette.ts'
import { participantType } from '../people/participant.ts'
import { sessionType } from '../sessions/session.ts'
import { fold } from '../text/fold.ts'
import { type Workshop, workshopType } from './workshop.ts'

export interface LibraryEntry {
  readonly workshop: Workshop
  readonly changedAt: string
  readonly notes: number
  readonly participants: number
  readonly signedVersions: number
  /** An expectation that the search found, if it was not the title or the client. */
  readonly foundText: string | null
  /** The board in small. */
  readonly picture: {
    readonly notes: readonly { readonly x: number; readonly y: number; readonly color: PaletteColor }[]
    readonly frames: readonly { readonly x: number; readonly y: number; readonly w: number; readonly h: number }[]
  }
}

/** Enough to recognise a board by; thousands of dots would only be slow. */
const MAX_PICTURE_NOTES = 300

/** What is known of a workshop as long as it does not change. */
interface Known {
  readonly seq: number
  readonly entry: LibraryEntry
  /** Folded, to be searched. */
  readonly title: string
  readonly texts: readonly { readonly folded: string; readonly text: string }[]
}

/** Reading every note of every workshop took over half a second at 200 of them; after a change, one is read. */
const knownOf = new WeakMap<LibraryReader, Map<string, Known>>()

/** The workshops of every shelf, the last changed first; with a search, those that have it in title, client or a note. */
export const listLibrary = defineQuery({
  name: 'library.list',
  args: z.strictObject({ search: titleSchema }),
  run(library, { search }): LibraryEntry[] {
    const wanted = fold(search)
    return knownWorkshops(library)
      .flatMap(({ entry, title, texts }) => {
        if (title.includes(wanted)) return [entry]
        const found = texts.find(({ folded }) => folded.includes(wanted))
        return found === undefined ? [] : [{ ...entry, foundText: found.text }]
      })
      .sort((a, b) => b.changedAt.localeCompare(a.changedAt))
  }
})

function knownWorkshops(library: LibraryReader): Known[] {
  const before = knownOf.get(library)
  const changes = library.changes()
  const now = new Map<string, Known>()
  for (const workshop of library.listEverywhere(workshopType)) {
    const change = changes.get(workshop.scope) ?? { seq: 0, at: workshop.createdAt }
    const known = before?.get(workshop.scope)
    now.set(workshop.scope, known?.seq === change.seq ? known : read(library, workshop, change))
  }
  knownOf.set(library, now)
  return [...now.values()]
}

function read(library: LibraryReader, workshop: Workshop, { seq, at }: { seq: number; at: string }): Known {
  const { expectations: notes } = hideNames({
    sessions: library.listIn(workshop.scope, sessionType),
    expectations: library.listIn(workshop.scope, expectationType)
  })
  const frames = library.listIn(workshop.scope, clusterType)
  const entry: LibraryEntry = {
    workshop,
    changedAt: at,
    notes: notes.length,
    participants: library.listIn(workshop.scope, participantType).length,
    signedVersions: library.listIn(workshop.scope, signingType).length,
    foundText: null,
    picture: {
      notes: notes.slice(0, MAX_PICTURE_NOTES).map(({ x, y, color }) => ({ x, y, color })),
      frames: frames.map(({ x, y, w, h }) => ({ x, y, w, h }))
    }
  }
  return {
    seq,
    entry,
    title: fold(`${workshop.title}\n${workshop.client}`),
    // What lies face down is not to be read, by a search either.
    texts: notes.filter(({ isFaceDown }) => !isFaceDown).map(({ text }) => ({ folded: fold(text), text }))
  }
}
