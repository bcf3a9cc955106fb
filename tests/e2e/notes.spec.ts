import { soon } from './soon.ts'
import { expect, test } from './test.ts'

const TAKEN = ['Enter', 'Tab', 'Escape', 'Backspace', 'ArrowLeft', 'ArrowDown', 'Space'] as const

test('an input method keeps its keys, and no word is lost to it (UX 4)', async ({ start }) => {
  const plumbline = await start()
  const { library, board, page } = plumbline
  await library.create({ title: 'In Chinese' })
  await plumbline.goTo('capture')
  const { ime, field } = board

  await test.step('while it composes, no key ends, chains or deletes a note', async () => {
    await board.beginNote()
    await ime.type('baojia')
    for (const code of TAKEN) await ime.key(code)
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('baojia')
    expect(await board.texts()).toEqual([])
    await ime.commit('报价', 'Space')
    await expect(field).toHaveValue('报价')
    await ime.type('touming')
    await ime.commit('透明', 'Digit1')
    await expect(field).toHaveValue('报价透明')
  })

  await test.step('an Enter that comes late with the end of the composition does not end the note', async () => {
    await ime.type('ma')
    await ime.commitWithLateEnter('吗')
    await expect(field).toHaveValue('报价透明吗')
    await page.keyboard.press('Enter')
    await expect(field).toHaveValue('')
    await page.keyboard.press('Escape')
    await board.expectNotes('报价透明吗')
  })

  await test.step('what it gives up leaves nothing, and an empty note vanishes', async () => {
    await board.beginNote()
    await ime.type('ni')
    await ime.cancel()
    await expect(field).toHaveValue('')
    await page.keyboard.press('Escape')
    await expect(field).toHaveCount(0)
    expect(await board.texts()).toEqual(['报价透明吗'])
  })

  await test.step('on a note that is only selected, its first key is a part of the word', async () => {
    await board.select('报价透明吗')
    await ime.type('hao')
    await ime.commit('好')
    await expect(field).toHaveValue('报价透明吗好')
    await page.keyboard.press('Escape')
    await board.expectNotes('报价透明吗好')
  })
})

test('notes are chained from the keyboard, and typing on a selected one loses no letter', async ({ start }) => {
  const plumbline = await start()
  const { library, board, page } = plumbline
  await library.create({ title: 'Chained' })
  await plumbline.goTo('capture')
  await board.beginNote()
  const write = async (text: string, next: string): Promise<void> => {
    await board.field.pressSequentially(text)
    await page.keyboard.press(next)
  }
  await write('first', 'Tab')
  await expect(board.field).toHaveValue('')
  await write('right of it', 'ControlOrMeta+Enter')
  await expect(board.field).toHaveValue('')
  await write('below that', 'Shift+Tab')
  await expect(board.field).toHaveValue('')
  await write('left of that', 'Escape')
  await board.expectNotes('first', 'right of it', 'below that', 'left of that')
  const place = async (text: string) => {
    const { x, y } = await board.note(text)
    return { x, y }
  }
  const first = await place('first')
  expect(await place('right of it')).toEqual({ x: first.x + 220, y: first.y })
  expect(await place('below that')).toEqual({ x: first.x + 220, y: first.y + 220 })
  expect(await place('left of that')).toEqual({ x: first.x, y: first.y + 220 })

  // Nothing is awaited between the click and the keys.
  await board.select('first')
  await page.keyboard.type('ly quick')
  await page.keyboard.press('Escape')
  await board.expectNotes('firstly quick')
})

test('what is pasted becomes notes, one note, the words of notes, or rows of the import', async ({ start }) => {
  const plumbline = await start()
  const { library, board, importer, scribe, page } = plumbline
  await library.create({ title: 'Pasted' })
  await plumbline.goTo('capture')

  await test.step('several lines: as notes, or by the toast as one', async () => {
    await board.paste('fast\nsimple')
    await board.expectNotes('fast', 'simple')
    await page.getByRole('button', { name: 'Make it one note' }).click()
    await soon(() => board.texts()).toEqual(['fast\nsimple'])
    await page.getByRole('button', { name: 'Make it 2 notes' }).click()
    await soon(async () => (await board.texts()).sort()).toEqual(['fast', 'simple'])
  })

  await test.step('line after line: each as a note, though the last one is still selected', async () => {
    await board.paste('cheap')
    await soon(async () => (await board.texts()).sort()).toEqual(['cheap', 'fast', 'simple'])
    await expect(board.surface).toHaveAttribute('data-selected', '1')
    await board.paste('open')
    await soon(async () => (await board.texts()).sort()).toEqual(['cheap', 'fast', 'open', 'simple'])
    await page.keyboard.press('ControlOrMeta+z')
    await page.keyboard.press('ControlOrMeta+z')
    await soon(async () => (await board.texts()).sort()).toEqual(['fast', 'simple'])
  })

  await test.step('onto notes that are selected: into them, in one step', async () => {
    await board.fitAll()
    await board.select('fast', 'simple')
    await board.paste('quick\nplain')
    await soon(async () => (await board.texts()).sort()).toEqual(['plain', 'quick'])
    await page.keyboard.press('ControlOrMeta+z')
    await soon(async () => (await board.texts()).sort()).toEqual(['fast', 'simple'])
  })

  await test.step('notes that were copied: whole notes, not only their words', async () => {
    await board.deselect()
    await board.select('fast')
    await page.keyboard.press('ControlOrMeta+c')
    await board.pointAt(0.5, 0.8)
    await page.keyboard.press('ControlOrMeta+v')
    await soon(async () => (await board.texts()).sort()).toEqual(['fast', 'fast', 'simple'])
  })

  await test.step('cells of a spreadsheet: the preview of the import', async () => {
    await board.paste('expectation\tspeaker\nOpen on Sundays\tNoor\nNo queues\tTom')
    await importer.bringIn()
    await board.expectNotes('Open on Sundays', 'No queues')
    const { participants } = await board.map()
    expect(participants.map(({ name }) => name).sort()).toEqual(['Noor', 'Tom'])
  })

  await test.step('the same in the bar, where plain lines are a note each', async () => {
    await board.copyElsewhere('expectation\tspeaker\nA quiet room\tNoor')
    await scribe.focus()
    await page.keyboard.press('ControlOrMeta+v')
    await importer.bringIn()
    await board.expectNotes('A quiet room')
    await board.copyElsewhere('Longer hours\nShorter queues')
    await scribe.focus()
    await page.keyboard.press('ControlOrMeta+v')
    await board.expectNotes('Longer hours', 'Shorter queues')
  })
})
