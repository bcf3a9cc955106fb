import { useEffect, useState } from 'react'
import type { ShippedTemplates } from '../../domain/templates/template.ts'
import { showFailure } from '../app/failures.tsx'
import { request } from '../replica/bridge.ts'

let reading: Promise<ShippedTemplates> | null = null

/** The templates of the trades, in all languages; read once. */
export function shippedTemplates(): Promise<ShippedTemplates> {
  reading ??= request('template:shipped', {}).catch((error: unknown) => {
    // What could not be read may be there the next time.
    reading = null
    throw error
  })
  return reading
}

/** null until they are read. */
export function useShippedTemplates(): ShippedTemplates | null {
  const [templates, setTemplates] = useState<ShippedTemplates | null>(null)
  useEffect(() => {
    let isWanted = true
    shippedTemplates().then((read) => isWanted && setTemplates(read), showFailure)
    return () => {
      isWanted = false
    }
  }, [])
  return templates
}
