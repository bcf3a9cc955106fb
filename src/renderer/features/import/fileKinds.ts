import { MAX_TITLE } from '../../../domain/engine/schema.ts'

/** What the system's dialog offers first. What a file is shows when it is read, whatever it is called. */
export const IMPORT_FILES = '.csv,.tsv,.txt,.md,.xlsx,.json,.canvas,.excalidraw,.tldr,.vcf,.plumb,.zip'
export const WORKSHOP_FILES = '.plumb,.json,.zip'

/** What a workshop that is made from the file is called at first. */
export const titleFrom = (name: string): string =>
  name
    .replace(/\.[^.]*$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
    .slice(0, MAX_TITLE)
