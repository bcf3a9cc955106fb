import { Menu } from '@mantine/core'
import { useElementSize, useMergedRef } from '@mantine/hooks'
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryEntry } from '../../../domain/workshops/queries.ts'
import { CardMenuItems } from './CardMenuItems.tsx'
import { gridStep, rowsOf } from './gridStep.ts'
import { openWorkshop } from './libraryCommands.ts'
import { showInLibrary, useLibraryView } from './libraryView.ts'
import { WorkshopCard } from './WorkshopCard.tsx'
import classes from './WorkshopGrid.module.css'

const GAP = 20
const MIN_CARD_WIDTH = 250

interface Props {
  readonly entries: readonly LibraryEntry[]
  readonly searched: string
  readonly label: string
}

/** The cards of one shelf: arrows go from card to card, one menu serves them all. */
export function WorkshopGrid({ entries, searched, label }: Props) {
  const { t } = useTranslation()
  const selectedId = useLibraryView((view) => view.selectedId)
  const renamedId = useLibraryView((view) => view.renamedId)
  const [isMenuOpen, setMenuOpen] = useState(false)
  const { ref: sizeRef, width } = useElementSize()
  const grid = useRef<HTMLTableElement>(null)
  const ref = useMergedRef(grid, sizeRef)
  const columns = Math.max(1, Math.floor((width + GAP) / (MIN_CARD_WIDTH + GAP)))
  // One card can always be reached by Tab.
  const selected = entries.find(({ workshop }) => workshop.id === selectedId) ?? entries[0]
  useKeptFocus(grid, selected?.workshop.id)

  const onKeyDown = (event: KeyboardEvent): void => {
    const isOnCard = event.target instanceof HTMLElement && event.target.dataset['workshop'] !== undefined
    if (!isOnCard || selected === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const next = gridStep(event.key, entries.indexOf(selected), entries.length, columns)
    const entry = next === null ? undefined : entries[next]
    if (entry === undefined) return
    event.preventDefault()
    focusCard(grid.current, entry.workshop.id)
  }

  const selectFromMenu = (event: MouseEvent): void => {
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-workshop]') : null
    // Between the cards there is no menu: Mantine opens none for an event that is used up.
    if (card === null || event.target instanceof HTMLInputElement) event.preventDefault()
    else showInLibrary({ selectedId: card.dataset['workshop'] ?? null })
  }

  const open = (entry: LibraryEntry): void => {
    if (entry.workshop.shelf !== 'trash') openWorkshop(entry)
    else openMenuOf(grid.current, entry.workshop.id)
  }

  return (
    <Menu
      opened={isMenuOpen}
      onChange={setMenuOpen}
      onClose={() => selected !== undefined && focusCard(grid.current, selected.workshop.id)}
      position="bottom-start"
      offset={4}
      returnFocus={false}
      trapFocus
    >
      <Menu.ContextMenu>
        <table
          ref={ref}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells take the focus is a grid
          role="grid"
          aria-label={label}
          className={classes['grid']}
          onKeyDown={onKeyDown}
          onContextMenu={selectFromMenu}
        >
          <tbody className={classes['rows']} style={{ '--library-columns': columns, '--library-gap': `${GAP}px` }}>
            {rowsOf(entries, columns).map((row) => (
              <tr key={row[0]?.workshop.id} className={classes['row']}>
                {row.map((entry) => (
                  <WorkshopCard
                    key={entry.workshop.id}
                    entry={entry}
                    searched={searched}
                    isSelected={entry === selected}
                    isRenamed={entry.workshop.id === renamedId}
                    onSelect={select}
                    onOpen={open}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Menu.ContextMenu>
      <Menu.Dropdown aria-label={t('library.menuOf', { title: selected?.workshop.title ?? '' })}>
        {selected !== undefined && <CardMenuItems entry={selected} />}
      </Menu.Dropdown>
    </Menu>
  )
}

const select = (id: string): void => {
  if (useLibraryView.getState().selectedId !== id) showInLibrary({ selectedId: id })
}

const cardOf = (grid: HTMLElement | null, id: string): HTMLElement | null =>
  grid?.querySelector<HTMLElement>(`[data-workshop="${id}"]`) ?? null

const focusCard = (grid: HTMLElement | null, id: string): void => cardOf(grid, id)?.focus()

function openMenuOf(grid: HTMLElement | null, id: string): void {
  const card = cardOf(grid, id)
  const { left = 0, top = 0 } = card?.getBoundingClientRect() ?? {}
  const place = { clientX: left + GAP, clientY: top + GAP }
  card?.dispatchEvent(new window.MouseEvent('contextmenu', { bubbles: true, cancelable: true, ...place }))
}

/**
 * A card that moves to another row is made anew and loses the focus; one that is removed takes it along. Whoever was in
 * the grid, or comes back to the library from a workshop, is on the selected card again.
 */
function useKeptFocus(grid: { readonly current: HTMLElement | null }, selectedId: string | undefined): void {
  const belongsHere = useRef(useLibraryView.getState().selectedId !== null)
  useEffect(() => {
    const come = ({ target }: FocusEvent): void => {
      belongsHere.current = target instanceof Node && grid.current?.contains(target) === true
    }
    // Left for nowhere by a click beside; what is taken off the page does not leave by itself.
    const leave = ({ target, relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null) return
      queueMicrotask(() => {
        if (target instanceof Node && target.isConnected) belongsHere.current = false
      })
    }
    document.addEventListener('focusin', come)
    document.addEventListener('focusout', leave)
    return () => {
      document.removeEventListener('focusin', come)
      document.removeEventListener('focusout', leave)
    }
  }, [grid])
  useEffect(() => {
    const isLost = document.activeElement === document.body
    if (isLost && belongsHere.current && selectedId !== undefined) focusCard(grid.current, selectedId)
  })
}
