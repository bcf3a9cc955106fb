import type { Analysed, Analyst, NoteText } from './analyse.ts'
import { communitiesOf, meetingsOf, membersOf, partsOf, RUNS } from './consensus.ts'
import type { HalfMatrix } from './halfMatrix.ts'
import { Likeness } from './likeness.ts'
import { Namer } from './names.ts'
import type { SuggestedGroup, SuggestedNote, Suggestion, SuggestionStop } from './suggestion.ts'
import { averageTree, cut, type Merge } from './tree.ts'

/** Two notes that meet in so large a share of the runs are in one group to begin with. */
const START_HEIGHT = 0.5
/** Where hardly any two notes are apart, and where hardly any are together. */
const FEW_HEIGHT = 0.04
const MANY_HEIGHT = 0.98
const MOST_STOPS = 13
/** What people have put together is all alike: as any two notes that are hard to tell apart. */
const SAME_CLUSTER = 1.2

const WITNESSES = 0.3

/** How far it is, of so many steps. */
export type Progress = (done: number, total: number) => void

const STEPS = RUNS + 3

/** More cannot be compared, each with each, in a laptop's memory. */
export const MOST_NOTES = 5_000

/**
 * Suggests how unsorted notes may be grouped. Deterministic: notes in any order, the same groups.
 *
 * How alike any two are (Likeness) makes graphs of nearest neighbours; communities of them, found in thirty-two ways, meet more or
 * less often; the share of meetings makes one tree by average linkage, and a cut of it the groups (CLUSTERS.md, the way that
 * worked best, with other weights). What people have sorted is fixed: their clusters are one node each from the start, never
 * joined to each other, and teach which words count.
 */
export function suggestGroups(notes: readonly NoteText[], analyst: Analyst, progress: Progress): Suggestion {
  const inOrder = notes.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const analysed = inOrder.map((note) => analyst.analyse(note))
  progress(1, STEPS)
  const matrix = new Likeness(analysed, analyst).matrix()
  fixSorted(matrix, inOrder)
  progress(2, STEPS)
  const runs = communitiesOf(matrix, (done) => progress(2 + done, STEPS))
  const parts = partsOf(
    runs,
    inOrder.map(({ clusterId }) => clusterId)
  )
  const tree = averageTree(meetingsOf(parts, runs, matrix), parts)
  return new Cutter(analysed, matrix, runs, tree, analyst).suggestion()
}

function fixSorted(matrix: HalfMatrix, notes: readonly NoteText[]): void {
  for (const [i, { clusterId }] of notes.entries()) {
    if (clusterId === null) continue
    for (let j = i + 1; j < notes.length; j++) {
      const other = notes[j]?.clusterId ?? null
      if (other !== null) matrix.set(i, j, other === clusterId ? SAME_CLUSTER : 0)
    }
  }
}

/** Makes stops of the tree, and of each node that is a group in one of them what is said of it. */
class Cutter {
  readonly #notes: readonly Analysed[]
  readonly #matrix: HalfMatrix
  readonly #runs: readonly Int32Array[]
  readonly #tree: readonly Merge[]
  readonly #analyst: Analyst
  readonly #namer: Namer
  readonly #groups = new Map<number, SuggestedGroup>()
  /** Of the notes at the start, the one in the middle. */
  #sureFrom = 0

  constructor(
    notes: readonly Analysed[],
    matrix: HalfMatrix,
    runs: readonly Int32Array[],
    tree: readonly Merge[],
    analyst: Analyst
  ) {
    this.#notes = notes
    this.#matrix = matrix
    this.#runs = runs
    this.#tree = tree
    this.#analyst = analyst
    this.#namer = new Namer(notes)
  }

  suggestion(): Suggestion {
    const start = this.#madeAt(START_HEIGHT)
    this.#sureFrom = middleOf(
      Array.from(this.#nodesWhen(start).values(), (members) => this.#confidences(members)).flat()
    )
    const counts = stopsAround(start, this.#madeAt(FEW_HEIGHT), this.#madeAt(MANY_HEIGHT))
    const stops = counts.map((made) => this.#stopWhen(made))
    const groups = [...this.#groups.values()]
    const hasGroups = stops.some((stop) => stop.groups.length > 0)
    return { groups, stops: hasGroups ? stops : [], start: hasGroups ? counts.indexOf(start) : 0 }
  }

  /** How many merges are at least that high: the first ones. */
  #madeAt(height: number): number {
    const first = this.#tree.findIndex((merge) => merge.height < height)
    return first < 0 ? this.#tree.length : first
  }

  /** The leaves of each node, when so many merges are made. */
  #nodesWhen(made: number): ReadonlyMap<number, readonly number[]> {
    return membersOf(cut(this.#tree, this.#notes.length, made))
  }

  #stopWhen(made: number): SuggestionStop {
    const lone: string[] = []
    const groups: SuggestedGroup[] = []
    for (const [node, members] of this.#nodesWhen(made)) {
      const unsorted = members.flatMap((member) => this.#notes[member]?.note ?? []).filter(isUnsorted)
      if (unsorted.length === 0) continue
      if (members.length === 1) lone.push(...unsorted.map(({ id }) => id))
      else groups.push(this.#groupOf(node, members))
    }
    groups.sort((a, b) => b.notes.length - a.notes.length || a.id - b.id)
    return { groups: groups.map(({ id }) => id), lone }
  }

  #groupOf(id: number, members: readonly number[]): SuggestedGroup {
    const known = this.#groups.get(id)
    if (known !== undefined) return known
    const notes = members.flatMap((member) => this.#notes[member] ?? [])
    const confidences = this.#confidences(members)
    const { words, theme, languages } = this.#namer.name(notes)
    const suggested = notes.flatMap(({ note }, at): SuggestedNote[] => {
      const confidence = confidences[at] ?? 0
      return isUnsorted(note) ? [{ id: note.id, confidence, isSure: confidence >= this.#sureFrom }] : []
    })
    const group: SuggestedGroup = {
      id,
      clusterId: notes.find(({ note }) => note.clusterId !== null)?.note.clusterId ?? null,
      notes: suggested.sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1)),
      words,
      themeId: theme === null ? null : (this.#analyst.lexicon.themes[theme]?.id ?? null),
      languages
    }
    this.#groups.set(id, group)
    return group
  }

  /**
   * Of each member: the share of runs in which it met the others, times how like them it is, times (members / notes) ^ 0.3: of
   * two groups that are as tight the larger one has more witnesses. 0 of one that is alone.
   */
  #confidences(members: readonly number[]): number[] {
    const others = Math.max(1, members.length - 1)
    const alike = new Float64Array(members.length)
    for (const [at, i] of members.entries()) {
      const row = this.#matrix.rowOf(i)
      for (let other = at + 1; other < members.length; other++) {
        const value = Math.min(1, this.#matrix.values[row + (members[other] as number)] as number)
        alike[at] = (alike[at] as number) + value
        alike[other] = (alike[other] as number) + value
      }
    }
    const met = new Float64Array(members.length)
    for (const run of this.#runs) {
      const counts = new Map<number, number>()
      for (const member of members) counts.set(run[member] ?? 0, (counts.get(run[member] ?? 0) ?? 0) + 1)
      for (const [at, member] of members.entries()) met[at] = (met[at] ?? 0) + (counts.get(run[member] ?? 0) ?? 1) - 1
    }
    const witnesses = (members.length / this.#notes.length) ** WITNESSES
    return members.map(
      (_, at) => (witnesses * ((alike[at] ?? 0) / others) * (met[at] ?? 0)) / (others * this.#runs.length)
    )
  }
}

const isUnsorted = ({ clusterId }: NoteText): boolean => clusterId === null

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** Numbers of merges, the most (the fewest groups) first, with the start among them. */
function stopsAround(start: number, few: number, many: number): number[] {
  const stops = new Set([start])
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    stops.add(Math.round(many + ((few - many) * stop) / (MOST_STOPS - 1)))
  }
  return [...stops].sort((a, b) => b - a)
}
