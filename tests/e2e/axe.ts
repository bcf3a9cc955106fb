import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { settled } from './settled.ts'

/** What axe holds against the page as it stands, one line for each rule and element. */
export async function axeFindings(page: Page): Promise<string[]> {
  await settled(page)
  // Electron opens no second page to put results together in, as axe would like to.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${html.slice(0, 200)}`)
  )
}
