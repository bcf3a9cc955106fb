import { type FocusEvent, useCallback, useDeferredValue, useEffect, useState } from 'react'
import { useVirtualRows } from '../../../ui/useVirtualRows.ts'
import { GroupRow } from './GroupRow.tsx'
import type { ProposedGroup } from './proposal.ts'
import classes from './Suggest.module.css'
import { useSuggesting } from './suggestStore.ts'
import type { ShownPreview } from './usePreview.ts'

/** px */
const ROW_HEIGHT = 36

interface Props {
  readonly shown: ShownPreview
  /** Stays the same function. */
  onTake(group: ProposedGroup): void
}

/** The groups, of which only those in sight are drawn: thousands of notes fall into hundreds. */
export function GroupList({ shown, onTake }: Props) {
  const { proposal, titleOf, suggestedTitle } = shown
  const { groups } = proposal
  const chosen = useSuggesting((state) => state.chosen)
  // The panel comes first, and what fills it in the next frame.
  const isDue = useDeferredValue(true, false)
  const [focused, setFocused] = useState<string | null>(null)
  const keyOf = useCallback((index: number) => String(groups[index]?.group.id), [groups])
  const placeOf = (id: string | null): number => groups.findIndex(({ group }) => String(group.id) === id)
  const { scroller, rows, height, scrollTo } = useVirtualRows({
    count: isDue ? groups.length : 0,
    sizeOf: rowHeight,
    keyOf,
    keptIndex: placeOf(focused)
  })
  const chosenIndex = placeOf(String(chosen))
  useEffect(() => scrollTo(chosenIndex), [scrollTo, chosenIndex])

  const focus = ({ target }: FocusEvent): void => {
    const index = target.closest('li')?.dataset['index']
    if (index !== undefined) setFocused(keyOf(Number(index)))
  }
  return (
    <div className={classes['list']} ref={scroller}>
      <ul className={classes['rows']} style={{ height }} onFocus={focus}>
        {rows.map(({ index, key, start }) => {
          const group = groups[index]
          return (
            group !== undefined && (
              <GroupRow
                key={key}
                {...{ group, index, suggestedTitle, onTake }}
                title={titleOf(group)}
                count={groups.length}
                top={start}
              />
            )
          )
        })}
      </ul>
    </div>
  )
}

const rowHeight = (): number => ROW_HEIGHT
