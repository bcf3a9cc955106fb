import fs from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { PHASES } from '../../src/domain/phases/readiness.ts'
import type { Language } from '../../src/domain/settings/settings.ts'
import { root } from './electronApp.ts'
import { soon } from './soon.ts'
import { expect, test } from './test.ts'

const SAMPLE = '苇川精密：MES 与排产上线'
const HAN = /\p{Script=Han}/u

/** Every text of the interface in a language. */
function textsIn(language: Language): string[] {
  const folder = path.join(root, 'src/locales', language)
  const leaves = (tree: unknown): string[] =>
    typeof tree === 'string' ? [tree] : Object.values(tree as Record<string, unknown>).flatMap(leaves)
  return fs.readdirSync(folder).flatMap((file) => leaves(JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'))))
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Recognises the English texts that are said otherwise in the language, whatever stands in their placeholders. */
function englishOf(language: Language): (text: string) => boolean {
  const same = new Set(textsIn(language))
  const patterns = textsIn('en')
    .filter((text) => !same.has(text) && /[A-Za-z]{2}/.test(text.replace(/{{.*?}}/g, '')))
    .map(
      (text) =>
        new RegExp(
          `^${text
            .split(/{{.*?}}/)
            .map(escaped)
            .join('.+')}$`
        )
    )
  return (text) => patterns.some((pattern) => pattern.test(text))
}

/** All that can be read on the page, or is read aloud, piece by piece. */
const wordsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: (string | null)[] = [document.title]
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (parentElement !== null && !['SCRIPT', 'STYLE'].includes(parentElement.tagName)) found.push(textContent)
    }
    const names = ['aria-label', 'title', 'placeholder', 'alt']
    for (const element of document.querySelectorAll(names.map((name) => `[${name}]`).join())) {
      found.push(...names.map((name) => element.getAttribute(name)))
    }
    return found.flatMap((text) => text?.trim() || [])
  })

/** A key of a text that is not there. */
const isKey = (text: string): boolean => /^[a-z]+(\.[a-zA-Z][\w-]*)+$/.test(text)

test('switched while running, every view changes at once, and nothing stays in English', async ({ start }) => {
  const english = await start()
  await english.library.open(SAMPLE)
  await english.board.surface.waitFor()

  for (const language of ['zh-Hans', 'zh-Hant'] as const) {
    const isEnglish = englishOf(language)
    const before = language === 'zh-Hans' ? english : english.in('zh-Hans')
    const plumbline = await before.speak(language)
    const { page } = plumbline
    const expectTranslated = async (view: string): Promise<void> => {
      const words = await wordsOn(page)
      expect(words.length, view).toBeGreaterThan(10)
      expect(
        words.filter((text) => isKey(text) || isEnglish(text)),
        `${view} in ${language}`
      ).toEqual([])
    }
    await expectTranslated('the open board, right after the switch')
    for (const phase of PHASES) {
      await plumbline.goTo(phase)
      await expect(page.getByRole('main')).toHaveAccessibleName(HAN)
      await expectTranslated(phase)
    }
    await plumbline.openPalette()
    await expectTranslated('command palette')
    await page.keyboard.press('Escape')
    await expect(plumbline.paletteField).toBeHidden()
    await page.keyboard.press('F1')
    await expect(page.getByRole('dialog').getByRole('heading').first()).toHaveText(HAN)
    await expectTranslated('help')
    await page.keyboard.press('Escape')
    await soon(() =>
      plumbline.electron.evaluate(({ Menu }) =>
        Menu.getApplicationMenu()
          ?.items.map(({ label }) => label)
          .join(' ')
      )
    ).toMatch(language === 'zh-Hans' ? /文件.*帮助/ : /檔案.*說明/)
    await plumbline.goTo('capture')
  }
})

for (const [system, language, words] of [
  ['zh-CN', 'zh-Hans', '导入'],
  ['zh-TW', 'zh-Hant', '匯入']
] as const) {
  test(`at first it speaks what the system speaks: ${system}`, async ({ start }) => {
    const { page } = await start({ language: system })
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.getByRole('button', { name: words, exact: true })).toBeVisible()
  })
}
