/** The closed list of refusals. Each is worded by the renderer under `errors.<code>`. */
export const errorCodes = [
  'internal',
  'invalid-args',
  'unknown-name',
  'untrusted-sender',
  'not-found',
  'id-taken',
  'nothing-to-undo',
  'nothing-to-redo',
  'already-answered',
  'merge-answered',
  'merge-itself',
  'nested-twice',
  'linked-itself',
  'linked-twice',
  'sort-begun',
  'sorted-twice',
  'history-too-short',
  'names-stored',
  'not-a-promise',
  'nothing-to-sign',
  'face-down-notes',
  'list-full',
  'not-in-trash',
  'file-unreadable',
  'file-too-large',
  'file-not-written',
  'import-newer',
  'import-empty',
  'import-refused',
  'import-too-many',
  'import-too-many-mentions',
  'import-unknown',
  'import-no-sorts',
  'import-nothing-new',
  'import-too-deep',
  'import-too-wide',
  'import-cell-too-long',
  'import-unzips-too-large',
  'import-tldraw-archive',
  'import-old-workbook',
  'import-sealed',
  'seal-refused',
  'too-many-to-compare',
  'changed-meanwhile',
  'busy',
  'cancelled',
  'library-newer',
  'library-corrupt',
  'library-in-use',
  'library-unreachable',
  'library-migration',
  'disk-full',
  'disk-read-only'
] as const

export type ErrorCode = (typeof errorCodes)[number]
export type ErrorParams = Readonly<Record<string, string | number>>

/** A refusal as a value: what crosses processes and what the renderer words. */
export interface Failure {
  readonly code: ErrorCode
  readonly params: ErrorParams
}

/** A refusal on its way up inside one process. Everything else that is thrown is a bug and becomes `internal`. */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly params: ErrorParams

  constructor(code: ErrorCode, params: ErrorParams = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(params)}`, options)
    this.name = 'DomainError'
    this.code = code
    this.params = params
  }

  toFailure(): Failure {
    return { code: this.code, params: this.params }
  }
}
