import type { WorkshopMap } from '../../src/domain/map/workshopMap.ts'
import { promisesByNote } from '../../src/domain/statuses/promises.ts'
import { soon } from './soon.ts'
import { expect, test } from './test.ts'

const CAPS = 'Caps! People ask for caps.'
const PRICE = 'Show the price before I have to ask'

const freePlaces = ({ expectations }: WorkshopMap) => expectations.map(({ id, x, y, z }) => ({ id, x, y, z }))

test('through a lens, moving a note changes what it means, and the free board stays as it was', async ({ start }) => {
  const plumbline = await start()
  const { library, board, page, t, undoButton } = plumbline
  await library.open('Ferriday & Son: new identity and website')
  await plumbline.goTo('cluster')
  const before = freePlaces(await board.map())
  const verdict = () => soon(async () => (await board.note(CAPS)).verdict)
  const statusesOf = async (text: string) => {
    const { id } = await board.note(text)
    const map = await board.map()
    const promise = promisesByNote(map).get(id)
    return map.statuses.filter(({ responseId }) => responseId === promise?.responseId).map(({ state }) => state)
  }

  await test.step('triage: a drop decides, and undo takes it back', async () => {
    await board.lookAs('triage')
    await board.putInto(CAPS, 'later')
    await verdict().toBe('later')
    await undoButton.click()
    await verdict().toBe('open')
  })
  await test.step('triage by keys: an arrow goes to the next column', async () => {
    await board.select(CAPS)
    await page.keyboard.press('ArrowRight')
    await verdict().toBe('now')
    await undoButton.click()
    await verdict().toBe('open')
  })
  await test.step('promises: a drop is written down; what is not promised stays where it was', async () => {
    await board.lookAs('status')
    const known = await statusesOf(PRICE)
    await board.putInto(PRICE, 'exceeded')
    await soon(() => statusesOf(PRICE)).toEqual([...known, 'exceeded'])
    await board.putInto(CAPS, 'exceeded')
    await expect(page.getByText(t('lens.status.noPromise'))).toBeVisible()
    expect(await statusesOf(CAPS)).toEqual([])
  })
  await test.step('the matrix is called as the workshop calls it', async () => {
    await page.keyboard.press('Alt+2')
    await expect(board.surface).toHaveAttribute('data-lens', 'matrix')
    const { x, y } = await board.whereIsName('extra')
    await page.mouse.dblclick(x, y)
    const field = page.getByLabel(t('lens.matrix.part.extra'))
    await expect(field).toBeFocused()
    await field.fill('Quick wins')
    await field.press('Enter')
    await soon(async () => (await board.map()).workshop?.matrixNames.extra).toBe('Quick wins')
  })
  await test.step('on the board nothing has moved', async () => {
    await board.lookAs('affinity')
    expect(freePlaces(await board.map())).toEqual(before)
  })
})
