import { fold } from '../text/fold.ts'
import { COLUMN_TARGETS, type ColumnTarget } from './csvOptions.ts'
import type { Table } from './table.ts'

/** What columns are called in the exports of other tools and in hand-made sheets. Latin names are matched by whole words. */
const NAMES: Readonly<Record<Exclude<ColumnTarget, 'ignore'>, readonly string[]>> = {
  text: [
    ...['expectation', 'requirement', 'feature', 'text', 'comment', 'review', 'feedback', 'note', 'content', 'summary'],
    ...['description', 'name of card', 'reflection', '期望', '期待', '需求', '要求', '内容', '內容', '评论', '評論'],
    ...['评价', '評價', '意见', '意見', '反馈', '回饋', '文本', '文字', '摘要']
  ],
  quote: [
    'quote',
    'verbatim',
    'benefit',
    'reason',
    'rationale',
    'why',
    '原话',
    '原話',
    '引述',
    '引文',
    '理由',
    '原因',
    '好处',
    '好處'
  ],
  speaker: [
    ...[
      'speaker',
      'participant',
      'respondent',
      'author',
      'said by',
      'user',
      'customer',
      'client',
      'name',
      'who',
      'reporter'
    ],
    ...[
      '发言人',
      '發言人',
      '姓名',
      '名字',
      '用户',
      '用戶',
      '客户',
      '客戶',
      '使用者',
      '受访者',
      '受訪者',
      '参与者',
      '參與者',
      '作者'
    ]
  ],
  role: ['role', 'position', 'job', 'function', '角色', '职位', '職位', '职务', '職務', '岗位', '崗位'],
  segment: [
    'segment',
    'department',
    'team',
    'company',
    'organisation',
    'organization',
    '分组',
    '分組',
    '客群',
    '部门',
    '部門',
    '单位',
    '單位'
  ],
  cluster: [
    ...['cluster', 'category', 'cat', 'theme', 'topic', 'domain', 'group', 'section', 'area', 'reflectiongroup'],
    ...['分类', '分類', '类别', '類別', '类目', '類目', '主题', '主題', '领域', '領域', '归类', '歸類', '群组', '群組']
  ]
}

/** Enough rows to tell a column of sentences from one of codes. */
const SAMPLE_ROWS = 200

/**
 * What each column most likely holds, by its name; the text by the length of its cells where no name tells.
 * The user sees the guess and corrects it.
 */
export function guessMapping(table: Table): ColumnTarget[] {
  const mapping = table.headers.map((): ColumnTarget => 'ignore')
  const sizes = table.headers.map((_, column) => averageLength(table, column))
  for (const target of COLUMN_TARGETS) {
    if (target === 'ignore') continue
    const named = bestColumn(table.headers, target, mapping, sizes)
    const best = named === -1 && target === 'text' ? sizes.indexOf(Math.max(...sizes)) : named
    if (best !== -1) mapping[best] = target
  }
  return mapping
}

function bestColumn(
  headers: readonly string[],
  target: Exclude<ColumnTarget, 'ignore'>,
  taken: ColumnTarget[],
  sizes: number[]
) {
  let best = -1
  let bestScore = 0
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

/** 2 for the name itself (and a little more for one that stands earlier in the list), 1 for a name that has it in it. */
function nameScore(header: string, names: readonly string[]): number {
  const words = fold(header.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const scores = names.map((name, index) => {
    const earliness = (names.length - index) / (names.length + 1)
    if (words === name || words.replaceAll(' ', '') === name) return 2 + earliness
    const isInside = /^[a-z ]+$/.test(name) ? ` ${words} `.includes(` ${name} `) : words.includes(name)
    return isInside ? 1 + earliness : 0
  })
  return Math.max(...scores)
}

function averageLength({ rows }: Table, column: number): number {
  const sample = rows.slice(0, SAMPLE_ROWS)
  return sample.reduce((sum, { cells }) => sum + (cells[column] ?? '').trim().length, 0) / Math.max(1, sample.length)
}
