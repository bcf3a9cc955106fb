import { Unzip, UnzipInflate, unzipSync } from 'fflate'
import { DomainError } from '../domain/engine/errors.ts'
import { IMPORT_LIMITS } from '../domain/interop/limits.ts'

/** Bytes that are unpacked at a time; a byte becomes at most some thousand. */
const PIECE = 16_384

interface PartPiece {
  readonly name: string
  readonly bytes: Uint8Array
  readonly isLast: boolean
}

/** A zipped file, of which parts are read one at a time and never all held. */
export class Zip {
  readonly names: ReadonlySet<string>
  readonly #bytes: Uint8Array
  readonly #limit: number
  /** Counted as it is unpacked: what a file says of its own size is no promise. A part that is read again counts once. */
  readonly #unpacked = new Map<string, number>()
  #total = 0

  constructor(bytes: Uint8Array, limit: number = IMPORT_LIMITS.unzippedBytes) {
    this.#bytes = bytes
    this.#limit = limit
    this.names = orUnreadable(() => {
      const names = new Set<string>()
      let parts = 0
      unzipSync(bytes, {
        filter({ name }) {
          // A few bytes may say that four thousand million follow.
          needFew(++parts)
          names.add(name)
          return false
        }
      })
      return names
    })
  }

  /** The bytes of a part, piece by piece; refused with `import-unzips-too-large` when all that was read is too much. */
  *read(name: string): Generator<Uint8Array> {
    for (const { bytes, isLast } of this.readAll((each) => each === name)) {
      yield bytes
      if (isLast) return
    }
    throw new DomainError('file-unreadable', { detail: name })
  }

  /** All wanted parts in one go, in the order that they lie in; of two of one name the first. */
  *readAll(isWanted: (name: string) => boolean): Generator<PartPiece> {
    const pieces: PartPiece[] = []
    const met = new Set<string>()
    let parts = 0
    const unzip = new Unzip((file) => {
      const { name } = file
      needFew(++parts)
      if (met.has(name) || !isWanted(name)) return
      met.add(name)
      file.ondata = (error, bytes, isLast) => {
        if (error !== null) throw error
        pieces.push({ name, bytes, isLast })
      }
      file.start()
    })
    unzip.register(UnzipInflate)
    const sizes = new Map<string, number>()
    for (let from = 0; from < this.#bytes.length; from += PIECE) {
      orUnreadable(() => unzip.push(this.#bytes.subarray(from, from + PIECE), from + PIECE >= this.#bytes.length))
      for (const piece of pieces.splice(0)) {
        const size = (sizes.get(piece.name) ?? 0) + piece.bytes.length
        sizes.set(piece.name, size)
        this.#count(piece.name, size)
        yield piece
      }
    }
  }

  #count(name: string, size: number): void {
    const counted = this.#unpacked.get(name) ?? 0
    if (size <= counted) return
    this.#unpacked.set(name, size)
    this.#total += size - counted
    if (this.#total > this.#limit) throw new DomainError('import-unzips-too-large', { max: this.#limit / 2 ** 20 })
  }
}

function needFew(parts: number): void {
  if (parts > IMPORT_LIMITS.zippedParts) throw new DomainError('file-unreadable', { detail: 'zip' })
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
