import { axeFindings } from './axe.ts'
import type { Plumbline } from './pages/plumbline.ts'
import { SessionTools } from './pages/session.ts'
import { soon } from './soon.ts'
import { expect, test } from './test.ts'

const PLAIN = 'Reply within a day'
const SECRET = 'Nobody answers the phone'
const SECRET_TOO = 'The invoice was a surprise'

/** What the window has of the words, wherever: in its text, its fields and what is said of its elements. */
const isAnywhere = (plumbline: Plumbline, words: string): Promise<boolean> =>
  plumbline.page.evaluate((wanted) => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value)
    return [document.documentElement.outerHTML, ...fields].some((text) => text.includes(wanted))
  }, words)

test('a session: agenda and time, private writing, a board that holds still, and back to before it', async ({
  start
}) => {
  const plumbline = await start()
  const { page, board, library, t } = plumbline
  const session = new SessionTools(page, t)
  await library.create({ title: 'Kickoff' })
  await plumbline.goTo('prepare')
  await session.planAgenda('Welcome 5', 'Silent writing 12')
  await expect(page.getByText(t('prepare.agenda.total', { count: 17, end: '09:17' }))).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await plumbline.goTo('capture')
  await board.addNotes(PLAIN)

  // The time runs, on every page and over a reload.
  await session.begin('Silent writing')
  await expect(session.clock).toHaveText(/^1[12]:\d\d$/)
  await page.reload()
  await expect(session.clock).toHaveText(/^1[12]:\d\d$/)
  await plumbline.goTo('prepare')
  await expect(session.clock).toBeVisible()
  await plumbline.goTo('capture')

  await session.open()
  expect(await axeFindings(page)).toEqual([])

  // Written in private: seen while it is written, then nowhere, until it is revealed.
  await session.writeInPrivate()
  await board.addNotes(SECRET, SECRET_TOO)
  await board.fitAll()
  await soon(() => isAnywhere(plumbline, SECRET)).toBe(false)
  await page.keyboard.press('ControlOrMeta+a')
  await expect(board.surface).toHaveAttribute('data-selected', '3')
  expect(await isAnywhere(plumbline, SECRET)).toBe(false)
  await board.lookAs('list')
  await expect(page.getByText(t('tools.faceDown.note'), { exact: true }).first()).toBeVisible()
  expect(await isAnywhere(plumbline, SECRET)).toBe(false)
  expect((await board.note(SECRET)).isFaceDown).toBe(true)
  await plumbline.run(t('tools.faceDown.revealAll'))
  await expect(page.getByText(SECRET).first()).toBeVisible()
  await board.lookAs('affinity')

  // Held still: a drag selects and moves nothing; let go, it moves.
  await board.surface.focus()
  await page.keyboard.press('Escape')
  const before = await board.note(PLAIN)
  await page.keyboard.press('Alt+r')
  await expect(page.getByText(t('tools.still.chip'))).toBeVisible()
  await board.dragNote(PLAIN, { x: 0, y: 160 })
  await page.getByRole('button', { name: t('tools.still.open'), exact: true }).click()
  await expect(page.getByText(t('tools.still.chip'))).toBeHidden()
  expect(await board.note(PLAIN)).toEqual(before)
  await board.dragNote(PLAIN, { x: 0, y: 160 })
  await soon(async () => (await board.note(PLAIN)).y).toBeGreaterThan(before.y)

  // Back to before the exercise: all of that in one step, which can be undone.
  const question = await session.askBack('Silent writing')
  await expect(question).toContainText(t('tools.back.added', { count: 2 }))
  await expect(question).toContainText(t('tools.back.changed', { count: 1 }))
  await question.getByRole('button', { name: t('tools.back.confirm') }).click()
  await soon(() => board.texts()).toEqual([PLAIN])
  expect(await board.note(PLAIN)).toEqual(before)
  await plumbline.undoButton.click()
  await board.expectNotes(PLAIN, SECRET, SECRET_TOO)
})
