import { useTranslation } from 'react-i18next'
import type { Phase } from '../../../../domain/phases/readiness.ts'
import { useActions } from '../../../app/actions.ts'
import { showDock, useBoardUi } from '../boardUi.ts'

/** The list of what stands behind the notes, in the panel at the right. */
export function usePremiseActions(phase: Phase): void {
  const { t } = useTranslation()
  const isShown = useBoardUi((ui) => ui.dock === 'behind')
  useActions([
    {
      id: 'premise.panel',
      label: isShown ? t('premise.hide') : t('premise.open'),
      section: t('board.section.view'),
      keys: ['shift+B'],
      menu: 'view',
      run: () => showDock(isShown ? (phase === 'capture' ? 'details' : 'phase') : 'behind')
    }
  ])
}
