import { isBlank } from '../cells.ts'
import type { ColumnTarget } from '../csvOptions.ts'
import { mapNamed, wordsOf } from '../guessMapping.ts'
import { distinctHeaders, type TableRow } from '../table.ts'
import { layoutOf, type TableProfile } from '../tableLayout.ts'

const WHOLE = ['name', 'full name', 'display name', 'person', 'participant', '姓名', '名字', '参与者']
const FIRST = ['first name', 'given name', '名']
const LAST = ['last name', 'family name', 'surname', '姓']
const STAGES = ['stage', 'engagement stage', '阶段', '合作阶段']
/** What is only said of people, besides their name. */
const OF_PEOPLE = [
  ...['organisation', 'organization', 'company', 'role', 'position', 'job title', 'segment', 'department', 'stage'],
  ...['email', 'e mail', 'e mail address', 'email address', 'e mail 1 value', 'phone', 'mobile'],
  ...['公司', '机构', '单位', '角色', '职位', '职务', '部门', '分组', '邮箱', '电话', '手机', '阶段']
]
/** A table with one of these is of what people said. */
const SAID = [
  ...[
    'expectation',
    'requirement',
    'feature',
    'text',
    'comment',
    'comments',
    'review',
    'feedback',
    'content',
    'summary'
  ],
  ...['reflection', 'quote', 'quotes', 'verbatim', 'answer', 'answers', 'response', 'opinion', 'statement', 'wish'],
  ...['期望', '期望内容', '期待', '需求', '要求', '内容', '评论', '评价', '意见', '反馈', '回馈'],
  ...['原话', '引述', '引文', '回答', '答案', '发言', '建议', '想法']
]

/** People and what they are: names, and nothing that anybody said. */
export const people: TableProfile<'people'> = {
  id: 'people',
  recognise(rows) {
    const names = rows[0]?.cells ?? []
    const words = names.map(wordsOf)
    const columnOf = (known: readonly string[]): number => words.findIndex((word) => known.includes(word))
    const parts = columnOf(WHOLE) === -1 ? [columnOf(FIRST), columnOf(LAST)] : [columnOf(WHOLE)]
    const isOfPeople = !parts.includes(-1) && words.some((word) => OF_PEOPLE.includes(word))
    if (!isOfPeople || words.some((word) => SAID.includes(word))) return null

    const data = rows.slice(1)
    const guessed = mapNamed({ headers: distinctHeaders(names), rows: data })
    // Under whatever name: what somebody said is not to be lost without a word.
    const isSaid = (word: string, column: number): boolean =>
      !KEPT.has(guessed[column] ?? 'ignore') && !CONTACT.test(word) && holdsSentences(data, column)
    if (words.some(isSaid)) return null
    const mapping = guessed.map((target, column): ColumnTarget => {
      if (column === parts[0]) return 'person'
      if (column === columnOf(STAGES)) return 'stage'
      return KEPT.has(target) ? target : 'ignore'
    })
    return layoutOf(names, mapping, { nameParts: parts })
  }
}

/** Where somebody is found, and whom they belong to: as long as sentences, and none. */
const CONTACT = /name|mail|phone|address|street|web|url|photo|label|地址|住址|网址|电话|邮箱/

function holdsSentences(rows: readonly TableRow[], column: number): boolean {
  const filled = rows.map(({ cells }) => cells[column] ?? '').filter((cell) => !isBlank(cell))
  return filled.length > 0 && filled.filter((cell) => SENTENCE.test(cell)).length * 2 >= filled.length
}

/** Four words, or what takes as many in Chinese. */
const SENTENCE = /\S\s+\S+\s+\S+\s+\S|[\p{Script=Han}，。！？]{8}/u

const KEPT: ReadonlySet<ColumnTarget> = new Set(['organisation', 'role', 'segment'])
