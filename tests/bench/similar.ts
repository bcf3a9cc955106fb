// npm run bench:similar [-- --json]: how long it takes to find near-duplicates with each key, on a board of 5,000 notes.
import { performance } from 'node:perf_hooks'
import { SimilarTexts } from '../../src/domain/text/similar.ts'
import { Dice } from '../harness/dice.ts'
import { report, reportDistribution } from './report.ts'

const BENCH = 'similar'
const NOTES = 5_000
const TYPED = 200
const dice = new Dice(7)

const EN = [
  'invoices offers prices reports answers meetings dates people changes mistakes drafts calls numbers parts designs tests',
  'must should will cannot have-to',
  'be arrive come stay get-fixed look feel sound read match',
  'on-time right clear simple early cheap honest complete friendly ready correct short open polite visible stable',
  'the-first-time every-week without-asking in-writing before-the-launch from-one-contact within-four-hours on-one-page'
].map((line) => line.split(' '))
const ZH = [
  '发票 报价 价格 周报 答复 会议 日期 人员 变更 错误 初稿 电话 数据 零件 设计 测试 合同 培训 系统 界面',
  '要 应该 必须 最好 不能',
  '准时 透明 清楚 简单 提前 便宜 诚实 完整 友好 可用 正确 简短 公开 礼貌 稳定 一致',
  '第一次就对 每周一次 不用催 写在纸上 上线之前 只找一个人 四小时之内 一页说完 开会之前 签字之后'
].map((line) => line.split(' '))

const note = (): string => {
  const isChinese = dice.int(2) === 0
  const words = (isChinese ? ZH : EN).map((choice) => dice.of(choice).replaceAll('-', ' '))
  return words.join(isChinese ? '' : ' ')
}

const texts = Array.from({ length: NOTES }, note)
const index = new SimilarTexts()
const started = performance.now()
for (const [at, text] of texts.entries()) index.add(String(at), text)
report({ bench: BENCH, case: 'index all', n: NOTES, value: performance.now() - started, unit: 'ms' })

const asking: number[] = []
let found = 0
// As one types: asked after each key, from the first to the last.
for (let line = 0; line < TYPED; line++) {
  const text = note()
  for (let length = 1; length <= text.length; length++) {
    const begun = performance.now()
    found += index.like(text.slice(0, length)).length
    asking.push(performance.now() - begun)
  }
}
if (found === 0) throw new Error('nothing was found: the bench measures nothing')
reportDistribution(BENCH, `ask with each key, ${NOTES} notes`, asking.length, asking)

const mending = texts.map((text, at) => {
  const begun = performance.now()
  index.add(String(at), `${text}!`)
  return performance.now() - begun
})
reportDistribution(BENCH, `take in one changed note, ${NOTES} notes`, mending.length, mending)
