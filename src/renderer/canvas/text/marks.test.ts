import { describe, expect, it } from 'vitest'
import { fold, foldWithPlaces, rangesOf } from '../../../domain/text/fold.ts'
import { layoutText } from './layout.ts'
import { partsOf } from './marks.ts'

const measure = (text: string): number => Array.from(text).length
const marked = (text: string, wanted: string, width: number): string[] => {
  const { lines } = layoutText(text, { width, height: 1e6, fontSizes: [1], lineHeight: 1 }, measure)
  const parts = partsOf(rangesOf(foldWithPlaces(text), fold(wanted)), text, lines)
  return parts.map(({ line, start, end }) => `${line}:${lines[line]?.slice(start, end)}`)
}

describe('partsOf', () => {
  it('finds words in their lines, each time they come', () => {
    expect(marked('no fee, no fuss, no fee', 'fee', 8)).toEqual(['0:fee', '2:fee'])
  })
  it('marks both sides of the end of a line', () => {
    expect(marked('no surprises on the invoice', 'on the', 16)).toEqual(['0:on', '1:the'])
    expect(marked('開幕前試運行', '前试运', 4)).toEqual(['0:前試', '1:運'])
  })
  it('is not led astray by empty lines', () => {
    expect(marked('first\n\nthe second', 'second', 20)).toEqual(['2:second'])
  })
  it('marks what is left of a text that was cut', () => {
    const text = 'alpha beta gamma'
    expect(partsOf([{ start: 6, end: 10 }], text, ['alpha be…'])).toEqual([{ line: 0, start: 6, end: 8 }])
  })
})
