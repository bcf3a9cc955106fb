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

/** Multiplies vector `one` with those from `from` to before `end`; all are places in bytes. */
type Products = (one: number, from: number, end: number, out: number, bytes: number) => void

/**
 * Vectors of one length, to be multiplied with each other: the middle of all comparing, and five times as quick as in
 * JavaScript. All are zero to begin with. In 32 bits, the same on every machine.
 */
export class Vectors {
  readonly #floats: number
  readonly #count: number
  readonly #values: Float32Array
  readonly #out: Float32Array
  readonly #multiply: Products

  constructor(count: number, dimensions: number) {
    this.#count = count
    this.#floats = Math.ceil(dimensions / LANES) * LANES
    const values = count * this.#floats
    const memory = new Memory({ initial: Math.ceil(((values + count) * FLOAT) / BYTES_OF_PAGE) })
    this.#values = new Float32Array(memory.buffer, 0, values)
    this.#out = new Float32Array(memory.buffer, values * FLOAT, count)
    const { exports } = new Instance(products(), { env: { memory } })
    this.#multiply = (exports as { products: Products }).products
  }

  /** To be filled in. */
  at(place: number): Float32Array {
    return this.#values.subarray(place * this.#floats, (place + 1) * this.#floats)
  }

  product(one: number, other: number): number {
    return this.products(one, other, other + 1)[0] as number
  }

  /** Of one with each from `from` to before `end`. Good until the next call. */
  products(one: number, from: number, end = this.#count): Float32Array {
    const bytes = this.#floats * FLOAT
    this.#multiply(one * bytes, from * bytes, end * bytes, this.#out.byteOffset, bytes)
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
