/** What an import takes in at most, all in one place. Each has its own refusal, and what goes beyond is never read to its end. */
export const IMPORT_LIMITS = {
  /** Of a file; larger ones never reach a job. Refused with `file-too-large`. */
  bytes: 256 * 1024 * 1024,
  /** Of all that a zipped file holds (`import-unzips-too-large`): a small file may hold gigabytes of nothing. */
  unzippedBytes: 512 * 1024 * 1024,
  /** Files in a zipped one (`file-unreadable`): a directory of some bytes may say that there are billions. */
  zippedParts: 10_000,
  /** Arrays and objects in one another (`import-too-deep`). Boards of other tools need fewer than twenty. */
  jsonDepth: 100,
  /** Of a table (`import-too-many`). */
  rows: 100_000,
  /** Of a table (`import-too-wide`). */
  columns: 1000,
  /** Characters of one cell of a table (`import-cell-too-long`); a cell that merely does not fit a note is a fault of its row. */
  cell: 1_000_000,
  /** Of a file of any kind (`import-too-many`). */
  notes: 100_000,
  /** Those who say the same, all notes together (`import-too-many-mentions`): each vote becomes one. */
  mentions: 200_000
} as const
