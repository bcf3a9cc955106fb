import { chanceFrom } from '../../src/base/chance.ts'

/** Picks by a seed: the same seed, the same command. */
export class Dice {
  readonly next: () => number

  constructor(seed: number) {
    this.next = chanceFrom(seed >>> 0 || 1)
  }

  int(below: number): number {
    return Math.floor(this.next() * below)
  }

  of<T>(list: readonly T[]): T {
    const item = list[this.int(list.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }

  some<T>(list: readonly T[], atMost = 4): T[] {
    return list.length === 0 ? [] : Array.from({ length: 1 + this.int(atMost) }, () => this.of(list))
  }
}
