import { useEffect } from 'react'
import { useRoute } from '../../app/route.ts'
import { useShell } from '../../app/shell.ts'
import { useReplica } from '../../replica/hooks.tsx'
import { keepGoing } from './going.ts'
import { Presenter } from './Presenter.tsx'
import { linkProjector } from './projectorLink.ts'
import { RoomPointer } from './RoomPointer.tsx'
import { SavedViews } from './SavedViews.tsx'
import { usePresentActions } from './usePresentActions.ts'

/** What presenting adds to every page of a workshop. */
export function PresentOverlay() {
  return useRoute().page === 'workshop' ? <InWorkshop /> : null
}

function InWorkshop() {
  const { scope } = useReplica()
  const isPresenting = useShell((shell) => shell.isPresenting)
  usePresentActions()
  useEffect(keepGoing, [])
  useEffect(() => linkProjector(scope), [scope])
  return (
    <>
      <RoomPointer />
      <SavedViews />
      {isPresenting && <Presenter />}
    </>
  )
}
