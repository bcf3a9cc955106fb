import { ID_BYTES, idFromBytes } from '../../base/id.ts'
import type { Failure } from '../../domain/engine/errors.ts'
import type { AnyRecord } from '../../domain/engine/record.ts'
import { BRIDGE_NAME, type Bridge, type EventChannel, type RequestChannel } from '../../protocol/channels.ts'
import type { EventPayload, Reply, RequestPayload, ResponseValues, ScopeSnapshot } from '../../protocol/contract.ts'
import { tracked } from './pending.ts'
import { type Call, ChangeLines, isKept, useUnsaved } from './unsaved.ts'

/** A refusal by main, on its way to whoever shows it. */
export class Refusal extends Error {
  readonly failure: Failure
  /** What was asked is kept and tried again; the application says so as long as it is (app/UnsavedBanner). */
  readonly isKept: boolean

  constructor(failure: Failure, isKept = false) {
    super(failure.code)
    this.name = 'Refusal'
    this.failure = failure
    this.isKept = isKept
  }
}

/** Whatever was thrown, as something that has words. */
export const failureOf = (error: unknown): Failure =>
  error instanceof Refusal ? error.failure : { code: 'internal', params: {} }

declare global {
  interface Window {
    readonly [BRIDGE_NAME]: Bridge
  }
}

const STEPS: readonly RequestChannel[] = ['history:undo', 'history:redo', 'history:back']
/** What only a store that works can answer. */
const STORE: readonly RequestChannel[] = ['command:run', 'scope:open', 'query:run', 'history:since', ...STEPS]

const invoke = <C extends RequestChannel>(channel: C, payload: RequestPayload<C>): Promise<Reply<C>> =>
  window[BRIDGE_NAME].invoke(channel, payload) as Promise<Reply<C>>

const lines = new ChangeLines(
  async (call) => tracked(invoke('command:run', call)),
  // Nobody waits for it any more: it is shown as whatever nobody catches.
  (failure) => void Promise.reject(new Refusal(failure))
)

/** Tries to save what was refused before. Resolves when it is saved, or refused again. */
export const retryUnsaved = (): Promise<void> => lines.retry()

/** Asks main; a refusal is thrown as a `Refusal`. */
export async function request<C extends RequestChannel>(
  channel: C,
  payload: RequestPayload<C>
): Promise<ResponseValues[C]> {
  const reply = await ask(channel, payload)
  if (!reply.ok) throw new Refusal(reply.error, isKept(payload))
  if (STORE.includes(channel) && useUnsaved.getState().calls.length > 0) void retryUnsaved()
  return reply.value
}

async function ask<C extends RequestChannel>(channel: C, payload: RequestPayload<C>): Promise<Reply<C>> {
  if (channel === 'command:run') return lines.run(payload as Call) as Promise<Reply<C>>
  if (!STEPS.includes(channel)) return invoke(channel, payload)
  // Undo is of what was done last: not of what stands before changes that are not saved yet.
  await retryUnsaved()
  const { calls, trouble } = useUnsaved.getState()
  const { scope } = payload as RequestPayload<'history:undo'>
  if (trouble !== null && calls.some((call) => call.scope === scope))
    throw new Refusal({ code: trouble, params: {} }, true)
  return tracked(invoke(channel, payload))
}

/** A scope as it stands in the library now. */
export async function openScope(scope: string): Promise<ScopeSnapshot> {
  const { records, ...snapshot } = await request('scope:open', { scope })
  return { ...snapshot, records: JSON.parse(records) as AnyRecord[] }
}

export const listen = <C extends EventChannel>(
  channel: C,
  listener: (payload: EventPayload<C>) => void
): (() => void) => window[BRIDGE_NAME].on(channel, (payload) => listener(payload as EventPayload<C>))

/** A new record id: given by the window, so that it can select what it has just made. */
export const newId = (): string => idFromBytes(crypto.getRandomValues(new Uint8Array(ID_BYTES)))
