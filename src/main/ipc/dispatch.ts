import { failed, ok } from '../../base/result.ts'
import { DomainError, type Failure } from '../../domain/engine/errors.ts'
import type { z } from '../../domain/engine/schema.ts'
import type { RequestChannel } from '../../protocol/channels.ts'
import { type Reply, type ResponseValues, requestSchemas } from '../../protocol/contract.ts'

type Payload<C extends RequestChannel> = z.output<(typeof requestSchemas)[C]>

/** What answers each channel; `From` is the window that asks. */
export type Handlers<From> = {
  readonly [C in RequestChannel]: (payload: Payload<C>, from: From) => ResponseValues[C] | Promise<ResponseValues[C]>
}

/** Where what nobody expected is written down. */
export type LogError = (during: string, error: unknown) => void

/** Checks a request and answers it. Every outcome is a value: nothing is thrown over the wire. */
export async function dispatch<C extends RequestChannel, From>(
  handlers: Handlers<From>,
  channel: C,
  payload: unknown,
  from: From,
  logError: LogError
): Promise<Reply<C>> {
  try {
    const parsed = requestSchemas[channel].safeParse(payload)
    if (!parsed.success) {
      const path = [channel, ...(parsed.error.issues[0]?.path ?? [])].join('.')
      return failed({ code: 'invalid-args', params: { path } })
    }
    return ok(await handlers[channel](parsed.data as Payload<C>, from))
  } catch (error) {
    return failed(failureOf(error, channel, logError))
  }
}

/** A refusal as it is; anything else is a bug, which is logged with all there is and told as `internal`. */
export function failureOf(error: unknown, during: string, logError: LogError): Failure {
  if (error instanceof DomainError) {
    if (error.cause !== undefined) logError(`${during}: ${error.code}`, error.cause)
    return error.toFailure()
  }
  logError(during, error)
  return { code: 'internal', params: {} }
}
