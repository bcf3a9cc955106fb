import { Unzip, UnzipInflate, unzipSync } from 'fflate'
import { DomainError } from '../../../domain/engine/errors.ts'
import { IMPORT_LIMITS } from '../../../domain/interop/limits.ts'

/** Bytes that are unpacked at a time; a byte becomes at most some thousand. */
const PIECE = 16_384

/** A zipped file, of which parts are read one at a time and never all held. */
export class Zip {
  readonly names: readonly string[]
  readonly #bytes: Uint8Array
  readonly #limit: number
  /** Counted as it is unpacked: what a file says of its own size is no promise. */
  #unpacked = 0

  constructor(bytes: Uint8Array, limit: number = IMPORT_LIMITS.unzippedBytes) {
    this.#bytes = bytes
    this.#limit = limit
    this.names = orUnreadable(() => {
      const names: string[] = []
      unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 })
      return names
    })
  }

  /** The bytes of a part, piece by piece; refused with `import-unzips-too-large` when all that was read is too much. */
  *read(name: string): Generator<Uint8Array> {
    const pieces: Uint8Array[] = []
    let isEnded = false
    let isFound = false
    const unzip = new Unzip((file) => {
      if (file.name !== name || isFound) return
      isFound = true
      file.ondata = (error, data, isLast) => {
        if (error !== null) throw error
        pieces.push(data)
        isEnded = isLast
      }
      file.start()
    })
    unzip.register(UnzipInflate)
    for (let from = 0; from < this.#bytes.length && !isEnded; from += PIECE) {
      orUnreadable(() => unzip.push(this.#bytes.subarray(from, from + PIECE), from + PIECE >= this.#bytes.length))
      for (const piece of pieces.splice(0)) {
        this.#unpacked += piece.length
        if (this.#unpacked > this.#limit)
          throw new DomainError('import-unzips-too-large', { max: this.#limit / 2 ** 20 })
        yield piece
      }
    }
    if (!isEnded) throw new DomainError('file-unreadable', { detail: name })
  }
}

/** What a zip library throws of damaged bytes is of no use to anybody. */
function orUnreadable<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof DomainError) throw error
    throw new DomainError('file-unreadable', { detail: 'zip' })
  }
}
