import path from 'node:path'
import { expect as expectScreen, type Page } from '@playwright/test'
import type { Language } from '../../src/domain/settings/settings.ts'
import { openTestLibrary, temporaryFolder, testId, workshopArgs } from '../harness/library.ts'
import { expect, test } from './test.ts'

const SCOPE = testId(1)

/** What notes are written like: short, long, mixed, with punctuation in awkward places, with words that do not fit. */
const TEXTS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Fast',
    'One person to call, who knows us and answers within the hour',
    'Self-service for “simple” changes (prices, dates, names); anything else by phone.',
    'See https://example.org/expectations/2026/kickoff?session=1&lane=must before you answer',
    'Donaudampfschifffahrtsgesellschaftskapitän',
    'No surprises on the invoice: £48,000 is the number, not “from £48,000”. If the scope changes, say what it costs before the work begins, in writing, to Nora and to Alan, and wait for both of them to say yes.',
    'First line\nsecond line\n\nafter a blank one',
    '50% off for families; v2.0 by 3.14'
  ],
  'zh-Hans': [
    // The comma and the bracket come where a line ends.
    '报价透明要趁早说，别拖到最后（一周）',
    '报价要透明，不要到最后一刻才说“另外计费”。',
    '（试用）版上线之前，先让客服、销售、采购各看一遍；有问题就说！',
    '支持SAP导出Excel，单点登录（SSO）要能用企业微信，不要再记密码',
    '售后响应：2小时内有人接，24小时内有结果——周末也一样……可以吗？',
    '我们希望项目经理每周五下午固定来一次，带着本周完成的、没完成的、下周要做的，以及需要我们配合的事情，当面说清楚，不要只在群里发一个文件就算交代了，出了问题也请第一时间告诉我们。',
    '第一行\n第二行\n\n空一行之后',
    '价格¥500起，50%的人说“贵”'
  ],
  'zh-Hant': [
    '報價透明要趁早說，別拖到最後（一週）',
    '報價要透明，不要到最後一刻才說「另外計費」。',
    '（試用）版上線之前，先讓客服、業務、採購各看一遍；有問題就說！',
    '支援SAP匯出Excel，單一登入（SSO）要能用，不要再記密碼',
    '售後回應：2小時內有人接，24小時內有結果——週末也一樣……可以嗎？',
    '我們希望專案經理每週五下午固定來一次，帶著本週完成的、沒完成的、下週要做的，以及需要我們配合的事情，當面說清楚，不要只在群組裡發一個檔案就算交代了，出了問題也請第一時間告訴我們。',
    '第一行\n第二行\n\n空一行之後',
    '價格NT$500起，50%的人說「貴」'
  ]
}
const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const
/** Where on the page the middle of the notes is put, and how far down the board begins. */
const MIDDLE = { x: 620, y: 410 }
const BAR = 52
const ZOOMS = [0.1, 0.5, 1, 2]
const COLORS = ['yellow', 'blue', 'green', 'rose'] as const
const CLUSTER_TITLES = { en: 'What they expect', 'zh-Hans': '客户的期望', 'zh-Hant': '客戶的期望' }
/** Free of the bars that float over the board: half its width and height, from the middle of what is looked at. */
const FREE = { width: 490, height: 250 }
/** Half a language's cluster, in board px. */
const CLUSTER = { width: 490, height: 300 }

/** Around the notes and no further, so that a few letters are a part of the picture that counts. */
function clipAt(zoom: number) {
  const width = Math.min(FREE.width, Math.ceil(CLUSTER.width * zoom))
  const height = Math.min(FREE.height, Math.ceil(CLUSTER.height * zoom))
  return { x: MIDDLE.x - width, y: MIDDLE.y - height, width: 2 * width, height: 2 * height }
}

/** A cluster of notes in each language, one language to the right of the other. */
function withNotes(): string {
  const userData = temporaryFolder()
  const library = openTestLibrary(path.join(userData, 'library.sqlite'))
  library.run(SCOPE, 'workshop.create', { ...workshopArgs, title: 'Text' })
  let ids = 100
  for (const [nth, language] of LANGUAGES.entries()) {
    const notes = TEXTS[language].map((text, i) => ({
      ...{ id: testId(ids++), text, color: COLORS[i % COLORS.length] ?? 'yellow' },
      ...{ x: nth * 5_000 + 230 * (i % 4), y: 230 * Math.floor(i / 4) }
    }))
    library.run(SCOPE, 'expectation.capture', { notes })
    const frame = { x: nth * 5_000 - 24, y: -56, w: 4 * 230 + 20, h: 560 }
    const members = notes.map(({ id, x, y }) => ({ id, x, y }))
    library.run(SCOPE, 'cluster.group', {
      id: testId(ids++),
      title: CLUSTER_TITLES[language],
      color: 'violet',
      ...frame,
      members
    })
  }
  library.close()
  return userData
}

/** Looks at the middle of what stands in a language, as a window does that has been there before. */
async function lookAt(page: Page, language: Language, zoom: number): Promise<void> {
  await page.evaluate(() => window.location.replace('#/'))
  await page.getByRole('heading', { level: 1 }).waitFor()
  const middle = { x: LANGUAGES.indexOf(language) * 5_000 + 450, y: 220 }
  await page.evaluate(
    async ([scope, chosen, { x, y }, at, half]) => {
      const args = { language: chosen }
      await window.plumbline.invoke('command:run', { scope: 'app', name: 'settings.change', args })
      const camera = { x: x - half.x / at, y: y - half.y / at, zoom: at }
      localStorage.setItem(`plumbline.board.${scope}`, JSON.stringify({ cameras: { affinity: camera } }))
      window.location.hash = `#/w/${scope}/capture`
    },
    [SCOPE, language, middle, zoom, { x: MIDDLE.x, y: MIDDLE.y - BAR }] as const
  )
  // Nothing is to be seen as lying under the pointer.
  await page.mouse.move(640, 5)
  const board = page.getByTestId('board')
  await expect(board).toHaveAttribute('data-zoom', zoom.toFixed(4))
  await expect(board).toHaveAttribute('data-moving', 'false')
}

// The letters of other systems look different: what is compared is drawn with the fonts that the tests install.
if (process.platform === 'linux') {
  test('text stands on notes as it should, in three languages and at every zoom', async ({ start }) => {
    const { page } = await start({ userData: withNotes() })
    for (const language of LANGUAGES) {
      for (const zoom of ZOOMS) {
        await lookAt(page, language, zoom)
        // A line that breaks elsewhere, or a letter that is missing, changes several times as much.
        await expectScreen(page).toHaveScreenshot(`${language}-${zoom * 100}.png`, {
          clip: clipAt(zoom),
          maxDiffPixelRatio: 0.002
        })
      }
    }
  })
}
