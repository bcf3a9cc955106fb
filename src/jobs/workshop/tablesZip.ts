import { strToU8, type Zippable, zipSync } from 'fflate'
import Papa from 'papaparse'
import { DomainError } from '../../domain/engine/errors.ts'
import type { AnyRecord, RecordTypes } from '../../domain/engine/record.ts'
import { csvText } from '../../domain/interop/csvText.ts'
import {
  type ImageShelf,
  isNewerManifest,
  manifestOf,
  type RecordTable,
  readManifest,
  recordsOf,
  type TablesManifest,
  tablesOf
} from '../../domain/interop/recordTables.ts'
import { Zip } from '../zip.ts'

// A workshop as a zip of tables: manifest.json, a .csv for each type of record, images/, and a word for who opens it.

const MANIFEST = 'manifest.json'
const fileOf = (type: string): string => `${type}.csv`
/** Of a manifest: nobody's is larger, and no more is unpacked to find out what a zip is. */
const MANIFEST_BYTES = 1_000_000
/** Images are packed already. */
const STORED = 0

export function writeTables(
  scope: string,
  records: readonly AnyRecord[],
  types: RecordTypes,
  readme: string
): Uint8Array {
  const files: Zippable = {}
  const images: ImageShelf = {
    put(id, data) {
      const [, kind = '', base64 = ''] = /^data:image\/(\w+);base64,(.*)$/.exec(data) ?? []
      const bytes = Buffer.from(base64, 'base64')
      // What would not come back letter by letter stays as it is.
      if (bytes.toString('base64') !== base64) return null
      const name = `images/${id}.${kind}`
      files[name] = [bytes, { level: STORED }]
      return name
    },
    get: () => null
  }
  const tables = tablesOf(records, types, images)
  for (const { type, columns, rows } of tables) files[fileOf(type)] = strToU8(csvText([Object.keys(columns), ...rows]))
  files[MANIFEST] = strToU8(`${JSON.stringify(manifestOf(scope, tables, types), null, 1)}\n`)
  files['README.txt'] = strToU8(readme)
  return zipSync(files)
}

/** Whether it is one, as far as its manifest says. Throws nothing, and unpacks little. */
export function isTablesZip(bytes: Uint8Array): boolean {
  try {
    return manifestIn(bytes) !== null
  } catch {
    return false
  }
}

/** As the content of a workshop file, to be brought up to date and checked as one (plumbFile.ts). */
export function readTables(bytes: Uint8Array): unknown {
  try {
    const found = manifestIn(bytes)
    if (found === null) throw new DomainError('file-unreadable', { detail: MANIFEST })
    const { manifest, folder } = found
    if (isNewerManifest(manifest)) throw new DomainError('import-newer')
    const wanted = new Set(Object.keys(manifest.tables).map((type) => folder + fileOf(type)))
    const files = unpacked(new Zip(bytes), (name) => wanted.has(name) || name.startsWith(`${folder}images/`))
    const images: ImageShelf = { put: () => null, get: (name) => imageIn(files.get(folder + name), name) }
    const records = Object.entries(manifest.tables).flatMap(([type, { columns }]) =>
      recordsOf(tableIn(type, columns, files.get(folder + fileOf(type))), manifest.scope, images)
    )
    return { format: 'plumbline', version: 1, types: manifest.types, scope: manifest.scope, records }
  } catch (error) {
    if (error instanceof DomainError) throw error
    // A damaged zip, or a cell that is not what its column says.
    throw new DomainError('file-unreadable', { detail: error instanceof Error ? error.message.slice(0, 200) : 'zip' })
  }
}

/** Whoever packs the folder again puts it into one: then everything lies beside the manifest there. */
function manifestIn(bytes: Uint8Array): { readonly manifest: TablesManifest; readonly folder: string } | null {
  const zip = new Zip(bytes, MANIFEST_BYTES)
  const name = [...zip.names].find((each) => /^(?:[^/]+\/)?manifest\.json$/.test(each))
  if (name === undefined) return null
  const manifest = readManifest(JSON.parse(Buffer.concat([...zip.read(name)]).toString()))
  return manifest && { manifest, folder: name.slice(0, -MANIFEST.length) }
}

function unpacked(zip: Zip, isWanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  const pieces = new Map<string, Uint8Array[]>()
  for (const { name, bytes } of zip.readAll(isWanted)) {
    const own = pieces.get(name)
    if (own === undefined) pieces.set(name, [bytes])
    else own.push(bytes)
  }
  return new Map([...pieces].map(([name, own]) => [name, Buffer.concat(own)]))
}

/** The columns by their names: a spreadsheet may have put them into another order. */
function tableIn(type: string, columns: RecordTable['columns'], content: Uint8Array | undefined): RecordTable {
  if (content === undefined) throw new DomainError('file-unreadable', { detail: fileOf(type) })
  const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
  const firstBreak = text.indexOf('\n')
  const newline = text[firstBreak - 1] === '\r' ? '\r\n' : '\n'
  const [headers = [], ...rows] = Papa.parse<string[]>(text, { delimiter: ',', newline }).data
  const places = Object.keys(columns).map((field) => headers.indexOf(field))
  if (places.includes(-1)) throw new DomainError('file-unreadable', { detail: fileOf(type) })
  return { type, columns, rows: rows.map((cells) => places.map((at) => cells[at] ?? '')) }
}

function imageIn(content: Uint8Array | undefined, name: string): string | null {
  if (content === undefined) return null
  return `data:image/${name.slice(name.lastIndexOf('.') + 1)};base64,${Buffer.from(content).toString('base64')}`
}
