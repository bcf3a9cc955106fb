import { Finder } from './pages/finder.ts'
import { expect, test } from './test.ts'

const BILL = '发票不要有意外'
const PRICE = 'Price agreed up front'
const CALL = 'One person to call'
const API = 'Ｏｕｒ ＡＰＩ documented'

test('finds words whatever their script and width, and filters through every lens', async ({ start }) => {
  const plumbline = await start()
  const { page, library, prepare, board, t } = plumbline
  const finder = new Finder(page, t)
  const selected = page.getByRole('textbox', { name: t('inspector.text'), exact: true })

  await library.create({ title: 'Harbour Museum', client: 'City of Harbour', trade: 'design', stage: 'first-time' })
  await prepare.addPerson({ name: 'Ines' })
  await plumbline.goTo('capture')
  await board.pointAt(0.5, 0.7)
  await board.paste(`${BILL}\n${API}`)
  await board.expectNotes(BILL, API)
  await board.listenTo('Ines')
  await board.pointAt(0.6, 0.3)
  await board.addNotes(PRICE, CALL)
  await board.surface.focus()
  await page.keyboard.press('Escape')
  await board.fitAll()

  await test.step('Traditional finds Simplified, plain letters find full-width ones; what is found is selected', async () => {
    await finder.find('發票')
    await expect(finder.count).toHaveText('1 of 1')
    await finder.leave()
    await expect(board.surface).toHaveAttribute('data-selected', '1')
    await expect(selected).toHaveValue(BILL)
    await finder.find('our api')
    await expect(finder.count).toHaveText('1 of 1')
    await finder.leave()
    await expect(selected).toHaveValue(API)
  })

  await test.step('steps through what is found, round and round, and finds who said it', async () => {
    await page.keyboard.press('Escape')
    await finder.find('ines')
    await expect(finder.count).toHaveText(`1 of 2${t('find.where.speaker')}`)
    await page.keyboard.press('Enter')
    await expect(finder.count).toContainText('2 of 2')
    await page.keyboard.press('ControlOrMeta+g')
    await expect(finder.count).toContainText('1 of 2')
    await page.keyboard.press('Shift+F3')
    await expect(finder.count).toContainText('2 of 2')
    await finder.leave()
    await expect(selected).toHaveValue(CALL)
    await finder.find('nowhere to be found')
    await expect(finder.count).toHaveText(t('find.none'))
    await finder.leave()
    await page.keyboard.press('Escape')
    await expect(board.surface).toHaveAttribute('data-selected', '0')
  })

  await test.step('dims the rest, which is not taken in bulk', async () => {
    await board.fitAll()
    const ink = await board.inkOf(PRICE)
    await finder.filterBy(t('filter.none.participant'))
    await expect(finder.chip).toHaveText('2 of 4')
    await board.rested()
    expect(ink, 'the words were drawn').toBeGreaterThan(20)
    expect(await board.inkOf(PRICE)).toBeLessThan(ink / 4)
    expect(await board.inkOf(BILL)).toBeGreaterThan(20)
    await page.keyboard.press('ControlOrMeta+a')
    await expect(board.surface).toHaveAttribute('data-selected', '2')
    await page.keyboard.press('Escape')
  })

  await test.step('hides the rest: it cannot be clicked', async () => {
    await finder.put('hide')
    const { x, y } = await board.middleOf(PRICE)
    await page.mouse.click(x, y)
    await expect(board.surface).toHaveAttribute('data-selected', '0')
    await board.select(BILL)
    await page.keyboard.press('Escape')
  })

  await test.step('keeps a note that was just made, in the list too, until one filters again', async () => {
    await board.pointAt(0.3, 0.3)
    await board.addNotes('Open before Easter')
    await expect(finder.chip).toHaveText('2 of 5')
    await board.lookAs('list')
    const rows = page.getByRole('grid').getByRole('rowheader')
    await expect(rows).toHaveText([BILL, API, 'Open before Easter'])
    await page.getByRole('button', { name: t('filter.again') }).click()
    await expect(rows).toHaveText([BILL, API])
    await plumbline.run(t('filter.select'))
    await expect(page.getByRole('row', { selected: true })).toHaveCount(2)
    await finder.find('api')
    await expect(finder.count).toHaveText('1 of 1')
    await finder.leave()
    await expect(page.getByRole('row', { selected: true })).toContainText(API)
    await page.getByRole('button', { name: t('filter.clear') }).click()
    await expect(rows).toHaveCount(5)
    await expect(finder.chip).toBeHidden()
  })
})
