import { describe, expect, it } from 'vitest'
import { foundIn } from './found.ts'

const marked = (text: string, search: string, around?: number): string | null => {
  const result = foundIn(text, search, around)
  return result && `${result.before}[${result.found}]${result.after}`
}

describe('foundIn', () => {
  it('marks what was found', () => {
    expect(marked('The heron stays on the badge', 'heron')).toBe('The [heron] stays on the badge')
  })
  it('folds case and width as the search does', () => {
    expect(marked('Our ＡＰＩ must be fast', 'api')).toBe('Our [ＡＰＩ] must be fast')
    expect(marked('审批要支持 ERP 系统', 'ｅｒｐ')).toBe('审批要支持 [ERP] 系统')
  })
  it('L1: folds Traditional and Simplified as the search does', () => {
    expect(marked('發票不要有意外', '发票')).toBe('[發票]不要有意外')
  })
  it('L1: folds what is composed of several characters as the search does', () => {
    expect(marked('The cafe\u0301 opens', 'caf\u00e9')).toBe('The [cafe\u0301] opens')
    expect(marked('The caf\u00e9 opens', 'cafe\u0301')).toBe('The [caf\u00e9] opens')
    expect(marked('ＯＤＯＣ ΟΔΟΣ', 'οδος')).toBe('ＯＤＯＣ [ΟΔΟΣ]')
    expect(marked('ｶﾞｲﾄﾞ', 'ガイド')).toBe('[ｶﾞｲﾄﾞ]')
  })
  it('takes a run of white space for one space', () => {
    expect(marked('delivered  on\n time', 'on time')).toBe('delivered [on\n time]')
  })
  it('cuts a long text on both sides', () => {
    expect(marked(`${'a'.repeat(50)}needle${'b'.repeat(50)}`, 'needle', 3)).toBe('…aaa[needle]bbb…')
  })
  it('does not cut a character in half', () => {
    expect(marked('😀😀needle😀😀', 'needle', 3)).toBe('…😀[needle]😀…')
  })
  it('finds nothing for an empty search, or where there is nothing', () => {
    expect(marked('text', ' ')).toBeNull()
    expect(marked('text', 'other')).toBeNull()
  })
})
