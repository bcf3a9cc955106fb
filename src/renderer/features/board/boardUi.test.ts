import { beforeEach, describe, expect, it } from 'vitest'
import { borrowTool, chooseTool, keepTool, returnTool, toolUsed, useBoardUi } from './boardUi.ts'

const tool = (): string => useBoardUi.getState().tool

beforeEach(() => {
  keepTool(false)
  chooseTool('select')
})

describe('a tool that is taken up for one deed', () => {
  it('is put away after it, unless it is kept', () => {
    chooseTool('lasso')
    toolUsed()
    expect(tool()).toBe('select')
    keepTool(true)
    chooseTool('lasso')
    toolUsed()
    expect(tool()).toBe('lasso')
  })

  it('is in the hand for as long as its key is held, and what was there before comes back', () => {
    chooseTool('hand')
    borrowTool('zoom', 0)
    toolUsed()
    borrowTool('zoom', 300)
    expect(tool()).toBe('zoom')
    returnTool(600)
    expect(tool()).toBe('hand')
  })

  it('stays for one deed when its key was only tapped', () => {
    borrowTool('zoom', 0)
    returnTool(100)
    expect(tool()).toBe('zoom')
    toolUsed()
    expect(tool()).toBe('select')
  })
})
