import type { Plumbline } from './pages/plumbline.ts'
import { soon } from './soon.ts'
import { expect, test } from './test.ts'

const SAMPLE = 'Ferriday & Son: new identity and website'
const NOTE = 'Give one date and keep it. Not three dates.'

/** Everything that the open workshop holds, to be compared. */
const state = async ({ board }: Plumbline): Promise<string> => JSON.stringify(await board.map())

/** As the window is closed by its cross. */
async function closeWindow({ electron, app }: Plumbline): Promise<void> {
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await app.ended
}

test('restarted in the middle, everything is there, and so is what can be undone and redone', async ({ start }) => {
  let plumbline = await start()
  await plumbline.library.create({ title: 'Interrupted' })
  await plumbline.prepare.addPerson({ name: 'Noor' })
  await plumbline.goTo('capture')
  await plumbline.board.addNotes('first', '第二', 'third')
  await plumbline.board.fitAll()
  await plumbline.board.select('first', '第二')
  await plumbline.board.group('Together')
  const grouped = await state(plumbline)
  await plumbline.undoButton.click()
  await expect(plumbline.undoButton).toHaveAccessibleName('Undo: add note')
  const ungrouped = await state(plumbline)
  await plumbline.quit()

  plumbline = await start({ userData: plumbline.app.userData })
  await plumbline.library.open('Interrupted')
  expect(await state(plumbline)).toBe(ungrouped)
  await expect(plumbline.redoButton).toHaveAccessibleName('Redo: create cluster')
  await plumbline.redoButton.click()
  await expect(plumbline.undoButton).toHaveAccessibleName('Undo: create cluster')
  expect(await state(plumbline)).toBe(grouped)
  await plumbline.undoButton.click()
  await plumbline.undoButton.click()
  await soon(() => plumbline.board.texts()).toEqual(['first', '第二'])
})

test('killed right after an edit was acknowledged, it is there', async ({ start }) => {
  let plumbline = await start()
  await plumbline.library.create({ title: 'Power cut' })
  const { userData } = plumbline.app
  const expected: string[] = []
  for (let cut = 1; cut <= 3; cut++) {
    await plumbline.goTo('capture')
    await plumbline.board.beginNote()
    await plumbline.board.field.fill(`before cut ${cut}`)
    await plumbline.page.keyboard.press('Enter')
    expected.push(`before cut ${cut}`)
    await plumbline.board.expectNotes(...expected)
    await plumbline.kill()

    plumbline = await start({ userData })
    await plumbline.library.open('Power cut')
    expect((await plumbline.board.texts()).sort()).toEqual(expected)
  }
})

test('undone all the way back and redone all the way forward by key, every state comes again', async ({ start }) => {
  const plumbline = await start()
  const { library, prepare, board, respond, page } = plumbline
  await library.create({ title: 'There and back' })
  const states = [await state(plumbline)]
  const reached = async (): Promise<void> => {
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    await soon(() => state(plumbline)).not.toBe(states.at(-1))
    states.push(await state(plumbline))
  }
  await prepare.addPerson({ name: 'Noor' })
  await reached()
  await plumbline.goTo('capture')
  for (const [text, x] of [
    ['one', 0.2],
    ['two', 0.8]
  ] as const) {
    await board.pointAt(x, 0.4)
    await board.addNotes(text)
    await reached()
  }
  await board.paste('three\nfour')
  await reached()
  await board.fitAll()
  await board.select('one', 'two', 'three')
  await board.group('All')
  await reached()
  await board.fitAll()
  await board.dragCluster('All', { x: 80, y: 40 })
  await reached()
  await plumbline.goTo('prioritise')
  await board.judge('four', { importance: 0.7, feasibility: 0.5 })
  await reached()
  await plumbline.goTo('respond')
  await respond.explain('four', 'Not this year')
  await reached()

  await page.keyboard.press('Escape')
  for (const before of states.slice(0, -1).reverse()) {
    await page.keyboard.press('ControlOrMeta+z')
    await soon(() => state(plumbline)).toBe(before)
  }
  await expect(plumbline.undoButton).toHaveAccessibleName('Undo: create workshop')
  for (const after of states.slice(1)) {
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await soon(() => state(plumbline)).toBe(after)
  }
  await expect(plumbline.redoButton).toHaveAttribute('aria-disabled', 'true')
})

test('what is half typed when the window is closed is kept', async ({ start }) => {
  let plumbline = await start()
  await plumbline.library.create({ title: 'Unfinished' })
  const { userData } = plumbline.app
  await plumbline.prepare.brief.pressSequentially('They want a')
  await closeWindow(plumbline)

  plumbline = await start({ userData })
  await plumbline.library.open('Unfinished')
  await expect(plumbline.prepare.brief).toHaveValue('They want a')
  await plumbline.prepare.newPerson.pressSequentially('Noor Haddad')
  await closeWindow(plumbline)

  plumbline = await start({ userData })
  await plumbline.library.open('Unfinished')
  await expect(plumbline.prepare.person('Noor Haddad')).toBeVisible()
  await plumbline.goTo('capture')
  await plumbline.board.beginNote()
  await plumbline.board.field.pressSequentially('half a thou')
  await closeWindow(plumbline)

  plumbline = await start({ userData })
  await plumbline.library.open('Unfinished')
  expect(await plumbline.board.texts()).toEqual(['half a thou'])
})

test('a level that was entered at the last moment is kept', async ({ start }) => {
  const first = await start()
  await first.library.open(SAMPLE)
  await first.goTo('track')
  await first.track.asSeenIn('Delivery review')
  await first.track.show('levels')
  await first.track.enterLevel(NOTE, 3)
  await closeWindow(first)

  const second = await start({ userData: first.app.userData })
  await second.library.open(SAMPLE)
  const { id } = await second.board.note(NOTE)
  const { levels } = await second.board.map()
  expect(levels.filter(({ expectationId }) => expectationId === id).at(-1)).toMatchObject({
    kind: 'perceived',
    value: 3
  })
})
