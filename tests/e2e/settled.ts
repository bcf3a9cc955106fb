import type { Page } from '@playwright/test'

/** Resolves when nothing fades, slides or glides in any more: what does has other colours and places than it will have. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ends = (each: Animation): boolean => each.effect?.getComputedTiming().iterations !== Infinity
    for (;;) {
      const running = document.getAnimations().filter((each) => each.playState === 'running' && ends(each))
      if (running.length === 0) return
      await Promise.allSettled(running.map(({ finished }) => finished))
    }
  })
}
