import { useState } from 'react'
import { printRoute } from '../../app/files.ts'
import { useReplica } from '../../replica/hooks.tsx'

/** Prints what lies on the page of a print route; while it is at it, it cannot be asked again. */
export function usePrinting() {
  const { scope } = useReplica()
  const [isPrinting, setIsPrinting] = useState(false)
  return {
    isPrinting,
    /** @returns whether there is a file now */
    async print(name: string, rest: string[]): Promise<boolean> {
      setIsPrinting(true)
      const path = await printRoute(name, { page: 'print', feature: 'paper', scope, rest })
      setIsPrinting(false)
      return path !== null
    }
  }
}
