import type { LevelKind } from '../../levels/level.ts'
import { isBlank } from '../cells.ts'
import type { ColumnTarget } from '../csvOptions.ts'
import { layoutOf, type TableProfile } from '../tableLayout.ts'
import { contentOf, levelAskedBy } from './columns.ts'

/**
 * Responses of a LimeSurvey survey, with headings as codes, as whole questions, or as both (`id. Response ID`). The row of
 * an array stands in brackets (`Q[SQ001]`) or after an underscore (`Q_SQ001`). A response without a date was never sent off.
 */
export const limesurvey: TableProfile<'limesurvey'> = {
  id: 'limesurvey',
  recognise(rows) {
    const names = rows[0]?.cells ?? []
    const columns = names.map(columnOf)
    const submitted = columns.findIndex(({ code }) => SUBMITTED.has(code))
    if (!KEYS.has(columns[0]?.code ?? '') || submitted === -1) return null

    const data = rows.slice(1)
    const blocks = blocksOf(columns)
    const mapping = columns.map(({ code, question, sub }, column): ColumnTarget => {
      if (KEYS.has(code)) return 'key'
      if (PERSONAL.has(code)) return 'drop'
      if (ABOUT.has(code) || TIMING.test(code)) return 'ignore'
      const content = contentOf(data, column)
      if (content === 'numbers' && sub !== '') return blocks.get(column) ?? levelAskedBy(question)
      return content === 'sentences' || sub === 'other' ? 'answer' : 'ignore'
    })
    return layoutOf(names, mapping, {
      labels: columns.map(({ code, question, item }, column) => {
        if (mapping[column] === 'answer') return item === '' ? question : `${question} (${item})`
        return item || (blocks.has(column) ? pairName(code) : question)
      }),
      groups: columns.map(({ sub, question }) => (sub === '' ? '' : question)),
      isUnfinished: (cells) => isBlank(cells[submitted] ?? '')
    })
  }
}

const KEYS: ReadonlySet<string> = new Set(['id', 'Response ID'])
const SUBMITTED: ReadonlySet<string> = new Set(['submitdate', 'Date submitted'])
const PERSONAL: ReadonlySet<string> = new Set([
  ...['token', 'ipaddr', 'refurl', 'Access code', 'Token', 'IP address', 'Referrer URL'],
  ...['firstname', 'lastname', 'email', 'First name', 'Last name', 'Email address']
])
const ABOUT: ReadonlySet<string> = new Set([
  ...['submitdate', 'lastpage', 'startlanguage', 'seed', 'startdate', 'datestamp'],
  ...['Date submitted', 'Last page', 'Start language', 'Seed', 'Date started', 'Date last action']
])
const TIMING = /^(?:interviewtime|groupTime\d+|\w+Time|Total time|Group time: .*|Question time: .*)$/

interface Column {
  /** Of the whole column; the heading itself, where it says no code. */
  readonly code: string
  readonly question: string
  /** The code of the row of an array, `other`, or nothing. */
  readonly sub: string
  /** What the row of the array says, where the heading says it. */
  readonly item: string
}

function columnOf(heading: string): Column {
  const coded = /^(\w+(?:\[\w+\])?)\. (.*)$/s.exec(heading.trim())
  const [, code = heading.trim(), words = ''] = coded ?? []
  const asked = words || code
  // Not from the start: a heading may be long, and each of its spaces would be tried.
  const inWords = /\[([^[\]]*)\](?:\[[^[\]]*\])?$/.exec(asked)
  const sub = /^\w+\[(\w+)\]/.exec(code)?.[1] ?? /^\w+?_(SQ\d+|\d+|other)$/i.exec(code)?.[1] ?? ''
  const isCode = /^\w+(?:\[\w+\])*$/.test(code)
  if (isCode && words === '') return { code, question: stemOf(code), sub, item: '' }
  return {
    code,
    question: asked.slice(0, inWords?.index).trimEnd() || asked,
    sub: sub || (inWords?.[1] ?? ''),
    item: inWords?.[1] ?? ''
  }
}

/** The code of the question that a column belongs to. */
const stemOf = (code: string): string => code.replace(/\[\w+\]$/, '').replace(/_(?:SQ\d+|\d+|other)$/i, '')

/** Two questions of one code but for the last letter, E and P, ask for what was expected and what was perceived. */
function blocksOf(columns: readonly Column[]): ReadonlyMap<number, LevelKind> {
  const stems = new Set(columns.map(({ code }) => stemOf(code)))
  const kinds = new Map<number, LevelKind>()
  for (const [column, { code, sub }] of columns.entries()) {
    const stem = stemOf(code)
    const [, shared, letter] = /^(\w*?)_?([EP])$/.exec(stem) ?? []
    if (sub === '' || letter === undefined || shared === undefined) continue
    const other = letter === 'E' ? 'P' : 'E'
    if (!stems.has(`${stem.slice(0, -1)}${other}`)) continue
    kinds.set(column, letter === 'E' ? 'desired' : 'perceived')
  }
  return kinds
}

/** What both columns of an item are called: its code without the letter of the block. */
const pairName = (code: string): string => {
  const stem = stemOf(code)
  const rest = code.slice(stem.length).replace(/[[\]_]/g, '')
  return [stem.replace(/_?[EP]$/, ''), rest].filter(Boolean).join(' ')
}
