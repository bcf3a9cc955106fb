import { VisuallyHidden } from '@mantine/core'
import { useCallbackRef } from '@mantine/hooks'
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { reported } from '../../app/failures.tsx'
import { useSettings } from '../../app/settings.ts'
import { useShell } from '../../app/shell.ts'
import { Board } from '../../canvas/board.ts'
import { countOf, onlyNoteOf, selection, useSelection } from '../../canvas/selection.ts'
import { setShownBoard } from '../../canvas/shownBoard.ts'
import { GRID } from '../../canvas/snap/grid.ts'
import { drawTool } from '../../canvas/tools/draw.ts'
import { lassoTool } from '../../canvas/tools/marquee.ts'
import { handTool } from '../../canvas/tools/pan.ts'
import { selectTool } from '../../canvas/tools/select.ts'
import { zoomTool } from '../../canvas/tools/zoom.ts'
import { useBoardTheme } from '../../canvas/useBoardTheme.ts'
import type { BoardLens } from '../../lenses/lens.ts'
import { useFront } from '../../notes/filtering.ts'
import { useReplica, useWorkshopMap } from '../../replica/hooks.tsx'
import { useRoom } from '../../session/room.ts'
import classes from './BoardSurface.module.css'
import { openBoardUi, toolUsed, useBoardUi } from './boardUi.ts'
import { foldClusters } from './clusterCommands.ts'
import { BoardDesk } from './desk.ts'
import { DeskContext } from './deskContext.ts'
import { drawElement, reshapeElement } from './elements/elementCommands.ts'
import { FieldLayer } from './field/FieldLayer.tsx'
import { canListen, currentField, isWriting, setField, useField } from './field/fieldStore.ts'
import { askLink } from './links/linkUi.ts'
import { drop } from './noteCommands.ts'
import { resizePlan } from './plans/resize.ts'
import { isPreviewing, pointAtNote, useSuggesting } from './suggest/suggestStore.ts'
import { useBoardKeys } from './useBoardKeys.ts'
import { useBoardMouse } from './useBoardMouse.tsx'
import { useSpokenSelection } from './useSpokenSelection.ts'

const TOOLS = {
  ...{ select: selectTool, hand: handTool, lasso: lassoTool, zoom: zoomTool },
  ...{ text: drawTool('text'), frame: drawTool('frame'), arrow: drawTool('arrow') }
} as const

interface Props {
  readonly lens: BoardLens
  /** Where things lie is only proposed: nothing of it can be moved. */
  readonly isPreview: boolean
  /** Puts the board into its page, where everything can ask for the desk. */
  frame(surface: ReactNode): ReactNode
}

/** The board itself: canvas, fields over it, and what the hands on mouse and keys mean. */
export function BoardSurface({ lens, isPreview, frame }: Props) {
  const { t } = useTranslation()
  const replica = useReplica()
  const map = useWorkshopMap()
  const front = useFront(map)
  const theme = useBoardTheme()
  const tool = useBoardUi((ui) => ui.tool)
  const { isStill } = useRoom(replica.scope)
  const { snapsToNotes, showsGrid, wheel } = useSettings()
  const root = useRef<HTMLDivElement>(null)
  const [desk, setDesk] = useState<BoardDesk | null>(null)
  const helpId = useId()
  const now = useCallbackRef(() => ({ theme, map, lens }))

  useLayoutEffect(() => {
    const element = root.current
    if (element === null) return
    openBoardUi(replica.scope)
    const begin = now()
    const made: { desk?: BoardDesk } = {}
    const board = new Board(element, begin.theme, {
      drop: (lift) => (made.desk ? drop(made.desk, lift) : Promise.resolve()),
      targets: (lift) => made.desk?.lens.targets(lift, made.desk.view) ?? [],
      resize: async (id, box) => {
        await made.desk?.perform(resizePlan(made.desk.view, id, box), 'cluster.resize')
      },
      fold: (id) => {
        const { desk: folding } = made
        if (folding !== undefined) reported(() => foldClusters(folding, [id]))
      },
      used: toolUsed,
      pointed: pointAtNote,
      draw: (kind, at, shape) => reported(async () => made.desk && drawElement(made.desk, kind, at, shape)),
      reshape: async (id, shape) => made.desk && reshapeElement(made.desk, id, shape),
      link: (fromId, toId, at) => askLink({ fromId, toId, at: board.pagePoint(at) })
    })
    made.desk = new BoardDesk(board, replica, begin.theme, begin.map, begin.lens)
    setDesk(made.desk)
    return () => {
      made.desk?.close()
      setShownBoard({ board: null, lens: null, isPreview: false })
      setField(null)
      board.destroy()
    }
  }, [replica, now])

  useLayoutEffect(() => desk?.setTheme(theme), [desk, theme])
  useLayoutEffect(() => {
    if (desk === null) return
    desk.show(map, lens, front)
    setShownBoard({ board: desk.board, lens: lens.id, isPreview })
  }, [desk, map, lens, front, isPreview])
  useEffect(() => desk?.board.chooseTool(TOOLS[tool]), [desk, tool])
  useEffect(() => desk?.board.setWheel(wheel), [desk, wheel])
  useEffect(() => {
    const isFree = lens.isFree === true
    desk?.board.setSnapping({ toNotes: isFree && snapsToNotes, grid: isFree && showsGrid ? GRID : null })
  }, [desk, lens, snapsToNotes, showsGrid])
  useEffect(() => {
    if (desk === null) return
    const listen = (): void => arm(desk)
    listen()
    const stops = [useSelection.subscribe(listen), useShell.subscribe(listen), useSuggesting.subscribe(listen)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [desk])
  useEffect(() => desk?.holdStill(isStill || isPreview), [desk, isStill, isPreview])

  const keys = useBoardKeys(desk, root)
  const mouse = useBoardMouse(desk)
  const isListening = useField(({ field }) => field !== null)
  const count = useSelection(countOf)
  useSpokenSelection(map)

  return (
    <DeskContext value={desk}>
      {frame(
        <div
          ref={root}
          className={classes['surface']}
          role="application"
          // The field that listens stands for the board then; back from it, Tab must not come to both.
          tabIndex={isListening ? -1 : 0}
          aria-label={t('board.label')}
          aria-describedby={helpId}
          data-testid="board"
          data-lens={lens.id}
          data-selected={count}
          {...keys}
          {...mouse.handlers}
        >
          <div className={classes['field']}>
            {desk !== null && <FieldLayer desk={desk} onLeave={() => desk.board.focus()} />}
          </div>
          <VisuallyHidden id={helpId}>{t('board.help')}</VisuallyHidden>
        </div>
      )}
      {mouse.menu}
    </DeskContext>
  )
}

/** A single note that is selected listens: the first key begins to write in it. */
function arm(desk: BoardDesk): void {
  if (isWriting(currentField())) return
  // Where things lie in a preview is only proposed: keys are for what becomes of it.
  const id = canListen() && !isPreviewing() ? onlyNoteOf(selection()) : null
  setField(id === null || desk.isFaceDown(id) ? null : { kind: 'armed', id })
}
