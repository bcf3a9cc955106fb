import { bringImages } from './bringImages.ts'
import { soon } from './soon.ts'
import { expect, test } from './test.ts'

/** What a room says, in its order: by whom (their key), and the words. */
const SAID: readonly (readonly [speaker: 1 | 2 | 3, text: string])[] = [
  [1, 'Invoices are right the first time'],
  [1, 'One contact who knows our history'],
  [1, 'Bad news comes first'],
  [2, 'Somebody answers within four hours'],
  [2, 'Drafts arrive two days before the meeting'],
  [2, 'No new tools for our people to learn'],
  [3, '报价要透明'],
  [3, '有问题第一时间告诉我们'],
  [3, '每周五下午开会'],
  [1, 'The price in the offer is the price on the bill'],
  [1, 'Weekly status on one page'],
  [1, 'Changes are costed before they are made'],
  [2, 'Our logo stays as it is'],
  [2, 'Training for the night shift too'],
  [2, 'The portal works on a phone'],
  [3, '不要随便换人'],
  [3, '合同里写清楚售后'],
  [3, '能用企业微信登录'],
  [1, 'No meetings without an agenda'],
  [1, 'Spare parts on site'],
  [1, 'Delivery on Mondays only'],
  [2, 'Reports in plain language'],
  [2, 'Access for auditors'],
  [2, 'Backups are tested every month'],
  [3, '培训材料用中文'],
  [3, '上线之前先试运行'],
  [3, '电话有人接'],
  [1, 'A park bench for the smokers'],
  [1, 'Quiet at night'],
  [1, 'Coffee for the drivers']
]
/** What is said beside the words of some of them. */
const EXTRAS: Readonly<Record<number, string>> = {
  0: ' #pri',
  4: ' "not on the morning itself"',
  6: ' #价',
  9: ' #pro "you told me 48, I paid 53"'
}
/** Of each note, all told: who speaks, what ends the line, and now and then a mark. */
const MOST_EXTRA_PRESSES = 2

test('a room is written down by keys alone: who, why, word for word, said before, and what stands behind it', async ({
  start
}) => {
  const plumbline = await start()
  const { library, prepare, board, scribe, page } = plumbline
  await library.create({ title: 'Scribed' })
  await plumbline.goTo('prepare')
  for (const name of ['Anna Berg', 'Ben Ito', '张伟']) await prepare.addPerson({ name })
  await plumbline.goTo('capture')
  await scribe.focus()

  await test.step('30 expectations by three people', async () => {
    let speaking = 0
    for (const [at, [speaker, text]] of SAID.entries()) {
      if (speaker !== speaking) await scribe.press(`Alt+${speaker}`)
      speaking = speaker
      await scribe.say(text + (EXTRAS[at] ?? ''))
      await expect(scribe.field).toHaveValue('')
    }
    const presses = scribe.countPresses()
    await board.expectNotes(...SAID.map(([, text]) => text))
    const words = (await board.map()).expectations.reduce((sum, { text, quote }) => sum + text.length + quote.length, 0)
    expect((presses - words) / SAID.length).toBeLessThanOrEqual(MOST_EXTRA_PRESSES)
  })

  await test.step('each with who said it, why and what was said', async () => {
    const { expectations, participants } = await board.map()
    const speakers = [...participants].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ id }) => id)
    const said = new Map(SAID.map(([speaker, text]) => [text, speakers[speaker - 1]]))
    expect(expectations).toHaveLength(SAID.length)
    for (const { text, participantId } of expectations) expect(participantId).toBe(said.get(text))
    expect(await board.note('Invoices are right the first time')).toMatchObject({ factors: ['price'], quote: '' })
    expect(await board.note('Drafts arrive two days before the meeting')).toMatchObject({
      quote: 'not on the morning itself'
    })
    expect(await board.note('The price in the offer is the price on the bill')).toMatchObject({
      ...{ factors: ['promise'], quote: 'you told me 48, I paid 53' }
    })
    // Each in a place of its own.
    expect(new Set(expectations.map(({ x, y }) => `${x} ${y}`)).size).toBe(SAID.length)
  })

  await test.step('said before: counted, in the words of whoever says it again', async () => {
    await scribe.press('Alt+2')
    await scribe.type('invoices right the frist time')
    await expect(scribe.choices).toHaveText([/Invoices are right the first time/])
    await scribe.press('ArrowUp')
    await scribe.press('Enter')
    await expect(plumbline.toast('+1')).toBeVisible()
    await scribe.say('透明的报价 “别再加价了吧” +1')
    await soon(async () => (await board.map()).mentions.map(({ text, quote }) => `${text}/${quote}`).sort()).toEqual([
      'invoices right the frist time/',
      '透明的报价/别再加价了吧'
    ])
    expect(await board.texts()).toHaveLength(SAID.length)
  })

  await test.step('what cannot be written down yet is said, and the list of what was said goes before the bar does', async () => {
    await scribe.type('#price')
    await expect(scribe.tags).toContainText(scribe.noWords)
    await scribe.press('Enter')
    await scribe.field.fill('invoices right, says @Zoe today')
    await expect(scribe.tags).toContainText('@Zoe')
    await expect(scribe.choices).toHaveCount(1)
    await scribe.press('Escape')
    await expect(scribe.choices).toHaveCount(0)
    await expect(scribe.field).toBeFocused()
    await scribe.field.fill('')
    expect(await board.texts()).toHaveLength(SAID.length)
  })

  await test.step('a claim of ours stands behind the note before it; the panel has it', async () => {
    await scribe.say('A gate for lorries')
    await scribe.say('> Lorries come in within a minute', 'Shift+Enter')
    await soon(async () => (await board.map()).premiseLinks.length).toBe(1)
    const { premises, premiseLinks } = await board.map()
    expect(premises).toMatchObject([{ kind: 'claim', text: 'Lorries come in within a minute' }])
    expect(premiseLinks[0]?.expectationId).toBe((await board.note('A gate for lorries')).id)
    await scribe.press('Escape')
    await scribe.press('Shift+B')
    await expect(scribe.behind).toHaveText([new RegExp(`Lorries come in within a minute.*${scribe.facts('claim')}`)])
  })

  await test.step('more notes are hung on it by keys alone, one after the other, and taken off again', async () => {
    const linked = async () => (await board.map()).premiseLinks.length
    await scribe.behind.getByRole('button').first().click()
    await scribe.addToBehind.focus()
    for (const [at, words] of ['Coffee', 'Quiet', 'agenda'].entries()) {
      await page.keyboard.type(words)
      await page.keyboard.press('Enter')
      await expect(scribe.addToBehind).toBeFocused()
      await expect(scribe.addToBehind).toHaveValue('')
      await soon(linked).toBe(2 + at)
    }
    await scribe.offBehind.first().focus()
    for (let left = 3; left >= 0; left--) {
      await page.keyboard.press('Enter')
      await soon(linked).toBe(left)
    }
    await expect(scribe.addToBehind).toBeFocused()
    expect(await board.texts()).toHaveLength(SAID.length + 1)
  })

  await test.step('an input method keeps its keys, and one name is found by its character', async () => {
    await scribe.focus()
    await board.ime.type('baojia')
    for (const code of ['Enter', 'Escape', 'ArrowUp', 'Tab']) await board.ime.key(code)
    await expect(scribe.field).toHaveValue('baojia')
    await expect(scribe.field).toBeFocused()
    await board.ime.commitWithLateEnter('报价')
    await expect(scribe.field).toHaveValue('报价')
    expect(await board.texts()).toHaveLength(SAID.length + 1)
    await page.keyboard.insertText('一周内给@伟')
    await expect(scribe.choices.first()).toHaveText(/张伟/)
    await scribe.press('Tab')
    await expect(scribe.field).toHaveValue('报价一周内给')
    await expect(scribe.speaker('张伟')).toHaveAttribute('aria-pressed', 'true')
    await scribe.press('Enter')
    await board.expectNotes('报价一周内给')
  })
})

test('pictures go with the line, names stay out where none are stored, and the list shows at once what was said', async ({
  start
}) => {
  const plumbline = await start()
  const { library, prepare, board, scribe, page } = plumbline
  await library.create({ title: 'Anonymous' })
  await plumbline.goTo('prepare')
  await prepare.addPerson({ name: 'Anna Berg' })
  await prepare.addSession({ title: 'Kick-off' })
  const [session] = (await board.map()).sessions
  await page.evaluate(
    (args) => {
      const scope = window.location.hash.split('/')[2] ?? ''
      return window.plumbline.invoke('command:run', { scope, name: 'session.edit', args })
    },
    { id: session?.id ?? '', anonymity: 'not-stored' } as const
  )
  // From a page far away; what is typed at once is not lost. The session that is on is the one that is written in.
  await scribe.focus()
  await expect(scribe.bar).toContainText('Names are not stored')
  await expect(scribe.speaker('Anna')).toHaveCount(0)
  await scribe.press('Alt+1')
  await scribe.type('@Anna Berg Cards are legible')
  await bringImages(page, '[data-testid="scribe-field"]', 2)
  await expect(scribe.images).toHaveCount(2)
  await scribe.press('Enter')
  await board.expectNotes('Cards are legible')
  await soon(async () => (await board.map()).attachments.length).toBe(2)
  expect(await board.note('Cards are legible')).toMatchObject({
    ...{ participantId: null, sessionId: session?.id, color: 'yellow' }
  })
  await expect(scribe.images).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await soon(async () => (await board.map()).attachments.length).toBe(0)
  expect(await board.texts()).toEqual([])

  await board.lookAs('list')
  await scribe.focus()
  const lines = Array.from({ length: 25 }, (_, n) => `Wish number ${n + 1}`)
  for (const line of lines) await scribe.say(line)
  await expect(page.getByRole('rowheader', { name: 'Wish number 25' })).toBeInViewport()
  await board.expectNotes(...lines)
})
