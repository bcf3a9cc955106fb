import { axeFindings } from './axe.ts'
import { expect, test } from './test.ts'

test('the words of the text analysis are edited by keyboard, kept, and taken back', async ({ start }) => {
  const plumbline = await start()
  const { page, library, t } = plumbline
  const { keyboard } = page
  const dialog = page.getByRole('dialog', { name: t('words.title') })
  const option = (name: string) => dialog.getByRole('option', { name })
  const open = async (): Promise<void> => {
    await plumbline.run(t('words.action'))
    await expect(dialog.getByRole('textbox', { name: t('words.search') })).toBeFocused()
  }
  await expect(library.heading).toBeVisible()

  await open()
  await keyboard.type('parking')
  await expect(dialog.getByRole('option')).toHaveText([t('theme.place')])
  await keyboard.press('Tab')
  await keyboard.press('Space')
  await expect(dialog.getByRole('switch')).not.toBeChecked()
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await expect(dialog.getByRole('textbox', { name: t('words.name') })).toBeFocused()
  await keyboard.type('Vaults')
  await keyboard.press('Tab')
  await keyboard.type('vault, safe deposit')
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByText(t('words.stopWords'), { exact: true }).click()
  await dialog.getByRole('textbox', { name: t('words.language.en') }).fill('acme')
  expect(await axeFindings(page)).toEqual([])
  await keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await open()
  await expect(option('Vaults')).toContainText(t('words.state.own'))
  await expect(option(t('theme.place'))).toContainText(t('words.state.off'))
  await keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: t('action.undo') }).click()

  await open()
  await expect(option(t('theme.place'))).toHaveText(t('theme.place'))
  await expect(option('Vaults')).toHaveCount(0)
})
