import { type KeyboardEvent, useState } from 'react'
import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import type { Participant } from '../../../../domain/people/participant.ts'
import { runAction } from '../../../app/actions.ts'
import { reported } from '../../../app/failures.tsx'
import { matchesKeys } from '../../../app/keys.ts'
import { isComposing, isMac } from '../../../app/platform.ts'
import { useShell } from '../../../app/shell.ts'
import { useStep } from '../../../app/steps.ts'
import { i18n } from '../../../i18n/i18n.ts'
import { useNoteEdits } from '../../../notes/useNoteEdits.ts'
import { newId } from '../../../replica/bridge.ts'
import { announce } from '../../../ui/announce.ts'
import { useDesk } from '../deskContext.ts'
import { callScribe } from './scribeStore.ts'
import { type Completion, completionsFor, replaceToken, tokenAt } from './token.ts'
import type { useLine } from './useLine.ts'
import type { Scribing } from './useScribe.ts'

/** Whoever has a key of their own. */
export const KEYED_SPEAKERS = 9

export interface Lists {
  readonly completions: readonly Completion[]
  /** Shown while nothing is being named. */
  readonly similar: readonly Expectation[]
  readonly isOpen: boolean
  /** The choice that Enter takes. */
  readonly activeId: string | null
  complete(completion: Completion): void
  onKeyDown(event: KeyboardEvent): void
}

/** The two small lists over the bar, and what the keys mean in it. */
export function useLists(line: ReturnType<typeof useLine>, scribing: Scribing): Lists {
  const desk = useDesk()
  const edits = useNoteEdits()
  const undo = useStep('undo')
  /** What was chosen in a list; forgotten with the next letter. */
  const [picked, setPicked] = useState({ line: '', at: -1 })
  const [closed, setClosed] = useState<string | null>(null)
  const isClosed = closed === line.words

  const token = line.isComposing || isClosed ? null : tokenAt(line.line, line.caret)
  const named = token === null ? [] : completionsFor(token, scribing.vocabulary)
  const completions = scribing.anonymity === 'not-stored' && token?.mark === '@' ? [] : named
  const similar = completions.length > 0 || isClosed ? [] : scribing.similar
  // A person who is not there yet is added only when one says so.
  const first = completions[0]?.kind === 'newPerson' || completions.length === 0 ? -1 : 0
  const at = picked.line === line.words ? picked.at : first
  const completion = completions[at]
  const note = completions.length > 0 ? undefined : similar[at]
  const pick = (next: number): void => setPicked({ line: line.words, at: next })

  const complete = (chosen: Completion): void => {
    if (token === null) return
    const isPerson = chosen.kind === 'person' || chosen.kind === 'newPerson'
    const next = replaceToken(line.line, token, isPerson ? '' : `#${chosen.name} `)
    line.put(next.line, next.caret)
    if (chosen.kind === 'person') scribing.listenTo(chosen.id)
    if (chosen.kind === 'newPerson') {
      void edits.addSpeaker(chosen.name, { id: newId() }).then((id) => {
        if (id !== null) scribing.listenTo(id)
      })
    }
  }

  /** The line means it already, and nothing else was chosen: Enter need not be pressed twice. */
  const isUnderstood = ({ id }: Completion): boolean => {
    const { speakerId, laneId, factors } = scribing.read
    return picked.line !== line.words && [speakerId, laneId, ...factors].includes(id)
  }

  const listenTo = (person: Participant | undefined): void => {
    if (scribing.anonymity === 'not-stored') return
    scribing.listenTo(person?.id ?? null)
    announce(person === undefined ? i18n.t('scribe.said.nobody') : i18n.t('scribe.said.speaker', { name: person.name }))
  }

  const leave = (): void => {
    if (useShell.getState().isPresenting) callScribe(false)
    if (desk !== null) desk.board.focus()
    else runAction('list.focus')
  }

  /** @returns whether the key was used */
  const press = (event: KeyboardEvent): boolean => {
    const { key, altKey, shiftKey } = event
    const isMod = event.ctrlKey || event.metaKey
    const speaker = speakerKey(event)
    if (speaker !== null) {
      if (speaker < scribing.people.length) listenTo(scribing.people[speaker])
      return true
    }
    if (completions.length > 0) {
      if (key === 'ArrowDown') pick((at + 1) % completions.length)
      else if (key === 'ArrowUp') pick((at <= 0 ? completions.length : at) - 1)
      else if (key === 'Escape') setClosed(line.words)
      else if (key === 'Tab' && !shiftKey) complete(completion ?? (completions[0] as Completion))
      else if (key === 'Enter' && completion !== undefined && !isUnderstood(completion)) complete(completion)
      else return key === 'Enter' ? enter(event) : false
      return true
    }
    if (similar.length > 0 && (key === 'ArrowUp' || key === 'ArrowDown') && !altKey && !isMod) {
      // The best stands nearest to the bar.
      pick(Math.max(-1, Math.min(similar.length - 1, at + (key === 'ArrowUp' ? 1 : -1))))
      return true
    }
    if (key === 'Enter') return enter(event)
    if (key === 'Escape') {
      if (note !== undefined) pick(-1)
      else if (similar.length > 0) setClosed(line.words)
      else leave()
      return true
    }
    // The field has nothing to take back: the last thing that was captured, then.
    if (!isMod || shiftKey || key.toLowerCase() !== 'z' || line.line !== '') return false
    reported(undo)
    return true
  }

  const enter = ({ altKey, shiftKey }: KeyboardEvent): boolean => {
    const again = altKey ? (note ?? similar[0]) : note
    if (again !== undefined) scribing.again(again)
    else if (!altKey) scribing.write(shiftKey)
    return true
  }

  return {
    ...{ completions, similar, complete },
    isOpen: completions.length + similar.length > 0,
    activeId: completion?.id ?? note?.id ?? null,
    onKeyDown(event) {
      if (isComposing(event.nativeEvent) || !press(event)) return
      event.preventDefault()
      event.stopPropagation()
    }
  }
}

/** Alt with a digit: whose turn it is, from 0; -1: nobody's. Null: another key. */
function speakerKey({ nativeEvent }: KeyboardEvent): number | null {
  for (let digit = 0; digit <= KEYED_SPEAKERS; digit++) {
    if (matchesKeys(nativeEvent, `alt+${digit}`, isMac)) return digit - 1
  }
  return null
}
