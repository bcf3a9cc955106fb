import { vi } from 'vitest'
import type { Failure } from '../../src/domain/engine/errors.ts'
import type { AnyRecord } from '../../src/domain/engine/record.ts'
import type { RequestPayload } from '../../src/protocol/contract.ts'

type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: Failure }

interface FakeJob extends RequestPayload<'job:run'> {
  readonly args: Readonly<Record<string, unknown>>
  answer(value: unknown): void
  refuse(failure: Failure): void
}

/** A main process whose jobs end when the test says so, and the window that it has. */
export class FakeMain {
  /** Under way, the oldest first. */
  readonly jobs: FakeJob[] = []
  readonly cancelled: string[] = []
  /** What the library holds of each scope. */
  readonly scopes = new Map<string, readonly AnyRecord[]>()
  readonly location = { hash: '#/' }

  constructor() {
    const bridge = {
      invoke: (channel: string, payload: never) => this.#reply(channel, payload),
      on: () => () => undefined
    }
    vi.stubGlobal('window', { plumbline: bridge, location: this.location })
  }

  /** The job of that name that is under way. */
  job(name: string): FakeJob {
    const job = this.jobs.find((each) => each.name === name)
    if (job === undefined) throw new Error(`no ${name} among ${this.jobs.map((each) => each.name).join(', ')}`)
    return job
  }

  async #reply(channel: string, payload: never): Promise<Reply> {
    switch (channel) {
      case 'scope:open': {
        const { scope } = payload as RequestPayload<'scope:open'>
        return { ok: true, value: { seq: 1, records: JSON.stringify(this.scopes.get(scope) ?? []) } }
      }
      case 'job:run':
        return this.#run(payload)
      case 'job:cancel': {
        const { id } = payload as RequestPayload<'job:cancel'>
        const job = this.jobs.find((each) => each.id === id)
        if (job !== undefined) this.cancelled.push(job.name)
        this.#ends.get(id)?.({ ok: false, error: { code: 'cancelled', params: {} } })
        return { ok: true, value: null }
      }
      default:
        return { ok: true, value: { seq: 1 } }
    }
  }

  readonly #ends = new Map<string, (reply: Reply) => void>()

  #run(payload: RequestPayload<'job:run'>): Promise<Reply> {
    return new Promise((resolve) => {
      const end = (reply: Reply): void => {
        if (this.#ends.delete(payload.id)) this.jobs.splice(this.jobs.indexOf(job), 1)
        resolve(reply)
      }
      const args = payload.args as FakeJob['args']
      const job: FakeJob = {
        ...payload,
        args,
        answer: (value) => end({ ok: true, value }),
        refuse: (error) => end({ ok: false, error })
      }
      this.jobs.push(job)
      this.#ends.set(payload.id, end)
    })
  }
}

/** Until all that can go on has gone on. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
