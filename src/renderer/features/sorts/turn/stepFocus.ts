import type { KeyPress } from '../../../app/keys.ts'

/** Arrows: up and down along the cards of a list, sideways to the next list that has any. @returns whether it was one */
export function stepFocus(root: HTMLElement | null, { key, ctrlKey, metaKey, altKey }: KeyPress): boolean {
  if (ctrlKey || metaKey || altKey) return false
  const card = document.activeElement?.closest<HTMLElement>('[data-card]') ?? null
  const list = card?.closest<HTMLElement>('[data-list]') ?? null
  if (root === null || card === null || list === null) return false
  const cards = [...list.querySelectorAll<HTMLElement>('[data-card]')]
  const lists = [...root.querySelectorAll<HTMLElement>('[data-list]')]
  const beside = (step: number): HTMLElement | null | undefined =>
    lists[lists.indexOf(list) + step]?.querySelector<HTMLElement>('[data-card][tabindex="0"]')
  const steps: Readonly<Record<string, () => HTMLElement | null | undefined>> = {
    ArrowDown: () => cards[cards.indexOf(card) + 1],
    ArrowUp: () => cards[cards.indexOf(card) - 1],
    Home: () => cards[0],
    End: () => cards.at(-1),
    ArrowRight: () => beside(1),
    ArrowLeft: () => beside(-1)
  }
  const step = steps[key]
  step?.()?.focus()
  return step !== undefined
}
