import { DomainError } from '../../domain/engine/errors.ts'
import type { FormatId } from '../../domain/interop/formatIds.ts'
import type { FileContent, ReadingOptions } from './format.ts'
import { formatsOf } from './formats.ts'
import { sourceOf } from './source.ts'

interface FileToRead extends ReadingOptions {
  readonly name: string
  readonly bytes: Uint8Array
  /** undefined: the likeliest. */
  readonly format?: FormatId | undefined
}

export interface ReadFile {
  readonly format: FormatId
  /** Everything that it could be read as. */
  readonly formats: readonly FormatId[]
  readonly content: FileContent
}

/** What a file holds, read in the wished way. */
export function readFile({ name, bytes, format: wanted, ...options }: FileToRead): ReadFile {
  if (bytes.length === 0) throw new DomainError('import-empty')
  const source = sourceOf(name, bytes)
  const formats = formatsOf(source, options)
  const format = formats.find(({ id }) => id === wanted) ?? formats[0]
  return { format: format.id, formats: formats.map(({ id }) => id), content: format.read(source, options) }
}
