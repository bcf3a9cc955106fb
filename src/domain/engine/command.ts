import type { z } from './schema.ts'
import type { Tx } from './tx.ts'

/** A change as data: a name `feature.verb`, a schema for its arguments, and a pure synchronous function over a transaction. */
export interface Command<Name extends string = string, Args extends z.ZodType = z.ZodType> {
  readonly name: Name
  readonly args: Args
  /** What it does is for good: the scope's history of undo ends with it. */
  readonly isFinal?: boolean
  // A method, so that a list can hold commands of different arguments: they are parsed by `args` before the call.
  apply(tx: Tx, args: z.infer<Args>): void
}

export const defineCommand = <const Name extends string, Args extends z.ZodType>(
  command: Command<Name, Args>
): Command<Name, Args> => command
