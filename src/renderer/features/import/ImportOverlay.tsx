import { useTranslation } from 'react-i18next'
import { useActions } from '../../app/actions.ts'
import { pickFiles } from '../../app/files.ts'
import { FileDrop } from './FileDrop.tsx'
import { IMPORT_FILES, WORKSHOP_FILES } from './fileKinds.ts'
import { ImportDialog } from './ImportDialog.tsx'
import { takeFiles } from './importFlow.ts'

/** Files can be taken in on any page: from the menu, by key, or dropped. */
export function ImportOverlay() {
  const { t } = useTranslation()
  const section = t('import.section')
  const choose = async (accept: string): Promise<void> => {
    await takeFiles(await pickFiles(accept))
  }
  useActions([
    {
      id: 'import.open',
      label: t('import.action.file'),
      section,
      keys: ['mod+I'],
      menu: 'file',
      run: () => choose(IMPORT_FILES)
    },
    {
      id: 'import.openFile',
      label: t('import.action.workshop'),
      section,
      keys: ['mod+O'],
      menu: 'file',
      run: () => choose(WORKSHOP_FILES)
    }
  ])
  return (
    <>
      <FileDrop />
      <ImportDialog />
    </>
  )
}
