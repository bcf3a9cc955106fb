import { features } from '../features/index.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { WorkProgress } from './WorkProgress.tsx'

const overlays = features.flatMap(({ id, Overlay }) => (Overlay === undefined ? [] : [{ id, Overlay }]))

/** What features show over any page. */
export const Overlays = () => (
  <>
    {overlays.map(({ id, Overlay }) => (
      // A dialog that breaks leaves the page behind it standing.
      <ErrorBoundary key={id} fallback={null}>
        <Overlay />
      </ErrorBoundary>
    ))}
    <WorkProgress />
  </>
)
