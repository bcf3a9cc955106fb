import { MAX_TITLE } from '../../../domain/engine/schema.ts'

export const TABLE_FILES = '.csv,.tsv,.txt'
export const WORKSHOP_FILES = '.plumb,.json'

export type FileKind = 'table' | 'workshop'

/** By its name: what a file is by its content shows when it is read. Null: nothing that can be taken in. */
export function kindOf(name: string): FileKind | null {
  const extension = name.slice(name.lastIndexOf('.')).toLowerCase()
  if (TABLE_FILES.split(',').includes(extension)) return 'table'
  return WORKSHOP_FILES.split(',').includes(extension) ? 'workshop' : null
}

/** What a workshop that is made from the file is called at first. */
export const titleFrom = (name: string): string =>
  name
    .replace(/\.[^.]*$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
    .slice(0, MAX_TITLE)
