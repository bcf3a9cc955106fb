import { create } from 'zustand'
import type { CommandArgs } from '../../../../domain/registry.ts'
import type { Gesture } from '../../../../protocol/contract.ts'
import { useShell } from '../../../app/shell.ts'
import type { Placement } from '../../../lenses/lens.ts'
import type { NewElement } from '../plans/elements.ts'
import type { Run } from '../plans/slots.ts'

/** A note that is being written and is not on the map before its first words are stored. */
export interface NewNote {
  readonly placement: Placement
  readonly fields: Omit<CommandArgs<'expectation.capture'>['notes'][number], 'text'>
  /** The run of notes that it goes on, in the flow of fast entry. */
  readonly run: Run
}

/** What keys go to on the board. */
export type Field =
  /** A note is selected: the first key begins to write in it. */
  | { readonly kind: 'armed'; readonly id: string }
  | {
      readonly kind: 'note'
      readonly id: string
      readonly newNote: NewNote | null
      readonly gesture: Gesture
      /** Written before and refused by the store: not lost, but open again. */
      readonly text?: string
    }
  | { readonly kind: 'title'; readonly id: string; readonly gesture: Gesture }
  /** The words of a free element; `newText`: one that is made when its first words are stored. */
  | {
      readonly kind: 'element'
      readonly id: string
      readonly newText: NewElement | null
      readonly gesture: Gesture
      /** Written before and refused by the store: not lost, but open again. */
      readonly text?: string
    }

export const useField = create<{ readonly field: Field | null }>(() => ({ field: null }))

export const currentField = (): Field | null => useField.getState().field
export const setField = (field: Field | null): void => useField.setState({ field })

/** Whether the first key may begin to write: in front of a room, keys lead on, and Enter or a double click opens a note. */
export const canListen = (): boolean => !useShell.getState().isPresenting

/** Something is being written, so that keys are not commands. */
export const isWriting = (field: Field | null): boolean => field !== null && field.kind !== 'armed'
