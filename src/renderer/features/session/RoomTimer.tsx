import { useReplica } from '../../replica/hooks.tsx'
import { LargeTimer, TimerFace } from '../../session/TimerFace.tsx'
import { useReading, useTimer } from '../../session/timerStore.ts'
import classes from './SessionOverlay.module.css'

/** The time that runs, for the room: while one presents, and in the window for the projector. */
export function RoomTimer() {
  const { scope } = useReplica()
  const { isLarge } = useTimer(scope)
  const reading = useReading(scope)
  if (reading === null) return null
  if (isLarge) return <LargeTimer scope={scope} />
  return (
    <div className={classes['room']}>
      <TimerFace reading={reading} />
    </div>
  )
}
