import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe holds against the page as it stands, one line for each rule and element. */
export async function axeFindings(page: Page): Promise<string[]> {
  await settled(page)
  // Electron opens no second page to put results together in, as axe would like to.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${html.slice(0, 200)}`)
  )
}

/** What still fades in has other colours than it will have. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ends = (each: Animation): boolean => each.effect?.getComputedTiming().iterations !== Infinity
    for (;;) {
      const running = document.getAnimations().filter((each) => each.playState === 'running' && ends(each))
      if (running.length === 0) return
      await Promise.allSettled(running.map(({ finished }) => finished))
    }
  })
}
