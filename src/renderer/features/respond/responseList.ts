import { VERDICTS, type Verdict } from '../../../domain/expectations/expectation.ts'
import { byId, groupBy, type WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { type Priority, rankExpectations } from '../../../domain/priority/score.ts'
import { isAnswered } from '../../../domain/responses/answered.ts'
import type { Response } from '../../../domain/responses/response.ts'
import { fold } from '../../../domain/text/fold.ts'

export const ANSWER_FILTERS = ['all', 'unanswered', 'answered'] as const
export type AnswerFilter = (typeof ANSWER_FILTERS)[number]

export const GROUPINGS = ['none', 'cluster', 'verdict'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** What of the list one wants to see. */
export interface ListView {
  readonly answer: AnswerFilter
  /** null: all. */
  readonly verdict: Verdict | null
  readonly search: string
  readonly grouping: Grouping
}

export interface Row {
  readonly id: string
  readonly priority: Priority
  readonly response: Response | undefined
}

export type Group =
  | { readonly by: 'none' }
  | { readonly by: 'verdict'; readonly verdict: Verdict }
  /** null: in no cluster. */
  | { readonly by: 'cluster'; readonly clusterId: string | null; readonly title: string }

export interface RowGroup {
  readonly group: Group
  readonly rows: readonly Row[]
}

/** Every expectation by priority, with the response that it has got. */
export function rowsOf(map: WorkshopMap): Row[] {
  const responses = new Map(map.responses.map((response) => [response.expectationId, response]))
  return rankExpectations(map).map((priority) => {
    const { id } = priority.expectation
    return { id, priority, response: responses.get(id) }
  })
}

const isRowAnswered = ({ priority, response }: Row): boolean => isAnswered(priority.expectation, response)

export const countRows = (rows: readonly Row[]): Record<AnswerFilter, number> => {
  const answered = rows.filter(isRowAnswered).length
  return { all: rows.length, answered, unanswered: rows.length - answered }
}

/**
 * The rows to show, by priority within each group.
 * @param keptId shown whatever the filters say: a row must not vanish under the hand that is just answering it
 */
export function groupRows(
  map: WorkshopMap,
  rows: readonly Row[],
  view: ListView,
  keptId: string | null = null
): RowGroup[] {
  const names = byId(map.participants)
  const needle = fold(view.search)
  const isWanted = (row: Row): boolean => {
    const { id, priority, response } = row
    const { expectation } = priority
    if (id === keptId) return true
    if (view.answer !== 'all' && isRowAnswered(row) !== (view.answer === 'answered')) return false
    if (view.verdict !== null && expectation.verdict !== view.verdict) return false
    if (needle === '') return true
    const speaker = expectation.participantId === null ? '' : (names.get(expectation.participantId)?.name ?? '')
    const words = [expectation.text, expectation.quote, speaker, response?.text ?? '', response?.measure ?? '']
    return words.some((text) => fold(text).includes(needle))
  }
  const wanted = rows.filter(isWanted)
  const groups = groupsOf(map, view.grouping)
  const byGroup = groupBy(wanted, ({ priority: { expectation } }) => keyIn(view.grouping, expectation))
  return groups
    .map((group) => ({ group, rows: byGroup.get(keyOf(group)) ?? [] }))
    .filter((group) => group.rows.length > 0)
}

function groupsOf(map: WorkshopMap, grouping: Grouping): Group[] {
  switch (grouping) {
    case 'none':
      return [{ by: 'none' }]
    case 'verdict':
      return VERDICTS.map((verdict) => ({ by: 'verdict', verdict }))
    case 'cluster':
      return [...map.clusters.map(({ id, title }) => ({ id, title })), { id: null, title: '' }].map(
        ({ id, title }) => ({
          by: 'cluster',
          clusterId: id,
          title
        })
      )
  }
}

const keyIn = (grouping: Grouping, of: { readonly verdict: Verdict; readonly clusterId: string | null }): string =>
  grouping === 'none' ? '' : grouping === 'verdict' ? of.verdict : (of.clusterId ?? '')

/** Different for each group of a list. */
export const keyOf = (group: Group): string =>
  group.by === 'none' ? '' : group.by === 'verdict' ? group.verdict : (group.clusterId ?? '')

/** The row so many steps away from the one with the id, or from the top; stops at the ends. */
export function stepFrom(rows: readonly Row[], id: string | null, step: number): Row | undefined {
  const index = rows.findIndex((row) => row.id === id)
  if (index < 0) return rows[0]
  return rows[Math.min(rows.length - 1, Math.max(0, index + step))]
}

/** The next row below that is not answered, from the top again when there is none below; not the one with the id. */
export function nextUnanswered(rows: readonly Row[], id: string | null): Row | undefined {
  const index = rows.findIndex((row) => row.id === id)
  const others = [...rows.slice(index + 1), ...rows.slice(0, Math.max(0, index))]
  return others.find((row) => !isRowAnswered(row))
}
