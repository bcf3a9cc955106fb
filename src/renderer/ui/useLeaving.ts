import { useCallbackRef } from '@mantine/hooks'
import { useEffect } from 'react'

/** Calls back once what holds it goes away, or the window closes: the last moment to keep what was typed. */
export function useLeaving(onLeave: () => void): void {
  const leave = useCallbackRef(onLeave)
  useEffect(() => {
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [leave])
}
