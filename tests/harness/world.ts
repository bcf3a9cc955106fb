import type { AnyRecord } from '../../src/domain/engine/record.ts'
import type { Dice } from './dice.ts'

export interface World {
  readonly dice: Dice
  readonly records: readonly AnyRecord[]
  newId(): string
}

export const words = [
  'on time',
  '报价要透明',
  'no surprises',
  '價格',
  'one contact',
  '😀 fun',
  '',
  '  spaced  ',
  '<b>bold</b>'
]

export const named = words.filter((word) => word !== '')

export const idsOf = ({ records }: World, type: string): string[] =>
  records.filter((record) => record.type === type).map(({ id }) => id)
/** An id of the type; now and then one that is not there, which must be refused without a trace. */
export const one = (world: World, type: string): string => {
  const ids = idsOf(world, type)
  return ids.length === 0 || world.dice.int(12) === 0 ? world.newId() : world.dice.of(ids)
}
export const many = (world: World, type: string): string[] => {
  const ids = world.dice.some(idsOf(world, type))
  return ids.length === 0 ? [world.newId()] : ids
}
export const maybe = (world: World, type: string): string | null =>
  world.dice.int(3) === 0 || idsOf(world, type).length === 0 ? null : world.dice.of(idsOf(world, type))
export const place = ({ dice }: World) => ({ x: dice.int(4000) - 2000, y: dice.int(4000) - 2000 })
export const text = ({ dice }: World): string => dice.of(words)
export const level = ({ dice }: World): number => dice.int(11)
export const rating = ({ dice }: World): number | null => (dice.int(4) === 0 ? null : dice.int(101) / 100)
