import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
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
  const titles = {
    results: t('sorts.title'),
    turn: t('sorts.turn.title'),
    paper: t('sorts.paper.title'),
    file: t('sorts.file.title')
  }
  const back = (): void => setSortsUi({ view: view === 'results' ? null : 'results' })
  return (
    <Modal
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
