import { useEffect, useState } from 'react'
import type { Failure } from '../../domain/engine/errors.ts'
import { failureOf } from '../replica/bridge.ts'
import { ThemeProvider } from '../ui/ThemeProvider.tsx'
import { AppActions } from './AppActions.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { logError, useFatal } from './failures.tsx'
import { LibraryFrame } from './LibraryFrame.tsx'
import { PrintRoute } from './PrintRoute.tsx'
import { useRoute } from './route.ts'
import { ShowRoute } from './ShowRoute.tsx'
import { StartFailure } from './StartFailure.tsx'
import { useSettings } from './settings.ts'
import { useClosing } from './useClosing.ts'
import { useCrashNote } from './useCrashNote.ts'
import { WorkshopRoute } from './WorkshopRoute.tsx'

type Start = 'starting' | 'ready' | Failure

/** Settings first, so that nothing is drawn in a language or theme that is not wanted. */
export function App({ started }: { readonly started: Promise<void> }) {
  const [start, setStart] = useState<Start>('starting')
  useEffect(() => {
    started.then(
      () => setStart('ready'),
      (error: unknown) => {
        logError(error)
        setStart(failureOf(error))
      }
    )
  }, [started])
  const theme = useSettings((settings) => settings.theme)
  const fatal = useFatal(({ failure }) => failure)
  const route = useRoute()
  useClosing()

  // A wall at the other end of the room wants contrast, unless darkness was chosen.
  const roomTheme = theme === 'dark' ? theme : 'projector'
  const failure = fatal ?? (typeof start === 'object' ? start : null)
  if (start === 'starting') return null
  return (
    // A page that is printed is on white paper, whatever the screen is like.
    <ThemeProvider theme={route.page === 'print' ? 'light' : route.page === 'show' ? roomTheme : theme}>
      <ErrorBoundary>{failure === null ? <Pages /> : <StartFailure failure={failure} />}</ErrorBoundary>
    </ThemeProvider>
  )
}

function Pages() {
  const route = useRoute()
  useCrashNote()
  switch (route.page) {
    case 'print':
      return <PrintRoute route={route} />
    case 'show':
      return <ShowRoute key={route.scope} scope={route.scope} />
    case 'library':
      return (
        <>
          <AppActions />
          <LibraryFrame />
        </>
      )
    case 'workshop':
      return (
        <>
          <AppActions />
          <WorkshopRoute key={route.scope} scope={route.scope} phase={route.phase} />
        </>
      )
  }
}
