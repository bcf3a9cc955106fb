import { expect, test } from './test.ts'

test('the library: create, search, rename, duplicate, archive, delete and take back', async ({ start }) => {
  const plumbline = await start()
  const { library, page } = plumbline
  await expect(library.heading).toBeVisible()
  await expect(library.cards).toHaveCount(3)

  await library.create({ title: 'Kickoff Harbour', client: 'Harbour Ltd', trade: 'design', stage: 'first-time' })
  await plumbline.backToLibrary()
  await expect(library.cards).toHaveCount(4)
  await expect(library.cards.first(), 'the last changed comes first').toContainText('Kickoff Harbour')

  await library.search('harbour')
  await expect(library.cards).toHaveCount(1)
  await library.search('薄鹽油膏')
  await expect(library.cards, 'found by the words of a note').toHaveCount(1)
  await library.search('')

  await library.rename('Kickoff Harbour', 'Harbour 2027')
  await expect(library.card('Harbour 2027')).toBeVisible()
  await library.choose('Harbour 2027', 'duplicate')
  await expect(library.card('Harbour 2027 (copy)')).toBeVisible()
  await library.choose('Harbour 2027', 'archive')
  await expect(library.card('Harbour 2027')).toBeHidden()
  await library.show('archived')
  await expect(library.card('Harbour 2027')).toBeVisible()
  await library.show('active')
  await library.choose('Harbour 2027 (copy)', 'trash')
  await expect(library.card('Harbour 2027 (copy)')).toBeHidden()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(library.card('Harbour 2027 (copy)')).toBeVisible()
})
