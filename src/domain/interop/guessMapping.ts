import { MAX_TITLE } from '../engine/schema.ts'
import { fold } from '../text/fold.ts'
import { isBlank } from './cells.ts'
import { COLUMN_TARGETS, type ColumnTarget } from './csvOptions.ts'
import type { Table } from './table.ts'

type NamedTarget = Exclude<ColumnTarget, 'answer' | 'person' | 'ignore' | 'drop'>

/**
 * What columns are called in the exports of other tools and in hand-made sheets. Latin names are matched by whole words.
 * Names are folded before they are compared, so that one form of an ideograph stands for both.
 */
const NAMES: Readonly<Record<NamedTarget, readonly string[]>> = {
  text: [
    ...['expectation', 'requirement', 'feature', 'text', 'comment', 'review', 'feedback', 'note', 'content', 'summary'],
    ...[
      'description',
      'name of card',
      'reflection',
      '期望',
      '期待',
      '需求',
      '要求',
      '内容',
      '评论',
      '评价',
      '意见',
      '反馈'
    ],
    ...['回馈', '文本', '文字', '摘要']
  ],
  quote: [
    ...['quote', 'verbatim', 'benefit', 'reason', 'rationale', 'why', '原话', '引述', '引文', '理由', '原因', '好处']
  ],
  speaker: [
    ...['speaker', 'participant', 'respondent', 'author', 'said by', 'user', 'customer', 'client', 'name', 'who'],
    ...['reporter', '发言人', '姓名', '名字', '用户', '客户', '使用者', '受访者', '参与者', '作者']
  ],
  organisation: ['organisation', 'organization', 'company', 'employer', 'firm', '公司', '机构', '组织', '单位', '企业'],
  role: ['role', 'position', 'job', 'function', 'job title', '角色', '职位', '职务', '岗位', '职称'],
  segment: ['segment', 'department', 'team', '分组', '客群', '部门', '细分'],
  stage: ['engagement stage', 'stage of use', '合作阶段', '使用阶段'],
  cluster: [
    ...['cluster', 'category', 'cat', 'theme', 'topic', 'domain', 'group', 'section', 'area', 'reflectiongroup'],
    ...['分类', '类别', '类目', '主题', '领域', '归类', '群组']
  ],
  factors: ['factors', 'factor', '影响因素', '因素'],
  mentions: ['also said', 'mentions', 'votes', 'vote count', 'upvotes', 'likes', '票数', '得票', '点赞', '提及'],
  desired: ['desired', 'desired level', 'expected level', '期望水平'],
  agreed: ['agreed', 'agreed level', '约定水平', '商定水平'],
  perceived: ['perceived', 'perceived level', '感知水平', '实际感受'],
  key: ['id', 'key', 'uuid', 'guid', 'issue key', 'task id', 'response id', 'card id', '编号', '编码']
}

/** Their names are common words inside others ("user id", "cost factors"): only the whole name counts. */
const WHOLE_NAMES: ReadonlySet<ColumnTarget> = new Set([
  ...(['factors', 'mentions', 'desired', 'agreed', 'perceived', 'key', 'stage'] as const)
])

/** Enough rows to tell a column of sentences from one of codes. */
const SAMPLE_ROWS = 200
/** Answers to an open question are longer than a choice, on average. */
const OPEN_ANSWER = 12

/**
 * What each column most likely holds, by its name; the text by the length of its cells where no name tells, or the answers
 * where columns are questions. The user sees the guess and corrects it.
 */
export function guessMapping(table: Table): ColumnTarget[] {
  const mapping = mapNamed(table)
  if (mapping.includes('text') || mapping.length === 0) return mapping
  const sizes = sizesOf(table)
  const isOpen = (column: number): boolean => mapping[column] === 'ignore' && (sizes[column] ?? 0) >= OPEN_ANSWER
  const isAnswer = table.headers.map((header, column) => isOpen(column) && isQuestion(header))
  if (isAnswer.includes(true)) return mapping.map((target, column) => (isAnswer[column] === true ? 'answer' : target))
  const unnamed = sizes.map((size, column) => (mapping[column] === 'ignore' ? size : 0))
  const candidates = Math.max(...unnamed) > 0 ? unnamed : sizes
  const longest = candidates.indexOf(Math.max(...candidates))
  return mapping.map((target, column) => (column === longest ? 'text' : target))
}

/** What the names of the columns say, and no more. */
export function mapNamed(table: Table): ColumnTarget[] {
  const mapping = table.headers.map((): ColumnTarget => 'ignore')
  const sizes = sizesOf(table)
  const names = table.headers.map((header) => ({ words: wordsOf(header), isQuestion: isQuestion(header) }))
  for (const target of COLUMN_TARGETS) {
    if (!(target in NAMES)) continue
    const best = bestColumn(names, target as NamedTarget, mapping, sizes)
    if (best !== -1) mapping[best] = target
  }
  return mapping
}

const sizesOf = (table: Table): number[] => table.headers.map((_, column) => averageLength(table, column))

interface HeaderName {
  readonly words: string
  readonly isQuestion: boolean
}

function bestColumn(headers: readonly HeaderName[], target: NamedTarget, taken: ColumnTarget[], sizes: number[]) {
  let best = -1
  let bestScore = WHOLE_NAMES.has(target) ? 1.999 : 0
  for (const [column, header] of headers.entries()) {
    // A column without cells is of no use, whatever it is called.
    if (taken[column] !== 'ignore' || sizes[column] === 0) continue
    const score = nameScore(header, NAMES[target])
    if (score > bestScore) {
      best = column
      bestScore = score
    }
  }
  return best
}

const isQuestion = (header: string): boolean => /[?？]\s*$/.test(header)

/** 2 for the name itself (and a little more for one that stands earlier in the list), 1 for a name that has it in it; a question is more than a name. */
function nameScore({ words, isQuestion: isAsked }: HeaderName, names: readonly string[]): number {
  const scores = names.map((name, index) => {
    const earliness = (names.length - index) / (names.length + 1)
    if (words === name || words.replaceAll(' ', '') === name) return 2 + earliness
    const isInside = /^[a-z ]+$/.test(name) ? ` ${words} `.includes(` ${name} `) : words.includes(name)
    return !isAsked && isInside ? 1 + earliness : 0
  })
  return Math.max(...scores)
}

/** A header as words: `userId`, `User ID` and `user_id` are the same. No name is longer than a title. */
export const wordsOf = (header: string): string =>
  fold(header.slice(0, MAX_TITLE).replace(/([a-z])([A-Z])/g, '$1 $2'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function averageLength({ rows }: Table, column: number): number {
  let sum = 0
  const sample = rows.slice(0, SAMPLE_ROWS)
  for (const { cells } of sample) {
    const cell = cells[column] ?? ''
    if (!isBlank(cell)) sum += cell.trim().length
  }
  return sum / Math.max(1, sample.length)
}
