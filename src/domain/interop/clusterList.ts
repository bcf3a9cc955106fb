import type { ClusterDraft } from './bundle.ts'

/** The clusters that notes name, each once, in the order in which they are met. */
export class ClusterList {
  readonly #titles = new Set<string>()

  add(title: string): void {
    if (title !== '') this.#titles.add(title)
  }

  has(title: string): boolean {
    return this.#titles.has(title)
  }

  get all(): readonly ClusterDraft[] {
    return [...this.#titles].map((title) => ({ key: title, title, parentKey: '', color: null, box: null }))
  }
}
