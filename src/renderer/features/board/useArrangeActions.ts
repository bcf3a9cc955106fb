import { useTranslation } from 'react-i18next'
import { STACK_MOVES, type StackMove } from '../../../domain/board/restack.ts'
import { type Action, useActions } from '../../app/actions.ts'
import { useSelection } from '../../canvas/selection.ts'
import type { Axis } from '../../canvas/snap/span.ts'
import {
  alignSelected,
  copyStyle,
  distributeSelected,
  lockSelected,
  pasteStyle,
  stackSelected,
  tidySelectedNotes,
  useCopiedStyle
} from './arrangeCommands.ts'
import { useDesk } from './deskContext.ts'
import { SIDES, type Side } from './plans/arrange.ts'
import { useColorOfSelection } from './useColorOfSelection.ts'
import { useLocks } from './useLocks.ts'

const ALIGN_KEYS: Readonly<Record<Side, string>> = {
  left: 'alt+A',
  right: 'alt+D',
  top: 'alt+W',
  bottom: 'alt+S',
  center: 'alt+H',
  middle: 'alt+V'
}
const DISTRIBUTE_KEYS: readonly (readonly [Axis, string])[] = [
  ['x', 'alt+shift+H'],
  ['y', 'alt+shift+V']
]
const STACK_KEYS: Readonly<Record<StackMove, string>> = {
  front: 'mod+shift+]',
  forward: 'mod+]',
  backward: 'mod+[',
  back: 'mod+shift+['
}

/** Everything that puts in order what is selected. Where places mean something, they are not for tidying. */
export function useArrangeActions(): void {
  const { t } = useTranslation()
  const desk = useDesk()
  const { notes, frames, elements } = useSelection()
  const { movable, isLocked } = useLocks()
  const color = useColorOfSelection()
  const hasCopied = useCopiedStyle((copied) => copied.color !== null)
  const section = t('arrange.section')
  const isFree = desk?.lens.isFree === true
  const hasAny = desk !== null && notes.size + frames.size + elements.size > 0

  useActions([
    ...SIDES.map(
      (side): Action => ({
        id: `board.align.${side}`,
        label: t(`arrange.align.${side}`),
        section,
        keys: [ALIGN_KEYS[side]],
        isEnabled: isFree && movable > 1,
        run: () => (desk === null ? undefined : alignSelected(desk, side))
      })
    ),
    ...DISTRIBUTE_KEYS.map(
      ([axis, keys]): Action => ({
        id: `board.distribute.${axis}`,
        label: t(`arrange.distribute.${axis}`),
        section,
        keys: [keys],
        isEnabled: isFree && movable > 2,
        run: () => (desk === null ? undefined : distributeSelected(desk, axis))
      })
    ),
    {
      id: 'board.tidyNotes',
      label: t('arrange.tidy'),
      section,
      keys: ['T'],
      isEnabled: isFree && notes.size > 1 && movable > 1,
      run: () => (desk === null ? undefined : tidySelectedNotes(desk))
    },
    {
      id: 'board.lock',
      label: isLocked ? t('arrange.unlock') : t('arrange.lock'),
      section,
      keys: ['mod+shift+L'],
      isEnabled: hasAny,
      run: () => (desk === null ? undefined : lockSelected(desk, !isLocked))
    },
    ...STACK_MOVES.map(
      (to): Action => ({
        id: `board.stack.${to}`,
        label: t(`arrange.stack.${to}`),
        section,
        keys: [STACK_KEYS[to]],
        isEnabled: desk !== null && notes.size + elements.size > 0,
        run: () => (desk === null ? undefined : stackSelected(desk, to))
      })
    ),
    {
      id: 'board.copyStyle',
      label: t('arrange.style.copy'),
      section,
      keys: ['mod+alt+C'],
      isEnabled: color !== null,
      run: () => (color === null ? undefined : copyStyle(color))
    },
    {
      id: 'board.pasteStyle',
      label: t('arrange.style.paste'),
      section,
      keys: ['mod+alt+V'],
      isEnabled: hasAny && hasCopied,
      run: () => (desk === null ? undefined : pasteStyle(desk))
    }
  ])
}
