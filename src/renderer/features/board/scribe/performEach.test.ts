import { expect, test } from 'vitest'
import { performEach } from './performEach.ts'

const STEPS = ['note', 'picture', 'link']

async function performed(fates: Readonly<Record<string, 'kept' | 'refused'>>) {
  const asked: string[] = []
  const outcome = await performEach(STEPS, async (step) => {
    asked.push(step)
    return fates[step] ?? 'done'
  })
  return { ...outcome, asked }
}

test('all that hangs on a note is done with it', async () => {
  expect(await performed({})).toEqual({ isDone: true, refused: [], asked: STEPS })
})

test('a note that is refused takes along what hangs on it', async () => {
  expect(await performed({ note: 'refused' })).toEqual({ isDone: false, refused: STEPS, asked: ['note'] })
})

test('a picture that is refused comes back alone: the note is there', async () => {
  expect(await performed({ picture: 'refused' })).toEqual({ isDone: true, refused: ['picture'], asked: STEPS })
})

test('what hangs on a note that waits to be saved waits behind it', async () => {
  const fates = { note: 'kept', picture: 'kept', link: 'kept' } as const
  expect(await performed(fates)).toEqual({ isDone: false, refused: [], asked: STEPS })
})
