import { changesOf } from '../../src/domain/engine/changeset.ts'
import { DomainError } from '../../src/domain/engine/errors.ts'
import type { AnyRecord } from '../../src/domain/engine/record.ts'
import { Tx } from '../../src/domain/engine/tx.ts'
import { type CommandName, commands, recordTypes } from '../../src/domain/registry.ts'
import { Dice } from './dice.ts'
import { fixedAmbient, testId, workshopArgs } from './library.ts'
import { randomArgs } from './randomCommands.ts'

/** What makes a board, the likeliest first. */
const NAMES: readonly CommandName[] = [
  ...(['expectation.capture', 'expectation.capture', 'cluster.group', 'cluster.group', 'cluster.nest'] as const),
  ...([
    'link.add',
    'mention.add',
    'participant.add',
    'segment.add',
    'premise.add',
    'premise.link',
    'level.record'
  ] as const),
  ...(['expectation.edit', 'expectation.judge', 'expectation.triage', 'expectation.move', 'cluster.move'] as const),
  ...(['cluster.collapse', 'expectation.merge', 'expectation.remove', 'participant.edit', 'workshop.edit'] as const)
]

/** The records of a workshop on which so many random commands were run: the same seed, the same workshop. */
export function randomWorkshop(seed: number, steps = 40): readonly AnyRecord[] {
  const scope = testId(1)
  const dice = new Dice(seed)
  const ambient = fixedAmbient()
  let records = new Map<string, AnyRecord>()
  const run = (name: CommandName, args: unknown): void => {
    const all = records
    const reader = {
      get: (_scope: string, id: string) => all.get(id),
      has: (id: string) => all.has(id),
      list: (_scope: string, type: string) => [...all.values()].filter((record) => record.type === type)
    }
    const tx = new Tx({ scope, types: recordTypes, reader, ...ambient })
    const command = commands.get(name)
    command?.apply(tx, command.args.parse(args))
    records = new Map(all)
    for (const { before, after } of changesOf(tx.finish())) {
      if (after !== null) records.set(after.id, after)
      else if (before !== null) records.delete(before.id)
    }
  }
  run('workshop.create', workshopArgs)
  for (let step = 0; step < steps; step++) {
    const name = dice.of(NAMES)
    try {
      run(name, randomArgs[name]({ dice, records: [...records.values()], newId: ambient.newId }))
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
    }
  }
  return [...records.values()]
}
