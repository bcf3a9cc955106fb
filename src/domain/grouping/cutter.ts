import type { Analysed, Analyst, NoteText } from './analyse.ts'
import { membersOf } from './consensus.ts'
import { Namer } from './names.ts'
import type { SuggestedGroup, SuggestedNote, Suggestion, SuggestionStop } from './suggestion.ts'
import { cut, type Merge } from './tree.ts'

/** Two notes that meet in so large a share of the runs are in one group to begin with. */
const START_HEIGHT = 0.55
/** Where hardly any two notes are apart, and where hardly any are together. */
const FEW_HEIGHT = 0.04
const MANY_HEIGHT = 0.98
const MOST_STOPS = 13

/** How many merges are made at each stop, the most (the fewest groups) first, and at the one to begin with. */
export interface Stops {
  readonly counts: readonly number[]
  readonly start: number
}

export function stopsOf(tree: readonly Merge[]): Stops {
  const [few, start, many] = [FEW_HEIGHT, START_HEIGHT, MANY_HEIGHT].map((height) => madeAt(tree, height)) as [
    number,
    number,
    number
  ]
  const counts = new Set([start])
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    counts.add(Math.round(many + ((few - many) * stop) / (MOST_STOPS - 1)))
  }
  return { counts: [...counts].sort((a, b) => b - a), start }
}

/** How many merges are at least that high: the first ones. */
function madeAt(tree: readonly Merge[], height: number): number {
  const first = tree.findIndex((merge) => merge.height < height)
  return first < 0 ? tree.length : first
}

/** Makes groups of the nodes of a tree, with what is said of them. */
export class Cutter {
  readonly #notes: readonly Analysed[]
  readonly #tree: readonly Merge[]
  readonly #confidences: ReadonlyMap<number, Float64Array>
  readonly #analyst: Analyst
  readonly #namer: Namer
  readonly #groups = new Map<number, SuggestedGroup>()

  /** @param confidences of the leaves of each node, in order */
  constructor(
    notes: readonly Analysed[],
    tree: readonly Merge[],
    confidences: ReadonlyMap<number, Float64Array>,
    analyst: Analyst
  ) {
    this.#notes = notes
    this.#tree = tree
    this.#confidences = confidences
    this.#analyst = analyst
    this.#namer = new Namer(notes)
  }

  suggestion({ counts, start }: Stops): Suggestion {
    const sureFrom = this.#middleAt(start)
    const stops = counts.map((made) => this.#stopWhen(made, sureFrom))
    const groups = [...this.#groups.values()]
    const hasGroups = stops.some((stop) => stop.groups.length > 0)
    return { groups, stops: hasGroups ? stops : [], start: hasGroups ? counts.indexOf(start) : 0 }
  }

  /** The leaves of each node, when so many merges are made. */
  #nodesWhen(made: number): ReadonlyMap<number, readonly number[]> {
    return membersOf(cut(this.#tree, this.#notes.length, made))
  }

  /** Of the confidences of all notes the one in the middle. */
  #middleAt(made: number): number {
    const all = Array.from(this.#nodesWhen(made).keys(), (node) => [...(this.#confidences.get(node) ?? [])]).flat()
    return all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
  }

  #stopWhen(made: number, sureFrom: number): SuggestionStop {
    const lone: string[] = []
    const groups: SuggestedGroup[] = []
    for (const [node, members] of this.#nodesWhen(made)) {
      const unsorted = members.flatMap((member) => this.#notes[member]?.note ?? []).filter(isUnsorted)
      if (unsorted.length === 0) continue
      if (members.length === 1) lone.push(...unsorted.map(({ id }) => id))
      else groups.push(this.#groupOf(node, members, sureFrom))
    }
    groups.sort((a, b) => b.notes.length - a.notes.length || a.id - b.id)
    return { groups: groups.map(({ id }) => id), lone }
  }

  #groupOf(id: number, members: readonly number[], sureFrom: number): SuggestedGroup {
    const known = this.#groups.get(id)
    if (known !== undefined) return known
    const confidences = this.#confidences.get(id)
    const { words, theme, languages } = this.#namer.name(members)
    const suggested = members.flatMap((member, at): SuggestedNote[] => {
      const note = this.#notes[member]?.note
      const confidence = confidences?.[at] ?? 0
      return note?.clusterId === null ? [{ id: note.id, confidence, isSure: confidence >= sureFrom }] : []
    })
    const group: SuggestedGroup = {
      id,
      clusterId: this.#clusterOf(members),
      notes: suggested.sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1)),
      words,
      themeId: theme === null ? null : (this.#analyst.lexicon.themes[theme]?.id ?? null),
      languages
    }
    this.#groups.set(id, group)
    return group
  }

  /** What people have made of some of them; null: nothing. */
  #clusterOf(members: readonly number[]): string | null {
    const sorted = members.find((member) => (this.#notes[member]?.note.clusterId ?? null) !== null)
    return sorted === undefined ? null : (this.#notes[sorted]?.note.clusterId ?? null)
  }
}

const isUnsorted = ({ clusterId }: NoteText): boolean => clusterId === null
