import { useTranslation } from 'react-i18next'
import { useActions } from '../../app/actions.ts'
import { showInLibrary } from './libraryView.ts'
import { NewWorkshopDialog } from './NewWorkshopDialog.tsx'

/** A new workshop can be begun from anywhere. */
export function LibraryOverlay() {
  const { t } = useTranslation()
  useActions([
    {
      id: 'library.new',
      label: t('library.create.action'),
      section: t('library.section'),
      keys: ['mod+N'],
      menu: 'file',
      run: () => showInLibrary({ isCreating: true })
    }
  ])
  return <NewWorkshopDialog />
}
