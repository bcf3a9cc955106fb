import type { ComponentType } from 'react'
import type { Phase } from '../../domain/phases/readiness.ts'

/** What a folder of features/ gives to the application; listed once in features/index.ts. */
export interface Feature {
  readonly id: string
  /** The page of a phase of the workshop; rendered below a loaded ReplicaProvider. */
  readonly phases?: Partial<Record<Phase, ComponentType>>
  /** The page that shows all workshops; one feature has it. */
  readonly LibraryPage?: ComponentType
  /**
   * What is shown over any page at any time (dialogs that open themselves from a store of the feature's own). In a
   * workshop it stands below its ReplicaProvider; in the library there is none: look at `useRoute()` first.
   */
  readonly Overlay?: ComponentType
  /** What stands in the bar of a workshop, on every page. */
  readonly Bar?: ComponentType
  /** What the room sees beside the map, while one presents and in the window for the room: a clock, say. */
  readonly Room?: ComponentType
  /** The page of the window for the room; below a loaded ReplicaProvider. One feature has it. */
  readonly ShowPage?: ComponentType
  /** A page that is only printed: the route `#/print/<id>/<scope>/…rest`, below a loaded ReplicaProvider. */
  readonly PrintPage?: ComponentType<{ readonly rest: readonly string[] }>
}
