import type { RequestChannel } from '../../src/protocol/channels.ts'
import { axeFindings } from './axe.ts'
import { Finder } from './pages/finder.ts'
import type { Plumbline } from './pages/plumbline.ts'
import { soon } from './soon.ts'
import { expect, test } from './test.ts'

/** A workshop with four notes, two of them in a cluster. */
async function withBoard(plumbline: Plumbline): Promise<void> {
  const { library, board, page } = plumbline
  await library.create({ title: 'Kickoff' })
  await plumbline.goTo('capture')
  await board.pointAt(0.3, 0.3)
  await board.addNotes('on time', 'no surprises', 'one price', 'somebody answers')
  await board.select('on time', 'no surprises')
  await board.group('Trust')
  await page.keyboard.press('Escape')
  await board.deselect()
}

test('presents step by step, edits meanwhile, and comes back to where it was', async ({ start }) => {
  const plumbline = await start()
  const { board, page, presentation } = plumbline
  await withBoard(plumbline)
  await page.keyboard.press('ControlOrMeta+0')
  await board.rested()
  const before = await board.surface.getAttribute('data-camera')

  await presentation.start()
  await presentation.expectStep('Whole map', '1 / 3')
  await soon(() => presentation.isFullScreen()).toBe(true)
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('ArrowRight')
  await presentation.expectStep('Trust', '2 / 3')
  await board.rested()
  expect(Number(await board.surface.getAttribute('data-zoom')), 'words are large').toBeGreaterThan(1)
  await page.keyboard.press('Space')
  await presentation.expectStep('Loose notes', '3 / 3')
  await page.keyboard.press('PageDown')
  await presentation.expectStep('Loose notes', '3 / 3')
  await page.keyboard.press('Home')
  await presentation.expectStep('Whole map', '1 / 3')

  // A note is written: all that leads through the steps is words now.
  await board.pointAt(0.6, 0.8)
  await board.beginNote()
  await page.keyboard.type('a b k 说')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Escape')
  await board.expectNotes('a b k 说')
  await presentation.expectStep('Whole map', '1 / 3')
  await board.deselect()

  await page.keyboard.press('k')
  await page.mouse.move(300, 300)
  await page.mouse.move(340, 320)
  await expect(board.surface.locator('[data-laser="true"]')).toBeAttached()
  // What the laser points at stays where it is.
  await page.mouse.down()
  await page.mouse.move(500, 500)
  await page.mouse.up()
  await expect(board.surface).toHaveAttribute('data-selected', '0')
  await page.keyboard.press('k')
  await expect(board.surface.locator('[data-laser]')).toHaveCount(0)

  const blank = page.getByRole('button', { name: plumbline.t('present.blank.leave') })
  await page.keyboard.press('b')
  await expect(blank.last()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(blank).toHaveCount(0)
  await presentation.expectStep('Whole map', '1 / 3')

  await page.keyboard.press('Escape')
  await presentation.expectOver()
  await soon(() => presentation.isFullScreen()).toBe(false)
  // The same is seen as before; from another page, that page.
  await soon(() => board.surface.getAttribute('data-camera')).toBe(before)
  await plumbline.goTo('respond')
  await presentation.start()
  await presentation.expectStep('Whole map', '1 / 3')
  await board.rested()
  await page.keyboard.press('Escape')
  await presentation.expectOver()
  await page.getByRole('main', { name: plumbline.t('app.phase.respond') }).waitFor()
})

test('keeps views: to go to, to put in order, to present, and to take back', async ({ start }) => {
  const plumbline = await start()
  const { board, page, presentation } = plumbline
  await withBoard(plumbline)
  await board.fitAll()
  const whole = await board.surface.getAttribute('data-camera')
  await presentation.saveView('All of it')
  await board.lookAs('matrix')
  await board.rested()
  await presentation.saveView('Judged')
  expect(await presentation.viewTitles()).toEqual(['All of it', 'Judged'])
  await page.mouse.move(300, 500)
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])

  await presentation.doWithView('go', 'All of it')
  await expect(board.surface).toHaveAttribute('data-lens', 'affinity')
  await soon(async () => cameraOf(await board.surface.getAttribute('data-camera'))).toEqual(cameraOf(whole))
  await presentation.doWithView('down', 'All of it')
  await soon(() => presentation.viewTitles()).toEqual(['Judged', 'All of it'])
  await presentation.doWithView('remove', 'All of it')
  await soon(() => presentation.viewTitles()).toEqual(['Judged'])
  await plumbline
    .toast('All of it')
    .getByRole('button', { name: plumbline.t('action.undo') })
    .click()
  await soon(() => presentation.viewTitles()).toEqual(['Judged', 'All of it'])

  await presentation.start()
  await presentation.strip.getByText(plumbline.t('present.source.views')).click()
  await presentation.expectStep('Judged', '1 / 2')
  await expect(board.surface).toHaveAttribute('data-lens', 'matrix')
  await board.surface.focus()
  await page.keyboard.press('ArrowRight')
  await presentation.expectStep('All of it', '2 / 2')
  await expect(board.surface).toHaveAttribute('data-lens', 'affinity')
})

test('a second window shows the room the map, and nothing that is not for it', async ({ start }) => {
  const plumbline = await start()
  const { board, page, presentation, electron } = plumbline
  await withBoard(plumbline)
  await board.fitAll()
  const id = (await board.note('one price')).id
  await page.evaluate(
    async ([noteId]) => {
      const scope = window.location.hash.split('/')[2] ?? ''
      const args = { ids: [noteId], isFaceDown: true }
      await window.plumbline.invoke('command:run', { scope, name: 'expectation.turn', args })
    },
    [id]
  )

  const room = await presentation.openProjector()
  await expect(room.surface).toHaveAttribute('data-facedown', '1')
  await expect(room.surface).toHaveAttribute('data-lens', 'affinity')
  await expect(room.surface).toHaveAccessibleName('Map of Kickoff: 4 notes')
  expect(await room.page.content()).not.toContain('one price')
  expect(await axeFindings(room.page)).toEqual([])
  await soon(() => room.inkOf('somebody answers')).toBeGreaterThan(50)

  // It follows: the same things are seen, through the same lens.
  await board.lookAs('matrix')
  await expect(room.surface).toHaveAttribute('data-lens', 'matrix')
  await board.lookAs('affinity')
  await board.rested()
  const place = await board.middleOf('somebody answers')
  await page.mouse.move(place.x, place.y)
  await page.keyboard.press('ControlOrMeta+=')
  await board.rested()
  await soon(async () => (await middleSeen(room.page, '[data-testid="show"]')).join()).toBe(
    (await middleSeen(page, '[data-testid="board"]')).join()
  )

  // What is filtered and found is seen there too; a picture that stands still keeps it.
  const finder = new Finder(page, plumbline.t)
  const ink = await room.inkOf('somebody answers')
  await finder.filterBy('Trust')
  await soon(() => room.inkOf('somebody answers')).toBeLessThan(ink / 4)
  expect(await room.inkOf('on time')).toBeGreaterThan(20)
  await finder.put('hide')
  await expect(room.surface).toHaveAccessibleName('Map of Kickoff: 2 notes')
  await page.getByRole('button', { name: plumbline.t('filter.clear') }).click()
  await soon(() => room.inkOf('somebody answers')).toBeGreaterThan(ink / 2)
  await finder.find('answers')
  await soon(() => room.inkOf('on time')).toBeLessThan(5)
  expect(await room.inkOf('somebody answers')).toBeGreaterThan(ink / 2)
  await finder.leave()
  await soon(() => room.inkOf('on time')).toBeGreaterThan(20)
  await board.deselect()

  // Frozen, it is a picture: neither the view nor the words change.
  await presentation.tellProjector('freeze')
  await presentation.expectProjector('frozen')
  await expect(room.surface).toHaveAttribute('data-frozen', 'true')
  const still = await middleSeen(room.page, '[data-testid="show"]')
  await board.fitAll()
  await board.rewrite('somebody answers', 'somebody answers at once')
  await expect(room.surface).toHaveAttribute('data-frozen', 'true')
  expect(await middleSeen(room.page, '[data-testid="show"]')).toEqual(still)
  await presentation.tellProjector('showNow')
  await soon(async () => (await middleSeen(room.page, '[data-testid="show"]')).join()).not.toBe(still.join())

  // Whatever is done to it does nothing, and main answers it no command.
  const seqBefore = await sequence(page)
  await room.page.keyboard.type('n secret words')
  await room.page.keyboard.press('Delete')
  await room.page.mouse.dblclick(400, 300)
  await room.page.keyboard.press('ControlOrMeta+z')
  await room.page.mouse.wheel(0, 300)
  const asked = await room.page.evaluate(async () => {
    const scope = window.location.hash.split('/')[2] ?? ''
    const ask = (channel: RequestChannel, payload: unknown) => window.plumbline.invoke(channel, payload)
    return Promise.all([
      ask('command:run', { scope, name: 'workshop.edit', args: { title: 'Mine' } }),
      ask('history:undo', { scope }),
      ask('file:save', { name: 'x.txt', bytes: new Uint8Array() }),
      ask('show:open', { scope })
    ])
  })
  const refused = { ok: false, error: { code: 'untrusted-sender', params: {} } }
  expect(asked).toEqual([refused, refused, refused, refused])
  expect(await sequence(page)).toBe(seqBefore)
  const preferences = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      const { sandbox, contextIsolation, nodeIntegration } = (
        webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences()
      return { sandbox, contextIsolation, nodeIntegration }
    })
  )
  const locked = { sandbox: true, contextIsolation: true, nodeIntegration: false }
  expect(preferences).toEqual([locked, locked])

  // Closing it asks nothing; leaving the workshop takes it along.
  await presentation.tellProjector('close')
  await presentation.expectProjector('closed')
  await presentation.openProjector()
  await plumbline.backToLibrary()
  await soon(() => electron.windows().length).toBe(1)
})

test('the window for the room goes with the one that opened it', async ({ start }) => {
  const plumbline = await start()
  await withBoard(plumbline)
  await plumbline.presentation.openProjector()
  await plumbline.electron.evaluate(({ app }) => app.quit()).catch(() => undefined)
  await plumbline.app.ended
})

const cameraOf = (data: string | null): number[] => (data ?? '').split(',').map((part) => Math.round(Number(part)))

/** The board point in the middle of what a window shows, in steps of 10 px. */
function middleSeen(page: Plumbline['page'], selector: string): Promise<number[]> {
  return page.locator(selector).evaluate((element) => {
    const { camera = '', zoom = '1' } = (element as HTMLElement).dataset
    const [x = 0, y = 0] = camera.split(',').map(Number)
    const { clientWidth, clientHeight } = element
    const middle = [x + clientWidth / Number(zoom) / 2, y + clientHeight / Number(zoom) / 2]
    return middle.map((at) => Math.round(at / 10) * 10)
  })
}

/** How many changes the workshop has seen. */
const sequence = (page: Plumbline['page']): Promise<number> =>
  page.evaluate(async () => {
    const scope = window.location.hash.split('/')[2] ?? ''
    const reply = (await window.plumbline.invoke('scope:open', { scope })) as { value: { seq: number } }
    return reply.value.seq
  })
