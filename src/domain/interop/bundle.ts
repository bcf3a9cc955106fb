import type { Dimension, Expectation, Factor } from '../expectations/expectation.ts'
import type { LevelKind } from '../levels/level.ts'
import type { LinkKind } from '../links/link.ts'
import type { PaletteColor } from '../map/palette.ts'
import type { Participant } from '../people/participant.ts'
import type { PremiseKind } from '../premises/premise.ts'
import type { EngagementStage } from '../workshops/workshop.ts'

// What the file of another program holds, in the product's terms and before it is placed on a map: the one shape that every
// reader of a format makes, and the only one that `planImport` takes. Keys are the file's own and hold within it.

/** Where it lies in the file: px at 100 %, top left. */
export interface DraftBox {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export interface ClusterDraft {
  readonly key: string
  readonly title: string
  /** The theme that it lies in; empty: none. */
  readonly parentKey: string
  readonly color: PaletteColor | null
  /** null: nothing is said of its place, and one is found. */
  readonly box: DraftBox | null
}

/** Somebody who says the same. */
export interface MentionDraft {
  readonly text: string
  readonly quote: string
  readonly speaker: string
}

/** What only a file of our own says of a note. */
export interface OwnNoteFields
  extends Pick<Expectation, 'importance' | 'feasibility' | 'verdict' | 'verdictReason' | 'cardNumber' | 'isFaceDown'> {
  readonly dimensions: readonly Dimension[]
}

/** What only a file of our own says of a person. */
export type OwnPersonFields = Pick<Participant, 'isAlias' | 'side' | 'value' | 'risk' | 'color'>

/** A level of the expectation, 0 to 10, with what it was made of ("n = 37, mean 5.8 of 7"). */
export interface LevelDraft {
  readonly kind: LevelKind
  readonly value: number
  readonly note: string
  /** A moment on the day that it counts for; undefined: that of the session, or of the import. */
  readonly at?: string | undefined
}

export interface ExpectationDraft {
  /** What the file calls it, stable in the file; empty: it is known by its words alone. */
  readonly key: string
  readonly text: string
  readonly quote: string
  /** A name as the file has it; empty: not said. So with role, organisation and segment, which are the speaker's. */
  readonly speaker: string
  readonly role: string
  readonly organisation: string
  readonly segment: string
  readonly clusterKey: string
  readonly factors: readonly Factor[]
  readonly mentions: readonly MentionDraft[]
  readonly levels: readonly LevelDraft[]
  readonly color: PaletteColor | null
  /** Top left corner; null: a place is found. */
  readonly at: { readonly x: number; readonly y: number } | null
  /** Header → cell, or field → value: what the note itself does not hold word for word. */
  readonly raw: Readonly<Record<string, string>> | null
  readonly own: OwnNoteFields | null
  /** A note of ours in a board's file, whose words are still those that we wrote there. */
  readonly isUntouched?: boolean
}

export interface LinkDraft {
  readonly fromKey: string
  readonly toKey: string
  readonly kind: LinkKind
}

export interface PersonDraft {
  readonly name: string
  readonly organisation: string
  readonly role: string
  readonly segment: string
  readonly stage: EngagementStage | null
  readonly own: OwnPersonFields | null
}

export interface PremiseDraft {
  readonly kind: PremiseKind
  readonly text: string
  readonly source: string
  readonly date: string | null
  /** As with notes. */
  readonly speaker: string
  /** The keys of the expectations that it shaped. */
  readonly noteKeys: readonly string[]
}

export interface ImportBundle {
  /** What the file calls itself; empty: by its file's name. */
  readonly title: string
  readonly clusters: readonly ClusterDraft[]
  readonly notes: readonly ExpectationDraft[]
  readonly links: readonly LinkDraft[]
  readonly people: readonly PersonDraft[]
  readonly premises: readonly PremiseDraft[]
  /** Things of the file that could not be taken, and why; never silently left out. */
  readonly issues: readonly BundleIssue[]
}

/** Why a part of a file is not taken. */
export const BUNDLE_FAULTS = ['no-text', 'too-long', 'not-a-note', 'unknown-part', 'dangling-link', 'archived'] as const
export type BundleFault = (typeof BUNDLE_FAULTS)[number]

export interface BundleIssue {
  /** What the user would look for in the file: a line, an id, a name. */
  readonly where: string
  readonly fault: BundleFault
}

export const EMPTY_BUNDLE: ImportBundle = {
  title: '',
  clusters: [],
  notes: [],
  links: [],
  people: [],
  premises: [],
  issues: []
}

/** A note of which only its words are known. */
export const bareNote = (key: string, text: string): ExpectationDraft => ({
  ...{ key, text, quote: '', speaker: '', role: '', organisation: '', segment: '', clusterKey: '' },
  ...{ factors: [], mentions: [], levels: [], color: null, at: null, raw: null, own: null }
})

/** A person of whom only the name is known. */
export const barePerson = (name: string): PersonDraft => ({
  ...{ name, organisation: '', role: '', segment: '', stage: null, own: null }
})
