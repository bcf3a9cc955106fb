import fs from 'node:fs'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { answer, idFor, mention, note, person, SCOPE, smallWorkshop } from '../../src/domain/brief/brief.testdata.ts'
import type { AnyRecord } from '../../src/domain/engine/record.ts'
import { encodePlumbFile } from '../../src/domain/interop/plumbFile.ts'
import { recordTypes } from '../../src/domain/registry.ts'
import { temporaryFolder } from '../harness/library.ts'
import { readPdf } from '../harness/pdf.ts'
import { axeFindings } from './axe.ts'
import { saveInto, saveNowhere } from './electronApp.ts'
import { Exporter, FORMATS } from './pages/exporter.ts'
import { expect, test } from './test.ts'

const hiddenSession = {
  ...{ id: idFor('hush'), type: 'session', scope: SCOPE, title: 'In confidence', date: '2026-03-01', place: '' },
  ...{ method: 'interview', agenda: [], guide: [], anonymity: 'hidden' }
}
const records: AnyRecord[] = [
  ...smallWorkshop,
  person('Ines Moreau', { id: idFor('ines'), organisation: 'Moreau & Filles' }),
  person('林晓', { id: idFor('lin') }),
  hiddenSession,
  note('on Mondays, as Ines Moreau says', { id: idFor('monday'), participantId: idFor('lin'), color: 'teal', x: 400 }),
  note('=quietly', { id: idFor('quiet'), participantId: idFor('ines'), sessionId: hiddenSession.id }),
  mention('m1', 'stays', idFor('ines')),
  answer('a1', 'stays', { text: '林晓 sees to it', ownerId: idFor('lin') })
]
const NAMES = /Ines|Moreau|林晓/

/** All that can be read in a file. What stands in a picture is told by replica/mapToGive.test.ts. */
function wordsOf(file: string): string {
  if (file.endsWith('.png')) return ''
  const bytes = fs.readFileSync(file)
  if (file.endsWith('.pdf')) return readPdf(bytes).text
  if (!file.endsWith('.zip')) return bytes.toString('utf8')
  return Object.entries(unzipSync(bytes))
    .flatMap(([name, content]) => [name, strFromU8(content)])
    .join('\n')
}

test('a workshop is taken along in every form, with names or without, and comes back from its tables', async ({
  start
}) => {
  const folder = temporaryFolder()
  const file = path.join(folder, 'source.json')
  fs.writeFileSync(file, JSON.stringify(encodePlumbFile(SCOPE, records, recordTypes)))
  const plumbline = await start()
  const { electron, importer, page, t } = plumbline
  await saveInto(electron, folder)
  await importer.chooseWorkshop(file)
  await expect(page).toHaveURL(/\/w\//)
  const exporter = new Exporter(page, t)

  await test.step('every form without names', async () => {
    for (const format of FORMATS) {
      const saved = await exporter.save(format, true)
      expect(`${saved}\n${wordsOf(saved)}`, format).not.toMatch(NAMES)
      if (format === 'board') {
        const named = fs.readFileSync(await exporter.save(format, false))
        expect(named.equals(fs.readFileSync(saved)), 'other names are drawn').toBe(false)
      }
    }
  })

  await test.step('and with them: none that a session hides but in the whole', async () => {
    const table = wordsOf(await exporter.save('table', false))
    expect(table).toContain('林晓')
    expect(table.split('\r\n').find((line) => line.includes('=quietly'))).not.toMatch(NAMES)
    expect(wordsOf(await exporter.save('brief', false))).toContain('林晓')
    const whole = JSON.parse(wordsOf(await exporter.save('workshop', false)))
    expect(whole.records.find(({ text }: AnyRecord) => text === '=quietly').participantId).toBe(
      whole.records.find(({ name }: AnyRecord) => name === 'Ines Moreau').id
    )
  })

  await test.step('the dialog is for everybody', async () => {
    await exporter.open()
    await exporter.choice('plumb').click()
    await expect(exporter.nameless).toBeDisabled()
    expect(await axeFindings(page)).toEqual([])
    await exporter.choice('table').click()
    const wasAsked = await saveNowhere(electron)
    await exporter.submit.click()
    await expect.poll(wasAsked).toBe(true)
    await expect(exporter.submit).toBeEnabled()
    await expect(exporter.choice('table')).toBeChecked()
    await page.keyboard.press('Escape')
    await expect(exporter.dialog).toBeHidden()
    await saveInto(electron, folder)
  })

  await test.step('the tables are the workshop', async () => {
    const zip = await exporter.save('tables', false)
    const before = page.url()
    await importer.chooseWorkshop(zip)
    await expect.poll(() => page.url()).not.toBe(before)
    const again = wordsOf(await exporter.save('tables', false))
    const texts = (words: string) =>
      [...words.matchAll(/on Mondays, as Ines Moreau says|林晓 sees to it|'=quietly/g)].length
    expect(texts(again)).toBe(texts(wordsOf(zip)))
    expect(texts(again)).toBeGreaterThanOrEqual(3)
  })
  await test.step('from its card too, but for what the open board alone can make', async () => {
    await plumbline.backToLibrary()
    await plumbline.library.cards.first().focus()
    await exporter.open()
    await exporter.choice('board').click()
    await expect(exporter.submit).toBeDisabled()
    await page.keyboard.press('Escape')
    await expect(exporter.dialog).toBeHidden()
    expect(wordsOf(await exporter.save('brief', true))).not.toMatch(NAMES)
  })
})
