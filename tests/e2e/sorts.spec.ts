import path from 'node:path'
import { axeFindings } from './axe.ts'
import { Importer } from './pages/importer.ts'
import { Sorts } from './pages/sorts.ts'
import { soon } from './soon.ts'
import { expect, test } from './test.ts'

const SORTS = path.resolve('tests/fixtures/import/casolysis/sorts.csv')
const kindOf = (words: string): string => (/price|surprises/.test(words) ? 'Money' : 'Speed')

test('two people sort the notes in turn, by keys and by mouse, and what they say becomes clusters', async ({
  start
}) => {
  const plumbline = await start()
  const { library, board, page, t, undoButton } = plumbline
  const sorts = new Sorts(page, t)
  await library.create({ title: 'Sorted' })
  await plumbline.goTo('cluster')
  await board.paste('Fixed price\nNo surprises\nFast site\nWorks fast offline')
  await board.expectNotes('Works fast offline')
  await sorts.open()
  await sorts.sortInTurn()

  await test.step('the first by keys alone, with a step taken back', async () => {
    await sorts.beginAs('Ann')
    await sorts.press('n')
    await page.keyboard.press('u')
    await expect(sorts.hand).toHaveCount(4)
    await expect(sorts.piles).toHaveCount(0)
    await sorts.sortByKeys(kindOf)
    await page.keyboard.press('F2')
    await page.keyboard.type('The last one')
    await page.keyboard.press('Enter')
    await expect(sorts.pile('The last one').getByRole('option')).toHaveCount(2)
    await sorts.done()
    await expect(sorts.table.getByRole('button', { name: `Ann ${t('sorts.turn.done')}` })).toBeDisabled()
    await expect(sorts.table.getByRole('textbox')).toBeFocused()
  })

  await test.step('the second by mouse, and sees nothing of the first', async () => {
    await sorts.beginAs('Ben')
    await expect(sorts.piles).toHaveCount(0)
    const fresh = sorts.table.getByRole('button', { name: t('sorts.turn.newPile') })
    await sorts.hand.filter({ hasText: 'Fixed price' }).dragTo(fresh)
    await sorts.hand.filter({ hasText: 'No surprises' }).dragTo(sorts.pile('Pile 1'))
    await sorts.hand.filter({ hasText: 'Fast site' }).dragTo(fresh)
    await sorts.hand.filter({ hasText: 'Works fast offline' }).dragTo(sorts.pile('Pile 2'))
    await expect(sorts.pile('Pile 2').getByRole('option')).toHaveCount(2)
    await sorts.done()
  })

  await test.step('they agree, and axe finds nothing', async () => {
    await sorts.backToResults()
    await expect(sorts.results).toContainText('2 sorts count · 4 cards · Almost perfect agreement (α = 1)')
    await sorts.results.getByRole('option', { name: 'Fixed price' }).click()
    await expect(sorts.results.getByRole('complementary')).toContainText('No surprisesTogether in 2 of 2 sorts')
    expect(await axeFindings(page)).toEqual([])
  })

  await test.step('their groups become clusters in one step', async () => {
    const take = page.getByRole('dialog', { name: t('sorts.take.title') })
    const takeButton = sorts.results.getByRole('button', { name: t('sorts.take.action') })
    await takeButton.click()
    await page.keyboard.press('Escape')
    await expect(take).toBeHidden()
    await takeButton.click()
    await expect(take).toContainText('Makes 2 clusters of 4 notes.')
    await take.getByRole('button', { name: 'Make 2 clusters' }).click()
    await expect(sorts.results).toHaveCount(0)
    const clusters = () => soon(async () => (await board.map()).clusters.length)
    await clusters().toBe(2)
    const { expectations, placings } = await board.map()
    expect(expectations.every(({ clusterId }) => clusterId !== null)).toBe(true)
    expect(placings.map(({ by }) => by)).toEqual(['sort', 'sort', 'sort', 'sort'])
    await undoButton.click()
    await clusters().toBe(0)
  })

  await test.step('a file of sorts that is dropped comes in as sorts', async () => {
    const importer = new Importer(page, t)
    await (await importer.drag(SORTS)).drop()
    await page.getByRole('button', { name: t('import.cardSort.take') }).click()
    await page.getByRole('button', { name: 'Enter 3 sorts' }).click()
    await expect(sorts.results).toContainText('3 sorts count')
  })
})
