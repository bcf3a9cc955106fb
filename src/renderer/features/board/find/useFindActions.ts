import { useTranslation } from 'react-i18next'
import { useActions } from '../../../app/actions.ts'
import { openFind } from '../../../notes/finding.ts'

/** Opens the bar; once it is open, it has its own. */
export function useFindActions(): void {
  const { t } = useTranslation()
  useActions([
    {
      id: 'board.find',
      label: t('find.open'),
      section: t('find.label'),
      keys: ['mod+F'],
      menu: 'edit',
      run: openFind
    }
  ])
}
