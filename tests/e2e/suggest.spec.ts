import { axeFindings } from './axe.ts'
import { soon } from './soon.ts'
import { expect, test } from './test.ts'

const NOTES = [
  ...['Delivery on the promised day', '快递要准时送到', 'Late delivery is bad', 'Courier rings before delivery'],
  ...['Refund within three days', '退款要快', 'Refund without a phone call', 'Easy refund by app'],
  ...['Clear price list', '价格要透明', 'No hidden price', 'Lower price for old customers'],
  ...['Photos match the thing', '图片和实物要一致', 'Size chart in centimetres', 'Filter by colour and size'],
  ...[
    'Less plastic around a small thing',
    '包装太浪费',
    'Box that can be used again',
    'Search finds it in spite of typos'
  ]
]

test('clusters are suggested, named, taken and taken back by keyboard, and a late note is offered one', async ({
  start
}) => {
  const plumbline = await start()
  const { library, board, page, t } = plumbline
  const { keyboard } = page
  const panel = page.getByRole('complementary', { name: t('suggest.title') })
  const slider = panel.getByRole('slider')
  const places = async () =>
    (await board.map()).expectations.map(({ text, x, y, clusterId }) => [text, x, y, clusterId])
  const ask = async (): Promise<void> => {
    await board.surface.focus()
    await keyboard.press('Alt+g')
    await expect(slider).toBeFocused()
  }
  await library.create({ title: 'Suggested' })
  await plumbline.goTo('cluster')
  await board.paste(NOTES.join('\n'))
  await board.expectNotes(...NOTES)
  const before = await places()

  await test.step('none of it: nothing has changed', async () => {
    await ask()
    await keyboard.press('Escape')
    await expect(panel).toBeHidden()
    expect(await places()).toEqual(before)
  })

  await test.step('why: of the note that is pointed at', async () => {
    await ask()
    await expect(panel).toContainText(t('suggest.why.hint'))
    let at = 0
    // Somewhere along a line through the board there is a note.
    await expect(async () => {
      await board.pointAt(0.2 + ((at++ * 0.07) % 0.5), 0.5)
      await expect(panel.getByTestId('suggest-reason')).toBeVisible({ timeout: 1_500 })
    }).toPass()
    await keyboard.press('Escape')
    await expect(panel).toBeHidden()
  })

  await test.step('the slider, a name, one left out', async () => {
    await ask()
    await keyboard.press('End')
    const most = Number(await slider.getAttribute('aria-valuenow'))
    await keyboard.press('ArrowLeft')
    await expect(slider).toHaveAttribute('aria-valuenow', String(most - 1))
    await keyboard.press('Tab')
    await keyboard.press('Tab')
    await expect(panel.getByRole('checkbox').first()).toBeFocused()
    await keyboard.press('ArrowDown')
    await keyboard.press('Space')
    await expect(panel.getByRole('checkbox').nth(1)).not.toBeChecked()
    await keyboard.press('ArrowUp')
    await keyboard.press('Tab')
    await keyboard.press('ControlOrMeta+a')
    await keyboard.type('By hand')
    expect(await axeFindings(page)).toEqual([])
    expect(await places()).toEqual(before)
    await keyboard.press('Enter')
    await expect(panel.getByRole('checkbox').first()).toBeFocused()
  })

  await test.step('taken as one step, and undone as one', async () => {
    const count = (await panel.getByRole('checkbox').count()) - 1
    await keyboard.press('Enter')
    await expect(panel).toBeHidden()
    await soon(async () => Object.keys(await board.clusters()).length).toBe(count)
    expect((await board.clusters())['By hand']?.length).toBeGreaterThan(1)
    await keyboard.press('ControlOrMeta+z')
    await soon(places).toEqual(before)
    await keyboard.press('ControlOrMeta+Shift+z')
    await soon(async () => Object.keys(await board.clusters())).toContain('By hand')
  })

  await test.step('a late note is offered the cluster that it fits', async () => {
    const [title = '', [known] = []] = Object.entries(await board.clusters())[0] ?? []
    const text = `${known}, always`
    await board.pointAt(0.3, 0.85)
    await board.addNotes(text)
    await board.select(text)
    await expect(page.getByRole('button', { name: t('suggest.offer.put', { title }) })).toBeVisible()
    await keyboard.press('Alt+j')
    await soon(async () => (await board.clusters())[title]).toContain(text)
  })
})
