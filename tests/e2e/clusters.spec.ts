import type { Cluster } from '../../src/domain/clusters/cluster.ts'
import type { Expectation } from '../../src/domain/expectations/expectation.ts'
import type { BoardView } from './pages/board.ts'
import { soon } from './soon.ts'
import { expect, test } from './test.ts'

async function cluster(board: BoardView, title: string): Promise<Cluster | undefined> {
  return (await board.map()).clusters.find((each) => each.title === title)
}

async function selectBoth(board: BoardView, first: string, second: string): Promise<void> {
  await board.selectCluster(first)
  const { x, y } = await board.whereIsCluster(second)
  await board.page.keyboard.down('Shift')
  await board.page.mouse.click(x, y)
  await board.page.keyboard.up('Shift')
  await expect(board.surface).toHaveAttribute('data-selected', '2')
}

/** All of a note but where it lies and belongs. */
function origin({ x: _x, y: _y, z: _z, clusterId: _cluster, ...others }: Expectation): object {
  return others
}

test('clusters are put into a theme, onto a card, into one another, and back', async ({ start }) => {
  const plumbline = await start()
  const { library, board, page, undoButton, redoButton } = plumbline
  await library.create({ title: 'In themes' })
  await plumbline.goTo('cluster')
  await board.paste('Fixed price\nNo surprises\nFast site\nWorks offline\nOne more')
  await board.expectNotes('One more')
  const isCard = (title: string) => soon(async () => (await cluster(board, title))?.isCollapsed)
  const themeOf = (title: string) =>
    soon(async () => {
      const { clusters } = await board.map()
      const parentId = clusters.find((each) => each.title === title)?.parentId
      return clusters.find(({ id }) => id === parentId)?.title ?? null
    })

  await test.step('two clusters', async () => {
    await board.fitAll()
    await board.select('Fixed price', 'No surprises')
    await board.group('Money')
    await board.fitAll()
    await board.select('Fast site', 'Works offline')
    await board.group('Speed')
    await board.fitAll()
  })
  const before = (await board.note('Fast site')) as Expectation

  await test.step('a theme around them is one step', async () => {
    await selectBoth(board, 'Money', 'Speed')
    await board.group('Everything')
    await themeOf('Speed').toBe('Everything')
    await undoButton.click()
    await themeOf('Speed').toBeNull()
    await redoButton.click()
    await themeOf('Money').toBe('Everything')
    await board.fitAll()
  })

  await test.step('a click on the mark makes it a card, X opens it as it was', async () => {
    const { x, y } = (await cluster(board, 'Money')) ?? { x: 0, y: 0 }
    const mark = await board.onPage({ x: x + 14, y: y + 28 })
    await page.mouse.click(mark.x, mark.y)
    await isCard('Money').toBe(true)
    await page.keyboard.press('ControlOrMeta+a')
    // The three notes that are seen, and the card.
    await expect(board.surface).toHaveAttribute('data-selected', '4')
    await board.deselect()
    const from = await board.whereIs('One more')
    const card = await board.onPage({ x: x + 180, y: y + 100 })
    await board.dragNote('One more', { x: card.x - from.x, y: card.y - from.y })
    await soon(async () => (await board.clusters())['Money']).toEqual(['Fixed price', 'No surprises', 'One more'])
    await undoButton.click()
    await board.selectCluster('Money')
    await page.keyboard.press('x')
    await isCard('Money').toBe(false)
    await soon(async () => origin((await board.note('Fast site')) as Expectation)).toEqual(origin(before))
  })

  await test.step('one takes in the other, which undo gives back', async () => {
    await board.fitAll()
    await selectBoth(board, 'Money', 'Speed')
    await page.keyboard.press('m')
    await board.expectClusters({
      Everything: [],
      Money: ['Fast site', 'Fixed price', 'No surprises', 'Works offline']
    })
    await undoButton.click()
    await soon(async () => (await board.clusters())['Speed']).toEqual(['Fast site', 'Works offline'])
  })

  await test.step('a note that is dragged out leaves, and stays what it is', async () => {
    await board.fitAll()
    await board.dragOutOfClusters('Fast site')
    await soon(async () => (await board.clusters())['Speed']).toEqual(['Works offline'])
    expect(origin((await board.note('Fast site')) as Expectation)).toEqual(origin(before))
    await undoButton.click()
    await soon(async () => (await board.clusters())['Speed']).toEqual(['Fast site', 'Works offline'])
  })

  await test.step('by keyboard: into a cluster by name, through the tree, a name in place', async () => {
    await board.fitAll()
    await board.select('One more')
    await plumbline.run('Move to cluster')
    await page.getByRole('textbox', { name: 'Move to cluster…' }).fill('speed')
    await page.keyboard.press('Enter')
    await soon(async () => (await board.clusters())['Speed']).toEqual(['Fast site', 'One more', 'Works offline'])
    const tree = page.getByRole('tree', { name: 'Clusters' })
    const theme = tree.getByRole('treeitem', { name: 'Everything' })
    await theme.focus()
    await page.keyboard.press('ArrowLeft')
    await expect(theme).toHaveAttribute('aria-expanded', 'false')
    await expect(tree.getByRole('treeitem')).toHaveCount(1)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('F2')
    await page.keyboard.type('Costs')
    await page.keyboard.press('Enter')
    await soon(async () => Object.keys(await board.clusters())).toContain('Costs')
    await expect(tree.getByRole('treeitem', { name: 'Costs' })).toBeFocused()
  })
})
