import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, useActions } from '../../../app/actions.ts'
import { pickFiles } from '../../../app/files.ts'
import { countOf, onlyNoteOf, useSelection } from '../../../canvas/selection.ts'
import type { DrawnKind } from '../../../canvas/tools/tool.ts'
import { useWorkshopMap } from '../../../replica/hooks.tsx'
import { chooseTool, isDrawing, useBoardUi } from '../boardUi.ts'
import { useDesk } from '../deskContext.ts'
import { FONT_SIZES } from '../plans/elements.ts'
import { setFontSize, showElement, writeElement } from './elementCommands.ts'
import { addImages, attachImages, IMAGE_TYPES } from './images.ts'

const DRAW_KEYS: readonly (readonly [DrawnKind, string])[] = [
  ['text', 'T'],
  ['frame', 'F'],
  ['arrow', 'A']
]
const SIZES = ['small', 'medium', 'large', 'huge'] as const
/** So many of the board's texts and frames are named in the palette. */
const MOST_NAMED = 100

/** What a facilitator dresses the board with, by key, palette, menu and toolbar. Only the free board shows it. */
export function useElementActions(): void {
  const { t } = useTranslation()
  const desk = useDesk()
  const { elements } = useWorkshopMap()
  const tool = useBoardUi((ui) => ui.tool)
  const chosen = useSelection()
  const noteId = onlyNoteOf(chosen)
  const isFree = desk?.lens.isFree === true
  const section = t('element.section')
  const [onlyId] = countOf(chosen) === 1 ? chosen.elements : []
  const only = elements.find(({ id }) => id === onlyId)
  const texts = elements.filter(({ id, kind, isLocked }) => kind === 'text' && !isLocked && chosen.elements.has(id))

  useEffect(() => {
    if (!isFree && isDrawing(tool)) chooseTool('select')
  }, [isFree, tool])

  useActions([
    ...DRAW_KEYS.map(
      ([kind, key]): Action => ({
        id: `board.tool.${kind}`,
        label: t(`element.tool.${kind}`),
        section: t('board.section.tools'),
        keys: [key],
        isEnabled: isFree,
        run: () => chooseTool(kind)
      })
    ),
    {
      id: 'element.addImage',
      label: t('element.tool.image'),
      section,
      isEnabled: isFree,
      run: async () => {
        const at = desk?.middle()
        const files = await pickFiles(IMAGE_TYPES)
        if (desk !== null && at !== undefined && files.length > 0) await addImages(desk, files, at)
      }
    },
    {
      id: 'element.attach',
      label: t('element.attach'),
      section: t('board.section.notes'),
      isEnabled: desk !== null && noteId !== null,
      run: async () => {
        const files = await pickFiles(IMAGE_TYPES)
        if (desk !== null && noteId !== null && files.length > 0) await attachImages(desk, files, noteId)
      }
    },
    {
      id: 'element.edit',
      label: t('element.edit'),
      section,
      keys: ['Enter', 'F2'],
      isEnabled: isFree && only !== undefined && !only.isLocked,
      run: () => (desk === null || only === undefined ? undefined : writeElement(desk, only.id))
    },
    ...SIZES.map(
      (size): Action => ({
        id: `element.size.${size}`,
        label: t(`element.size.${size}`),
        section,
        isEnabled: isFree && texts.length > 0,
        run: async () => {
          const ids = texts.map(({ id }) => id)
          if (desk !== null) await setFontSize(desk, ids, FONT_SIZES[size])
        }
      })
    ),
    // The way to each of them for those who do not see the board.
    ...(isFree ? elements.slice(0, MOST_NAMED) : []).map(
      ({ id, kind, text }): Action => ({
        id: `element.show.${id}`,
        label: t('element.goTo', { kind: t(`element.kind.${kind}`), text: text || t('element.unnamed') }),
        section,
        run: () => (desk === null ? undefined : showElement(desk, id))
      })
    )
  ])
}
