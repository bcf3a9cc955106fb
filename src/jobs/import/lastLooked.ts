import type { JobContext } from '../job.ts'
import type { WantedSettings } from './drafts.ts'
import type { TableContent } from './format.ts'
import type { ReadFile } from './read.ts'
import type { Surveyed } from './survey.ts'

/** A file, and how it is read when nothing is left to be guessed. */
export interface Looked extends Pick<TableContent, 'encoding' | 'delimiter' | 'sheet'> {
  readonly name: string
  readonly bytes: Uint8Array
  readonly format: string
  readonly hasHeader: boolean
  readonly settings: WantedSettings
}

export interface Seen {
  readonly read: ReadFile
  readonly surveyed: Surveyed
}

/** What was last looked at in this thread: it is imported without being read and surveyed a second time. */
let last: (Seen & { readonly key: string; readonly bytes: Uint8Array }) | null = null

export function keepLook(context: JobContext, looked: Looked, seen: Seen): void {
  last = { ...seen, key: keyOf(context, looked), bytes: looked.bytes }
}

/**
 * Gives it away, since it goes into a workshop once: the people of the survey have their ids already.
 * @returns undefined: it was not looked at, or something is different now, be it the workshop that it goes into
 */
export function takeLook(context: JobContext, looked: Looked): Seen | undefined {
  const seen = last
  last = null
  if (seen?.key !== keyOf(context, looked)) return undefined
  return Buffer.compare(seen.bytes, looked.bytes) === 0 ? seen : undefined
}

/** Workshops with nothing in them are the same: one that is still to be made. */
function keyOf({ scope, seq, records }: JobContext, looked: Looked): string {
  const { name, format, encoding, delimiter, sheet, hasHeader, settings } = looked
  const { mapping, scale, blockHeadings } = settings
  const workshop = records.length === 0 ? null : [scope, seq]
  return JSON.stringify([workshop, name, format, encoding, delimiter, sheet, hasHeader, mapping, scale, blockHeadings])
}
