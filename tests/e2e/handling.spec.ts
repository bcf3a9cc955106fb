import type { Point } from '../../src/base/geometry.ts'
import { parseCameraData } from '../../src/renderer/canvas/camera.ts'
import type { BoardView } from './pages/board.ts'
import { soon } from './soon.ts'
import { expect, test } from './test.ts'

/** From one note to another, on the board. */
async function wayTo(board: BoardView, text: string, other: string): Promise<Point> {
  const [a, b] = [await board.note(text), await board.note(other)]
  return { x: b.x - a.x, y: b.y - a.y }
}

test('what is dragged comes to rest in line with others, is put in order, and stays where it is locked', async ({
  start
}) => {
  const plumbline = await start()
  const { library, board, page, undoButton } = plumbline
  await library.create({ title: 'In order' })
  await plumbline.goTo('capture')
  await board.pointAt(0.35, 0.25)
  await board.addNotes('anchor', 'moved')
  const dragTo = async (to: Point, how?: Parameters<BoardView['dragNote']>[2]): Promise<void> => {
    const now = await wayTo(board, 'anchor', 'moved')
    await board.dragNote('moved', { x: to.x - now.x, y: to.y - now.y }, how)
  }
  const lies = (): ReturnType<typeof soon> => soon(() => wayTo(board, 'anchor', 'moved'))

  await test.step('drawn by an edge, and by the usual gap', async () => {
    await dragTo({ x: 5, y: 400 })
    await lies().toEqual({ x: 0, y: 400 })
    await dragTo({ x: 225, y: 90 })
    await lies().toEqual({ x: 220, y: 90 })
  })
  await test.step('not while Mod is held', async () => {
    await dragTo({ x: 5, y: 400 }, { holding: 'Control' })
    await lies().toEqual({ x: 5, y: 400 })
  })
  await test.step('given up with Escape', async () => {
    await dragTo({ x: 300, y: 300 }, { cancels: true })
    await board.rested()
    await expect(undoButton).toHaveAccessibleName('Undo: move notes')
    await lies().toEqual({ x: 5, y: 400 })
  })
  await test.step('aligned in one step', async () => {
    await board.select('anchor', 'moved')
    await page.keyboard.press('Alt+a')
    await lies().toEqual({ x: 0, y: 400 })
    await undoButton.click()
    await lies().toEqual({ x: 5, y: 400 })
  })
  await test.step('locked', async () => {
    await board.select('moved')
    await page.keyboard.press('ControlOrMeta+Shift+l')
    await soon(async () => (await board.note('moved')).isLocked).toBe(true)
    await dragTo({ x: 300, y: 300 })
    await board.select('moved')
    await page.keyboard.press('Delete')
    await page.keyboard.press('ArrowLeft')
    // What comes after all that is done: so nothing of it has been.
    await page.keyboard.press('ControlOrMeta+Shift+l')
    await soon(async () => (await board.note('moved')).isLocked).toBe(false)
    expect(await wayTo(board, 'anchor', 'moved')).toEqual({ x: 5, y: 400 })
    await page.keyboard.press('ArrowLeft')
    await lies().toEqual({ x: 4, y: 400 })
  })
})

test('one looks around by wheel, magnifier, page keys and minimap, and a finger that rests asks for the menu', async ({
  start
}) => {
  const plumbline = await start()
  const { library, board, page, t } = plumbline
  await library.open('Ferriday & Son: new identity and website')
  await plumbline.goTo('capture')
  const camera = async () => {
    const { zoom = '', camera: at = '' } = await board.surface.evaluate((element) => ({
      ...(element as HTMLElement).dataset
    }))
    return parseCameraData(zoom, at)
  }
  const after = async (act: () => Promise<void>) => {
    await board.rested()
    const before = await camera()
    await act()
    await soon(camera).not.toEqual(before)
    await board.rested()
    const now = await camera()
    return { zoom: now.zoom / before.zoom, dx: now.x - before.x, dy: now.y - before.y }
  }
  await board.surface.focus()
  await page.keyboard.press('ControlOrMeta+0')
  await board.pointAt(0.5, 0.5)

  const scrolled = await after(() => page.mouse.wheel(0, 50))
  expect(scrolled).toMatchObject({ zoom: 1, dx: 0 })
  expect(scrolled.dy).toBeCloseTo(50, 0)
  const paged = await after(() => page.keyboard.press('PageUp'))
  expect(paged.dy).toBeLessThan(-300)

  await plumbline.openSettings()
  await page.getByRole('menuitemradio', { name: t('arrange.wheel.zoom'), exact: true }).click()
  await page.keyboard.press('Escape')
  await board.pointAt(0.5, 0.5)
  expect((await after(() => page.mouse.wheel(0, 50))).zoom).toBeLessThan(0.9)
  await page.keyboard.down('Shift')
  expect((await after(() => page.mouse.wheel(0, 50))).zoom).toBe(1)
  await page.keyboard.up('Shift')

  await board.surface.focus()
  await page.keyboard.press('z')
  expect((await after(() => page.mouse.down().then(() => page.mouse.up()))).zoom).toBeGreaterThan(1.1)

  await page.getByRole('button', { name: t('arrange.minimap.show') }).click()
  const map = page.getByTestId('minimap')
  const jumped = await after(() => map.click({ position: { x: 180, y: 100 } }))
  expect(jumped.zoom).toBe(1)
  const back = await after(() => map.click({ position: { x: 20, y: 20 } }))
  expect(back.dx).toBeLessThan(-100)
  expect(back.dy).toBeLessThan(-100)

  await board.fitAll()
  const { x, y } = await board.middleOf('Drop “& Son”. I run the place.')
  const fingers = await page.context().newCDPSession(page)
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  await expect(page.getByRole('menuitem', { name: t('board.note.duplicate') })).toBeVisible()
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect(board.surface).toHaveAttribute('data-selected', '1')
  await page.getByRole('menuitem', { name: t('arrange.menu') }).hover()
  await page.getByRole('menuitem', { name: t('arrange.lock') }).click()
  await soon(async () => (await board.note('Drop “& Son”. I run the place.')).isLocked).toBe(true)
})
