import type { Factor } from '../expectations/expectation.ts'
import { fold } from '../text/fold.ts'
import type { EngagementStage } from '../workshops/workshop.ts'
import type { MentionDraft } from './bundle.ts'
import { readMentions } from './ownMentions.ts'

// What a cell says beyond words: a number, factors, a stage, who else said the same.

/** The number that a cell begins with, as in "4", "3,5", "7 – very satisfied" or "8/10"; null: none. */
export function numberIn(cell: string): number | null {
  const digits = /^\s*([+-]?\d{1,9}(?:[.,]\d{1,6})?)(?![\d.,:]*[\d:])(?!\s*[-/.]\s*\d{1,2}\s*[-/.])/.exec(cell)?.[1]
  return digits === undefined ? null : Number(digits.replace(',', '.'))
}

const FACTOR_NAMES: ReadonlyMap<string, Factor> = new Map(
  Object.entries({
    'word-of-mouth': ['word of mouth', 'wom', 'recommendation', '口碑', '推荐'],
    promise: ['our promises', 'promises', '我方承诺', 'advertising', 'communication', '承诺', '宣传', '广告'],
    role: ['their role', 'position', '角色感知', '角色', '职位', '职责'],
    experience: ['past experience', 'prior experience', '经验', '过往经验', '以往经验'],
    needs: ['need', 'personal needs', '需要', '需求', '个人需要', '个人需求'],
    price: ['cost', '价格', '费用']
  } satisfies Record<Factor, readonly string[]>).flatMap(([factor, names]) =>
    [factor, ...names].map((name): [string, Factor] => [fold(name), factor as Factor])
  )
)

/** What shaped an expectation, as far as it is known. */
export function factorsIn(cell: string): readonly Factor[] {
  const words = cell.split(/[;,|、；，\n]/).map(fold)
  return [...new Set(words.flatMap((word) => FACTOR_NAMES.get(word) ?? begunBy(word) ?? []))]
}

/** The one that its beginning means, as in the capture bar; one Latin letter means nothing yet. */
function begunBy(word: string): Factor | null {
  if (!/^(?:\p{Script=Han}|\p{L}{2})/u.test(word)) return null
  const meant = new Set([...FACTOR_NAMES].flatMap(([name, factor]) => (name.startsWith(word) ? factor : [])))
  const [only = null] = meant
  return meant.size === 1 ? only : null
}

const STAGE_NAMES: ReadonlyMap<string, EngagementStage> = new Map(
  Object.entries({
    'never-used': [
      'never used',
      'never used us',
      'never',
      'prospect',
      'lead',
      '从未合作',
      '从未使用',
      '未使用',
      '潜在客户'
    ],
    'first-time': [
      'first time',
      'first time with us',
      'new',
      'new customer',
      '首次合作',
      '首次使用',
      '初次使用',
      '新客户'
    ],
    'long-term': [
      'long term',
      'long-standing',
      'existing',
      'existing customer',
      '长期合作',
      '长期客户',
      '长期使用',
      '长期',
      '老客户'
    ]
  } satisfies Record<EngagementStage, readonly string[]>).flatMap(([stage, names]) =>
    [stage, ...names].map((name): [string, EngagementStage] => [fold(name), stage as EngagementStage])
  )
)

export const stageIn = (cell: string): EngagementStage | null =>
  cell === '' ? null : (STAGE_NAMES.get(fold(cell)) ?? null)

/** A count beyond this is no count of people. */
const MAX_MENTIONS = 500
const BARE: MentionDraft = { text: '', quote: '', speaker: '' }

/**
 * Others who say the same: so many, or one a line in their own words. Null: neither.
 * @param areNamed as our own table has them; none of it is a number then
 */
export function mentionsIn(cell: string, areNamed: boolean): readonly MentionDraft[] | null {
  if (cell === '') return []
  if (!areNamed && /^\d+(?:\.0+)?$/.test(cell)) {
    const count = Number(cell)
    return count > MAX_MENTIONS ? null : Array.from({ length: count }, () => BARE)
  }
  const mentions = areNamed ? readMentions(cell) : linesOf(cell).map((text) => ({ ...BARE, text }))
  return mentions.length > MAX_MENTIONS ? null : mentions
}

const linesOf = (cell: string): string[] =>
  cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
