import fs from 'node:fs'
import path from 'node:path'
import { temporaryFolder } from '../harness/library.ts'
import { Plumbline } from './pages/plumbline.ts'
import { expect, test } from './test.ts'

const folder = temporaryFolder()
function csvFile(name: string, lines: readonly string[]): string {
  const file = path.join(folder, name)
  fs.writeFileSync(file, `${lines.join('\n')}\n`)
  return file
}

const good = csvFile('interviews.csv', [
  'Who,Theme,Expectation,Remark',
  'Noor,Delivery,"The report is there on Monday, without asking",first wish',
  'Ben,Delivery,一周之内给初稿,',
  'Noor,Money,No surprise on the invoice,said twice'
])
const mixed = csvFile('mixed.csv', [
  'Who,Expectation',
  'Noor,Reply within a day',
  'Ben,',
  'Ada,"A word, in time",too much',
  'Ada,One contact for everything'
])

const canvas = csvFile('kick-off.canvas', [
  JSON.stringify({
    nodes: [
      { id: 'g', type: 'group', label: 'Delivery', x: 0, y: 0, width: 600, height: 300 },
      { id: 'a', type: 'text', text: 'On Monday, without asking', x: 20, y: 60, width: 250, height: 60 },
      { id: 'b', type: 'text', text: '一周之内给初稿', x: 320, y: 60, width: 250, height: 60 },
      { id: 'c', type: 'text', text: 'No surprise on the invoice', x: 900, y: 500, width: 250, height: 60 },
      { id: 'd', type: 'drawing', x: 0, y: 900, width: 250, height: 60 }
    ],
    edges: [{ id: 'e', fromNode: 'a', toNode: 'c' }]
  })
])

test.describe('a table', () => {
  let plumbline: Plumbline
  test.beforeAll(async () => {
    plumbline = await Plumbline.start()
  })
  test.afterAll(() => plumbline.quit())
  test.beforeEach(async () => {
    if (await plumbline.phaseLink('capture').isVisible()) await plumbline.backToLibrary()
  })

  test('chosen as a file becomes a workshop, and goes again in one step', async () => {
    const { importer, library, page } = plumbline
    await importer.choose(good)
    const dialog = importer.dialog(good)
    await expect(dialog).toBeVisible()
    await expect(importer.target('Who')).toHaveValue('speaker')
    await expect(importer.target('Theme')).toHaveValue('cluster')
    await expect(importer.target('Expectation')).toHaveValue('text')
    await expect(importer.target('Remark')).toHaveValue('ignore')
    await importer.map('Remark', 'quote')
    await expect(dialog.getByRole('listitem')).toHaveText([
      'The report is there on Monday, without askingNoor · Delivery',
      '一周之内给初稿Ben · Delivery',
      'No surprise on the invoiceNoor · Money'
    ])
    await importer.submit.click()

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('interviews')
    await expect(plumbline.toast('Imported 3 notes, 2 people, and 2 clusters.')).toBeVisible()
    await plumbline.expectPhase('capture', 'Capture: 3 notes')
    await plumbline.goTo('prepare')
    await expect(plumbline.prepare.person('Noor')).toBeVisible()
    await expect(plumbline.prepare.person('Ben')).toBeVisible()

    await expect(plumbline.undoButton).toHaveAccessibleName('Undo: import')
    await plumbline.undoButton.click()
    // It was the import that made the workshop.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are back before this workshop was made')
    await page.getByRole('button', { name: 'All workshops' }).click()
    await expect(library.cards).toHaveCount(3)
  })

  test('dropped onto the window goes into the open workshop; bad rows are listed and left out', async () => {
    const { importer, library } = plumbline
    await library.create({ title: 'Interviews' })
    const held = await importer.drag(mixed)
    await expect(importer.dropHint).toBeVisible()
    await held.drop()
    await expect(importer.dropHint).toBeHidden()
    await expect(importer.badRows).toHaveText([
      'Line 3The expectation is empty',
      'Line 4There are more cells than columns'
    ])
    await expect(importer.dialog(mixed)).toContainText('2 notes · 2 rows left out')
    await importer.submit.click()
    await expect(plumbline.toast('Imported 2 notes and 2 people. 2 rows were left out.')).toBeVisible()
    await plumbline.expectPhase('capture', 'Capture: 2 notes')

    await plumbline.undoButton.click()
    await plumbline.expectPhase('capture', 'Capture')
    await plumbline.redoButton.click()
    await plumbline.expectPhase('capture', 'Capture: 2 notes')
  })

  test('with bad rows is refused as a whole where that is wished', async () => {
    const { importer } = plumbline
    await importer.choose(mixed)
    await importer.decide('refuse')
    await expect(importer.dialog(mixed)).toContainText('Nothing is imported as long as rows have faults.')
    await expect(importer.submit).toBeDisabled()
    await importer.decide('skip')
    await expect(importer.submit).toBeEnabled()
    await plumbline.page.keyboard.press('Escape')
    await expect(importer.dialog(mixed)).toBeHidden()
  })

  test('that cannot be read gets one message and leaves nothing', async () => {
    const { importer, library } = plumbline
    const before = await library.cards.count()
    const empty = csvFile('empty.csv', ['Who,Expectation'])
    await importer.choose(empty)
    await expect(plumbline.toast('There is nothing in this file that could become a note.')).toBeVisible()
    await expect(importer.dialog(empty)).toBeHidden()
    const cut = csvFile('board.excalidraw', ['{"type": "excalidraw", "elements": [{"id": "a", "type": "te'])
    await importer.choose(cut)
    await expect(plumbline.toast('This file cannot be read')).toBeVisible()
    await expect(importer.dialog(cut)).toBeHidden()
    const picture = csvFile('picture.png', ['\x89PNG\x00\x00\x00'])
    const held = await importer.drag(picture)
    await held.drop()
    await expect(plumbline.toast('“picture.png” is not a kind of file that Plumbline can take in')).toBeVisible()
    await expect(library.cards).toHaveCount(before)
  })

  test('that comes again brings only what is new, its columns taken as the last time', async () => {
    const { importer, library } = plumbline
    const rows = [
      'Who,What,Why',
      'Noor,A reply within a day,waiting costs us a week',
      'Ben,One contact for everything,'
    ]
    const wishes = csvFile('wishes.csv', rows)
    await library.create({ title: 'Wishes' })
    await importer.choose(wishes)
    await importer.map('What', 'text')
    await importer.map('Why', 'ignore')
    await importer.submit.click()
    await plumbline.expectPhase('capture', 'Capture: 2 notes')

    csvFile('wishes.csv', [...rows, 'Ada,"No surprise, ever",'])
    await importer.choose(wishes)
    await expect(importer.target('Why')).toHaveValue('ignore')
    await expect(importer.dialog(wishes)).toContainText('Taken as the last time')
    await expect(importer.contents).toHaveText('1 note1 person2 notes are already here')
    await importer.submit.click()
    await plumbline.expectPhase('capture', 'Capture: 3 notes')

    await importer.choose(wishes)
    await expect(importer.dialog(wishes)).toContainText(
      'Everything in this file is already here. To read it in another way, undo that import first'
    )
    await expect(importer.submit).toBeDisabled()
    await importer.into('new')
    await expect(importer.submit).toBeEnabled()
    await plumbline.page.keyboard.press('Escape')
    await plumbline.expectPhase('capture', 'Capture: 3 notes')
  })
})

test('a board of another program comes with its clusters and connections, in one step and only once', async ({
  start
}) => {
  const plumbline = await start()
  const { importer, library } = plumbline
  await library.create({ title: 'Kick-off' })
  await importer.choose(canvas)
  await expect(importer.dialog(canvas)).toContainText('JSON Canvas')
  await expect(importer.contents).toHaveText('3 notes1 cluster1 connection')
  await expect(importer.leftOut).toHaveCount(1)
  await importer.submit.click()
  await expect(plumbline.toast('Imported 3 notes, 1 cluster, and 1 connection. 1 part was left out.')).toBeVisible()
  await plumbline.expectPhase('capture', 'Capture: 3 notes')

  await importer.choose(canvas)
  await expect(importer.dialog(canvas)).toContainText('Everything in this file is already here.')
  await expect(importer.submit).toBeDisabled()
  await plumbline.page.keyboard.press('Escape')
  await plumbline.undoButton.click()
  await plumbline.expectPhase('capture', 'Capture')
})

test('a large table shows how far it is; cancelled, it leaves nothing', async ({ start }) => {
  test.slow()
  const rows = Array.from(
    { length: 90_000 },
    (_, n) => `p${n % 600},area ${n % 9},"We want it ready by then, 按时 ${n}"`
  )
  // Wide as well: it must last until somebody has pressed Cancel.
  const numbers = Array.from({ length: 60 }, (_, n) => n)
  const large = csvFile('large.csv', [
    `speaker,theme,expectation,${numbers.map((n) => `column ${n}`).join()}`,
    ...rows.map((row) => `${row},${numbers.join()}`)
  ])
  const small = csvFile('3000.csv', ['speaker,theme,expectation', ...rows.slice(0, 3000)])
  const plumbline = await start()
  const { importer, library, page } = plumbline

  await importer.choose(large)
  await expect(importer.dialog(large)).toContainText('90,000 notes')
  await importer.submit.click()
  await expect(importer.progress(large)).toContainText(/[1-9][\d,]* of 90,000/)
  await importer.progress(large).getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(importer.progress(large)).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(importer.dialog(large)).toBeHidden()
  await expect(library.cards).toHaveCount(3)
  await library.search('We want it ready by then')
  await expect(library.cards).toHaveCount(0)
  await library.search('')

  await importer.choose(small)
  await importer.submit.click()
  await plumbline.expectPhase('capture', 'Capture: 3000 notes')
  await plumbline.undoButton.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are back before this workshop was made')
})
