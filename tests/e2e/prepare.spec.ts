import { axeFindings } from './axe.ts'
import { soon } from './soon.ts'
import { expect, test } from './test.ts'

test('from a template in Chinese to one of one’s own: goals, lanes, questions, who attends', async ({ start }) => {
  test.setTimeout(120_000)
  const plumbline = await start({ language: 'zh-CN' })
  const { page, library, prepare, board, t } = plumbline
  await library.create({ title: '启动会', client: '苇川', trade: 'design' })

  await test.step('all of the template is there, in one step of undo', async () => {
    await expect(prepare.goals).toHaveCount(5)
    await expect(prepare.goals.first()).toHaveValue('说清这次设计要改变什么，为谁而改')
    await expect(prepare.segment('创始人与管理层')).toBeVisible()
    await prepare.openPlan('guide')
    await expect(prepare.questions).toHaveCount(12)
    await expect(page.getByText('我们的作品集：因为哪一件选了我们')).toBeVisible()
    const { elements } = await board.map()
    expect(elements.map(({ kind, text, isLocked }) => [kind, text, isLocked])).toEqual(
      ['视觉与气质', '使用与内容', '应用与文件', '协作方式'].map((text) => ['frame', text, true])
    )
  })

  await test.step('a goal, who attends, and the advice that follows', async () => {
    await prepare.addGoal('三个月内上线')
    await expect(prepare.goals).toHaveCount(6)
    for (const name of ['林晓', '王敏', '陈一', '赵宁', '孙悦', '周凯']) await prepare.addPerson({ name })
    await prepare.attendAll()
    await expect(page.getByText(t('prepare.groupSize.group.ideal', { count: 6 }))).toBeVisible()
    await soon(async () => (await board.map()).attendances.length).toBe(6)
    expect(await axeFindings(page)).toEqual([])
  })

  await test.step('the next question is asked while one writes', async () => {
    await plumbline.goTo('capture')
    await page.keyboard.press('ControlOrMeta+Shift+PageDown')
    const question = page.getByRole('region', { name: t('tools.guide.title') })
    await expect(question).toContainText('请每位说说您的姓名')
    await page.keyboard.press('ControlOrMeta+PageDown')
    await expect(question).toContainText('有人第一次见到你们的品牌')
    await plumbline.goTo('prepare')
  })

  await test.step('saved as a template, and a new workshop from it', async () => {
    await prepare.saveAsTemplate('我的启动会')
    const dialog = await prepare.beginAdding('design')
    await expect(dialog.getByText(t('template.apply.nothing'))).toBeVisible()
    await page.keyboard.press('Escape')
    await plumbline.backToLibrary()
    await library.create({ title: '第二家', template: '我的启动会' })
    await expect(prepare.goals).toHaveCount(6)
    await expect(prepare.goals.last()).toHaveValue('三个月内上线')
    const { elements, sessions, participants } = await board.map()
    expect(elements).toHaveLength(4)
    expect(sessions[0]?.guide).toHaveLength(12)
    expect(participants, 'no client data').toEqual([])
    // Deleted by key where one chooses: the keys go on there, and not on the page behind.
    await plumbline.backToLibrary()
    await library.beginNew()
    await library.newDialog
      .getByRole('button', { name: t('template.removeOf', { title: '我的启动会' }) })
      .press('Enter')
    await expect(library.newDialog.getByRole('radio', { name: t('trade.name.software') })).toBeFocused()
    // Nor where nothing has the focus.
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    await page.keyboard.press('ControlOrMeta+k')
    await expect(library.newDialog).toBeFocused()
    await expect(page.getByRole('dialog')).toHaveCount(1)
  })
})
