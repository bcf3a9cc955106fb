import { describe, expect, it } from 'vitest'
import { Refusal } from '../../replica/bridge.ts'
import { ListInHand } from './listInHand.ts'

const refused = (isKept: boolean) => () => Promise.reject(new Refusal({ code: 'invalid-args', params: {} }, isKept))
const stored = () => Promise.resolve()

describe('a list that is edited faster than it is stored', () => {
  it('goes on from what is on its way', () => {
    const list = new ListInHand(['a'], 9)
    void list.put(['a', 'b'], stored)
    expect(list.latest).toEqual(['a', 'b'])
  })

  it('forgets what was refused, so that the next change is stored', async () => {
    const list = new ListInHand(['a'], 9)
    await expect(list.put(['a', 'wrong'], refused(false))).rejects.toThrow('invalid-args')
    expect(list.latest).toEqual(['a'])
  })

  it('keeps what waits to be stored', async () => {
    const list = new ListInHand(['a'], 9)
    await expect(list.put(['a', 'b'], refused(true))).rejects.toThrow()
    expect(list.latest).toEqual(['a', 'b'])
  })

  it('says when it is full, and can be made shorter then', async () => {
    const list = new ListInHand(['a', 'b', 'c'], 2)
    await expect(list.put(['a', 'b', 'c', 'd'], stored)).rejects.toThrow('list-full')
    expect(list.latest).toHaveLength(3)
    await list.put(['a', 'b'], stored)
    expect(list.latest).toEqual(['a', 'b'])
  })
})
