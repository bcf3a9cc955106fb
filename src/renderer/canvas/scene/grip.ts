/** A side that is pulled: −1 left or upper, 1 right or lower, 0 not that way. */
export interface Grip {
  readonly x: -1 | 0 | 1
  readonly y: -1 | 0 | 1
}

/** By what an element is pulled: a side or corner of its box, or an end of an arrow. */
export type ElementGrip = Grip | 'start' | 'end'
