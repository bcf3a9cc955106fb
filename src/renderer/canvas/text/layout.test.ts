import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesOf } from './breaks.ts'
import { baselineIn, ellipsize, layoutText, type Measure } from './layout.ts'

/** Ideographs and full-width forms are 1 em wide, everything else half. */
const measure: Measure = (text) => Array.from(text).reduce((sum, char) => sum + (char > '\u2e7f' ? 1 : 0.5), 0)

const linesAt = (em: number, text: string): readonly string[] =>
  layoutText(text, { width: em * 10, height: 0, fontSizes: [10], lineHeight: 1 }, measure).lines

describe('where lines may break', () => {
  const cases: readonly (readonly [text: string, pieces: string])[] = [
    ['fast and simple', 'fast| and| simple'],
    ['登录要快', '登|录|要|快'],
    ['用SAP导出', '用|SAP|导|出'],
    ['上线，再说', '上|线，|再|说'],
    ['他说：“要快！”然后走了', '他|说：|“要|快！”|然|后|走|了'],
    ['（试用）版', '（试|用）|版'],
    ['等等……再看', '等|等……|再|看'],
    ['快——但是贵', '快|——|但|是|贵'],
    ['3.14 and v2.0', '3.14| and| v2.0'],
    ['self-service', 'self-|service'],
    ['-5 degrees', '-5| degrees'],
    ['don’t break', 'don’t| break'],
    ['价格¥500起', '价|格|¥500|起'],
    ['API(接口)稳定', 'API(接|口)|稳|定'],
    ['50%的人', '50%|的|人'],
    ['“quoted” words', '“quoted”| words'],
    ['カードキー', 'カー|ド|キー'],
    ['👩‍👩‍👧快', '👩‍👩‍👧|快'],
    ['é́ver', 'é́ver']
  ]
  it.each(cases)('%s', (text, expected) => {
    const pieces = piecesOf(text)
    expect(pieces.map(({ text: piece }) => piece)).toEqual(expected.split('|').map((piece) => piece.trim()))
    expect(pieces.map(({ text: piece, spaces }) => piece + spaces).join('')).toBe(text)
  })
})

describe('lines', () => {
  it('break between words, and spaces hang over the edge', () => {
    expect(linesAt(4, 'fast and  simple')).toEqual(['fast and', 'simple'])
  })

  it('break between ideographs', () => {
    expect(linesAt(4, '登录要快一点')).toEqual(['登录要快', '一点'])
  })

  it('take a character along rather than start with closing punctuation', () => {
    expect(linesAt(4, '登录要快，稳')).toEqual(['登录要', '快，稳'])
  })

  it('do not end with opening punctuation', () => {
    expect(linesAt(4, '上线前（五月）')).toEqual(['上线前', '（五月）'])
  })

  it('keep Latin words whole in mixed text', () => {
    expect(linesAt(5, '要能导出Excel文件')).toEqual(['要能导出', 'Excel文件'])
    expect(linesAt(5, '支持Excel')).toEqual(['支持Excel'])
    expect(linesAt(4, '支持Excel')).toEqual(['支持', 'Excel'])
  })

  it('tear a word only when it is wider than a line', () => {
    expect(linesAt(3, 'internationalisation')).toEqual(['intern', 'ationa', 'lisati', 'on'])
  })

  it('are begun by line feeds, and empty ones are kept', () => {
    expect(linesAt(10, 'one\n\ntwo')).toEqual(['one', '', 'two'])
    expect(linesAt(10, '')).toEqual([''])
  })
})

describe('lines of any mixed text', () => {
  const closing = [...'，。、；：？！）】》」』”’…,.;:!?)]}%']
  const opening = [...'（【《「『“‘([{']
  // Runs as they are written: words, ideographs, a punctuation mark after or before them.
  const run = fc.oneof(
    fc.constantFrom('SAP', 'login', 'v2.0', 'self-service', '3.14', '€500', '50%'),
    fc.string({ unit: fc.constantFrom(...'登录要快稳定价格透明報價'), minLength: 1, maxLength: 8 }),
    fc.tuple(fc.constantFrom(...opening), fc.constantFrom('试用', 'ERP', '五')).map(([mark, words]) => mark + words),
    fc.tuple(fc.constantFrom('上线', 'now', '吗'), fc.constantFrom(...closing)).map(([words, mark]) => words + mark),
    fc.constant(' ')
  )
  const texts = fc.array(run, { minLength: 1, maxLength: 25 }).map((runs) => runs.join(''))

  it('lose nothing, never begin with closing punctuation nor end with opening, and are no wider than the note', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 12, max: 30 }), (text, em) => {
        const lines = linesAt(em, text)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const [index, line] of lines.entries()) {
          expect(measure(line)).toBeLessThanOrEqual(em + 1e-6)
          // What is wider than a line has to be torn somewhere.
          const isTorn = piecesOf(text).some((piece) => measure(piece.text) > em)
          if (index === 0 || isTorn) continue
          expect(closing, text).not.toContain(line.charAt(0))
          expect(opening, text).not.toContain(lines[index - 1]?.at(-1))
        }
      })
    )
  })
})

describe('the font', () => {
  const box = { width: 100, height: 60, fontSizes: [20, 15, 10], lineHeight: 1 }

  it('is the largest in which the text fits', () => {
    expect(layoutText('要快', box, measure)).toEqual({ lines: ['要快'], fontSize: 20, lineHeight: 20, height: 20 })
    expect(layoutText('一'.repeat(16), box, measure).fontSize).toBe(15)
  })

  it('shrinks rather than tear a word', () => {
    expect(layoutText('internationals', box, measure)).toMatchObject({ lines: ['internationals'], fontSize: 10 })
  })

  it('stays at the floor when nothing fits, and the text grows down', () => {
    expect(layoutText('一'.repeat(100), box, measure)).toMatchObject({ fontSize: 10, height: 100 })
  })
})

describe('the baseline', () => {
  it('is where a browser sets it, in whole px', () => {
    const inter = { ascent: 0.96875, descent: 0.2412 }
    expect(baselineIn({ fontSize: 20, lineHeight: 27 }, inter)).toBe(20)
    expect(baselineIn({ fontSize: 14, lineHeight: 19 }, inter)).toBe(15)
  })
})

describe('one line', () => {
  it('is cut with an ellipsis where it is too wide', () => {
    expect(ellipsize('Lin Wei', 10, measure)).toBe('Lin Wei')
    expect(ellipsize('Maria-Theresia', 3, measure)).toBe('Maria…')
    expect(ellipsize('采购部经理', 3, measure)).toBe('采购…')
  })
})
