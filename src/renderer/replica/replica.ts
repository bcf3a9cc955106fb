import { changesOf } from '../../domain/engine/changeset.ts'
import type { AnyRecord, RecordOf, RecordType } from '../../domain/engine/record.ts'
import type { HistoryState, ScopeChange } from '../../protocol/contract.ts'
import { listen, openScope } from './bridge.ts'

const NO_RECORDS: readonly AnyRecord[] = []
const NO_HISTORY: HistoryState = { undo: null, redo: null }

/**
 * This window's read copy of one scope, changed by main's events alone. It listens first and loads after, so that no
 * change falls between; on a gap in the sequence, or when more has changed than is told, it loads again.
 */
export class Replica {
  readonly scope: string
  /** Grows with every change that is shown: what React compares. */
  version = 0
  history: HistoryState = NO_HISTORY
  #seq = -1
  #waiting: ScopeChange[] = []
  /** The load under way, until its snapshot stands here. */
  #loading: Promise<void> | null = null
  readonly #records = new Map<string, Map<string, AnyRecord>>()
  readonly #lists = new Map<string, readonly AnyRecord[]>()
  readonly #listeners = new Set<() => void>()
  #isClosed = false
  /** Something has changed that nobody has been told of yet. */
  #isDue = false
  /** How many wait for what they have done to stand here. */
  #awaited = 0
  #rest: ReturnType<typeof setTimeout> | null = null
  readonly #stopListening: () => void

  constructor(scope: string) {
    this.scope = scope
    this.#stopListening = listen('scope:changed', (change) => {
      if (change.scope === scope) this.#take(change)
    })
  }

  load(): Promise<void> {
    this.#loading ??= this.#load()
    return this.#loading
  }

  /** Nothing changes from here on; nobody waits any longer for what will not come. */
  close(): void {
    this.#isClosed = true
    this.#stopListening()
    clearTimeout(this.#rest ?? undefined)
    for (const listener of [...this.#listeners]) listener()
    this.#listeners.clear()
  }

  get<T extends RecordType>(type: T, id: string): RecordOf<T> | undefined {
    return this.#records.get(type.type)?.get(id) as RecordOf<T> | undefined
  }

  /** The same array until a record of the type changes. */
  list<T extends RecordType>(type: T): readonly RecordOf<T>[] {
    const known = this.#lists.get(type.type)
    if (known !== undefined) return known as readonly RecordOf<T>[]
    const records = this.#records.get(type.type)
    const list = records === undefined ? NO_RECORDS : [...records.values()]
    this.#lists.set(type.type, list)
    return list as readonly RecordOf<T>[]
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /**
   * Resolves when what was done up to `seq` stands here, or when this copy is closed. The order of reply and event is not
   * relied on.
   */
  reached(seq: number): Promise<void> {
    if (this.#isDue) this.#tell()
    if (this.#isClosed || this.#seq >= seq) return Promise.resolve()
    this.#awaited++
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        if (this.#seq < seq && !this.#isClosed) return
        this.#awaited--
        stop()
        resolve()
      })
    })
  }

  async #load(): Promise<void> {
    const snapshot = await openScope(this.scope).finally(() => {
      this.#loading = null
    })
    this.#records.clear()
    this.#lists.clear()
    for (const record of snapshot.records) this.#put(record)
    this.#seq = snapshot.seq
    this.history = snapshot.history
    const missed = this.#waiting
    this.#waiting = []
    for (const change of missed) this.#take(change)
    this.#tell()
  }

  #take(change: ScopeChange): void {
    if (this.#seq < 0 || this.#loading !== null) {
      this.#waiting.push(change)
      return
    }
    if (change.seq <= this.#seq) return
    if (change.isPartial || change.seq !== this.#seq + 1) {
      void this.load()
      return
    }
    for (const { before, after } of changesOf(change.changeset)) {
      if (after !== null) this.#put(after)
      else if (before !== null) this.#drop(before)
    }
    this.#seq = change.seq
    this.history = change.history
    // What a job writes comes faster than a large board is drawn: it is shown together, so that the window stays alive.
    if (this.#rest === null || this.#awaited > 0) this.#tell()
    else this.#isDue = true
  }

  #put(record: AnyRecord): void {
    let records = this.#records.get(record.type)
    if (records === undefined) {
      records = new Map()
      this.#records.set(record.type, records)
    }
    records.set(record.id, record)
    this.#lists.delete(record.type)
  }

  #drop(record: AnyRecord): void {
    this.#records.get(record.type)?.delete(record.id)
    this.#lists.delete(record.type)
  }

  #tell(): void {
    this.#isDue = false
    this.version++
    for (const listener of [...this.#listeners]) listener()
    this.#restFrom(performance.now())
  }

  /** The window has as long for itself as it needed to show the change. */
  #restFrom(told: number): void {
    clearTimeout(this.#rest ?? undefined)
    this.#rest = setTimeout(() => {
      this.#rest = setTimeout(() => {
        this.#rest = null
        if (this.#isDue && !this.#isClosed) this.#tell()
      }, performance.now() - told)
    })
  }
}
