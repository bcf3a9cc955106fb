import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { errorCodes } from '../src/domain/engine/errors.ts'
import { z } from '../src/domain/engine/schema.ts'
import { commands, recordTypes } from '../src/domain/registry.ts'
import { dispatch, type Handlers } from '../src/main/ipc/dispatch.ts'
import { libraryHandlers } from '../src/main/ipc/libraryHandlers.ts'
import { type RequestChannel, requestChannels } from '../src/protocol/channels.ts'
import { requestSchemas } from '../src/protocol/contract.ts'
import { Dice } from './harness/dice.ts'
import { note, openTestLibrary, testId, workshopArgs } from './harness/library.ts'
import { randomArgs } from './harness/randomCommands.ts'

const SCOPE = testId(1)
const libraryChannels = requestChannels.filter((channel) => /^(scope|command|query|history):/.test(channel))

/** The app but for Electron: the library behind the dispatcher, and what was logged as unexpected. */
function openApp() {
  const library = openTestLibrary()
  library.run(SCOPE, 'workshop.create', workshopArgs)
  library.run(SCOPE, 'expectation.capture', { notes: [note(testId(2), 'on time')] })
  const unexpected: unknown[] = []
  const handlers = libraryHandlers(
    () => library.executor,
    () => {}
  ) as Handlers<null>
  const ask = (channel: RequestChannel, payload: unknown) =>
    dispatch(handlers, channel, payload, null, (_during, error) => unexpected.push(error))
  const everything = (): unknown => library.db.prepare('SELECT id, body FROM records ORDER BY id').all()
  return { library, ask, unexpected, everything }
}

const goodCall = (name: string, args: unknown) => ({ scope: SCOPE, name, args })

describe('malformed calls over the contract', () => {
  const wrong: readonly (readonly [string, RequestChannel, unknown])[] = [
    ['nothing', 'command:run', undefined],
    ['null', 'command:run', null],
    ['a number', 'scope:open', 7],
    ['a list', 'command:run', []],
    ['a missing name', 'command:run', { scope: SCOPE, args: {} }],
    ['an extra key', 'command:run', { ...goodCall('workshop.edit', {}), extra: 1 }],
    [
      'a prototype key',
      'command:run',
      JSON.parse(`{"scope":"${SCOPE}","name":"workshop.edit","args":{},"__proto__":{}}`)
    ],
    ['a prototype key in the arguments', 'command:run', goodCall('workshop.edit', JSON.parse('{"__proto__":{"x":1}}'))],
    ['a constructor as the command', 'command:run', goodCall('constructor', {})],
    ['a prototype as the command', 'command:run', goodCall('__proto__', {})],
    ['an unknown command', 'command:run', goodCall('workshop.explode', {})],
    ['an unknown query', 'query:run', { name: 'library.burn', args: {} }],
    ['arguments of a wrong type', 'command:run', goodCall('workshop.edit', { title: 7 })],
    ['an extra argument', 'command:run', goodCall('workshop.edit', { title: 'x', owner: 'me' })],
    ['a foreign scope', 'command:run', { ...goodCall('workshop.edit', {}), scope: '../etc' }],
    ['a title of a million letters', 'command:run', goodCall('workshop.edit', { title: 'x'.repeat(1e6) })],
    ['a text of ten million letters', 'command:run', goodCall('workshop.edit', { brief: 'x'.repeat(1e7) })],
    ['too many notes', 'command:run', goodCall('expectation.remove', { ids: Array(50_000).fill(testId(2)) })],
    ['no number', 'command:run', goodCall('expectation.move', { moves: [{ id: testId(2), x: Number.NaN, y: 0 }] })],
    ['endless', 'command:run', goodCall('expectation.move', { moves: [{ id: testId(2), x: Infinity, y: 0 }] })],
    ['an id that is taken', 'command:run', goodCall('expectation.capture', { notes: [note(testId(2), 'x')] })],
    ['an id with a path', 'command:run', goodCall('expectation.capture', { notes: [note('../../x', 'x')] })],
    ['a bad gesture', 'command:run', { ...goodCall('workshop.edit', { title: 'x' }), gesture: { id: 'x' } }],
    ['nothing to redo', 'history:redo', { scope: SCOPE }],
    ['back to what is not there', 'history:back', { scope: SCOPE, recordId: testId(99) }],
    ['back to a path', 'history:back', { scope: SCOPE, recordId: '../../x' }],
    ['back to what another scope has', 'history:back', { scope: testId(7), recordId: testId(2) }],
    ['back without a record', 'history:back', { scope: SCOPE }],
    ['since what is not there', 'history:since', { scope: SCOPE, recordId: testId(99) }]
  ]

  it.each(wrong)('%s is refused with a code, and nothing is written', async (_name, channel, payload) => {
    const { ask, unexpected, everything } = openApp()
    const before = everything()
    const reply = await ask(channel, payload)
    expect(reply.ok).toBe(false)
    if (!reply.ok) {
      expect(errorCodes).toContain(reply.error.code)
      expect(reply.error.code).not.toBe('internal')
    }
    expect(everything()).toEqual(before)
    expect(unexpected).toEqual([])
  })

  it('of any shape at all are answered with a value and write nothing', async () => {
    const { ask, unexpected, everything } = openApp()
    const before = everything()
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...libraryChannels),
        fc.anything({ withNullPrototype: true }),
        async (channel, payload) => {
          expect((await ask(channel, payload)).ok).toBe(false)
        }
      ),
      { numRuns: 500 }
    )
    expect(everything()).toEqual(before)
    expect(unexpected).toEqual([])
  })

  it('of a known command with one argument spoilt are refused or do what they say, never break', async () => {
    const { library, ask, unexpected } = openApp()
    let ids = 1000
    const spoilers = [null, undefined, -1, 1e308, '', 'x'.repeat(400), {}, [], { __proto__: null }, true]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...commands.keys()), fc.nat(), fc.nat(), async (name, seed, spot) => {
        const world = { dice: new Dice(seed), records: library.state(SCOPE), newId: () => testId(ids++) }
        const args: Record<string, unknown> = { ...randomArgs[name as keyof typeof randomArgs](world) }
        const keys = Object.keys(args)
        const key = keys[spot % Math.max(1, keys.length)] ?? 'nothing'
        args[key] = spoilers[seed % spoilers.length]
        await ask('command:run', goodCall(name, args))
      }),
      { numRuns: 500 }
    )
    expect(unexpected).toEqual([])
    expect(library.db.pragma('integrity_check', { simple: true })).toBe('ok')
  })
})

describe('the agreed shapes', () => {
  const hashOf = (schemas: Iterable<readonly [string, z.ZodType]>): string => {
    const shapes = [...schemas].map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' })
    ])
    return createHash('sha256').update(JSON.stringify(shapes)).digest('hex').slice(0, 16)
  }

  // A changed hash asks a question. Records: do those already stored fit? If not, add an upgrade to the type, with its test.
  it('of records are what they were', () => {
    const schemas = [...recordTypes.values()].map(({ type, schema }) => [type, schema] as const)
    expect(hashOf(schemas)).toMatchInlineSnapshot(`"cb978927a03af64a"`)
  })

  // Channels: is a window of the last release still understood, and does main still check all that it is sent?
  it('of requests are what they were', () => {
    expect(hashOf(requestChannels.map((channel) => [channel, requestSchemas[channel]] as const))).toMatchInlineSnapshot(
      `"3a7527ce37ac97e6"`
    )
  })
})
