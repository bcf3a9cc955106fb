import { DomainError } from '../../domain/engine/errors.ts'
import type { ImportBundle } from '../../domain/interop/bundle.ts'
import type { FormatId } from '../../domain/interop/formatIds.ts'
import { isExcalidraw, readExcalidraw } from '../../domain/interop/formats/excalidraw.ts'
import { isObject } from '../../domain/interop/formats/json.ts'
import { isJsonCanvas, readJsonCanvas } from '../../domain/interop/formats/jsonCanvas.ts'
import { isMarkdown, readMarkdown } from '../../domain/interop/formats/markdown.ts'
import { isMiro, readMiro } from '../../domain/interop/formats/miro.ts'
import { isTextList, readTextList } from '../../domain/interop/formats/textList.ts'
import { isTldraw, readTldraw } from '../../domain/interop/formats/tldraw.ts'
import { isTrello, readTrello } from '../../domain/interop/formats/trello.ts'
import { isVCard, readVCard } from '../../domain/interop/formats/vcard.ts'
import { tableChoices, tableProfiles } from '../../domain/interop/tables/profiles.ts'
import { isTablesZip } from '../workshop/tablesZip.ts'
import type { ImportFormat, ReadingOptions } from './format.ts'
import type { ImportSource } from './source.ts'
import { plainTable, tableFormat } from './tableFormats.ts'

// Every format that can be imported: one line each, the more particular ones first. The first one that recognises a file is
// how it is read; the user may choose any other that recognises it too.
//
// To add one:
// 1. its id in domain/interop/formatIds.ts, and its name in the three languages (locales import.json: format.<id>);
// 2. its reader:
//    - a board or a list: pure functions in domain/interop/formats/<name>.ts, `isX(value)` and `readX(value): ImportBundle`
//      (see bundle.ts), and here `jsonFormat('x', isX, readX)`, or `textFormat('x', isX, readX)` for other text;
//    - a table: a `TableProfile` in domain/interop/tables/<name>.ts that tells it by its first rows, and a line in
//      profiles.ts there. It is then known as text and as a workbook;
// 3. its line in the list below; a sample in tests/fixtures.

/** A format whose file is one JSON value. */
export const jsonFormat = (
  id: FormatId,
  is: (value: unknown) => boolean,
  read: (value: unknown, name: string) => ImportBundle
): ImportFormat => ({
  id,
  recognises: (source) => source.kind === 'json' && is(source.value),
  read: (source) => {
    if (source.kind !== 'json') throw new DomainError('file-unreadable', { detail: id })
    return { kind: 'bundle', bundle: read(source.value, source.name) }
  }
})

/** A format whose file is text, its lines ended by \n. */
export const textFormat = (
  id: FormatId,
  is: (text: string, name: string) => boolean,
  read: (text: string, name: string) => ImportBundle
): ImportFormat => ({
  id,
  recognises: (source) => source.kind === 'text' && is(source.text(), source.name),
  read: (source, { encoding }) => {
    if (source.kind !== 'text') throw new DomainError('file-unreadable', { detail: id })
    return { kind: 'bundle', bundle: read(source.text(encoding), source.name) }
  }
})

export const formats: readonly ImportFormat[] = [
  {
    id: 'plumbline',
    recognises: (source) =>
      (source.kind === 'json' && isObject(source.value) && source.value['format'] === 'plumbline') ||
      (source.kind === 'zip' && isTablesZip(source.bytes)),
    read: () => ({ kind: 'workshop' })
  },
  jsonFormat('excalidraw', isExcalidraw, readExcalidraw),
  jsonFormat('tldraw', isTldraw, readTldraw),
  // Its newer files are databases that may carry programs: what to do instead is said, and nothing is opened.
  {
    id: 'tldraw',
    recognises: ({ kind, name }) => kind === 'zip' && /\.tldraw$/i.test(name),
    read: () => {
      throw new DomainError('import-tldraw-archive')
    }
  },
  jsonFormat('jsonCanvas', isJsonCanvas, readJsonCanvas),
  jsonFormat('trello', isTrello, readTrello),
  jsonFormat('miro', isMiro, readMiro),
  textFormat('vcard', isVCard, readVCard),
  // Text of any kind may be meant as a list or a table: last.
  ...tableProfiles.map(tableFormat),
  textFormat('markdown', isMarkdown, readMarkdown),
  textFormat('textList', isTextList, readTextList),
  plainTable,
  ...tableChoices.map(tableFormat)
]

/** How a file can be read, the likeliest first; refused when nothing here knows it. */
export function formatsOf(source: ImportSource, options: ReadingOptions): readonly [ImportFormat, ...ImportFormat[]] {
  const [first, ...others] = formats.filter((format) => format.recognises(source, options))
  if (first === undefined) throw new DomainError('import-unknown', { name: source.name })
  return [first, ...others]
}
