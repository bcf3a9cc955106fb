import type { RequestChannel } from '../../protocol/channels.ts'
import type { ScopeChange } from '../../protocol/contract.ts'
import type { Executor } from '../../storage/executor.ts'
import type { Handlers } from './dispatch.ts'

type LibraryChannel = Extract<RequestChannel, `${'scope' | 'command' | 'query' | 'history'}:${string}`>

/** The channels that reach the library; they need no Electron. `executor` throws what kept the library from opening. */
export function libraryHandlers(
  executor: () => Executor,
  onDone: (what: string, ms: number) => void
): Pick<Handlers<unknown>, LibraryChannel> {
  const timed = <T>(what: string, work: () => T): T => {
    const started = performance.now()
    try {
      return work()
    } finally {
      onDone(what, performance.now() - started)
    }
  }
  const told = ({ seq, label }: ScopeChange): { seq: number; label: string } => ({ seq, label })
  return {
    'scope:open': ({ scope }) => timed('open', () => executor().openAsText(scope)),
    'command:run': (call) => ({ seq: timed(call.name, () => executor().run(call)).seq }),
    'query:run': ({ name, args }) => timed(name, () => executor().query(name, args)),
    'history:undo': ({ scope }) => told(timed('undo', () => executor().undo(scope))),
    'history:redo': ({ scope }) => told(timed('redo', () => executor().redo(scope))),
    'history:since': ({ scope, recordId }) => timed('since', () => executor().since(scope, recordId)),
    'history:back': ({ scope, recordId }) => ({ seq: timed('back', () => executor().backTo(scope, recordId)).seq })
  }
}
