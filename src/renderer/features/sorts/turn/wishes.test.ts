import { expect, it } from 'vitest'
import { Wishes } from './wishes.ts'

it('gives one wish after the other, and none behind one that is refused', () => {
  const wishes = new Wishes<string>()
  expect(wishes.take()).toBeNull()
  for (const key of ['1', '2', '3']) wishes.add(key)
  expect(wishes.take()).toBe('1')
  expect(wishes.take()).toBeNull()
  wishes.free()
  expect(wishes.take()).toBe('2')
  wishes.forget()
  wishes.free()
  expect(wishes.take()).toBeNull()
})
