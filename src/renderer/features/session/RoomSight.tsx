import classes from './Question.module.css'
import { RoomTimer } from './RoomTimer.tsx'
import { useGuide } from './useGuide.ts'

/** What the room sees of a session beside the map: the time that runs, and the question that is asked. */
export function RoomSight() {
  const { current, isShown } = useGuide()
  return (
    <>
      <RoomTimer />
      {isShown && current !== undefined && <p className={classes['room']}>{current.text}</p>}
    </>
  )
}
