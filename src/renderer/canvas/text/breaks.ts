/**
 * Where a line may be broken: between ideographs, after spaces and hyphens, never inside a Latin word; no closing
 * punctuation at the start of a line and no opening punctuation at its end (禁則). A part of UAX #14, cut to what notes
 * are written in.
 */

/** A run that is not broken, and the spaces after it, which hang over the edge when a line ends there. */
export interface Piece {
  readonly text: string
  readonly spaces: string
}

const NO_START = new Set(
  '，。、；：？！）】》」』〉〕｝］”’…‥·・～〜ー々ゝゞぁぃぅぇぉっゃゅょァィゥェォッャュョ％‰℃°,.;:!?)]}%›»'.split('')
)
const NO_END = new Set('（【《「『〈〔｛［“‘([{‹«￥$€£＄＃#'.split(''))
/** Written twice and kept together: 破折号, 省略号. */
const INSEPARABLE = new Set('—…‥⸺'.split(''))
const HYPHENS = new Set('-‐'.split(''))

// Ideographs, kana, Hangul, their punctuation and full-width forms: a line may break on either side of each.
const WIDE =
  /[\u2e80-\u303f\u3040-\u31bf\u31c0-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f000}-\u{1faff}\u{20000}-\u{3ffff}]/u
const COMBINES = /\p{M}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f/u
const WORDY = /[\p{L}\p{N}]/u

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** What a reader takes for one character: a letter with its accents, a whole emoji. Most texts are their code points. */
export const graphemesOf = (text: string): Iterable<string> =>
  COMBINES.test(text) ? Array.from(segmenter.segment(text), ({ segment }) => segment) : text

const isSpace = (char: string): boolean => char === ' ' || char === '\t'

/** What a character means to a break. */
interface Nature {
  readonly isWide: boolean
  readonly isInseparable: boolean
  readonly cannotStart: boolean
  readonly cannotEnd: boolean
}

/** Notes are written in some thousand characters, which come again and again: each is looked up once. */
const natures = new Map<string, Nature>()

function natureOf(char: string): Nature {
  let nature = natures.get(char)
  if (nature === undefined) {
    nature = {
      isWide: char >= '\u2e80' && WIDE.test(char),
      isInseparable: INSEPARABLE.has(char),
      cannotStart: NO_START.has(char),
      cannotEnd: NO_END.has(char)
    }
    natures.set(char, nature)
  }
  return nature
}

function breaksBetween(before: string, left: string, right: string): boolean {
  if (left <= '~' && right <= '~' && left !== '-') return false
  const [ends, begins] = [natureOf(left), natureOf(right)]
  if (begins.cannotStart || ends.cannotEnd) return false
  if (ends.isInseparable && left === right) return false
  if (HYPHENS.has(left)) return WORDY.test(before) && WORDY.test(right)
  return ends.isWide || begins.isWide || ends.isInseparable || begins.isInseparable || isClosing(left, right)
}

/** `，` and `”` let a break follow whatever comes; an ASCII full stop only before something that is not ASCII (`3.14`). */
const isClosing = (left: string, right: string): boolean =>
  natureOf(left).cannotStart && (left > '\x7f' || right > '\x7f') && left !== '’'

/** One paragraph (no line feeds) as pieces that stay whole. */
export function piecesOf(paragraph: string): Piece[] {
  const pieces: Piece[] = []
  let text = ''
  let spaces = ''
  let before = ''
  let left = ''
  for (const char of graphemesOf(paragraph)) {
    if (isSpace(char)) {
      spaces += char
      continue
    }
    if (spaces !== '' || (left !== '' && breaksBetween(before, left, char))) {
      pieces.push({ text, spaces })
      text = ''
      spaces = ''
    }
    text += char
    before = left
    left = char
  }
  if (text !== '' || spaces !== '') pieces.push({ text, spaces })
  return pieces
}
