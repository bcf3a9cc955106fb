import { useTranslation } from 'react-i18next'
import { PALETTE } from '../../../domain/map/palette.ts'
import { type Action, useActions } from '../../app/actions.ts'
import { selection, useSelection } from '../../canvas/selection.ts'
import type { DrawnKind } from '../../canvas/tools/tool.ts'
import { useWorkshopMap } from '../../replica/hooks.tsx'
import { chooseTool, showDock, type ToolName } from './boardUi.ts'
import { useDesk } from './deskContext.ts'
import {
  duplicateSelected,
  mergeSelected,
  nudgeSelected,
  recolor,
  removeSelected,
  selectAll,
  selectBeside
} from './noteCommands.ts'
import { heldKeys } from './useBoardKeys.ts'
import { useLocks } from './useLocks.ts'
import { writeNewNote, writeNote } from './writing.ts'

const SIDES = [
  { id: 'left', key: 'ArrowLeft', x: -1, y: 0 },
  { id: 'right', key: 'ArrowRight', x: 1, y: 0 },
  { id: 'up', key: 'ArrowUp', x: 0, y: -1 },
  { id: 'down', key: 'ArrowDown', x: 0, y: 1 }
] as const
const TOOL_KEYS: readonly (readonly [Exclude<ToolName, 'zoom' | DrawnKind>, readonly string[]])[] = [
  ['select', ['V', '1']],
  ['hand', ['H']],
  ['lasso', ['L']]
]

/** Everything that can be done with notes and tools: by key, from the palette, the menus and the toolbars. */
export function useBoardActions(): void {
  const { t } = useTranslation()
  const desk = useDesk()
  const map = useWorkshopMap()
  const { notes, frames, elements, links } = useSelection()
  const { isHeld } = useLocks()
  const isFree = desk?.lens.isFree === true
  const hasNotes = desk !== null && notes.size > 0
  const hasFaceDown = notes.size > 0 && map.expectations.some(({ id, isFaceDown }) => isFaceDown && notes.has(id))
  const hasAny = desk !== null && notes.size + frames.size + elements.size > 0
  const ofNotes = t('board.section.notes')

  const noteActions: readonly Action[] = [
    {
      id: 'board.newNote',
      label: t('board.note.new'),
      section: ofNotes,
      keys: ['N', 'S'],
      isEnabled: desk !== null,
      run: () => (desk === null ? undefined : writeNewNote(desk, desk.pointerOrMiddle()))
    },
    {
      id: 'board.edit',
      label: t('board.note.edit'),
      section: ofNotes,
      keys: ['Enter', 'F2'],
      isEnabled: hasNotes && notes.size === 1 && frames.size + elements.size + links.size === 0 && !hasFaceDown,
      run: () => [...selection().notes].slice(0, 1).forEach(writeNote)
    },
    {
      id: 'board.details',
      label: t('board.note.details'),
      section: ofNotes,
      keys: ['I'],
      isEnabled: hasNotes,
      run: () => showDock('details')
    },
    {
      id: 'board.duplicate',
      label: t('board.note.duplicate'),
      section: ofNotes,
      keys: ['mod+D'],
      menu: 'edit',
      isEnabled: hasNotes || (isFree && hasAny),
      run: () => (desk === null ? undefined : duplicateSelected(desk))
    },
    {
      id: 'board.remove',
      label: t('board.note.remove'),
      section: ofNotes,
      keys: ['Delete', 'Backspace'],
      isEnabled: (hasAny && !isHeld) || (desk !== null && links.size > 0),
      run: () => (desk === null ? undefined : removeSelected(desk))
    },
    {
      id: 'board.merge',
      label: t('board.note.merge'),
      section: ofNotes,
      keys: ['M'],
      isEnabled: hasNotes && notes.size > 1 && !isHeld && !hasFaceDown,
      run: () => (desk === null ? undefined : mergeSelected(desk))
    },
    {
      id: 'board.selectAll',
      label: t('board.note.selectAll'),
      section: ofNotes,
      keys: ['mod+A'],
      isEnabled: desk !== null && map.expectations.length > 0,
      run: () => (desk === null ? undefined : selectAll(desk))
    },
    ...SIDES.map(
      ({ id, key, x, y }): Action => ({
        id: `board.move.${id}`,
        label: t(`board.note.${id}`),
        section: ofNotes,
        keys: [key, `shift+${key}`],
        isEnabled: hasAny && !isHeld,
        run: () => {
          return desk === null ? undefined : nudgeSelected(desk, { x, y }, heldKeys.shift)
        }
      })
    ),
    ...SIDES.map(
      ({ id, key, x, y }): Action => ({
        id: `board.go.${id}`,
        label: t(`board.note.go.${id}`),
        section: ofNotes,
        keys: [`alt+${key}`],
        isEnabled: desk !== null && map.expectations.length > 0,
        run: () => (desk === null ? undefined : selectBeside(desk, { x, y }))
      })
    ),
    ...PALETTE.map(
      (color): Action => ({
        id: `board.color.${color}`,
        label: t('board.note.recolor', { color: t(`common.color.${color}`) }),
        section: ofNotes,
        isEnabled: hasAny,
        run: () => (desk === null ? undefined : recolor(desk, color))
      })
    )
  ]

  const toolActions = TOOL_KEYS.map(
    ([tool, keys]): Action => ({
      id: `board.tool.${tool}`,
      label: t(`board.tool.${tool}`),
      section: t('board.section.tools'),
      keys,
      isEnabled: desk !== null,
      run: () => chooseTool(tool)
    })
  )

  useActions([...noteActions, ...toolActions])
}
