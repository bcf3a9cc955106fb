import { foldForSearch } from '../../base/text.ts'
import { signingType } from '../brief/signing.ts'
import { clusterType } from '../clusters/cluster.ts'
import { defineQuery } from '../engine/query.ts'
import { titleSchema, z } from '../engine/schema.ts'
import { expectationType } from '../expectations/expectation.ts'
import type { PaletteColor } from '../map/palette.ts'
import { groupBy } from '../map/workshopMap.ts'
import { participantType } from '../people/participant.ts'
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

/** The workshops of every shelf, the last changed first; with a search, those that have it in title, client or a note. */
export const listLibrary = defineQuery({
  name: 'library.list',
  args: z.strictObject({ search: titleSchema }),
  run(library, { search }): LibraryEntry[] {
    const wanted = foldForSearch(search)
    const isFound = (text: string): boolean => foldForSearch(text).includes(wanted)
    const notes = groupBy(library.listEverywhere(expectationType), ({ scope }) => scope)
    const frames = groupBy(library.listEverywhere(clusterType), ({ scope }) => scope)
    const people = groupBy(library.listEverywhere(participantType), ({ scope }) => scope)
    const signings = groupBy(library.listEverywhere(signingType), ({ scope }) => scope)
    const changedAt = library.changedAt()
    return library
      .listEverywhere(workshopType)
      .flatMap((workshop) => {
        const own = notes.get(workshop.scope) ?? []
        const isNamed = isFound(workshop.title) || isFound(workshop.client)
        const foundText = isNamed ? null : (own.find(({ text }) => isFound(text))?.text ?? null)
        if (!isNamed && foundText === null) return []
        return [
          {
            workshop,
            changedAt: changedAt.get(workshop.scope) ?? workshop.createdAt,
            notes: own.length,
            participants: people.get(workshop.scope)?.length ?? 0,
            signedVersions: signings.get(workshop.scope)?.length ?? 0,
            foundText,
            picture: {
              notes: own.slice(0, MAX_PICTURE_NOTES).map(({ x, y, color }) => ({ x, y, color })),
              frames: (frames.get(workshop.scope) ?? []).map(({ x, y, w, h }) => ({ x, y, w, h }))
            }
          }
        ]
      })
      .sort((a, b) => b.changedAt.localeCompare(a.changedAt))
  }
})
