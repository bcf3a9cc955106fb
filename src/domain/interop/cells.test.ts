import { describe, expect, it } from 'vitest'
import { cleanCell, guardCell } from './cells.ts'

describe('cleanCell', () => {
  it.each([
    ['  plain \n', 'plain'],
    ['彼得&#183;林奇', '彼得·林奇'],
    ['&#x4e2d;&#x6587;', '中文'],
    ['R&amp;D &lt;b&gt; &quot;x&quot;', 'R&D <b> "x"'],
    ['two\nlines', 'two\nlines'],
    ['\uFEFFmarked', 'marked'],
    ['ring\u0007 the bell', 'ring the bell']
  ])('%j becomes %j', (cell, clean) => expect(cleanCell(cell)).toBe(clean))

  it.each(['&amp;#183;', 'Q&A; yes', '&#0;', '&#xD800;', '&#x110000;', '&#99999999;', '&copy;', 'AT&T'])(
    'decodes %j once at most, and only what can be shown',
    (cell) => expect(cleanCell(cell)).toBe(cell.replace('&amp;', '&'))
  )
})

describe('guardCell', () => {
  it.each(['=1+1', '+49 30', '-5 %', '@name', '\tx', '＝1'])('keeps a spreadsheet from calculating %j', (text) => {
    expect(guardCell(text)).toBe(`'${text}`)
    expect(cleanCell(guardCell(text))).toBe(text.trim())
  })

  it.each(["it's", "'quoted'", '1 = 1', ''])('leaves %j', (text) => {
    expect(guardCell(text)).toBe(text)
    expect(cleanCell(text)).toBe(text)
  })
})
