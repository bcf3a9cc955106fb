import { useWorkshopMap } from '../../../replica/hooks.tsx'
import { useSortsUi } from '../../../sorts/sortsUi.ts'
import { ChooseSorter } from './ChooseSorter.tsx'
import { SortTable } from './SortTable.tsx'

/** One after the other at one laptop: who is next, and their cards. */
export function Turn() {
  const sortId = useSortsUi((ui) => ui.sortId)
  const sort = useWorkshopMap().sorts.find(({ id }) => id === sortId)
  return sort === undefined ? <ChooseSorter /> : <SortTable key={sort.id} sort={sort} />
}
