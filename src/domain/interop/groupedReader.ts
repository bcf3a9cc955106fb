import { MAX_TEXT, MAX_TITLE } from '../engine/schema.ts'
import { fold } from '../text/fold.ts'
import { bareNote, type ExpectationDraft } from './bundle.ts'
import { cleanCell, isBlank } from './cells.ts'
import { ClusterList } from './clusterList.ts'
import type { ColumnTarget, RowFault } from './csvOptions.ts'
import type { TableRow } from './table.ts'
import { NOTHING, type RowReader, type TableLayout, type TableSettings, type TableYield } from './tableLayout.ts'

// Tables in which several rows say of one thing what it belongs to: the notes are known when all rows are.

interface Thing {
  readonly id: string
  readonly text: string
  /** Header → cell, of its first row. */
  readonly raw: Readonly<Record<string, string>>
  /** What it belongs to, and who says so; in the order of the file. */
  readonly places: { readonly cluster: string; readonly by: string }[]
}

/** A highlight has a row for each of its tags: the first is its cluster. */
export const readHighlights = (layout: TableLayout, settings: TableSettings): RowReader =>
  readGrouped(layout, settings, ({ places }, header) => ({
    cluster: places[0]?.cluster ?? '',
    raw: places.length < 2 ? {} : { [header('cluster')]: places.map(({ cluster }) => cluster).join('; ') }
  }))

/** A card has a row for each person who sorted it: most of them put it into its cluster. All sorts are kept. */
export const readSorts = (layout: TableLayout, settings: TableSettings): RowReader =>
  readGrouped(layout, settings, ({ places }, header) => {
    const counts = countByCluster(places.map(({ cluster }) => cluster))
    return {
      cluster: counts[0]?.cluster ?? '',
      raw: {
        [header('cluster')]: counts.map(({ cluster, count }) => `${cluster} × ${count}`).join('; '),
        ...inParts(
          header('speaker'),
          places.map(({ cluster, by }) => `${by}: ${cluster}`)
        )
      }
    }
  })

function readGrouped(
  { headers, labels }: TableLayout,
  { mapping }: TableSettings,
  settle: (
    thing: Thing,
    header: (target: ColumnTarget) => string
  ) => { readonly cluster: string; readonly raw: Readonly<Record<string, string>> }
): RowReader {
  const things = new Map<string, Thing>()
  const at = (cells: readonly string[], target: ColumnTarget): string => cleanCell(cells[mapping.indexOf(target)] ?? '')
  const header = (target: ColumnTarget): string => headers[mapping.indexOf(target)] ?? labels[0] ?? target
  return {
    take({ cells, hasOpenQuote }: TableRow): { readonly fault: RowFault } | TableYield {
      if (hasOpenQuote) return { fault: 'open-quote' }
      if (cells.length < headers.length) return { fault: 'too-few-cells' }
      if (cells.slice(headers.length).some((cell) => !isBlank(cell))) return { fault: 'too-many-cells' }
      const text = at(cells, 'text')
      const cluster = at(cells, 'cluster')
      if (text === '') return { fault: 'no-text' }
      if (text.length > MAX_TEXT || cluster.length > MAX_TITLE || cells.some((cell) => cell.length > MAX_TEXT)) {
        return { fault: 'cell-too-long' }
      }
      const id = at(cells, 'key')
      const name = id === '' ? text : id
      const thing = things.get(name) ?? { id, text, raw: rawOf(cells, headers, mapping), places: [] }
      things.set(name, thing)
      if (cluster !== '') thing.places.push({ cluster, by: at(cells, 'speaker') })
      return NOTHING
    },
    finish() {
      const clusters = new ClusterList()
      const notes = [...things.values()].map((thing): ExpectationDraft => {
        const { cluster, raw } = settle(thing, header)
        clusters.add(cluster)
        return { ...bareNote(thing.id, thing.text), clusterKey: cluster, raw: filled({ ...thing.raw, ...raw }) }
      })
      return { notes, people: [], clusters: clusters.all, issues: [] }
    }
  }
}

const filled = (raw: Readonly<Record<string, string>>) => (Object.keys(raw).length === 0 ? null : raw)

/** What the row says of the thing itself; what it says of its places is gathered from all rows. */
function rawOf(cells: readonly string[], headers: readonly string[], mapping: readonly ColumnTarget[]) {
  const raw: Record<string, string> = {}
  for (const [column, header] of headers.entries()) {
    const cell = cells[column] ?? ''
    const target = mapping[column] ?? 'ignore'
    if (!isBlank(cell) && (target === 'ignore' || target === 'key')) raw[header] = cell
  }
  return raw
}

/** The most named first; of equals the one that was named first. Different writings of a name are one. */
function countByCluster(clusters: readonly string[]): readonly { readonly cluster: string; readonly count: number }[] {
  const counts = new Map<string, { readonly cluster: string; readonly count: number }>()
  for (const cluster of clusters) {
    const known = counts.get(fold(cluster))
    counts.set(fold(cluster), { cluster: known?.cluster ?? cluster, count: (known?.count ?? 0) + 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)
}

/** Lines under one name, and under that name with a number where they are more than a field holds. */
function inParts(name: string, lines: readonly string[]): Record<string, string> {
  const parts: string[] = []
  for (const line of lines) {
    const last = parts.at(-1)
    if (last === undefined || last.length + line.length >= MAX_TEXT) parts.push(line.slice(0, MAX_TEXT))
    else parts[parts.length - 1] = `${last}\n${line}`
  }
  return Object.fromEntries(parts.map((part, index) => [index === 0 ? name : `${name} (${index + 1})`, part]))
}
