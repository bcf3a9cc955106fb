/** Board px between two lines of the grid: a note and its gap are eleven of them. */
export const GRID = 20
/** Dots nearer to each other than this, in screen px, are noise: every second one is left out. */
const LEAST_PX = 14

export const nearestLine = (at: number, grid: number): number => Math.round(at / grid) * grid

/** The next line in a direction, so many on; from between two lines, the first step goes to the nearer one ahead. */
export function nextLine(at: number, grid: number, steps: number): number {
  const line = at / grid
  return (steps > 0 ? Math.floor(line) : Math.ceil(line)) * grid + steps * grid
}

/** How far the dots of the grid are apart at a zoom. */
export function dotStep(zoom: number): number {
  let step = GRID
  while (step * zoom < LEAST_PX) step *= 2
  return step
}
