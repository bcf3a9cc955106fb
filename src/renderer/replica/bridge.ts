import { ID_BYTES, idFromBytes } from '../../base/id.ts'
import type { Failure } from '../../domain/engine/errors.ts'
import { BRIDGE_NAME, type Bridge, type EventChannel, type RequestChannel } from '../../protocol/channels.ts'
import type { EventPayload, Reply, RequestPayload, ResponseValues } from '../../protocol/contract.ts'
import { tracked } from './pending.ts'

/** A refusal by main, on its way to whoever shows it. */
export class Refusal extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.code)
    this.name = 'Refusal'
    this.failure = failure
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

/** What changes the library, and must be known to be saved. */
const CHANGES: readonly RequestChannel[] = ['command:run', 'history:undo', 'history:redo']

/** Asks main; a refusal is thrown as a `Refusal`. */
export async function request<C extends RequestChannel>(
  channel: C,
  payload: RequestPayload<C>
): Promise<ResponseValues[C]> {
  const asked = window[BRIDGE_NAME].invoke(channel, payload) as Promise<Reply<C>>
  const reply = await (CHANGES.includes(channel) ? tracked(asked) : asked)
  if (!reply.ok) throw new Refusal(reply.error)
  return reply.value
}

export const listen = <C extends EventChannel>(
  channel: C,
  listener: (payload: EventPayload<C>) => void
): (() => void) => window[BRIDGE_NAME].on(channel, (payload) => listener(payload as EventPayload<C>))

/** A new record id: given by the window, so that it can select what it has just made. */
export const newId = (): string => idFromBytes(crypto.getRandomValues(new Uint8Array(ID_BYTES)))
