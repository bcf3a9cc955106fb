import path from 'node:path'
import { temporaryFolder } from '../harness/library.ts'
import { axeFindings } from './axe.ts'
import { saveInto, saveNowhere } from './electronApp.ts'
import type { Plumbline } from './pages/plumbline.ts'
import { expect, test } from './test.ts'

const titled = async ({ page }: Plumbline, title: string): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()

test('a workshop goes to a colleague sealed, and what comes back is merged', async ({ start }) => {
  const folder = temporaryFolder()
  const file = path.join(folder, 'Kickoff.plumb')
  const mine = await start()
  await mine.library.create({ title: 'Kickoff', client: 'Heron' })
  const wasAsked = await saveNowhere(mine.electron)
  await mine.handover.fillIn('open sesame')
  await mine.handover.save.click()
  await expect.poll(wasAsked).toBe(true)
  // Who thinks better of the place has not thought better of the passphrase.
  await expect(mine.handover.save).toBeEnabled()
  await saveInto(mine.electron, folder)
  await mine.handover.save.click()
  await expect(mine.handover.giveDialog).toBeHidden()
  await expect(mine.toast(file)).toBeVisible()

  // The colleague's own library; the file was double-clicked.
  const yours = await start({ files: [file] })
  await expect(yours.handover.sealedDialog).toBeVisible()
  await yours.handover.unseal('open says me')
  await expect(yours.handover.sealedDialog).toContainText('does not open this file')
  await yours.handover.unseal('open sesame')
  await titled(yours, 'Kickoff')

  const rename = async ({ library }: typeof mine, title: string) => {
    await library.rename('Kickoff', title)
    await expect(library.card(title)).toBeVisible()
    await library.open(title)
  }
  await yours.backToLibrary()
  await rename(yours, 'Kickoff with Heron')
  await saveInto(yours.electron, folder)
  await yours.handover.fillIn()
  await yours.handover.save.click()
  const back = path.join(folder, 'Kickoff with Heron.plumb')
  await expect(yours.toast(back)).toBeVisible()
  await yours.quit()

  await mine.backToLibrary()
  await rename(mine, 'Kickoff, first day')
  await mine.importer.chooseWorkshop(back)
  const { handover, page } = mine
  await expect(handover.conflicts).toHaveCount(1)
  await expect(handover.conflicts).toContainText('Kickoff with Heron')
  await expect(handover.submit('merge')).toBeDisabled()
  expect(await axeFindings(page)).toEqual([])
  // By key: the second of the two.
  await handover.conflicts.getByRole('radio').last().press('Space')
  await handover.submit('merge').click()
  await titled(mine, 'Kickoff with Heron')
  await mine.undoButton.click()
  await titled(mine, 'Kickoff, first day')
})
