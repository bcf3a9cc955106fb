import fs from 'node:fs'
import path from 'node:path'
import { encode } from 'uqr'
import { temporaryFolder } from '../harness/library.ts'
import { readPdf } from '../harness/pdf.ts'
import { saveInto } from './electronApp.ts'
import { soon } from './soon.ts'
import { expect, test } from './test.ts'

const A4 = { width: 595, height: 842 }

test('cards to write on, and a vote on paper from the ballot to its result', async ({ start }) => {
  const plumbline = await start()
  const { library, board, page } = plumbline
  const files = temporaryFolder()
  await saveInto(plumbline.electron, files)
  await library.create({ title: 'Harbour Museum', client: 'City', trade: 'blank', stage: 'first-time' })
  await plumbline.goTo('capture')
  await board.addNotes('Open before Easter', 'One person to call', '开幕前试运行')

  await test.step('cards are numbered, with a code that a scanner types into the bar', async () => {
    await plumbline.run('Print cards…')
    const dialog = page.getByRole('dialog', { name: 'Cards' })
    await dialog.getByLabel('How many').fill('5')
    await dialog.getByLabel('First number').fill('12')
    await dialog.getByLabel('Question on each card').fill('What must not happen?')
    await expect(dialog.getByText('5 cards on 2 pages')).toBeVisible()
    const code = dialog.locator('[data-qr="12:"]')
    const { size } = encode('12:', { ecc: 'M', border: 4 })
    await expect(code).toHaveAttribute('viewBox', `0 0 ${size} ${size}`)
    await dialog.getByRole('button', { name: 'Save as PDF' }).click()
    const pdf = await savedPdf(files, 'cards')
    expect(pdf.pages).toHaveLength(2)
    const [first] = pdf.pages
    expect({ width: Math.round(first?.width ?? 0), height: Math.round(first?.height ?? 0) }).toEqual(A4)
    expect(pdf.text.match(/What must not happen\?/g)).toHaveLength(5)
    expect(pdf.text).toMatch(/12[\s\S]*16/)
    await expect(dialog).toHaveCount(0)
    // They come back: the bar reads their numbers, and the next ones go on from the last.
    await plumbline.scribe.focus()
    await plumbline.scribe.type('12: Nobody may be cut off')
    await expect(plumbline.scribe.tags).toHaveText('card 12')
    await plumbline.scribe.field.fill('')
    await plumbline.run('Print cards…')
    await expect(dialog.getByLabel('First number')).toHaveValue('17')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  })

  await test.step('a ballot lists every note, and its sheets are printed', async () => {
    await plumbline.run('Ballots and tallies…')
    const dialog = page.getByRole('dialog', { name: 'Ballots' })
    await dialog.getByLabel('Title').fill('What matters most')
    await dialog.getByLabel('Votes for each person').fill('3')
    await dialog.getByRole('button', { name: 'Make ballot' }).click()
    await dialog.getByRole('button', { name: 'Save as PDF' }).click()
    const pdf = await savedPdf(files, 'What matters most')
    for (const words of ['Open before Easter', 'One person to call', '开幕前试运行', 'You have 3 votes']) {
      expect(pdf.text).toContain(words)
    }
  })

  await test.step('votes are typed from row to row, and what cannot be is doubted', async () => {
    const dialog = page.getByRole('dialog', { name: 'Ballots' })
    await dialog.getByLabel('Ballots that came back').fill('4')
    await dialog.getByLabel('Votes for number 1').click()
    for (const votes of ['2', '9', '0']) {
      await page.keyboard.type(votes)
      await page.keyboard.press('Enter')
    }
    await expect(dialog.getByText('Number 2 has more than the 4 votes')).toBeVisible()
    await dialog.getByLabel('Votes for number 2').fill('4')
    await expect(dialog.getByText('has more than')).toHaveCount(0)
    await dialog.getByRole('button', { name: 'One more for number 1' }).click()
    await expect(dialog.getByText('7 votes')).toBeVisible()
    await dialog.getByLabel('Votes for number 1').focus()
    await page.keyboard.press('ArrowDown')
    await expect(dialog.getByLabel('Votes for number 2')).toBeFocused()
    await expect(dialog.getByText('Place 1 · 57%')).toBeVisible()
    await expect(dialog.getByText('Place 3 · 0%')).toBeVisible()
    await soon(async () => (await board.map()).tallies.map(({ votes }) => votes)).toEqual([3, 4, 0])
  })
})

async function savedPdf(folder: string, name: string) {
  const found = (): string | undefined => fs.readdirSync(folder).find((file) => file.includes(name))
  await soon(found).toBeDefined()
  return readPdf(fs.readFileSync(path.join(folder, found() ?? '')))
}
