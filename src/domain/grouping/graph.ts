/** A weighted graph, each edge from both of its ends: those of a node lie from its offset to that of the next. */
export interface Graph {
  readonly offsets: Int32Array
  readonly targets: Int32Array
  readonly weights: Float64Array
}

/** What is in each bin, in order, lies from its offset to that of the next. */
export function inBins(bins: Int32Array, count: number): { readonly offsets: Int32Array; readonly items: Int32Array } {
  const offsets = new Int32Array(count + 1)
  for (const bin of bins) offsets[bin + 1] = (offsets[bin + 1] as number) + 1
  for (let bin = 0; bin < count; bin++) offsets[bin + 1] = (offsets[bin + 1] as number) + (offsets[bin] as number)
  const next = offsets.slice()
  const items = new Int32Array(bins.length)
  for (let item = 0; item < bins.length; item++) {
    const bin = bins[item] as number
    const at = next[bin] as number
    next[bin] = at + 1
    items[at] = item
  }
  return { offsets, items }
}

/** Gathers edges in any order. */
export class EdgeList {
  readonly #nodes: number
  readonly #from: Int32Array
  readonly #to: Int32Array
  readonly #weights: Float64Array
  #count = 0

  constructor(nodes: number, mostEdges: number) {
    this.#nodes = nodes
    this.#from = new Int32Array(mostEdges)
    this.#to = new Int32Array(mostEdges)
    this.#weights = new Float64Array(mostEdges)
  }

  add(from: number, to: number, weight: number): void {
    this.#from[this.#count] = from
    this.#to[this.#count] = to
    this.#weights[this.#count] = weight
    this.#count++
  }

  graph(): Graph {
    const { offsets, items } = inBins(this.#from.subarray(0, this.#count), this.#nodes)
    const targets = items.map((edge) => this.#to[edge] as number)
    const weights = new Float64Array(items.length)
    for (let at = 0; at < items.length; at++) weights[at] = this.#weights[items[at] as number] as number
    return { offsets, targets, weights }
  }
}
