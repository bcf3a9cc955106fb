import { useRef, useState } from 'react'
import { MAX_LEVEL } from '../../../domain/levels/level.ts'
import { reported } from '../../app/failures.tsx'
import { newId } from '../../replica/bridge.ts'
import { useRun } from '../../replica/hooks.tsx'
import { useLeaving } from '../../ui/useLeaving.ts'

interface Pending {
  readonly expectationId: string
  readonly value: number
  readonly sessionId: string | null
}

const REST_MS = 600

interface Perceived {
  /** What is being entered and not recorded yet. */
  readonly pending: Pending | null
  /** Enters a level; it is recorded after a moment of rest, so that trying out values does not fill the history. */
  enter(expectationId: string, value: number): void
  /** A figure that was typed: 1 and 0 in quick succession are 10. */
  type(expectationId: string, figure: number): void
}

/** The level at which expectations are seen to be met, as it is entered row by row. */
export function usePerceived(sessionId: string | null): Perceived {
  const run = useRun()
  const [pending, setPending] = useState<Pending | null>(null)
  const current = useRef<Pending | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const record = (): void => {
    clearTimeout(timer.current)
    const entry = current.current
    if (entry === null) return
    current.current = null
    reported(async () => {
      try {
        await run('level.record', { id: newId(), kind: 'perceived', note: '', ...entry })
      } finally {
        setPending(current.current)
      }
    })
  }
  useLeaving(record)

  const enter = (expectationId: string, value: number): void => {
    const last = current.current
    if (last !== null && (last.expectationId !== expectationId || last.sessionId !== sessionId)) record()
    current.current = { expectationId, value, sessionId }
    setPending(current.current)
    clearTimeout(timer.current)
    timer.current = setTimeout(record, REST_MS)
  }

  return {
    pending,
    enter,
    type(expectationId, figure) {
      const isTen = figure === 0 && current.current?.expectationId === expectationId && current.current.value === 1
      enter(expectationId, isTen ? MAX_LEVEL : figure)
    }
  }
}
