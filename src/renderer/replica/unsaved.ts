import { create } from 'zustand'
import type { ErrorCode, Failure } from '../../domain/engine/errors.ts'
import type { Reply, RequestPayload } from '../../protocol/contract.ts'
import { isStoreTrouble } from './pending.ts'

/** A change as it is asked for: data, so that it can be asked for again. */
export type Call = RequestPayload<'command:run'>
type Answer = Reply<'command:run'>

interface Entry {
  readonly call: Call
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
  /** Its caller has been told that it was refused; it is nobody's but the line's now. */
  isKept: boolean
  refusals: number
}

interface Unsaved {
  /** What the store has refused and what stands behind it, in the order in which it was done. */
  readonly calls: readonly Call[]
  readonly trouble: ErrorCode | null
}

export const useUnsaved = create<Unsaved>(() => ({ calls: [], trouble: null }))

export const isKept = (call: unknown): boolean => useUnsaved.getState().calls.some((each) => each === call)

/** The store may have stumbled over this very change: then it must not hold up all that come after it for ever. */
const MOST_BUGS = 2

/**
 * The changes of each scope stand in a line and reach the store one after another. What the store itself refuses stays at
 * the head, and all behind it wait: a note is made before its words are changed, whatever happened in between.
 */
export class ChangeLines {
  readonly #send: (call: Call) => Promise<Answer>
  readonly #onLost: (failure: Failure) => void
  readonly #lines = new Map<string, Entry[]>()
  readonly #running = new Map<string, Promise<void>>()
  #trouble: ErrorCode | null = null

  /** @param onLost what was kept has been refused for a reason of its own, and no caller is left to hear it */
  constructor(send: (call: Call) => Promise<Answer>, onLost: (failure: Failure) => void) {
    this.#send = send
    this.#onLost = onLost
  }

  /** Answers as the store does; a change that it refused for a trouble of its own is kept and tried again. */
  run(call: Call): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const line = this.#lines.get(call.scope) ?? []
      this.#lines.set(call.scope, line)
      line.push({ call, resolve, reject, isKept: false, refusals: 0 })
      void this.#advance(call.scope)
    })
  }

  /** Tries all that is kept, in order. Resolves when each line is through or stands still again. */
  async retry(): Promise<void> {
    await Promise.all([...this.#lines.keys()].map((scope) => this.#advance(scope)))
  }

  #advance(scope: string): Promise<void> {
    const line = this.#lines.get(scope)
    if (line === undefined) return Promise.resolve()
    const running = this.#running.get(scope) ?? this.#sendAll(scope, line)
    this.#running.set(scope, running)
    return running
  }

  /** Sends a line that is not empty. Nobody is told before it can be sent again: they may ask for that at once. */
  async #sendAll(scope: string, line: Entry[]): Promise<void> {
    for (let head = line[0]; head !== undefined; head = line[0]) {
      const answer = await this.#send(head.call).catch(head.reject)
      if (answer !== undefined && !answer.ok && holdsUp(head, answer.error)) {
        this.#trouble = answer.error.code
        for (const entry of line) entry.isKept = true
        this.#running.delete(scope)
        this.#tell()
        for (const entry of line) entry.resolve(answer)
        return
      }
      line.shift()
      if (line.length === 0) {
        this.#running.delete(scope)
        this.#lines.delete(scope)
      }
      if (head.isKept) {
        this.#tell()
        if (answer === undefined || !answer.ok) this.#onLost(answer?.error ?? { code: 'internal', params: {} })
      }
      if (answer !== undefined) head.resolve(answer)
    }
  }

  #tell(): void {
    const calls = [...this.#lines.values()].flatMap((line) => line.filter((entry) => entry.isKept))
    useUnsaved.setState({ calls: calls.map(({ call }) => call), trouble: calls.length > 0 ? this.#trouble : null })
  }
}

function holdsUp(entry: Entry, { code }: Failure): boolean {
  if (!isStoreTrouble(code)) return false
  entry.refusals++
  return code !== 'internal' || entry.refusals < MOST_BUGS
}

/** Arguments that hold what somebody wrote. */
const WRITTEN: ReadonlySet<string> = new Set([
  ...['text', 'quote', 'title', 'name', 'brief', 'client', 'note', 'evidence'],
  ...['verdictReason', 'measure', 'organisation', 'role', 'place']
])

/** The words in these changes; of a text that was stored again and again while it was typed, the last. */
export function wordsIn(calls: readonly Call[]): string[] {
  const words = new Map<string, string>()
  for (const [index, { args, gesture }] of calls.entries()) {
    for (const { place, text } of writtenIn(args, '')) words.set(`${gesture?.id ?? index} ${place}`, text)
  }
  return [...words.values()].filter((text) => text.trim() !== '')
}

function* writtenIn(value: unknown, owner: string): Generator<{ readonly place: string; readonly text: string }> {
  if (Array.isArray(value)) {
    for (const each of value) yield* writtenIn(each, owner)
  } else if (typeof value === 'object' && value !== null) {
    const { id, ids } = value as { readonly id?: unknown; readonly ids?: unknown }
    // One record is named by `id` in one command and by `ids` in the next.
    const own = JSON.stringify([id ?? ids ?? owner].flat())
    for (const [key, each] of Object.entries(value)) {
      if (typeof each !== 'string') yield* writtenIn(each, own)
      else if (WRITTEN.has(key)) yield { place: `${own} ${key}`, text: each }
    }
  }
}

/** These words wait to be stored: nobody needs to keep them, or to send them again. */
export function holdsWords(text: string): boolean {
  const wanted = text.trim()
  return wanted !== '' && wordsIn(useUnsaved.getState().calls).some((each) => each.trim() === wanted)
}

/** How many steps of undo they are: what the user would call changes. */
export const changesIn = (calls: readonly Call[]): number => new Set(calls.map((call) => call.gesture?.id ?? call)).size
