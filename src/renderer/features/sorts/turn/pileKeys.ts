import { type KeyPress, matchesKeys } from '../../../app/keys.ts'

/** The key of each pile, in their order. N makes one, U undoes; later piles have none and are dragged onto. */
const PILE_KEYS = [...'123456789abcdefghijklmopqrstvwxyz']

export const keyOfPile = (index: number): string | null => PILE_KEYS[index]?.toUpperCase() ?? null

/** The pile that a key stands for; null: none of so many. */
export function pileOfKey(press: KeyPress, count: number, isMac: boolean): number | null {
  const index = PILE_KEYS.slice(0, count).findIndex((key) => matchesKeys(press, key, isMac))
  return index === -1 ? null : index
}
