import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Converter } from 'opencc-js'
import type { Dice } from '../../harness/dice.ts'

/** In what way a note says the same again. */
export const TWIN_KINDS = ['copy', 'typo', 'prefix', 'dropped', 'reorder', 'script', 'number', 'synonym'] as const
export type TwinKind = (typeof TWIN_KINDS)[number]

/** In what way a note that has most of the words says something else. */
export const FOE_KINDS = ['negated', 'other number', 'other word'] as const
export type FoeKind = (typeof FOE_KINDS)[number]

type Change = (text: string, dice: Dice) => string | null

const HAN = /\p{Script=Han}/u
const isHan = (text: string): boolean => HAN.test(text)
/** Most of it is. */
const isChinese = (text: string): boolean => (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 2 > text.length

const fixtures = path.join(import.meta.dirname, '../../fixtures')
const synonyms = JSON.parse(readFileSync(path.join(fixtures, 'duplicates/synonyms.json'), 'utf8')) as {
  readonly en: readonly (readonly [string, string])[]
  readonly zh: readonly (readonly [string, string])[]
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

interface Piece {
  readonly text: string
  readonly isWord: boolean
}

const piecesOf = (text: string): Piece[] =>
  [...segmenter.segment(text)].map(({ segment, isWordLike }) => ({ text: segment, isWord: isWordLike === true }))
const joined = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const IDEOGRAPHS =
  '的一是不了人在有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长'

const copy: Change = (text, dice) => {
  const end = text.replace(/[.。!！?？\s]+$/u, '')
  const ways = [
    () => `${end}${isChinese(text) ? '。' : '.'}`,
    () => `${end}${isChinese(text) ? '！！' : '!!'}`,
    () => `  ${text.replaceAll(' ', '  ')} `,
    () => text.toUpperCase(),
    () => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
    () => text
  ]
  return dice.of(ways)()
}

const typoOnce: Change = (text, dice) => {
  const places = [...text].flatMap((char, at) => (/[\p{L}]/u.test(char) ? [at] : []))
  if (places.length < 4) return null
  const chars = [...text]
  const at = dice.of(places.slice(1, -1))
  const here = chars[at] ?? ''
  const other = isHan(here) ? dice.of([...IDEOGRAPHS]) : dice.of([...LETTERS])
  const way = dice.int(4)
  if (way === 0) chars.splice(at, 1)
  else if (way === 1) chars.splice(at, 0, isHan(here) ? here : other)
  else if (way === 2) chars[at] = other
  else chars.splice(at, 2, chars[at + 1] ?? '', here)
  return chars.join('')
}

/** One slip; in a longer note of letters two. */
const typo: Change = (text, dice) => {
  const once = typoOnce(text, dice)
  return once !== null && !isChinese(text) && text.length >= 40 ? typoOnce(once, dice) : once
}

const OPENINGS = {
  en: [
    'I want: ',
    'We need ',
    'Please ',
    'It would be nice if ',
    'I wish ',
    'As a customer I would like ',
    'My hope: '
  ],
  zh: ['希望', '我希望', '请', '最好', '我觉得', '建议', '我们需要', '能不能']
} as const

const prefix: Change = (text, dice) =>
  isChinese(text)
    ? dice.of(OPENINGS.zh) + text
    : dice.of(OPENINGS.en) + (/^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1))

/** Without it a note says the opposite. */
const NEGATION = /^(?:not?|never|.*n['’]t)$|[不别別没沒无無]/iu

/** A word that is not there: of four at least, or of six ideographs. */
const dropped: Change = (text, dice) => {
  const pieces = piecesOf(text)
  const words = pieces.flatMap(({ text: word, isWord }, at) => (isWord && !NEGATION.test(word) ? [at] : []))
  if (words.length < 4 || (isChinese(text) && text.length < 6)) return null
  const at = dice.of(words)
  return joined(pieces.toSpliced(at, 1))
}

/** Parts between commas change places; or what comes first comes last. */
const reorder: Change = (text, dice) => {
  const end = /[.。!！?？]+$/u.exec(text)?.[0] ?? ''
  const body = text.slice(0, text.length - end.length)
  const parts = body.split(/[,，;；、]\s*/u).filter((part) => part !== '')
  const comma = isChinese(text) ? '，' : ', '
  if (parts.length > 1) return [...parts.slice(1), parts[0]].join(comma) + end
  const words = piecesOf(body).filter(({ isWord }) => isWord)
  if (words.length < 4) return null
  const first = words.slice(0, 1 + dice.int(words.length - 2))
  const rest = words.slice(first.length)
  return [...rest, ...first].map((word) => word.text).join(isChinese(text) ? '' : ' ') + end
}

const toTaiwan = Converter({ from: 'cn', to: 'twp' })
const toMainland = Converter({ from: 'twp', to: 'cn' })

const script: Change = (text) => {
  if (!isHan(text)) return null
  const [taiwan, mainland] = [toTaiwan(text), toMainland(text)]
  return mainland !== text ? mainland : taiwan !== text ? taiwan : null
}

const NUMBERS = [
  ['1', '１', 'one', '一'],
  ['2', '２', 'two', '两'],
  ['3', '３', 'three', '三'],
  ['4', '４', 'four', '四'],
  ['5', '５', 'five', '五'],
  ['10', '１０', 'ten', '十'],
  ['20', '２０', 'twenty', '二十'],
  ['30', '３０', 'thirty', '三十']
] as const
/** What counts; 一 is also a part of other words. */
const COUNTED =
  /\d+|\b(?:one|two|three|four|five|ten|twenty|thirty)\b|[一两兩二三四五十]+(?=[天年月周秒步次位张个小时分点])/giu

function withNumber(text: string, other: (row: number) => string | undefined): string | null {
  let isDone = false
  const changed = text.replace(COUNTED, (found) => {
    const row = NUMBERS.findIndex((forms) => forms.some((form) => form === found.toLowerCase().replace('兩', '两')))
    const by = isDone || row < 0 ? undefined : other(row)
    if (by === undefined || by === found.toLowerCase()) return found
    isDone = true
    return by
  })
  return isDone ? changed : null
}

const number: Change = (text, dice) => {
  const forms = isChinese(text) ? [0, 1, 3] : [0, 1, 2]
  return withNumber(text, (row) => NUMBERS[row]?.[dice.of(forms)])
}

const synonym: Change = (text, dice) => {
  const pieces = piecesOf(text)
  const table = isChinese(text) ? synonyms.zh : synonyms.en
  const choices = pieces.flatMap((piece, at) =>
    table.flatMap(([word, other]) => (word === piece.text.toLowerCase() ? [{ at, other }] : []))
  )
  if (choices.length === 0) return null
  const { at, other } = dice.of(choices)
  return joined(pieces.with(at, { text: other, isWord: true }))
}

const TWINS: Readonly<Record<TwinKind, Change>> = { copy, typo, prefix, dropped, reorder, script, number, synonym }

const negated: Change = (text) => {
  const english = text.replace(/\b(?:must|should|can|is|are|do|does|has|could)\b/i, (verb) => `${verb} not`)
  const chinese = text.replace(/要|能|可以|会|會/u, (verb) => `不${verb}`)
  return english !== text && !/\bnot\b|n't/i.test(text)
    ? english
    : chinese !== text && !/[不别別没]/.test(text)
      ? chinese
      : null
}

const otherNumber: Change = (text, dice) =>
  withNumber(
    text,
    (row) => NUMBERS[(row + 1 + dice.int(NUMBERS.length - 1)) % NUMBERS.length]?.[isChinese(text) ? 3 : 2]
  )

const OTHER_WORDS = {
  en: ['weather', 'printer', 'garden', 'contract', 'holiday', 'bridge', 'teacher', 'window', 'coffee', 'engine'],
  zh: ['天气', '打印机', '花园', '合同', '假期', '桥梁', '老师', '窗户', '咖啡', '发动机']
} as const

/** The longest word is another one that has nothing to do with it. */
const otherWord: Change = (text, dice) => {
  const pieces = piecesOf(text)
  const longest = Math.max(...pieces.map((piece) => (piece.isWord ? piece.text.length : 0)))
  const at = pieces.findIndex((piece) => piece.isWord && piece.text.length === longest)
  if (at < 0 || longest < 2) return null
  const other = dice.of(isHan(pieces[at]?.text ?? '') ? OTHER_WORDS.zh : OTHER_WORDS.en)
  return joined(pieces.with(at, { text: other, isWord: true }))
}

const FOES: Readonly<Record<FoeKind, Change>> = {
  negated,
  'other number': otherNumber,
  'other word': otherWord
}

/** The same by other words; null where this cannot be done to the text. */
export const twinOf = (text: string, kind: TwinKind, dice: Dice): string | null => TWINS[kind](text, dice)

/** Something else by nearly the same words. */
export const foeOf = (text: string, kind: FoeKind, dice: Dice): string | null => FOES[kind](text, dice)

export const languageOf = (text: string): 'en' | 'zh' | 'mixed' =>
  !isHan(text) ? 'en' : /[a-z]{2}/i.test(text) ? 'mixed' : 'zh'
