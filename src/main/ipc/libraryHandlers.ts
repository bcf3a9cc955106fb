import type { ScopeChange } from '../../protocol/contract.ts'
import type { Executor } from '../../storage/executor.ts'
import type { Handlers } from './dispatch.ts'

/** What takes longer than a frame is noted: when it is common, the store should move out of the main process. */
const SLOW_MS = 16

type LibraryChannel = 'scope:open' | 'command:run' | 'query:run' | 'history:undo' | 'history:redo'

/** The channels that reach the library; they need no Electron. `executor` throws what kept the library from opening. */
export function libraryHandlers(
  executor: () => Executor,
  onSlow: (what: string, ms: number) => void
): Pick<Handlers<unknown>, LibraryChannel> {
  const timed = <T>(what: string, work: () => T): T => {
    const started = performance.now()
    try {
      return work()
    } finally {
      const ms = performance.now() - started
      if (ms > SLOW_MS) onSlow(what, ms)
    }
  }
  const told = ({ seq, label }: ScopeChange): { seq: number; label: string } => ({ seq, label })
  return {
    'scope:open': ({ scope }) => timed('open', () => executor().open(scope)),
    'command:run': (call) => ({ seq: timed(call.name, () => executor().run(call)).seq }),
    'query:run': ({ name, args }) => timed(name, () => executor().query(name, args)),
    'history:undo': ({ scope }) => told(timed('undo', () => executor().undo(scope))),
    'history:redo': ({ scope }) => told(timed('redo', () => executor().redo(scope)))
  }
}
