import { axeFindings } from './axe.ts'
import { soon } from './soon.ts'
import { expect, test } from './test.ts'

const NOTES = [
  'Invoices must be right the first time',
  'Invoices must be rihgt the first time',
  '用簡訊通知我',
  '用短信通知我',
  'Send every offer in two languages',
  'Send every offer in three languages',
  'Answer the phone'
]

test('near-duplicates are merged, connected, kept apart and undone by keyboard, and not asked about again', async ({
  start
}) => {
  const plumbline = await start()
  const { library, board, duplicates, page, t } = plumbline
  await library.create({ title: 'Said twice' })
  await plumbline.goTo('cluster')
  await board.paste(NOTES.join('\n'))
  await board.expectNotes('Answer the phone')
  const state = () =>
    soon(async () => {
      const { expectations, mentions, links, keptApart } = await board.map()
      return [expectations.length, mentions.map(({ text }) => text), links.length, keptApart.length]
    })

  await duplicates.open()
  await test.step('what is chosen stays, the other wording is kept', async () => {
    await duplicates.expectPair('用簡訊通知我', '用短信通知我')
    await duplicates.expectSaid(t('duplicates.place', { at: 1, of: 3 }))
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('ArrowRight')
    await duplicates.expectPair('用短信通知我', '用簡訊通知我')
    await page.keyboard.press('m')
    await state().toEqual([6, ['用簡訊通知我'], 0, 0])
  })
  await test.step('a decision is undone, and its pair is there again', async () => {
    await duplicates.expectPair('Invoices must be right', 'Invoices must be rihgt')
    await page.keyboard.press('l')
    await state().toEqual([6, ['用簡訊通知我'], 1, 0])
    await page.keyboard.press('u')
    await duplicates.expectPair('Invoices must be right', 'Invoices must be rihgt')
    await state().toEqual([6, ['用簡訊通知我'], 0, 0])
    await page.keyboard.press('l')
  })
  await test.step('what is skipped is left for later', async () => {
    await duplicates.expectPair('Send every offer in two languages', 'Send every offer in three languages')
    await duplicates.expectSaid(t('duplicates.likeness.possibly'))
    await page.keyboard.press('s')
    await duplicates.expectSaid(t('duplicates.left', { count: 1, n: 1 }))
    await duplicates.close()
  })
  await test.step('only that is asked about, and never again', async () => {
    await duplicates.open()
    await duplicates.expectPair('Send every offer in two languages', 'Send every offer in three languages')
    await page.keyboard.press('k')
    await duplicates.expectSaid(t('duplicates.done'))
    await expect(page.getByRole('button', { name: t('action.done') })).toBeFocused()
    await state().toEqual([6, ['用簡訊通知我'], 1, 1])
    await duplicates.close()
    await duplicates.open()
    await duplicates.expectSaid(t('duplicates.none'))
  })
})
