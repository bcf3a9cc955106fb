import type { Analyst } from '../../../src/domain/grouping/analyse.ts'
import { Placer } from '../../../src/domain/grouping/place.ts'
import { suggestGroups } from '../../../src/domain/grouping/suggest.ts'
import type { Suggestion } from '../../../src/domain/grouping/suggestion.ts'
import { agreementOfTwo } from '../../../src/domain/sorts/agreement.ts'
import { type Scores, scoresOf } from './scores.ts'
import type { LabelledSet } from './sets.ts'

/** What a suggestion is worth where it begins. */
export interface Measured {
  readonly scores: Scores
  readonly groups: number
  /** B-cubed precision of the notes that are shown as sure, and which share of all they are. */
  readonly surePrecision: number
  readonly sureShare: number
  /** Of groups against the language of their notes: 0 when neither tells the other. */
  readonly ariToLanguage: number
  readonly ms: number
}

export function measureSuggestion(set: LabelledSet, analyst: Analyst): Measured {
  const begun = performance.now()
  const suggestion = suggestGroups(
    set.notes.map(({ id, text }) => ({ id, text, clusterId: null })),
    analyst,
    () => undefined
  )
  const ms = performance.now() - begun
  const labels = set.notes.map(({ label }) => label)
  const [all, sure] = [groupsOf(suggestion, false), groupsOf(suggestion, true)]
  const groups = set.notes.map(({ id }) => all.get(id) ?? null)
  const shown = set.notes.filter(({ id }) => sure.has(id))
  const languages = set.notes.map(({ text }) => (/\p{Script=Han}/u.test(text) ? 1 : 0))
  return {
    scores: scoresOf(labels, groups),
    groups: suggestion.stops[suggestion.start]?.groups.length ?? 0,
    surePrecision: scoresOf(
      shown.map(({ label }) => label),
      shown.map(({ id }) => sure.get(id) ?? null)
    ).precision,
    sureShare: shown.length / set.notes.length,
    ariToLanguage:
      agreementOfTwo(
        Int32Array.from(languages),
        Int32Array.from(groups, (group, note) => Number(group ?? set.notes.length * 10 + note))
      ) ?? 0,
    ms
  }
}

/** Note → group, at the start. */
export function groupsOf({ groups, stops, start }: Suggestion, isSureOnly: boolean): ReadonlyMap<string, string> {
  const shown = new Set(stops[start]?.groups)
  return new Map(
    groups
      .filter(({ id }) => shown.has(id))
      .flatMap(({ id, clusterId, notes }) =>
        notes.filter(({ isSure }) => isSure || !isSureOnly).map((note) => [note.id, clusterId ?? String(id)] as const)
      )
  )
}

/** Of how many new notes the right group is offered first, and among the three that are offered. */
export function measurePlacing(set: LabelledSet, analyst: Analyst): { first: number; among: number; asked: number } {
  const sorted = set.notes.map(({ id, text, label }) => ({ id, text, clusterId: label }))
  let [first, among, asked] = [0, 0, 0]
  for (let at = 0; at < sorted.length; at += EVERY) {
    const left = sorted[at]
    if (left === undefined) break
    const offers = new Placer(sorted.toSpliced(at, 1), analyst).offers(left.text)
    asked++
    if (offers[0]?.clusterId === left.clusterId) first++
    if (offers.some(({ clusterId }) => clusterId === left.clusterId)) among++
  }
  return { first, among, asked }
}

/** Each one of them would take minutes. */
const EVERY = 4

const SORTED_SHARE = 0.3

/** ARI of the notes that are left when people have sorted three of ten, without and with knowing these. */
export function measureLearning(set: LabelledSet, analyst: Analyst): { without: number; with: number } {
  const isSorted = (at: number): boolean => at % 10 < SORTED_SHARE * 10
  const left = set.notes.filter((_, at) => !isSorted(at))
  const ariWith = (clusterOf: (at: number, label: string) => string | null): number => {
    const notes = set.notes.map(({ id, text, label }, at) => ({ id, text, clusterId: clusterOf(at, label) }))
    const groups = groupsOf(
      suggestGroups(notes, analyst, () => undefined),
      false
    )
    return scoresOf(
      left.map(({ label }) => label),
      left.map(({ id }) => groups.get(id) ?? null)
    ).ari
  }
  return { without: ariWith(() => null), with: ariWith((at, label) => (isSorted(at) ? label : null)) }
}
