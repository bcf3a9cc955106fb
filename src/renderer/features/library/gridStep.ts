/** Where an arrow key leads in a grid that is read by rows; null: not a key of the grid's. */
export function gridStep(key: string, index: number, count: number, columns: number): number | null {
  const last = count - 1
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, index - 1)
    case 'ArrowRight':
      return Math.min(last, index + 1)
    case 'ArrowUp':
      return index < columns ? index : index - columns
    case 'ArrowDown': {
      const isLastRow = Math.floor(index / columns) === Math.floor(last / columns)
      // Above a gap in the last row, down leads to the last one.
      return isLastRow ? index : Math.min(last, index + columns)
    }
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

/** The list cut into rows. */
export const rowsOf = <T>(items: readonly T[], columns: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / columns) }, (_, row) => items.slice(row * columns, (row + 1) * columns))
