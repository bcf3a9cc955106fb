import { useEffect } from 'react'
import { PRINT_STATE } from '../../protocol/channels.ts'
import { features } from '../features/index.ts'
import { ReplicaProvider } from '../replica/hooks.tsx'
import { nextFrame } from '../ui/nextFrame.ts'
import { logError } from './failures.tsx'
import type { Route } from './route.ts'
import { useReplicaOf } from './useReplicaOf.ts'

interface Props {
  readonly route: Extract<Route, { page: 'print' }>
}

/** A page of a feature on white paper and nothing else; main waits until it says that all of it stands there. */
export function PrintRoute({ route }: Props) {
  const opening = useReplicaOf(route.scope)
  const Page = features.find(({ id }) => id === route.feature)?.PrintPage
  useEffect(() => {
    document.documentElement.dataset['printing'] = ''
    if (opening.state !== 'failed') return
    logError(new Error(`printing ${route.feature}: ${opening.failure.code}`))
    document.documentElement.dataset[PRINT_STATE] = 'failed'
  }, [opening, route.feature])
  if (opening.state !== 'ready' || Page === undefined) return null
  return (
    <ReplicaProvider replica={opening.replica}>
      <Page rest={route.rest} />
      <Ready />
    </ReplicaProvider>
  )
}

/** Stands after the page: its effect runs when the page's own have run. */
function Ready() {
  useEffect(() => {
    let isWanted = true
    const drawn = async (): Promise<void> => {
      // A frame for what effects still change, the fonts that this has asked for, and a frame to draw them.
      await nextFrame()
      await document.fonts.ready
      await nextFrame()
      if (isWanted) document.documentElement.dataset[PRINT_STATE] = 'ready'
    }
    drawn().catch(logError)
    return () => {
      isWanted = false
    }
  }, [])
  return null
}
