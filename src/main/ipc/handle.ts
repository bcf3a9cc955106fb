import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { failed, ok } from '../../base/result.ts'
import { DomainError, type Failure } from '../../domain/engine/errors.ts'
import type { z } from '../../domain/engine/schema.ts'
import { APP_ORIGIN, type RequestChannel, requestChannels } from '../../protocol/channels.ts'
import { type Reply, type ResponseValues, requestSchemas } from '../../protocol/contract.ts'
import { devServerUrl } from '../devServer.ts'
import { log } from '../log.ts'

type Payload<C extends RequestChannel> = z.output<(typeof requestSchemas)[C]>

export type Handlers = {
  readonly [C in RequestChannel]: (
    payload: Payload<C>,
    window: BrowserWindow
  ) => ResponseValues[C] | Promise<ResponseValues[C]>
}

/** Answers all requests of the contract. Every outcome is a value: nothing is thrown over the wire. */
export function handleRequests(handlers: Handlers): void {
  for (const channel of requestChannels) {
    ipcMain.handle(channel, (event, payload: unknown) => answer(channel, handlers, event, payload))
  }
}

async function answer<C extends RequestChannel>(
  channel: C,
  handlers: Handlers,
  event: IpcMainInvokeEvent,
  payload: unknown
): Promise<Reply<C>> {
  try {
    const window = trustedWindow(event)
    if (window === null) return failed({ code: 'untrusted-sender', params: {} })
    const parsed = requestSchemas[channel].safeParse(payload)
    if (!parsed.success) {
      const path = [channel, ...(parsed.error.issues[0]?.path ?? [])].join('.')
      return failed({ code: 'invalid-args', params: { path } })
    }
    return ok(await handlers[channel](parsed.data as Payload<C>, window))
  } catch (error) {
    return failed(failureOf(error, channel))
  }
}

/** The window that asks: one of ours, its main frame, showing our page. */
function trustedWindow({ sender, senderFrame }: IpcMainInvokeEvent): BrowserWindow | null {
  const window = BrowserWindow.fromWebContents(sender)
  if (window === null || senderFrame === null || senderFrame !== sender.mainFrame) return null
  const isOurs = senderFrame.url.startsWith(`${APP_ORIGIN}/`)
  const isDev = devServerUrl !== null && senderFrame.url.startsWith(devServerUrl)
  return isOurs || isDev ? window : null
}

/** A refusal as it is; anything else is a bug, which is logged with all there is and told as `internal`. */
export function failureOf(error: unknown, during: string): Failure {
  if (error instanceof DomainError) {
    if (error.cause !== undefined) log.error(during, error.code, error.cause)
    return error.toFailure()
  }
  log.error(during, error)
  return { code: 'internal', params: {} }
}
