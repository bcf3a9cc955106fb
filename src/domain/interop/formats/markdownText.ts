import { decodeEntities } from '../cells.ts'
import { plainText } from './html.ts'

// Words to Markdown and back: what is escaped here comes back from `plainMarkdown` as it was.

/** A text in which Markdown sees no marks. Spaces around its lines are lost, as they are to Markdown. */
export const escapeMarkdown = (text: string): string =>
  plainText(text)
    .split('\n')
    .map((line) => escapeStart(escapeInline(line.trim())))
    .join('\n')

const escapeInline = (line: string): string =>
  line
    .replaceAll(/[\\`*[\]<~]/g, '\\$&')
    .replaceAll(/_/g, (mark, at: number) => (isWord(line[at - 1]) && isWord(line[at + 1]) ? mark : `\\${mark}`))
    .replaceAll(/&(?=#|[a-z])/gi, '&amp;')

/**
 * The beginnings that make a line a heading, a quotation, an item of a list or a rule; and those that say who speaks and
 * who says the same in our own outlines. What no backslash can go before is told by its number.
 */
function escapeStart(line: string): string {
  if (/^(?:#{1,6}(?:\s|$)|>|[-+](?:\s|$)|--|\+1|=+$)/.test(line)) return `\\${line}`
  return line
    .replace(/^[•·▪◦–—]/, numbered)
    .replace(/^(\d{1,9})([.)、])/, (_whole, number, mark) => number + (mark === '、' ? numbered(mark) : `\\${mark}`))
}

const numbered = (character: string): string => `&#${character.charCodeAt(0)};`

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/**
 * The words of a text without the marks of Markdown: no stars, no ticks, links as "words (address)". Every pattern is
 * bounded, so that no text takes long.
 */
export function plainMarkdown(text: string): string {
  const pieces = piecesOf(text.replaceAll(/\r\n?/g, '\n').replaceAll(HEADING, ''))
  dropEmphasis(pieces)
  return plainText(
    pieces
      .map((piece) => piece.text)
      .join('')
      .split('\n')
      .map((line) => line.trim())
      .join('\n')
  )
}

/** At the beginning of a line. */
const HEADING = /(?<![^\n]) {0,3}#{1,6}[ \t]{1,9}(?=\S)/g

interface Piece {
  text: string
  /** A run of stars, low lines or waves, which may be marks or themselves. */
  readonly run: { readonly canOpen: boolean; readonly canClose: boolean } | null
}

const TOKEN = new RegExp(
  [
    /\\([!-/:-@[-`{-~\n])/,
    /(?<!`)(?<ticks>`{1,3})(?!`)([^`]{1,2000})\k<ticks>(?!`)/,
    /!\[([^\]\n]{0,300})\]\([^()\s]{0,2000}\)/,
    /\[([^[\]\n]{1,300})\]\(([^()\s]{1,2000})\)/,
    /\[\[([^[\]|\n]{1,300})(?:\|([^[\]\n]{1,300}))?\]\]/,
    /<((?:https?:|mailto:)[^<>\s]{1,2000})>/,
    /(<br\s{0,3}\/?>)/,
    /(<\/?[a-z][^<>\n]{0,300}>)/,
    /(&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});)/,
    /(\*{1,3}|_{1,3}|~~)/
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi'
)

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), run: null })
    end = match.index + match[0].length
    const mark = match[13]
    if (mark === undefined) pieces.push({ text: wordsOf(match), run: null })
    else pieces.push({ text: mark, run: sidesOf(mark, text[match.index - 1] ?? ' ', text[end] ?? ' ') })
  }
  pieces.push({ text: text.slice(end), run: null })
  return pieces
}

function wordsOf([
  whole,
  escaped,
  ,
  code,
  alt,
  label,
  url,
  page,
  alias,
  address,
  br,
  tag,
  entity
]: RegExpMatchArray): string {
  if (label !== undefined) return label === url ? label : `${label} (${url})`
  if (br !== undefined) return '\n'
  if (tag !== undefined) return ''
  if (entity !== undefined) return decodeEntities(entity)
  return escaped ?? code?.trim() ?? alt ?? alias ?? page ?? address ?? whole
}

function sidesOf(mark: string, before: string, after: string) {
  const isLow = mark.startsWith('_')
  return {
    canOpen: !/\s/.test(after) && !(isLow && isWord(before)),
    canClose: !/\s/.test(before) && !(isLow && isWord(after))
  }
}

/** Takes out the runs that stand as a pair around words; the others are themselves. */
function dropEmphasis(pieces: readonly Piece[]): void {
  const open = new Map<string, Piece[]>()
  for (const piece of pieces) {
    if (piece.run === null) continue
    const mark = piece.text
    const partner = piece.run.canClose ? open.get(mark)?.pop() : undefined
    if (partner !== undefined) {
      partner.text = ''
      piece.text = ''
    } else if (piece.run.canOpen) {
      open.set(mark, [...(open.get(mark) ?? []).slice(-20), piece])
    }
  }
}
