import { useEffect, useLayoutEffect } from 'react'
import type { Phase } from '../../../domain/phases/readiness.ts'
import { useRoute } from '../../app/route.ts'
import { useShell } from '../../app/shell.ts'
import type { BoardLens, ViewLens } from '../../lenses/lens.ts'
import { CaptureContext } from '../../notes/capture.ts'
import { closeFind, useFinding } from '../../notes/finding.ts'
import { useReplica } from '../../replica/hooks.tsx'
import classes from './BoardPage.module.css'
import { BoardSurface } from './BoardSurface.tsx'
import { openBoardUi, useBoardUi } from './boardUi.ts'
import { useDesk } from './deskContext.ts'
import { useElementActions } from './elements/useElementActions.ts'
import { FilterControls } from './filter/FilterControls.tsx'
import { useFilterActions } from './filter/useFilterActions.ts'
import { FindBar } from './find/FindBar.tsx'
import { useFindActions } from './find/useFindActions.ts'
import { LinkMenu } from './links/LinkMenu.tsx'
import { useLinkActions } from './links/useLinkActions.ts'
import { MoveToCluster } from './MoveToCluster.tsx'
import { MatrixNamesDialog } from './matrixNames/MatrixNamesDialog.tsx'
import { Dock } from './panels/Dock.tsx'
import { EmptyBoard } from './panels/EmptyBoard.tsx'
import { Minimap } from './panels/Minimap.tsx'
import { usePremiseActions } from './premises/usePremiseActions.ts'
import { SplitCluster } from './SplitCluster.tsx'
import { ScribeBar } from './scribe/ScribeBar.tsx'
import { useScribe } from './scribe/scribeStore.ts'
import { OfferBar, useOfferActions } from './suggest/ClusterOffers.tsx'
import { useSuggesting } from './suggest/suggestStore.ts'
import { useLensWithPreview } from './suggest/usePreview.ts'
import { useSuggestionOnBoard } from './suggest/useSuggestActions.ts'
import { CaptureBar } from './toolbar/CaptureBar.tsx'
import { LensSwitch } from './toolbar/LensSwitch.tsx'
import { RoomChips } from './toolbar/RoomChips.tsx'
import { SelectionBar } from './toolbar/SelectionBar.tsx'
import { ToolBar } from './toolbar/ToolBar.tsx'
import { ZoomBar } from './toolbar/ZoomBar.tsx'
import { useArrangeActions } from './useArrangeActions.ts'
import { useBoardActions } from './useBoardActions.ts'
import { useClusterActions } from './useClusterActions.ts'
import { useHandActions } from './useHandActions.ts'
import { useLens } from './useLens.ts'
import { useLensActions } from './useLensActions.ts'
import { useRoomActions } from './useRoomActions.ts'
import { useViewActions } from './useViewActions.ts'

/** The map through a lens: the page of capture, cluster and prioritise. */
export function BoardPage() {
  const route = useRoute()
  const phase = route.page === 'workshop' ? route.phase : 'capture'
  const { lens } = useLens(phase)
  useFindActions()
  useFilterActions()
  // Another page, or another workshop: nothing is looked for there.
  useEffect(() => closeFind, [])
  return lens.kind === 'board' ? <Drawn lens={lens} phase={phase} /> : <Listed lens={lens} phase={phase} />
}

function Drawn({ lens: chosen, phase }: { readonly lens: BoardLens; readonly phase: Phase }) {
  const { lens, isPreview } = useLensWithPreview(chosen)
  const isPresenting = useShell((shell) => shell.isPresenting)
  return (
    <BoardSurface
      lens={lens}
      isPreview={isPreview}
      frame={(surface) => (
        <div className={classes['page']}>
          <div className={classes['main']}>
            <div className={classes['stage']}>
              {surface}
              <Tools phase={phase} />
            </div>
            <Scribe phase={phase} />
          </div>
          {!isPresenting && <Dock phase={phase} />}
        </div>
      )}
    />
  )
}

/** While one captures, the bar is always there; in front of a room it comes when it is called. */
function Scribe({ phase }: { readonly phase: Phase }) {
  const isPresenting = useShell((shell) => shell.isPresenting)
  const isCalled = useScribe((scribe) => scribe.isCalled)
  return (isPresenting ? isCalled : phase === 'capture') ? <ScribeBar /> : null
}

/** Float over the board, as soon as it is there. */
function Tools({ phase }: { readonly phase: Phase }) {
  return useDesk() !== null && <ToolsOfBoard phase={phase} />
}

function ToolsOfBoard({ phase }: { readonly phase: Phase }) {
  useBoardActions()
  useElementActions()
  useLinkActions()
  useArrangeActions()
  useClusterActions()
  useHandActions()
  useViewActions()
  useLensActions(phase)
  const { lens } = useLens(phase)
  useRoomActions()
  usePremiseActions(phase)
  useSuggestionOnBoard(phase)
  useOfferActions()
  const isPreview = useSuggesting(({ preview }) => preview !== null)
  const isFinding = useFinding((state) => state.isOpen)
  const isPresenting = useShell((shell) => shell.isPresenting)
  if (isPresenting) {
    // Only what is asked for comes between the room and the map.
    return (
      <>
        <MoveToCluster />
        {isFinding && (
          <div className={`${classes['float']} ${classes['top']}`}>
            <div className={classes['end']}>
              <FindBar />
            </div>
          </div>
        )}
      </>
    )
  }
  return (
    <>
      <EmptyBoard />
      <MoveToCluster />
      {lens.id === 'matrix' && <MatrixNamesDialog />}
      <LinkMenu />
      <SplitCluster />
      <div className={`${classes['float']} ${classes['top']}`}>
        <LensSwitch phase={phase} />
        <FilterControls />
        {isFinding ? (
          <div className={classes['end']}>
            <FindBar />
          </div>
        ) : (
          <>
            {!isPreview && <SelectionBar />}
            {lens.kind === 'board' && lens.isFree && <OfferBar />}
          </>
        )}
      </div>
      {/* What is only proposed is neither drawn on nor written to. */}
      {!isPreview && (
        <div className={`${classes['float']} ${classes['left']}`}>
          <ToolBar />
        </div>
      )}
      <div className={`${classes['float']} ${classes['aboveBottom']}`}>
        <RoomChips />
      </div>
      <div className={`${classes['float']} ${classes['bottom']}`}>
        {phase === 'cluster' && !isPreview ? <CaptureBar /> : <span />}
        <Corner />
      </div>
    </>
  )
}

/** Where one looks: the bar, and the minimap over it. */
function Corner() {
  const desk = useDesk()
  const showsMinimap = useBoardUi((ui) => ui.showsMinimap)
  return (
    <div className={classes['corner']}>
      {desk !== null && showsMinimap && <Minimap desk={desk} />}
      <ZoomBar />
    </div>
  )
}

function Listed({ lens, phase }: { readonly lens: ViewLens; readonly phase: Phase }) {
  const { scope } = useReplica()
  const capture = useBoardUi((ui) => ui.capture)
  useLayoutEffect(() => openBoardUi(scope), [scope])
  useViewActions()
  usePremiseActions(phase)
  useLensActions(phase)
  useOfferActions()
  const isFinding = useFinding((state) => state.isOpen)
  return (
    <div className={classes['page']}>
      <div className={classes['main']}>
        <div className={classes['view']}>
          <div className={classes['viewBar']}>
            <div className={classes['viewTools']}>
              <LensSwitch phase={phase} />
              <FilterControls />
            </div>
            {isFinding ? <FindBar /> : phase === 'cluster' && <CaptureBar />}
          </div>
          <div className={classes['viewBody']}>
            <CaptureContext value={capture}>
              <lens.Component phase={phase} />
            </CaptureContext>
          </div>
        </div>
        <Scribe phase={phase} />
      </div>
      <Dock phase={phase} />
    </div>
  )
}
