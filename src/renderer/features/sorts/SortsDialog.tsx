import { Modal } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { openDialog } from '../../app/openDialog.ts'
import { setSortsUi, useSortsUi } from '../../sorts/sortsUi.ts'
import { ColumnsForm } from './files/ColumnsForm.tsx'
import { FileForm } from './files/FileForm.tsx'
import { PaperForm } from './paper/PaperForm.tsx'
import { Results } from './results/Results.tsx'
import classes from './SortsDialog.module.css'
import { Turn } from './turn/Turn.tsx'

/** Everybody's card sorts, in place of all else: sorting wants room and quiet. */
export function SortsDialog() {
  const { t } = useTranslation()
  const view = useSortsUi((ui) => ui.view)
  const file = useSortsUi((ui) => ui.file)
  const sortId = useSortsUi((ui) => ui.sortId)
  const root = useRef<HTMLDivElement>(null)
  // What had the keys is gone when another view has taken its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of each view anew
  useEffect(() => {
    if (document.activeElement !== document.body) return
    const dialog = root.current?.querySelector<HTMLElement>('[role="dialog"]')
    const first = dialog?.querySelector<HTMLElement>('[data-autofocus]:not(:disabled)') ?? dialog
    first?.focus()
  }, [view, sortId])
  const titles = {
    results: t('sorts.title'),
    turn: t('sorts.turn.title'),
    paper: t('sorts.paper.title'),
    file: t('sorts.file.title')
  }
  const back = (): void => {
    // Escape is heard by all that are open: it is for the topmost.
    if (root.current?.contains(openDialog()) !== false) setSortsUi({ view: view === 'results' ? null : 'results' })
  }
  return (
    <Modal
      ref={root}
      fullScreen
      opened={view !== null}
      onClose={back}
      // Whoever sorts leaves by a button, not by a slip of the hand.
      closeOnEscape={view !== 'turn'}
      withCloseButton={view !== 'turn'}
      title={titles[view ?? 'results']}
      radius={0}
      classNames={{
        content: classes['content'] ?? '',
        header: classes['header'] ?? '',
        body: classes['body'] ?? ''
      }}
    >
      {view === 'results' && <Results />}
      {view === 'turn' && <Turn />}
      {view === 'paper' && <PaperForm />}
      {view === 'file' && file?.read.kind === 'sorts' && <FileForm name={file.name} read={file.read} />}
      {view === 'file' && file?.read.kind === 'table' && <ColumnsForm file={file} rows={file.read.rows} />}
    </Modal>
  )
}
