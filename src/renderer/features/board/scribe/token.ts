import { fitting, type Named } from '../../../../domain/capture/names.ts'
import type { Vocabulary } from '../../../../domain/capture/parseLine.ts'
import type { Factor } from '../../../../domain/expectations/expectation.ts'
import { fold } from '../../../../domain/text/fold.ts'

/** Something in the line that is being named at the caret: `@be`, `#pri`. */
export interface Token {
  readonly mark: '@' | '#'
  readonly query: string
  /** Where in the line it begins and ends, the mark included. */
  readonly start: number
  readonly end: number
}

const AT_CARET = /(?:^|[\s\u3000-\u303f\u3400-\u9fff\uff00-\uff0f])([@＠#＃])([^@＠#＃]*)$/u

/** The token that the caret stands at the end of; null: words are being written. */
export function tokenAt(line: string, caret: number): Token | null {
  const found = AT_CARET.exec(line.slice(0, caret))
  if (found === null) return null
  const [, mark = '', query = ''] = found
  // After a space it is done with, unless a name goes on there.
  if (/\s$/.test(query)) return null
  return { mark: mark === '@' || mark === '＠' ? '@' : '#', query, start: caret - query.length - 1, end: caret }
}

export type Completion =
  | { readonly kind: 'person' | 'lane'; readonly id: string; readonly name: string }
  | { readonly kind: 'factor'; readonly id: Factor; readonly name: string }
  /** Somebody who is not on the list yet. */
  | { readonly kind: 'newPerson'; readonly id: 'new'; readonly name: string }

/** People to choose from; what shapes a note and the lanes are few, and all are shown. */
const MOST_PEOPLE = 7

const nameOf = ({ names }: Named<unknown>): string => names[0] ?? ''

/** What may be meant, the best first; a name that nobody has can be added, as long as it is one word or fits somebody. */
export function completionsFor({ mark, query }: Token, { people, factors, lanes }: Vocabulary): readonly Completion[] {
  if (mark === '#') {
    return [
      ...fitting(query, factors).map((each): Completion => ({ kind: 'factor', id: each.id, name: nameOf(each) })),
      ...fitting(query, lanes).map((each): Completion => ({ kind: 'lane', id: each.id, name: nameOf(each) }))
    ]
  }
  const found = fitting(query, people).slice(0, MOST_PEOPLE)
  const name = query.trim()
  const isKnown = people.some(({ names }) => names.some((each) => fold(each) === fold(name)))
  const canAdd = name !== '' && !isKnown && (found.length > 0 || (name.match(/\s/g)?.length ?? 0) < 2)
  return [
    ...found.map((each): Completion => ({ kind: 'person', id: each.id, name: nameOf(each) })),
    ...(canAdd ? [{ kind: 'newPerson', id: 'new', name } as const] : [])
  ]
}

/** The line with other words in place of the token, and where the caret is then. */
export function replaceToken(line: string, { start, end }: Token, words: string): { line: string; caret: number } {
  const before = words === '' ? line.slice(0, start).replace(/\s+$/, ' ') : line.slice(0, start)
  const after = line.slice(end).replace(/^\s+/, '')
  return { line: `${before}${words}${after}`, caret: before.length + words.length }
}
