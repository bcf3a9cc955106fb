import { PRODUCTS_CODE } from './productsCode.ts'

/** What is used of WebAssembly, which every engine has but the language's own library of types does not tell of. */
interface WebAssembly {
  readonly Memory: new (pages: { initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (code: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown }
}
const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssembly }).WebAssembly

const BYTES_OF_PAGE = 65_536
const FLOAT = 4
/** What is multiplied at once (products.wat). */
const LANES = 8

let compiled: object | null = null

const products = (): object => {
  compiled ??= new Module(Uint8Array.from(PRODUCTS_CODE.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)))
  return compiled
}

/** All places are in bytes (products.wat). */
interface Multiplying {
  row(one: number, from: number, end: number, out: number, bytes: number): void
  table(ones: number, onesEnd: number, others: number, othersEnd: number, out: number, bytes: number): void
}

/** So many vectors can be multiplied with so many others at once. */
export const MOST_LISTED = 12

/**
 * Vectors of one length, to be multiplied with each other: the middle of all comparing, and five times as quick as in
 * JavaScript. All are zero to begin with. In 32 bits, the same on every machine.
 */
export class Vectors {
  readonly #count: number
  /** How many numbers a vector takes, and how many bytes. */
  readonly #floats: number
  readonly #bytes: number
  readonly #values: Float32Array
  readonly #lists: Int32Array
  readonly #out: Float32Array
  readonly #multiplying: Multiplying

  constructor(count: number, dimensions: number) {
    this.#count = count
    this.#floats = Math.ceil(dimensions / LANES) * LANES
    this.#bytes = this.#floats * FLOAT
    const lists = count * this.#bytes
    const out = lists + 2 * MOST_LISTED * FLOAT
    const results = Math.max(count, MOST_LISTED ** 2)
    const memory = new Memory({ initial: Math.ceil((out + results * FLOAT) / BYTES_OF_PAGE) })
    this.#values = new Float32Array(memory.buffer, 0, count * this.#floats)
    this.#lists = new Int32Array(memory.buffer, lists, 2 * MOST_LISTED)
    this.#out = new Float32Array(memory.buffer, out, results)
    this.#multiplying = new Instance(products(), { env: { memory } }).exports as Multiplying
  }

  /** To be filled in. */
  at(place: number): Float32Array {
    return this.#values.subarray(place * this.#floats, (place + 1) * this.#floats)
  }

  product(one: number, other: number): number {
    return this.row(one, other, other + 1)[0] as number
  }

  /** The products of one with each from `from` to before `end`. Good until the next call. */
  row(one: number, from: number, end = this.#count): Float32Array {
    const bytes = this.#bytes
    this.#multiplying.row(one * bytes, from * bytes, end * bytes, this.#out.byteOffset, bytes)
    return this.#out
  }

  /** Of each of some with each of others, 12 at most of both, one row after the other. Good until the next call. */
  table(ones: Int32Array, others: Int32Array): Float32Array {
    const [bytes, lists] = [this.#bytes, this.#lists]
    for (let at = 0; at < ones.length; at++) lists[at] = (ones[at] as number) * bytes
    for (let at = 0; at < others.length; at++) lists[MOST_LISTED + at] = (others[at] as number) * bytes
    const [first, second] = [lists.byteOffset, lists.byteOffset + MOST_LISTED * FLOAT]
    const [firstEnd, secondEnd] = [first + ones.length * FLOAT, second + others.length * FLOAT]
    this.#multiplying.table(first, firstEnd, second, secondEnd, this.#out.byteOffset, bytes)
    return this.#out
  }
}

/** Puts into `direction` where a vector points, from another one; nowhere, if they are the same. */
export function direct(vector: Float32Array, from: Float32Array, direction: Float32Array): void {
  let squares = 0
  for (let d = 0; d < from.length; d++) {
    const value = (vector[d] as number) - (from[d] as number)
    direction[d] = value
    squares += value * value
  }
  const length = Math.sqrt(squares) || 1
  for (let d = 0; d < from.length; d++) direction[d] = (direction[d] as number) / length
}
