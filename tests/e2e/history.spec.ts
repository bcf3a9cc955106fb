import { expect, test } from './test.ts'

test('an earlier arrangement of the clusters is looked at, restored, and taken back', async ({ start }) => {
  const plumbline = await start()
  const { library, board, page, t, undoButton } = plumbline
  await library.create({ title: 'Sorted twice' })
  await plumbline.goTo('cluster')
  await board.paste('Fixed price\nNo surprises\nFast site')
  await board.expectNotes('Fast site')
  await board.fitAll()
  await board.select('Fixed price', 'No surprises')
  await board.group('Money')
  const { x, y } = (await board.note('Fixed price')) ?? {}
  await page.keyboard.press('ControlOrMeta+Shift+g')
  await board.expectClusters({})
  await board.fitAll()
  await board.select('No surprises', 'Fast site')
  await board.group('Trust')
  await board.deselect()

  await page.getByRole('button', { name: t('history.title') }).click()
  const steps = page.getByRole('listbox', { name: t('history.timeline') })
  const step = steps.getByRole('option', { name: t('history.into', { count: 2, title: 'Money' }) })
  await steps.focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('heading', { name: t('history.isStart') })).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await expect(step).toHaveAttribute('aria-selected', 'true')
  const money = page.getByRole('region', { name: 'Money' })
  await expect(money.getByRole('listitem')).toHaveText([/^Fixed price/, /^No surprises/])
  await board.expectClusters({ Trust: ['Fast site', 'No surprises'] })

  await page.getByRole('button', { name: t('history.restore') }).click()
  await board.expectClusters({ Money: ['Fixed price', 'No surprises'] })
  expect(await board.note('Fixed price')).toMatchObject({ x, y })
  await undoButton.click()
  await board.expectClusters({ Trust: ['Fast site', 'No surprises'] })
})
