import type { Box } from '../../base/geometry.ts'
import type { Cluster } from '../clusters/cluster.ts'
import { MAX_TITLE } from '../engine/schema.ts'
import { colorAt, type PaletteColor } from '../map/palette.ts'
import { fold } from '../text/fold.ts'
import type { ClusterDraft } from './bundle.ts'

/** A cluster that is to be made. */
export interface NewCluster {
  readonly id: string
  readonly title: string
  readonly color: PaletteColor
  readonly parentId: string | null
  /** Where it lies in the file; null: a place is found. */
  readonly box: Box | null
}

/** What the notes of a file say of its clusters, by the clusters' keys. */
export interface ClusterUse {
  /** How many new notes go into each. */
  readonly counts: ReadonlyMap<string, number>
  /** Where the notes of each that came with an earlier import lie now; empty: in none. */
  readonly homes: ReadonlyMap<string, string>
}

export interface ClusterPlan {
  /** The cluster, there or to be made, that stands for each of the file's. */
  readonly idOf: ReadonlyMap<string, string>
  /** Themes before what lies in them. */
  readonly fresh: readonly NewCluster[]
}

/**
 * Which clusters of a file are there already (their notes lie in one, or one has their title), and which are made: those
 * that new notes go into, the themes of these, and empty ones with a title. There is one level of themes: what lies deeper
 * in the file is called by its path.
 */
export function planClusters(
  known: readonly Cluster[],
  drafts: readonly ClusterDraft[],
  { counts, homes }: ClusterUse,
  newId: () => string
): ClusterPlan {
  const byId = new Map(known.map((cluster) => [cluster.id, cluster]))
  // The first of a title wins, should there be two already.
  const byTitle = new Map([...known].reverse().map((cluster) => [fold(cluster.title), cluster]))
  const idOf = new Map<string, string>()
  const fresh: NewCluster[] = []
  /** Those without a place are told apart by their titles alone, as the lines of a list are. */
  const made = new Map<string, string>()

  const isThere = ({ key, title }: ClusterDraft): boolean => {
    const same = byId.get(homes.get(key) ?? '') ?? (title === '' ? undefined : byTitle.get(fold(title)))
    if (same !== undefined) idOf.set(key, same.id)
    return same !== undefined
  }
  const isUsed = ({ key, title }: ClusterDraft, isLeaf: boolean): boolean =>
    counts.has(key) || (isLeaf && title !== '' && !homes.has(key))
  const make = ({ key, title, color, box }: ClusterDraft, parentId: string | null): string => {
    const name = `${parentId} ${fold(title)}`
    const same = box === null && title !== '' ? made.get(name) : undefined
    const id = same ?? newId()
    idOf.set(key, id)
    if (same !== undefined) return id
    if (box === null) made.set(name, id)
    fresh.push({ id, title, color: color ?? colorAt(known.length + fresh.length), parentId, box })
    return id
  }

  for (const { theme, parts } of treesOf(drafts)) {
    const wanted = parts.filter(({ draft, isLeaf }) => !isThere(draft) && isUsed(draft, isLeaf))
    const themeIsThere = isThere(theme)
    if (!themeIsThere && wanted.length === 0 && !isUsed(theme, parts.length === 0)) continue
    const themeId = themeIsThere ? (idOf.get(theme.key) ?? null) : make(theme, null)
    // What lies in a theme already is no theme itself.
    const parentId = byId.get(themeId ?? '')?.parentId ?? themeId
    for (const { draft } of wanted) make(draft, parentId)
  }
  return { idOf, fresh }
}

interface Tree {
  readonly theme: ClusterDraft
  /** Everything that lies in it, however deep. */
  readonly parts: { readonly draft: ClusterDraft; readonly isLeaf: boolean }[]
}

function treesOf(drafts: readonly ClusterDraft[]): Iterable<Tree> {
  const byKey = new Map(drafts.map((draft) => [draft.key, draft]))
  const parents = new Set(drafts.map(({ parentKey }) => parentKey))
  const trees = new Map<string, Tree>()
  const treeOf = (theme: ClusterDraft): Tree => {
    const tree = trees.get(theme.key) ?? { theme, parts: [] }
    trees.set(theme.key, tree)
    return tree
  }
  for (const draft of byKey.values()) {
    const path = pathTo(draft, byKey)
    const [theme, ...below] = path
    if (theme === undefined || below.length === 0) treeOf(draft)
    else {
      const title = below
        .map((each) => each.title)
        .filter(Boolean)
        .join(' › ')
        .slice(0, MAX_TITLE)
      treeOf(theme).parts.push({ draft: { ...draft, title }, isLeaf: !parents.has(draft.key) })
    }
  }
  return trees.values()
}

/** From the outermost to the cluster itself. One that lies in itself, by way of others, lies in nothing. */
function pathTo(draft: ClusterDraft, byKey: ReadonlyMap<string, ClusterDraft>): ClusterDraft[] {
  const path = [draft]
  for (let at = byKey.get(draft.parentKey); at !== undefined; at = byKey.get(at.parentKey)) {
    if (path.includes(at)) return [draft]
    path.unshift(at)
  }
  return path
}
