import { ActionIcon, Button, Popover, Tooltip } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../../app/actions.ts'
import { useFormat } from '../../../i18n/format.ts'
import { setFilter, useFiltering, useFront } from '../../../notes/filtering.ts'
import { useReplica, useWorkshopMap } from '../../../replica/hooks.tsx'
import { KeyTip } from '../../../ui/Keys.tsx'
import { useDesk } from '../deskContext.ts'
import toolbar from '../toolbar/toolbar.module.css'
import classes from './FilterControls.module.css'
import { FilterPanel } from './FilterPanel.tsx'
import { closeFilterPanel, FILTER_KEYS, toggleFilterPanel, useFilterPanel } from './filterPanelStore.ts'

/** Opens the filter, and says plainly that one is set: nobody shall think that notes are lost. */
export function FilterControls() {
  const { t } = useTranslation()
  const isOpen = useFilterPanel(({ isOpen: open }) => open)
  const isActive = useFront(useWorkshopMap()).shown !== null
  const desk = useDesk()
  // Who has gone nowhere else has the keys of the board again.
  const toBoard = (): void => {
    if (document.activeElement === document.body) desk?.board.focus()
  }
  return (
    <div className={toolbar['card']}>
      <Popover
        opened={isOpen}
        onChange={(opens) => opens || closeFilterPanel()}
        position="bottom-start"
        shadow="lg"
        trapFocus
        returnFocus={desk === null}
        onExitTransitionEnd={toBoard}
        withinPortal
      >
        <Popover.Target>
          <Tooltip disabled={isOpen} openDelay={400} label={<KeyTip label={t('filter.open')} keys={FILTER_KEYS} />}>
            <ActionIcon
              variant={isActive ? 'light' : 'subtle'}
              color={isActive ? 'teal' : 'gray'}
              aria-label={t('filter.open')}
              aria-expanded={isOpen}
              onMouseDown={(event) => event.preventDefault()}
              onClick={toggleFilterPanel}
            >
              <IconFilter size={18} stroke={1.6} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('filter.label')} p={0}>
          <FilterPanel onDone={closeFilterPanel} />
        </Popover.Dropdown>
      </Popover>
      {isActive && <FilterChip />}
    </div>
  )
}

function FilterChip() {
  const { t } = useTranslation()
  const format = useFormat()
  const { scope } = useReplica()
  const map = useWorkshopMap()
  const { filter } = useFiltering()
  const { shown, kept } = useFront(map)
  const words = { shown: format.number((shown?.size ?? 0) - kept), total: format.number(map.expectations.length) }
  return (
    <>
      <span className={classes['chip']} role="status" data-testid="filter-chip">
        {t('filter.shown', words)}
      </span>
      {kept > 0 && (
        <Tooltip label={`${t('filter.kept', { count: kept })} · ${t('filter.again')}`} multiline maw={280}>
          <Button
            variant="subtle"
            color="gray"
            size="compact-xs"
            aria-label={`${t('filter.kept', { count: kept })}. ${t('filter.again')}`}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setFilter(scope, map, filter)}
          >
            {t('filter.plusKept', { count: kept })}
          </Button>
        </Tooltip>
      )}
      <Button
        variant="subtle"
        color="gray"
        size="compact-xs"
        aria-label={t('filter.clear')}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => runAction('board.clearFilter')}
      >
        {t('action.clear')}
      </Button>
    </>
  )
}
