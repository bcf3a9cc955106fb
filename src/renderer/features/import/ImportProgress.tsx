import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProgressDialog } from '../../ui/ProgressDialog.tsx'
import { type ImportWork, useImport } from './importState.ts'

/** What is done sooner than this is not worth a dialog. */
const PATIENCE_MS = 400

export function ImportProgress() {
  const work = useImport((state) => state.work)
  return work === null ? null : <Shown key={work.kind} work={work} />
}

function Shown({ work }: { readonly work: ImportWork }) {
  const { t } = useTranslation()
  // Writing has begun: it can be cancelled from the first moment.
  const [isLong, setLong] = useState(work.kind === 'importing')
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <ProgressDialog
      isOpen={isLong}
      title={t(`import.work.${work.kind}`, { name: work.name })}
      done={work.done}
      total={work.total}
      onCancel={() => work.abort.abort()}
    />
  )
}
