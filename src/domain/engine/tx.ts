import { type Changeset, changesetOf } from './changeset.ts'
import { DomainError } from './errors.ts'
import type { AnyRecord, FieldsOf, PatchOf, RecordOf, RecordType, RecordTypes } from './record.ts'
import { APP_SCOPE } from './schema.ts'

/** What a transaction reads from: the database, or a map in a test. */
export interface RecordReader {
  get(scope: string, id: string): AnyRecord | undefined
  list(scope: string, type: string): readonly AnyRecord[]
  /** Whether any scope has a record of this id: ids are unique in the whole library. */
  has(id: string): boolean
}

/** What a command may ask of the world: supplied by the executor, so that tests can fix it. */
export interface Ambient {
  now(): string
  newId(): string
  /** The calendar day of a moment where the user is: the domain knows no zone. */
  dayOf(moment: string): string
}

export interface TxContext extends Ambient {
  readonly scope: string
  readonly types: RecordTypes
  readonly reader: RecordReader
}

/**
 * One transaction over the records of one scope. Changes are held here and written by the executor when the command is
 * through, so that a command that fails half-way has changed nothing. There is no "put": `insert` refuses a taken id,
 * `update` and `remove` see only this scope.
 */
export class Tx {
  readonly scope: string
  readonly #types: RecordTypes
  readonly #reader: RecordReader
  readonly #ambient: Ambient
  /** id → what it was before this transaction, and is now. */
  readonly #touched = new Map<string, { before: AnyRecord | null; after: AnyRecord | null }>()
  readonly #listed = new Map<string, Map<string, AnyRecord>>()

  constructor(context: TxContext) {
    this.scope = context.scope
    this.#types = context.types
    this.#reader = context.reader
    this.#ambient = context
  }

  /** The record type of that name, or a refusal. */
  typeOf(name: string): RecordType {
    const type = this.#types.get(name)
    if (type === undefined) throw new DomainError('unknown-name', { name })
    return type
  }

  now(): string {
    return this.#ambient.now()
  }

  newId(): string {
    return this.#ambient.newId()
  }

  dayOf(moment: string): string {
    return this.#ambient.dayOf(moment)
  }

  get<T extends RecordType>(type: T, id: string): RecordOf<T> | undefined {
    const record = this.#find(id)
    return record?.type === type.type ? (record as RecordOf<T>) : undefined
  }

  /** The record, or the refusal `not-found`. */
  need<T extends RecordType>(type: T, id: string): RecordOf<T> {
    const record = this.get(type, id)
    if (record === undefined) throw new DomainError('not-found', { type: type.type, id })
    return record
  }

  list<T extends RecordType>(type: T): RecordOf<T>[] {
    return [...this.#all(type.type).values()] as RecordOf<T>[]
  }

  /** What this transaction has done so far to the records of a type; some may be as they were. */
  changesOf<T extends RecordType>(type: T): { before: RecordOf<T> | null; after: RecordOf<T> | null }[] {
    const isOwn = ({ before, after }: { before: AnyRecord | null; after: AnyRecord | null }): boolean =>
      (after ?? before)?.type === type.type
    return [...this.#touched.values()].filter(isOwn) as ReturnType<typeof this.changesOf<T>>
  }

  /** All records of another scope, to read only. */
  readScope(scope: string): AnyRecord[] {
    return [...this.#types.keys()].flatMap((type) => this.#reader.list(scope, type))
  }

  insert<T extends RecordType>(type: T, id: string, fields: FieldsOf<T>): RecordOf<T> {
    if (this.#find(id) !== undefined || this.#reader.has(id)) throw new DomainError('id-taken', { id })
    return this.#write(type, { ...fields, id, type: type.type, scope: this.scope })
  }

  /** A whole record of whatever type it says it is, from a copy or a file; into this scope only. */
  insertRecord(record: AnyRecord): void {
    const { id, type, scope, ...fields } = record
    if (scope !== this.scope) throw new DomainError('not-found', { type, id })
    this.insert(this.typeOf(type), id, fields)
  }

  update<T extends RecordType>(type: T, id: string, fields: PatchOf<T>): RecordOf<T> {
    const given = Object.entries(fields).filter(([, value]) => value !== undefined)
    return this.#write(type, { ...this.need(type, id), ...Object.fromEntries(given) })
  }

  /** Removes the records, with all that they own; what only refers to them forgets them. */
  remove(type: RecordType, ids: Iterable<string>): void {
    const gone = new Set(ids)
    for (const id of gone) this.need(type, id)
    if (gone.size > 0) this.#removeAll(type.type, gone)
  }

  /** E3: no record is left that names an owner, another record or a root that is not there, and no second root. */
  finish(): Changeset {
    const isInhabited = [...this.#touched.values()].some(({ after }) => after !== null)
    const root = this.#types.get(this.#find(this.scope)?.type ?? '')
    if (isInhabited && this.scope !== APP_SCOPE && !root?.root) {
      throw new DomainError('not-found', { type: 'scope', id: this.scope })
    }
    for (const { after } of this.#touched.values()) {
      if (after === null) continue
      const type = this.typeOf(after.type)
      if (type.root && after.id !== this.scope) throw new DomainError('not-found', { type: 'scope', id: after.id })
      for (const [field, target] of Object.entries(type.ownedBy)) this.#needTarget(after[field], target)
      for (const [field, target] of Object.entries(type.refs)) {
        if (after[field] !== null) this.#needTarget(after[field], target)
      }
    }
    return changesetOf(this.#touched.values())
  }

  #needTarget(id: unknown, type: string): void {
    if (typeof id !== 'string' || this.#find(id)?.type !== type) {
      throw new DomainError('not-found', { type, id: String(id) })
    }
  }

  #removeAll(type: string, gone: ReadonlySet<string>): void {
    for (const id of gone) this.#set(id, null, type)
    for (const other of this.#types.values()) {
      const owners = Object.entries(other.ownedBy).filter(([, owner]) => owner === type)
      const owned = this.#naming(other.type, owners, gone)
      const removed = this.typeOf(type).root ? [...this.#all(other.type).values()] : owned
      if (removed.length > 0) this.#removeAll(other.type, new Set(removed.map((record) => record.id)))
      const refs = Object.entries(other.refs).filter(([, target]) => target === type)
      for (const record of this.#naming(other.type, refs, gone)) {
        const forgotten = refs.filter(([field]) => gone.has(String(record[field]))).map(([field]) => [field, null])
        this.#set(record.id, { ...record, ...Object.fromEntries(forgotten) }, other.type)
      }
    }
  }

  /** Records of a type that name one of the ids in one of the fields. */
  #naming(type: string, fields: readonly (readonly [string, string])[], ids: ReadonlySet<string>): AnyRecord[] {
    if (fields.length === 0) return []
    return [...this.#all(type).values()].filter((record) => fields.some(([field]) => ids.has(String(record[field]))))
  }

  #write<T extends RecordType>(type: T, candidate: unknown): RecordOf<T> {
    if (type.inApp !== (this.scope === APP_SCOPE)) throw new DomainError('not-found', { type: 'scope', id: this.scope })
    const parsed = type.schema.safeParse(candidate)
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      throw new DomainError('invalid-args', { path: `${type.type}.${issue?.path.join('.') ?? ''}` })
    }
    const record = parsed.data as RecordOf<T>
    this.#set(record.id, record, type.type)
    return record
  }

  #set(id: string, after: AnyRecord | null, type: string): void {
    const touched = this.#touched.get(id)
    const before = touched === undefined ? (this.#reader.get(this.scope, id) ?? null) : touched.before
    this.#touched.set(id, { before, after })
    const listed = this.#listed.get(type)
    if (after === null) listed?.delete(id)
    else listed?.set(id, after)
  }

  #find(id: string): AnyRecord | undefined {
    const touched = this.#touched.get(id)
    return touched === undefined ? this.#reader.get(this.scope, id) : (touched.after ?? undefined)
  }

  /** The records of a type as this transaction sees them; read from the store once. */
  #all(type: string): Map<string, AnyRecord> {
    let all = this.#listed.get(type)
    if (all === undefined) {
      all = new Map(this.#reader.list(this.scope, type).map((record) => [record.id, record]))
      for (const [id, { after, before }] of this.#touched) {
        if ((after ?? before)?.type !== type) continue
        if (after === null) all.delete(id)
        else all.set(id, after)
      }
      this.#listed.set(type, all)
    }
    return all
  }
}
