import { features } from '../features/index.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import classes from './RoomThings.module.css'

const things = features.flatMap(({ id, Room }) => (Room === undefined ? [] : [{ id, Room }]))

/** What features show to the room beside the map. */
export function RoomThings() {
  if (things.length === 0) return null
  return (
    <div className={classes['things']}>
      {things.map(({ id, Room }) => (
        <ErrorBoundary key={id} fallback={null}>
          <Room />
        </ErrorBoundary>
      ))}
    </div>
  )
}
