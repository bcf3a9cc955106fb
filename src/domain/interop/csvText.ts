/**
 * RFC 4180, with a byte order mark, without which Excel takes UTF-8 for the system's own encoding. What would run as a
 * formula has been guarded (cells.ts).
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
