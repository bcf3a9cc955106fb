import { hash53 } from '../../base/hash.ts'
import { fold } from '../text/fold.ts'
import type { ExpectationDraft } from './bundle.ts'
import type { FormatId } from './formatIds.ts'

type Told = Pick<ExpectationDraft, 'key' | 'text' | 'speaker' | 'isUntouched'>

/**
 * Says of the notes of one file, in their order, where they come from, so that they are known when the file comes again: by
 * what the file calls them, by what they say and by who says it. Another file may call another thing the same, and words
 * that were changed are new. What a file says twice is two things.
 */
export function originsIn(format: FormatId): (note: Told) => string {
  const timesMet = new Map<string, number>()
  const speakers = new Map<string, string>()
  const speakerOf = (name: string): string => {
    const known = speakers.get(name)
    if (known !== undefined) return known
    const made = name === '' ? '' : `@${hashOf(fold(name))}`
    speakers.set(name, made)
    return made
  }
  return ({ key, text, speaker, isUntouched = false }) => {
    const what = isUntouched ? ownOrigin(format, key) : originOf(format, key, text)
    const who = speakerOf(speaker)
    const times = (timesMet.get(what + who) ?? 0) + 1
    timesMet.set(what + who, times)
    return times === 1 ? what + who : `${what}:${times}${who}`
  }
}

/** Of a note that the file names by this key; empty: by nothing but its words. */
export const originOf = (format: FormatId, key: string, text: string): string =>
  `${format}:${key.length > MAX_KEY ? hashOf(key) : key}~${hashOf(text.trim())}`

/** Of a note of ours that stands in a board's file as we wrote it. */
export const ownOrigin = (format: FormatId, id: string): string => `${format}:${id}`

/** It does not tell who spoke: a name could be found by trying those of all participants. */
export const withoutSpeaker = (origin: string): string => origin.replace(/@[\da-z]+$/, '')

/** Longer than any id; what is longer is somebody's words. */
const MAX_KEY = 100

const hashOf = (text: string): string => hash53(text).toString(36)
