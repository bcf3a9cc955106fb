import { expect, test } from 'vitest'
import { giveBack, openScribe, setLine, useScribe } from './scribeStore.ts'

test('what was refused comes back before what has been typed since', () => {
  openScribe('workshop')
  setLine('One contact')
  giveBack('Reply within a day', [])
  expect(useScribe.getState().line).toBe('Reply within a day One contact')
  setLine('')
  giveBack('Reply within a day', [])
  expect(useScribe.getState().line).toBe('Reply within a day')
  giveBack('', [])
  expect(useScribe.getState().line).toBe('Reply within a day')
})
