import { centreOf } from '../../src/base/geometry.ts'
import { bringImages } from './bringImages.ts'
import type { BoardView } from './pages/board.ts'
import { soon } from './soon.ts'
import { expect, test } from './test.ts'

const BOARD = '[data-testid="board"]'

/** A press and drag on the board, between shares of its sides. */
async function draw(board: BoardView, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  const box = await board.surface.boundingBox()
  if (box === null) throw new Error('the board is not shown')
  const at = ([x, y]: readonly [number, number]): [number, number] => [box.x + x * box.width, box.y + y * box.height]
  await board.page.mouse.move(...at(from))
  await board.page.mouse.down()
  await board.page.mouse.move(...at(to), { steps: 6 })
  await board.page.mouse.up()
}

test('a board is dressed with frames, arrows and images, and a note keeps the lane that it was written in', async ({
  start
}) => {
  const plumbline = await start()
  const { library, board, page, undoButton } = plumbline
  const elements = async (kind: string) => (await board.map()).elements.filter((each) => each.kind === kind)
  await library.create({ title: 'Dressed' })
  await plumbline.goTo('capture')
  await board.surface.focus()

  await test.step('a frame is drawn and named', async () => {
    await page.keyboard.press('f')
    await draw(board, [0.2, 0.2], [0.55, 0.7])
    await expect(page.getByRole('textbox', { name: 'Title of the frame' })).toBeFocused()
    await page.keyboard.type('Must have')
    await page.keyboard.press('Enter')
    await soon(async () => (await elements('frame')).map(({ text }) => text)).toEqual(['Must have'])
  })

  await test.step('a note that is written in it keeps its lane when it is moved out', async () => {
    await page.keyboard.press('Escape')
    await board.pointAt(0.35, 0.45)
    await board.addNotes('quick')
    await page.keyboard.press('Escape')
    const [frame] = await elements('frame')
    expect((await board.note('quick')).laneId).toBe(frame?.id)
    const { x } = await board.note('quick')
    await board.dragNote('quick', { x: 420, y: 0 })
    await soon(async () => (await board.note('quick')).x).toBeGreaterThan(x + 300)
    expect((await board.note('quick')).laneId).toBe(frame?.id)
    await undoButton.click()
    await soon(async () => (await board.note('quick')).x).toBe(x)
  })

  await test.step('what lies in a frame moves with it, in one step', async () => {
    const [frame] = await elements('frame')
    if (frame === undefined) throw new Error('there is no frame')
    const { x } = await board.note('quick')
    await page.keyboard.press('Escape')
    const from = await board.onPage({ x: frame.x + frame.w - 40, y: frame.y + 20 })
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + 60, from.y + 40, { steps: 5 })
    await page.mouse.up()
    await soon(async () => (await board.note('quick')).x).toBeGreaterThan(x)
    await undoButton.click()
    await soon(async () => [(await board.note('quick')).x, (await elements('frame'))[0]?.x]).toEqual([x, frame.x])
  })

  await test.step('an arrow is drawn, and the tool is put down after it', async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('a')
    await draw(board, [0.7, 0.7], [0.6, 0.5])
    await soon(async () => (await elements('arrow')).map(({ w, h }) => w < 0 && h < 0)).toEqual([true])
    await page.keyboard.press('Delete')
    await soon(() => elements('arrow')).toEqual([])
  })

  await test.step('a picture belongs to the note that is selected, smaller than it was, and can be taken back', async () => {
    await page.keyboard.press('Escape')
    await board.select('quick')
    await bringImages(page, '[data-testid="note-field"]')
    await soon(async () => (await board.map()).attachments.map(({ w, h }) => [w, h])).toEqual([[1600, 800]])
    expect((await board.map()).attachments[0]?.data).toMatch(/^data:image\/webp;base64,/)
    await expect(page.getByRole('button', { name: 'Look at card' })).toBeVisible()
    await undoButton.click()
    await soon(async () => (await board.map()).attachments).toEqual([])
  })

  await test.step('with nothing selected they come onto the board, all of them in one step', async () => {
    await board.surface.focus()
    await board.deselect()
    await bringImages(page, BOARD, 2)
    await soon(async () => (await elements('image')).map(({ w, h }) => Math.round((10 * w) / h))).toEqual([20, 20])
    const [a, b] = await elements('image')
    expect(Math.abs((a?.x ?? 0) - (b?.x ?? 0)), 'side by side').toBeGreaterThan(a?.w ?? 0)
    await expect(board.surface).toHaveAttribute('data-selected', '2')
    await undoButton.click()
    await soon(() => elements('image')).toEqual([])
  })

  await test.step('where there is no room for them it is said what to do; onto a note they may fall', async () => {
    await board.lookAs('triage')
    await board.deselect()
    await bringImages(page, BOARD, 1, { x: 3, y: 3 })
    await expect(plumbline.toast('shows images by themselves')).toBeVisible()
    await bringImages(page, BOARD, 2, await board.middleOf('quick'))
    await soon(async () => (await board.map()).attachments.length).toBe(2)
    await undoButton.click()
    await soon(async () => (await board.map()).attachments).toEqual([])
    expect(await elements('image')).toEqual([])
  })
})

test('notes are connected, the connection follows them, and conflicts are listed', async ({ start }) => {
  const plumbline = await start()
  const { library, board, page } = plumbline
  const links = async () => (await board.map()).links
  await library.create({ title: 'Connected' })
  await plumbline.goTo('capture')
  await board.pointAt(0.3, 0.25)
  await board.addNotes('cheap', 'custom-made')
  await page.keyboard.press('Escape')
  await board.dragNote('custom-made', { x: 420, y: -100 })
  await page.keyboard.press('Escape')

  await test.step('by the dot beside a note', async () => {
    const from = await board.middleOf('cheap')
    const to = await board.middleOf('custom-made')
    const zoom = Number(await board.surface.getAttribute('data-zoom'))
    await page.mouse.move(from.x, from.y)
    await page.mouse.move(from.x + 100 * zoom + 12, from.y, { steps: 4 })
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 6 })
    await page.mouse.up()
    await page.getByRole('menuitem', { name: 'conflicts with' }).click()
    await soon(async () => (await links()).map(({ kind }) => kind)).toEqual(['conflicts'])
    await expect(board.surface).toHaveAttribute('data-selected', '1')
  })

  await test.step('it is found between its notes, also where these have gone', async () => {
    await page.keyboard.press('Escape')
    await board.dragNote('custom-made', { x: -60, y: 240 })
    await board.rested()
    await page.keyboard.press('Escape')
    await board.rested()
    const [a, b] = [await board.middleOf('cheap'), await board.middleOf('custom-made')]
    const middle = centreOf({ ...a, w: b.x - a.x, h: b.y - a.y })
    await page.mouse.click(middle.x, middle.y)
    await expect(page.getByRole('button', { name: 'Connection: conflicts with' })).toHaveAttribute(
      'aria-pressed',
      'true'
    )
  })

  await test.step('copies are connected as their originals are, in one step', async () => {
    const titles = async () => (await board.map()).expectations.map(({ text }) => text).sort()
    await board.select('cheap', 'custom-made')
    await page.keyboard.press('ControlOrMeta+d')
    await soon(async () => (await links()).map(({ kind }) => kind)).toEqual(['conflicts', 'conflicts'])
    expect(await titles()).toEqual(['cheap', 'cheap', 'custom-made', 'custom-made'])
    await plumbline.undoButton.click()
    await soon(async () => (await links()).length).toBe(1)
    expect(await titles()).toEqual(['cheap', 'custom-made'])
    await board.deselect()
    await board.select('cheap', 'custom-made')
    await page.keyboard.press('ControlOrMeta+c')
    await page.keyboard.press('ControlOrMeta+v')
    await soon(async () => (await links()).map(({ kind }) => kind)).toEqual(['conflicts', 'conflicts'])
    await plumbline.undoButton.click()
    await soon(titles).toEqual(['cheap', 'custom-made'])
  })

  await test.step('conflicts are listed and counted', async () => {
    await plumbline.goTo('cluster')
    await page.getByText('Conflicts (1)').click()
    await page.getByRole('complementary', { name: 'Conflicts' }).getByRole('button').click()
    await expect(board.surface).toHaveAttribute('data-selected', '1')
    await board.surface.focus()
    await page.keyboard.press('Delete')
    await soon(links).toEqual([])
    await expect(page.getByText('No conflicts')).toBeVisible()
  })
})
