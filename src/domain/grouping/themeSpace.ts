type Themes = ReadonlyMap<number, number>

/**
 * How far notes speak of the same themes, 0 to 1: (c + m) / 2, with c the cosine of what they say of each, by
 * ln((n + 1) / notes with it), and m what they share of the one that says less.
 */
export class ThemeSpace {
  readonly #notes: readonly { readonly themes: Themes; readonly length: number }[]
  readonly #postings = new Map<number, number[]>()
  readonly #squares: ReadonlyMap<number, number>
  /** For each note, what has been added up for it so far. */
  readonly #products: Float64Array
  readonly #shared: Float64Array

  constructor(notes: readonly Themes[]) {
    for (const [note, themes] of notes.entries()) {
      for (const theme of themes.keys()) {
        const having = this.#postings.get(theme)
        if (having === undefined) this.#postings.set(theme, [note])
        else having.push(note)
      }
    }
    this.#squares = new Map(
      Array.from(this.#postings, ([theme, having]) => [theme, Math.log((notes.length + 1) / having.length) ** 2])
    )
    this.#notes = notes.map((themes) => ({ themes, length: this.#lengthOf(themes) }))
    this.#products = new Float64Array(notes.length)
    this.#shared = new Float64Array(notes.length)
  }

  /** Tells of each note from `first` on that has a theme in common with these, how much. */
  each(themes: Themes, first: number, tell: (note: number, alike: number) => void): void {
    const length = this.#lengthOf(themes)
    const met: number[] = []
    for (const [theme, amount] of themes) {
      const square = this.#squares.get(theme) ?? 0
      const having = this.#postings.get(theme) ?? []
      for (let at = having.length - 1; at >= 0; at--) {
        const note = having[at] as number
        if (note < first) break
        const both = amount * (this.#notes[note]?.themes.get(theme) ?? 0)
        if (this.#shared[note] === 0) met.push(note)
        this.#shared[note] = (this.#shared[note] as number) + Math.min(1, both)
        this.#products[note] = (this.#products[note] as number) + both * square
      }
    }
    for (const note of met) {
      const other = this.#notes[note] ?? { themes, length }
      const cosine = (this.#products[note] as number) / (length * other.length)
      const least = (this.#shared[note] as number) / Math.min(themes.size, other.themes.size)
      this.#products[note] = 0
      this.#shared[note] = 0
      tell(note, (cosine + least) / 2)
    }
  }

  #lengthOf(themes: Themes): number {
    let squares = 0
    for (const [theme, amount] of themes) squares += amount * amount * (this.#squares.get(theme) ?? 0)
    return Math.sqrt(squares) || 1
  }
}
