import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '../../../app/actions.ts'
import { keepSelected, select } from '../../../canvas/selection.ts'
import { clearFilter, hideRest, useFiltering, useFront } from '../../../notes/filtering.ts'
import { useReplica, useWorkshopMap } from '../../../replica/hooks.tsx'
import { FILTER_KEYS, toggleFilterPanel } from './filterPanelStore.ts'

/** What can be done with the filter, whatever the lens. */
export function useFilterActions(): void {
  const { t } = useTranslation()
  const { scope } = useReplica()
  const { isHiding } = useFiltering()
  const { shown } = useFront(useWorkshopMap())
  const section = t('filter.label')
  const isEnabled = shown !== null

  // What is hidden is not selected unseen.
  useEffect(() => {
    const stays = (): boolean => true
    if (isHiding && shown !== null) {
      keepSelected({ notes: (id) => shown.has(id), frames: stays, elements: stays, links: stays })
    }
  }, [isHiding, shown])

  useActions([
    { id: 'board.filter', label: t('filter.open'), section, keys: [FILTER_KEYS], menu: 'view', run: toggleFilterPanel },
    { id: 'board.clearFilter', label: t('filter.clear'), section, isEnabled, run: () => clearFilter(scope) },
    {
      id: 'board.selectFiltered',
      label: t('filter.select'),
      section,
      isEnabled,
      run: () => select({ notes: shown ?? [] })
    },
    {
      id: 'board.hideFiltered',
      label: isHiding ? t('filter.dim') : t('filter.hide'),
      section,
      isEnabled,
      run: () => hideRest(scope, !isHiding)
    }
  ])
}
