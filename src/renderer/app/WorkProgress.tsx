import { useState } from 'react'
import { ProgressDialog } from '../ui/ProgressDialog.tsx'
import { useWork } from './work.ts'

/** The long work under way, over whatever asked for it. */
export function WorkProgress() {
  const work = useWork(({ works }) => works.at(-1)) ?? null
  // What was shown stays while the dialog fades.
  const [shown, setShown] = useState(work)
  if (work !== null && work !== shown) setShown(work)
  return (
    <ProgressDialog
      isOpen={work !== null}
      title={shown?.title ?? ''}
      done={shown?.done ?? 0}
      total={shown?.total ?? 0}
      onCancel={() => work?.abort.abort()}
    />
  )
}
